package org.claimline.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
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
    /// Where a new note begins. It stays when another claim is chosen: making a field takes longer than all else.
    private final NoteEditor draft;

    NotesCard(InspectorViewModel model, Runnable leave) {
        super(8);
        this.model = model;
        this.leave = leave;
        getStyleClass().addAll("card", "notes-card");
        draft = new NoteEditor(model.desk(), NoteEditor.Size.CARD,
                markdown -> on.ifPresent(target -> model.add(target, markdown)), leave);
        getChildren().addAll(Nodes.label(Texts.get("reader.notes"), "secondary"), list, draft);
        Nodes.show(list, false);
        Nodes.show(draft, false);
        model.attachedProperty().subscribe(this::follow);
    }

    private void follow() {
        Optional<InspectorViewModel.Attached> now = model.attachedProperty().get();
        Optional<Target> newOn = now.map(InspectorViewModel.Attached::on);
        List<Note> notes = now.map(InspectorViewModel.Attached::notes).orElse(List.of());
        if (newOn.equals(on) && notes.equals(shown)) {
            return;
        }
        if (newOn.equals(on)) {
            draft.setMarkdown("");
        } else {
            draft.commit();
            draft.reset("");
        }
        on = newOn;
        if (!notes.equals(shown)) {
            shown = notes;
            fill();
        }
        Nodes.show(draft, on.isPresent());
    }

    private void fill() {
        list.getChildren().setAll(shown.stream().map(this::row).toList());
        Nodes.show(list, !shown.isEmpty());
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
        draft.edit();
    }
}
