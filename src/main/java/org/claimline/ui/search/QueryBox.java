package org.claimline.ui.search;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.claimline.domain.Span;
import org.claimline.domain.query.Completion;
import org.claimline.domain.query.Completion.Suggestion;
import org.claimline.ui.control.ChoicePopup;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.kordamp.ikonli.feather.Feather;

/// The field in which a query is written: its filters as chips, then the words, with what could be typed offered
/// beneath. Everything in it is reached with the keyboard: Left goes to the chips, Backspace makes text of the last one.
public final class QueryBox extends HBox {

    /// What the keys that the field does not use itself do.
    ///
    /// @param down goes on to what was found
    /// @param enter opens it
    /// @param escape leaves the field
    public record Exits(Runnable down, Runnable enter, Runnable escape) {}

    private static final double LEAST = 170;
    /// Field names are offered once so much of one was typed.
    private static final int BEGINNING = 2;

    private final Desk desk;
    private final QueryViewModel model;
    private final Exits exits;
    private final TextField field = new TextField();
    private final ChipFlow flow = new ChipFlow(LEAST);
    private final ChoicePopup<Suggestion> popup = new ChoicePopup<>(field, CompletionChoice.look(), this::complete);
    private Span offered = new Span(0, 0);
    private final ChipMenu menu;
    private int asked;
    private boolean completing;

    public QueryBox(Desk desk, QueryViewModel model, String prompt, Exits exits) {
        super(8);
        this.desk = desk;
        this.model = model;
        this.exits = exits;
        menu = new ChipMenu(desk, model, this::begin);
        getStyleClass().add("query-box");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("query-field");
        field.getStyleClass().add("query-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().bindBidirectional(model.typedProperty());
        field.textProperty().subscribe(_ -> desk.onUi(this::typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        model.chips().subscribe(this::fill);
        HBox.setHgrow(flow, Priority.ALWAYS);
        flow.widthProperty().subscribe(_ -> desk.onUi(flow::requestLayout));
        flow.setOnMousePressed(event -> {
            if (event.getTarget() == flow) {
                field.requestFocus();
            }
        });
        Button clear = Nodes.iconButton(Feather.X, Texts.get("search.clear"), () -> {
            model.clear();
            field.requestFocus();
        });
        model.queryProperty().subscribe(query -> Nodes.show(clear, !query.text().isEmpty()));
        getChildren().addAll(Nodes.icon(Feather.SEARCH), flow, clear);
        fill();
    }

    private void fill() {
        List<String> chips = model.chips();
        flow.getChildren().setAll(IntStream.range(0, chips.size()).mapToObj(this::chip).toList());
        flow.getChildren().add(field);
        field.setPromptText(chips.isEmpty() ? field.getAccessibleText() : "");
    }

    private Chip chip(int at) {
        var holder = new Chip[1];
        var chip = new Chip(model.chips().get(at), () -> menu.edit(holder[0], at, () -> unfold(at)),
                () -> remove(at));
        holder[0] = chip;
        chip.words().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressedOnChip(event, at));
        return chip;
    }

    private void remove(int at) {
        model.remove(at);
        field.requestFocus();
    }

    private void unfold(int at) {
        int end = model.unfold(at);
        field.requestFocus();
        field.positionCaret(end);
    }

    /// Begins a filter that is finished by typing.
    private void begin(String filter) {
        String before = model.typedProperty().get().strip();
        model.typedProperty().set((before + " " + filter).strip());
        focusField();
        field.end();
        ask(true);
    }

    /// Opens the fields that a filter could be added for.
    public Button addButton() {
        var add = Nodes.button(Texts.get("search.add"), () -> {}, "plain");
        add.setGraphic(Nodes.icon(Feather.FILTER));
        add.setId("query-add");
        add.setOnAction(_ -> menu.add(add));
        return add;
    }

    public void focusField() {
        field.requestFocus();
        field.deselect();
        field.end();
    }

    public void selectAll() {
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (popup.press(event) || use(event)) {
            event.consume();
        }
    }

    private boolean use(KeyEvent event) {
        boolean atStart = field.getCaretPosition() == 0 && field.getSelection().getLength() == 0;
        boolean chips = !model.chips().isEmpty();
        switch (event.getCode()) {
            case DOWN -> leave(exits.down());
            case ENTER -> leave(exits.enter());
            case ESCAPE -> exits.escape().run();
            case SPACE -> {
                if (event.isControlDown()) {
                    ask(true);
                }
                return event.isControlDown();
            }
            case LEFT -> {
                if (!atStart || !chips) {
                    return false;
                }
                focusChip(model.chips().size() - 1);
            }
            case BACK_SPACE -> {
                if (!atStart || !chips) {
                    return false;
                }
                unfold(model.chips().size() - 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void leave(Runnable exit) {
        popup.hide();
        model.absorb();
        exit.run();
    }

    private void focusChip(int at) {
        if (at >= 0 && at < model.chips().size() && flow.getChildren().get(at) instanceof Chip chip) {
            chip.words().requestFocus();
        } else {
            field.requestFocus();
            field.home();
        }
    }

    private void pressedOnChip(KeyEvent event, int at) {
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> focusChip(Math.max(0, at - 1));
            case RIGHT -> focusChip(at + 1);
            case DELETE, BACK_SPACE -> {
                model.remove(at);
                focusChip(at);
            }
            case ENTER -> ((Button) event.getSource()).fire();
            case DOWN -> exits.down().run();
            case ESCAPE -> focusField();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    // What is offered

    private void typed() {
        if (field.isFocused()) {
            int before = field.getText().length();
            int caret = field.getCaretPosition();
            model.absorb(caret);
            int gone = before - field.getText().length();
            if (gone > 0) {
                field.positionCaret(Math.clamp(caret - gone, 0, field.getText().length()));
            }
            ask(false);
        }
    }

    /// @param all whether field names are offered even before one was begun
    private void ask(boolean all) {
        String text = field.getText();
        int caret = field.getCaretPosition();
        int question = ++asked;
        if (text.isEmpty() && !all || completing) {
            popup.hide();
            return;
        }
        desk.read(book -> book.finder().complete(text, caret), completion -> {
            if (question == asked && field.isFocused() && text.equals(field.getText())) {
                offer(completion, text, all);
            }
        });
    }

    private void offer(Completion completion, String text, boolean all) {
        String begun = completion.replaced().in(text);
        boolean fields = completion.suggestions().stream().anyMatch(CompletionChoice::isField);
        boolean finished = completion.suggestions().size() == 1
                && completion.suggestions().getFirst().insert().strip().equals(begun);
        if (finished || fields && !all && begun.length() < BEGINNING) {
            popup.hide();
        } else {
            offered = completion.replaced();
            popup.show(completion.suggestions(), field.getBoundsInLocal(), !fields);
        }
    }

    private void complete(Suggestion choice) {
        String text = field.getText();
        String insert = choice.insert();
        boolean more = !insert.endsWith(" ");
        completing = !more;
        String rest = text.substring(Math.min(text.length(), offered.end()));
        field.setText(text.substring(0, offered.start()) + insert + rest.stripLeading());
        field.positionCaret(offered.start() + insert.length());
        if (more) {
            ask(true);
        } else {
            if (rest.isBlank()) {
                model.absorb();
            }
            field.end();
            desk.onUi(() -> completing = false);
        }
    }
}
