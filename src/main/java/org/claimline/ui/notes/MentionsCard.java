package org.claimline.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.claimline.domain.Note;
import org.claimline.domain.NoteLink;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;

/// The notes that link to what is looked at. It takes no room where there are none.
public final class MentionsCard extends VBox {

    private final Desk desk;
    private final VBox list = new VBox(4);
    private Runnable dropRead = () -> {};

    public MentionsCard(Desk desk) {
        super(6);
        this.desk = desk;
        getStyleClass().addAll("card", "mentions-card");
        getChildren().addAll(Nodes.label(Texts.get("notes.mentions"), "secondary"), list);
        Nodes.show(this, false);
    }

    /// Looks who mentions it, as the notebook is now.
    public void show(Optional<NoteLink.To> to) {
        dropRead.run();
        to.ifPresentOrElse(wanted -> dropRead = desk.read(book -> book.notesMentioning(wanted), this::fill),
                () -> fill(List.of()));
    }

    private void fill(List<Note> notes) {
        list.getChildren().setAll(notes.stream().map(this::line).toList());
        Nodes.show(this, !notes.isEmpty());
    }

    private Hyperlink line(Note note) {
        var line = new Hyperlink(note.title());
        line.getStyleClass().add("note-link");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(_ -> desk.go(new Place.Notes(note.id())));
        return line;
    }
}
