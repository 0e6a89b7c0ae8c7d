package org.claimline.ui.notes;

import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.claimline.domain.Claim;
import org.claimline.domain.Note;
import org.claimline.domain.NoteLink;
import org.claimline.domain.Target;
import org.claimline.notebook.Notebook;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/// A note in the list of notes.
///
/// @param about what it is about, in words
/// @param rest what follows its title, on one line
/// @param searched all of it in lower case
record NoteRow(Note note, String title, String about, String rest, String searched) {

    private static final int MOST_REST = 160;

    /// For a worker.
    static NoteRow of(Notebook book, Note note) {
        String about = about(book, note.on());
        String words = NoteLink.replace(note.markdown(), NoteLink::shown);
        String rest = words.lines().filter(line -> !line.isBlank()).skip(1).limit(6)
                .map(line -> line.replace("*", "").strip())
                .collect(Collectors.joining(" "));
        return new NoteRow(note, note.title(), about, rest.substring(0, Math.min(rest.length(), MOST_REST)),
                (words + ' ' + about).toLowerCase(Locale.ROOT));
    }

    private static String about(Notebook book, Target on) {
        return switch (on) {
            case Target.OnArticle(var id) -> book.article(id).map(article -> article.title()).orElse("");
            case Target.OnClaim(var id) -> book.claim(id).map(claim -> about(book, claim)).orElse("");
            case Target.OnEvent(var id) -> book.event(id).map(event -> event.title()).orElse("");
            case Target.OnNotebook _ -> Texts.get("notes.about.none");
        };
    }

    private static String about(Notebook book, Claim claim) {
        return Texts.get("notes.about.claim", claim.anchor().quote().replace('\n', ' '),
                book.article(claim.article()).map(article -> article.title()).orElse(""));
    }

    String day() {
        return LocalText.HERE.of(note.changed().atZone(ZoneId.systemDefault()).toLocalDate());
    }

    static final class Cell extends ListCell<NoteRow> {

        private final Label title = Nodes.label("", "strong");
        private final Label rest = Nodes.label("");
        private final Label about = Nodes.label("", "secondary");
        private final VBox box = new VBox(2, title, rest, about);

        Cell() {
            setPrefWidth(0);
            box.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable NoteRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            title.setText(row.title());
            rest.setText(row.rest());
            Nodes.show(rest, !row.rest().isEmpty());
            about.setText(Texts.get("notes.row", row.day(), row.about()));
            setGraphic(box);
            setAccessibleText(Texts.get("notes.spoken", row.about(), row.note().markdown()));
        }
    }
}
