package org.claimline.ui.notes;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.domain.NoteId;
import org.claimline.domain.NoteLink;
import org.claimline.notebook.Edits;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.kordamp.ikonli.feather.Feather;

/// One note, read and written: what it is about on top, then Markdown and what becomes of it side by side.
final class NoteDetail extends StackPane {

    private final Desk desk;
    private final Hyperlink about = new Hyperlink();
    private final Label own = Nodes.label(Texts.get("notes.about.none"), "secondary");
    private final Label changed = Nodes.label("", "secondary");
    private final NoteEditor editor;
    private final MentionsCard mentions;
    private final VBox page;
    private final Empty empty = new Empty(Texts.get("notes.choose"));
    private Optional<NoteRow> row = Optional.empty();
    private Optional<NoteId> draft = Optional.empty();

    /// @param leave called when the writer is done by key
    NoteDetail(Desk desk, Runnable leave) {
        this.desk = desk;
        editor = new NoteEditor(desk, NoteEditor.Size.PAGE, this::save, leave);
        about.getStyleClass().add("note-link");
        about.setMinWidth(0);
        about.setTooltip(new Tooltip(Texts.get("notes.open")));
        about.setOnAction(_ -> open());
        changed.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(10, about, own, changed, Nodes.spring(),
                Nodes.iconButton(Feather.TRASH_2, Texts.get("notes.remove"), this::remove));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("tool-bar-row");
        VBox.setVgrow(editor, Priority.ALWAYS);
        mentions = new MentionsCard(desk);
        page = new VBox(head, editor, mentions);
        page.getStyleClass().add("note-detail");
        getChildren().addAll(page, empty);
        arrange();
    }

    /// The note that is shown.
    Optional<NoteId> note() {
        return row.map(shown -> shown.note().id()).or(() -> draft);
    }

    /// Whether the note that is written is not in the notebook yet.
    boolean isNew() {
        return draft.isPresent();
    }

    /// Shows a note. What was written in another one is saved first; what is being written in this one is kept.
    void show(NoteRow now) {
        boolean other = !note().equals(Optional.of(now.note().id()));
        if (other) {
            editor.commit();
        }
        row = Optional.of(now);
        draft = Optional.empty();
        showAbout(NoteLink.to(now.note().on()).map(_ -> now.about()));
        changed.setText(Texts.get("notes.changed", now.day()));
        mentions.show(Optional.of(new NoteLink.ToNote(now.note().id())));
        if (other) {
            editor.reset(now.note().markdown());
        } else {
            editor.setMarkdown(now.note().markdown());
        }
        arrange();
    }

    private void showAbout(Optional<String> what) {
        about.setText(what.orElse(""));
        Nodes.show(about, what.isPresent());
        Nodes.show(own, what.isEmpty());
    }

    /// Writes a note of its own. It comes into the notebook when something was written.
    ///
    /// @param id of a note that is not in the notebook
    void begin(NoteId id) {
        if (!draft.equals(Optional.of(id))) {
            editor.commit();
            row = Optional.empty();
            draft = Optional.of(id);
            showAbout(Optional.empty());
            changed.setText("");
            mentions.show(Optional.empty());
            editor.reset("");
            arrange();
            editor.edit();
        }
    }

    void clear() {
        editor.commit();
        row = Optional.empty();
        draft = Optional.empty();
        editor.reset("");
        arrange();
    }

    private void arrange() {
        Nodes.show(page, note().isPresent());
        Nodes.show(empty, note().isEmpty());
    }

    void edit() {
        if (row.isPresent()) {
            editor.edit();
        }
    }

    /// Goes to what the note is about.
    void open() {
        row.flatMap(shown -> NoteLink.to(shown.note().on())).ifPresent(to -> LinkedPlace.open(desk, to));
    }

    void commit() {
        editor.commit();
    }

    private void save(String markdown) {
        boolean isNew = draft.isPresent() && !markdown.isBlank();
        note().ifPresent(id -> desk.edit(book -> book.note(id)
                .map(note -> markdown.isBlank() ? Edits.discard(note) : Edits.rewrite(note, markdown, desk.now()))
                .or(() -> isNew ? Optional.of(Edits.page(id, markdown, desk.now())) : Optional.empty())));
    }

    private void remove() {
        if (draft.isPresent()) {
            editor.reset("");
        }
        row.ifPresent(shown -> desk.edit(book -> book.note(shown.note().id()).map(Edits::discard)));
    }
}
