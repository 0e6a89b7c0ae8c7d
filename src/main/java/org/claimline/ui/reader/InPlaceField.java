package org.claimline.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// Words that become a field when they are chosen: Enter keeps what was typed, Escape leaves it as it was. What is wrong
/// stands under the field, which stays open.
final class InPlaceField extends VBox {

    private static final int MOST_OFFERED = 8;

    private final String name;
    private final Label words;
    private final TextField field = new TextField();
    private final Label problem = Nodes.text("", "small", "alarm");
    private final Function<String, Optional<String>> save;
    private final Runnable leave;
    private Consumer<Consumer<List<String>>> known = _ -> {};
    private String typed = "";
    // Completion asks on a thread of its own.
    private volatile List<String> offered = List.of();

    /// @param name what the value is, for screen readers
    /// @param save takes what was typed; gives what is wrong with it
    /// @param leave called when the user leaves the value with Escape
    /// @param styleClasses of the words
    InPlaceField(String name, Function<String, Optional<String>> save, Runnable leave, String... styleClasses) {
        this.name = name;
        this.save = save;
        this.leave = leave;
        getStyleClass().add("in-place-field");
        words = Nodes.text("", styleClasses);
        words.getStyleClass().add("in-place");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.BUTTON);
        words.setOnMouseClicked(_ -> edit());
        words.setOnKeyPressed(this::pressedOnWords);
        field.setAccessibleText(name);
        field.setOnAction(_ -> finish(true));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close(true);
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused && field.isVisible()) {
                finish(false);
            }
        });
        getChildren().addAll(words, field, problem);
        showField(false);
        Nodes.show(problem, false);
    }

    /// Offers known values while one types.
    ///
    /// @param newKnown asked each time that the field opens
    /// @return this
    InPlaceField completing(Consumer<Consumer<List<String>>> newKnown) {
        known = newKnown;
        AutoCompletionBinding<String> binding = TextFields.bindAutoCompletion(field,
                request -> matching(offered, request.getUserText()));
        binding.setVisibleRowCount(MOST_OFFERED);
        binding.setOnAutoCompleted(_ -> finish(true));
        return this;
    }

    /// Known values that contain what was typed, those that start with it first; none when it is one of them.
    static List<String> matching(List<String> known, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || known.contains(typed.strip())) {
            return List.of();
        }
        return known.stream().filter(value -> value.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted((a, b) -> Boolean.compare(b.toLowerCase(Locale.ROOT).startsWith(wanted),
                        a.toLowerCase(Locale.ROOT).startsWith(wanted)))
                .limit(MOST_OFFERED).toList();
    }

    /// Shows a value. A field that is open stays open.
    ///
    /// @param shown as it is read; empty when there is none
    /// @param newTyped as it is typed
    void show(String shown, String newTyped) {
        words.setText(shown.isEmpty() ? Texts.get("reader.field.none") : shown);
        words.pseudoClassStateChanged(Inspector.EMPTY, shown.isEmpty());
        words.setAccessibleText(Texts.get("reader.field.spoken", name, words.getText()));
        if (!field.isVisible()) {
            typed = newTyped;
        }
    }

    private void pressedOnWords(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE, F2 -> {
                event.consume();
                edit();
            }
            case ESCAPE -> {
                event.consume();
                leave.run();
            }
            default -> {
            }
        }
    }

    /// Opens the field.
    void edit() {
        field.setText(typed);
        showField(true);
        field.requestFocus();
        field.selectAll();
        known.accept(values -> offered = values);
    }

    /// Leaves the field as it was.
    void cancel() {
        if (field.isVisible()) {
            close(false);
        }
    }

    private void finish(boolean byKey) {
        if (!field.isVisible()) {
            return;
        }
        String now = field.getText().strip();
        Optional<String> wrong = now.equals(typed.strip()) ? Optional.empty() : save.apply(now);
        if (wrong.isEmpty()) {
            typed = now;
        }
        if (wrong.isEmpty() || !byKey) {
            close(byKey);
        } else {
            problem.setText(wrong.get());
            Nodes.show(problem, true);
        }
    }

    private void close(boolean keepFocus) {
        Nodes.show(problem, false);
        showField(false);
        if (keepFocus) {
            // The window that offered completions gives the focus back later than now.
            Platform.runLater(words::requestFocus);
        }
    }

    private void showField(boolean shown) {
        Nodes.show(field, shown);
        Nodes.show(words, !shown);
    }
}
