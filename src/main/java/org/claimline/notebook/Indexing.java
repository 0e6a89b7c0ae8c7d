package org.claimline.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Target;
import org.claimline.search.SearchIndex;

/// Brings things from the database into the search index.
final class Indexing {

    private final NotebookStore store;
    private final SearchIndex index;

    Indexing(NotebookStore store, SearchIndex index) {
        this.store = store;
        this.index = index;
    }

    /// Brings what has changed up to date: what is gone, or in the bin, is taken out.
    void bring(Pending pending) throws IOException {
        for (ArticleId id : pending.articles()) {
            index.remove(id);
            Optional<Article> article = store.article(id).filter(it -> !it.details().binned());
            if (article.isPresent()) {
                addNew(article.get());
                for (Note note : notesOf(article.get())) {
                    index.put(note, article);
                }
            }
        }
        bringClaims(pending);
        for (NoteId id : pending.notes()) {
            Optional<Note> note = store.note(id);
            index.remove(id);
            if (note.isPresent() && isShown(note.get())) {
                index.put(note.get(), articleOf(note.get()));
            }
        }
    }

    private void bringClaims(Pending pending) throws IOException {
        List<ClaimRow> rows = store.claimRows(List.copyOf(pending.claims()));
        for (ClaimId id : pending.claims()) {
            index.remove(id);
        }
        Map<ArticleId, Optional<Article>> articles = new HashMap<>();
        for (ClaimRow row : rows) {
            String text = articles.computeIfAbsent(row.claim().article(), store::article).map(Article::text)
                    .orElse("");
            index.put(row, sentence(text, row), CalledNames.of(row.claim()));
        }
    }

    /// Adds an article of which nothing is in the index yet, with its claims.
    void addNew(Article article) throws IOException {
        List<ClaimRow> rows = store.claimRows(article.id());
        List<Claim> claims = rows.stream().map(ClaimRow::claim).toList();
        index.addNew(article, store.tagsOn(new Target.OnArticle(article.id())), claims, CalledNames.of(claims));
        for (ClaimRow row : rows) {
            index.addNew(row, sentence(article.text(), row), CalledNames.of(row.claim()));
        }
    }

    /// Adds a note, unless it is on something in the bin.
    void add(Note note) throws IOException {
        if (isShown(note)) {
            index.put(note, articleOf(note));
        }
    }

    static String sentence(String text, ClaimRow row) {
        return Surroundings.of(text, row.claim().anchor().span()).in(text);
    }

    private List<Note> notesOf(Article article) {
        var notes = new ArrayList<>(store.notesOn(new Target.OnArticle(article.id())));
        store.claimRows(article.id()).stream().filter(row -> row.notes() > 0)
                .forEach(row -> notes.addAll(store.notesOn(new Target.OnClaim(row.claim().id()))));
        return notes;
    }

    private boolean isShown(Note note) {
        return switch (note.on()) {
            case Target.OnEvent _ -> true;
            case Target.OnNotebook(boolean binned) -> !binned;
            case Target.OnArticle _,Target.OnClaim _ ->
                articleOf(note).filter(it -> !it.details().binned()).isPresent();
        };
    }

    /// The article that a note is about, directly or by a claim.
    private Optional<Article> articleOf(Note note) {
        return articleId(store, note).flatMap(store::article);
    }

    static Optional<ArticleId> articleId(NotebookStore store, Note note) {
        return switch (note.on()) {
            case Target.OnArticle(var article) -> Optional.of(article);
            case Target.OnClaim(var claim) -> store.claim(claim).map(it -> it.article());
            case Target.OnEvent(var event) -> store.event(event).flatMap(it -> it.article());
            case Target.OnNotebook _ -> Optional.empty();
        };
    }
}
