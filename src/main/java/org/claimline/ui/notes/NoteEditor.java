package org.claimline.ui.notes;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.kordamp.ikonli.feather.Feather;

/// Where a note is written in Markdown and looked at, side by side where there is room. It saves when the writer presses
/// Shortcut+Enter, presses Save or goes elsewhere. Escape goes back to what was saved in a card; on a page it saves too.
public final class NoteEditor extends VBox {

    /// How large the editor is.
    public enum Size {
        /// A few lines in a card.
        CARD,
        /// A page of its own.
        PAGE
    }

    private static final double ROOM_FOR_BOTH = 560;
    private static final int SHOWN_AT_ONCE = 20_000;

    private final MarkdownArea area;
    private final MarkdownView preview;
    private final Region shown;
    private final ToggleButton write = new ToggleButton(Texts.get("notes.write"));
    private final ToggleButton look = new ToggleButton(Texts.get("notes.preview"));
    private final PauseTransition pause = new PauseTransition(Duration.millis(150));
    private final Size size;
    private final Consumer<String> save;
    private final Runnable leave;
    private String saved = "";

    /// @param save called with Markdown that differs from what was set last; blank when the note is to go
    /// @param leave called when the writer is done by key
    public NoteEditor(Desk desk, Size size, Consumer<String> save, Runnable leave) {
        super(6);
        this.size = size;
        this.save = save;
        this.leave = leave;
        area = new MarkdownArea(desk);
        preview = new MarkdownView("", to -> LinkedPlace.open(desk, to));
        shown = size == Size.PAGE ? scrolling(preview) : preview;
        getStyleClass().addAll("note-editor", size == Size.PAGE ? "note-page" : "note-card");
        area.setPrefRowCount(2);
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox bar = bar();
        HBox.setHgrow(area, Priority.ALWAYS);
        HBox.setHgrow(shown, Priority.ALWAYS);
        var both = new HBox(area, shown);
        both.getStyleClass().add("note-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        if (size == Size.PAGE) {
            getChildren().addAll(bar, both);
        } else {
            getChildren().addAll(both, bar);
            focusWithinProperty().subscribe(_ -> Nodes.show(bar, isFocusWithin() || !area.getText().isBlank()));
        }
        pause.setOnFinished(_ -> preview.setMarkdown(area.getText()));
        area.textProperty().subscribe(text -> {
            Nodes.show(bar, size == Size.PAGE || isFocusWithin() || !text.isBlank());
            render(text);
        });
        widthProperty().subscribe(_ -> arrange());
        write.setSelected(true);
        arrange();
    }

    private static ScrollPane scrolling(MarkdownView view) {
        var pane = new ScrollPane(view);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("note-preview");
        pane.setMinWidth(0);
        return pane;
    }

    private HBox bar() {
        var group = new ToggleGroup();
        for (ToggleButton toggle : new ToggleButton[]{write, look}) {
            toggle.setToggleGroup(group);
            toggle.getStyleClass().add("plain");
            toggle.setOnAction(_ -> {
                toggle.setSelected(true);
                arrange();
            });
        }
        Button done = Nodes.keyButton(Texts.get("notes.save"), MarkdownArea.DONE.getDisplayText(), this::done, "plain");
        done.disableProperty().bind(area.textProperty().map(text -> text.equals(saved)));
        var bar = new HBox(4, write, look, Nodes.spring(), done);
        if (size == Size.PAGE) {
            bar.getChildren().addAll(0, List.of(
                    tool(Feather.BOLD, "notes.bold", MarkdownArea.BOLD, area::bold),
                    tool(Feather.ITALIC, "notes.italic", MarkdownArea.ITALIC, area::italic),
                    tool(Feather.LIST, "notes.list", MarkdownArea.LIST, area::list),
                    tool(Feather.LINK, "notes.link", MarkdownArea.LINK, area::link)));
        }
        bar.getStyleClass().add("note-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private static Button tool(Feather icon, String textKey, KeyCombination key, Runnable action) {
        Button button = Nodes.iconButton(icon, Texts.get("notes.tool", Texts.get(textKey), key.getDisplayText()),
                action);
        button.setFocusTraversable(false);
        return button;
    }

    private boolean isBeside() {
        return size == Size.PAGE && getWidth() >= ROOM_FOR_BOTH;
    }

    private void arrange() {
        boolean beside = isBeside();
        boolean rendered = look.isSelected();
        Nodes.show(write, !beside);
        Nodes.show(look, !beside);
        Nodes.show(area, beside || !rendered);
        Nodes.show(shown, beside || rendered);
        double half = beside ? getWidth() / 2 : USE_COMPUTED_SIZE;
        area.setPrefWidth(half);
        shown.setPrefWidth(half);
        render(area.getText());
    }

    private void render(String text) {
        if (!isBeside() && !look.isSelected()) {
            return;
        }
        if (text.length() < SHOWN_AT_ONCE) {
            preview.setMarkdown(text);
        } else {
            pause.playFromStart();
        }
    }

    private void key(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        boolean escape = event.getCode() == KeyCode.ESCAPE;
        if (MarkdownArea.DONE.match(event) || escape && size == Size.PAGE) {
            event.consume();
            done();
        } else if (escape) {
            event.consume();
            area.setText(saved);
            leave.run();
        }
    }

    private void done() {
        commit();
        leave.run();
    }

    /// Saves what is not saved yet.
    public void commit() {
        String now = area.getText().strip();
        if (!now.equals(saved.strip())) {
            saved = now;
            save.accept(now);
        }
    }

    /// Shows what is saved; something that is being written is kept.
    public void setMarkdown(String markdown) {
        if (area.getText().strip().equals(saved.strip())) {
            boolean same = markdown.strip().equals(saved.strip());
            saved = markdown;
            if (!same) {
                area.setText(markdown);
            }
        }
    }

    /// Shows another note; what was written in the one before is to be saved first.
    public void reset(String markdown) {
        saved = markdown;
        area.setText(markdown);
        area.positionCaret(0);
        area.setScrollTop(0);
    }

    /// Puts the cursor into the field.
    public void edit() {
        write.setSelected(true);
        arrange();
        area.requestFocus();
        area.end();
    }
}
