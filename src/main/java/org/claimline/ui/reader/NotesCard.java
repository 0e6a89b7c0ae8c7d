package org.claimline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.domain.Note;
import org.claimline.domain.Target;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.notes.LinkedPlace;
import org.claimline.ui.notes.MarkdownView;
import org.claimline.ui.notes.NoteEditor;

/// The notes on what is looked at: shown as they read, and written in place.
final class NotesCard extends VBox {

    private final InspectorViewModel model;
    private final Runnable leave;
    private final VBox list = new VBox(8);
    private Optional<Target> on = Optional.empty();
    private List<Note> shown = List.of();
    private Optional<NoteEditor> draft = Optional.empty();

    NotesCard(InspectorViewModel model, Runnable leave) {
        super(8);
        this.model = model;
        this.leave = leave;
        getStyleClass().addAll("card", "notes-card");
        getChildren().addAll(Nodes.label(Texts.get("reader.notes"), "secondary"), list);
        model.attachedProperty().subscribe(this::follow);
    }

    private void follow() {
        Optional<InspectorViewModel.Attached> now = model.attachedProperty().get();
        Optional<Target> newOn = now.map(InspectorViewModel.Attached::on);
        List<Note> notes = now.map(InspectorViewModel.Attached::notes).orElse(List.of());
        if (newOn.equals(on) && notes.equals(shown) && draft.isPresent()) {
            return;
        }
        draft.ifPresent(NoteEditor::commit);
        on = newOn;
        shown = notes;
        fill();
    }

    private void fill() {
        var nodes = new ArrayList<Node>();
        shown.forEach(note -> nodes.add(row(note)));
        on.ifPresent(target -> {
            var editor = new NoteEditor(model.desk(), NoteEditor.Size.CARD, markdown -> model.add(target, markdown),
                    leave);
            draft = Optional.of(editor);
            nodes.add(editor);
        });
        list.getChildren().setAll(nodes);
    }

    private VBox row(Note note) {
        var box = new VBox(4);
        box.getStyleClass().add("note");
        var bar = new HBox(4, Nodes.spring(),
                Nodes.button(Texts.get("reader.notes.edit"), () -> rewrite(box, note), "plain"),
                Nodes.button(Texts.get("reader.notes.remove"), () -> model.rewrite(note.id(), ""), "plain"));
        bar.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().addAll(new MarkdownView(note.markdown(), to -> LinkedPlace.open(model.desk(), to)), bar);
        return box;
    }

    private void rewrite(VBox box, Note note) {
        var editor = new NoteEditor(model.desk(), NoteEditor.Size.CARD, markdown -> model.rewrite(note.id(), markdown),
                () -> {
                    fill();
                    leave.run();
                });
        editor.setMarkdown(note.markdown());
        box.getChildren().setAll(editor);
        editor.edit();
    }

    /// Puts the cursor where a new note is written.
    void edit() {
        draft.ifPresent(NoteEditor::edit);
    }
}
