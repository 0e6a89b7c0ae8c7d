package org.claimline.ui.notes;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// Where a note is written in Markdown and looked at. It saves when the writer presses Shortcut+Enter, presses Save or
/// goes elsewhere; Escape goes back to what was saved.
public final class NoteEditor extends VBox {

    private final TextArea area = new TextArea();
    private final MarkdownView preview = new MarkdownView("");
    private final ToggleButton write = new ToggleButton(Texts.get("notes.write"));
    private final ToggleButton look = new ToggleButton(Texts.get("notes.preview"));
    private final Consumer<String> save;
    private final Runnable leave;
    private String saved = "";

    /// @param save called with Markdown that differs from what was set last; blank when the note is to go
    /// @param leave called when the writer is done by key
    public NoteEditor(Consumer<String> save, Runnable leave) {
        super(6);
        this.save = save;
        this.leave = leave;
        getStyleClass().add("note-editor");
        area.setPromptText(Texts.get("notes.prompt"));
        area.setAccessibleText(Texts.get("notes.field"));
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox bar = bar();
        getChildren().addAll(new StackPane(area, preview), bar);
        focusWithinProperty().subscribe(_ -> Nodes.show(bar, isFocusWithin() || !area.getText().isBlank()));
        area.textProperty().subscribe(text -> Nodes.show(bar, isFocusWithin() || !text.isBlank()));
        show(false);
    }

    private HBox bar() {
        var group = new ToggleGroup();
        write.setToggleGroup(group);
        look.setToggleGroup(group);
        write.getStyleClass().add("plain");
        look.getStyleClass().add("plain");
        write.setSelected(true);
        write.setOnAction(_ -> show(false));
        look.setOnAction(_ -> show(true));
        Button done = Nodes.keyButton(Texts.get("notes.save"), Texts.get("notes.save.key"), this::done, "plain");
        done.disableProperty().bind(area.textProperty().map(text -> text.equals(saved)));
        var bar = new HBox(4, write, look, Nodes.spring(), done);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void show(boolean rendered) {
        (rendered ? look : write).setSelected(true);
        if (rendered) {
            preview.setMarkdown(area.getText());
        }
        Nodes.show(area, !rendered);
        Nodes.show(preview, rendered);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            done();
        } else if (event.getCode() == KeyCode.ESCAPE) {
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
        if (area.getText().equals(saved)) {
            saved = markdown;
            area.setText(markdown);
        }
    }

    /// Puts the cursor into the field.
    public void edit() {
        show(false);
        area.requestFocus();
        area.end();
    }
}
