package org.claimline.notebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Comparison;
import org.claimline.domain.Event;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Span;
import org.claimline.domain.Target;
import org.claimline.domain.query.Among;
import org.claimline.domain.query.Part;
import org.claimline.domain.query.Query;
import org.claimline.domain.query.SearchHit;
import org.claimline.domain.query.SearchPage;
import org.claimline.search.SearchIndex;
import org.claimline.search.Snippets;

/// Fetches what the index has found from the database, with snippets. What the database says counts: what is not
/// there any more, or is not what was asked for after all, is left out.
final class Found {

    private final NotebookStore store;
    private final Query query;
    private final Snippets snippets;
    private final List<ClaimCondition> conditions;
    private final List<ClaimCondition> amounts;
    private final Map<ArticleId, Optional<Article>> articles = new HashMap<>();

    Found(NotebookStore store, Query query, boolean typing) {
        this.store = store;
        this.query = query;
        this.snippets = new Snippets(query, typing);
        this.conditions = query.conditions();
        this.amounts = query.parts().stream().filter(part -> part instanceof Part.Amount && !part.negated())
                .<ClaimCondition>map(part -> new ClaimCondition.Valued(Comparison.EQUAL, ((Part.Amount) part).value()))
                .toList();
    }

    SearchPage page(SearchIndex.Hits hits, int offset) {
        Map<ClaimId, ClaimRow> claims = store.claimRows(hits.hits().stream()
                .filter(hit -> hit.among() == Among.CLAIMS).map(hit -> new ClaimId(hit.id())).toList()).stream()
                .collect(Collectors.toMap(row -> row.claim().id(), Function.identity()));
        var found = new ArrayList<SearchHit>();
        for (SearchIndex.Hit hit : hits.hits()) {
            Optional<? extends SearchHit> one = switch (hit.among()) {
                case ARTICLES -> article(new ArticleId(hit.id())).map(this::hit);
                case CLAIMS -> Optional.ofNullable(claims.get(new ClaimId(hit.id()))).filter(this::isMeant)
                        .map(this::hit);
                case NOTES -> store.note(new NoteId(hit.id())).map(this::hit);
            };
            one.ifPresent(found::add);
        }
        return new SearchPage(found, offset, hits.totals());
    }

    private Optional<Article> article(ArticleId id) {
        return articles.computeIfAbsent(id, store::article);
    }

    private boolean isMeant(ClaimRow row) {
        return conditions.stream().allMatch(condition -> condition.accepts(row));
    }

    private SearchHit.OfArticle hit(Article article) {
        return new SearchHit.OfArticle(article.id(), snippets.whole(article.title()), article.details().source(),
                article.details().published(), snippets.of(article.text(), amountsIn(article)));
    }

    /// Where the amounts stand that were looked for, however they are written.
    private List<Span> amountsIn(Article article) {
        return amounts.isEmpty()
                ? List.of()
                : store.claimRows(article.id()).stream()
                        .filter(row -> amounts.stream().anyMatch(amount -> amount.accepts(row)))
                        .map(row -> row.claim().anchor().span()).toList();
    }

    private SearchHit.OfClaim hit(ClaimRow row) {
        Claim claim = row.claim();
        Optional<String> text = article(claim.article()).map(Article::text);
        Span around = text.map(it -> Surroundings.of(it, claim.anchor().span())).orElse(new Span(0, 0));
        var quote = new Span(claim.anchor().span().start() - around.start(),
                claim.anchor().span().end() - around.start());
        return new SearchHit.OfClaim(row, snippets.of(text.map(around::in).orElse(""), amounts.isEmpty()
                ? List.of()
                : List.of(quote)));
    }

    private SearchHit.OfNote hit(Note note) {
        Optional<ArticleId> article = Indexing.articleId(store, note);
        Stream<Optional<String>> titles = Stream.of(
                note.on() instanceof Target.OnEvent(var event)
                        ? store.event(event).map(Event::title)
                        : Optional.empty(),
                note.on() instanceof Target.OnNotebook ? Optional.of(note.title()) : Optional.empty(),
                article.flatMap(this::article).map(Article::title));
        return new SearchHit.OfNote(note, article, titles.flatMap(Optional::stream).findFirst().orElse(""),
                snippets.of(note.markdown(), List.of()));
    }
}
