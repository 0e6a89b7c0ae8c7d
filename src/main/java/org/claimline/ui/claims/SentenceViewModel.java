package org.claimline.ui.claims;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.claimline.domain.Article;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Span;
import org.claimline.notebook.Notebook;
import org.claimline.ui.shell.Desk;

/// The sentence of the claim that one is at, and its article.
final class SentenceViewModel {

    /// @param sentence where it stands in the article
    record Shown(ClaimRow row, Article article, Span sentence) {}

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty peeking = new SimpleBooleanProperty();
    private Runnable dropRead = () -> {};

    SentenceViewModel(Desk desk, ClaimsViewModel claims) {
        this.desk = desk;
        claims.currentProperty().subscribe(this::follow);
    }

    private void follow(Optional<ClaimRow> row) {
        dropRead.run();
        row.ifPresentOrElse(this::read, () -> shown.set(Optional.empty()));
    }

    private void read(ClaimRow row) {
        Optional<Article> there = shown.get().map(Shown::article)
                .filter(article -> article.id().equals(row.claim().article()));
        if (there.isPresent()) {
            shown.set(there.map(article -> shown(row, article)));
        } else {
            dropRead = desk.read(book -> book.article(row.claim().article()),
                    found -> shown.set(found.map(article -> shown(row, article))));
        }
    }

    private static Shown shown(ClaimRow row, Article article) {
        return new Shown(row, article, Notebook.sentence(article, row.claim().anchor().span()));
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether the article is shown beside the table.
    BooleanProperty peekingProperty() {
        return peeking;
    }

    void togglePeek() {
        peeking.set(!peeking.get());
    }
}
