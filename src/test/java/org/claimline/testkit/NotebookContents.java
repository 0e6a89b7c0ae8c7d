package org.claimline.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Counts;
import org.claimline.domain.Engine;
import org.claimline.domain.Event;
import org.claimline.domain.Note;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.TagUse;
import org.claimline.domain.Target;

/// Everything that a notebook can be asked for, to compare two states of it.
public record NotebookContents(NotebookSettings settings, Counts counts, List<ArticleSummary> library,
        List<ArticleSummary> bin, List<Article> articles, List<Claim> claims, List<ClaimRow> rows, List<Note> notes,
        List<TagUse> tags, Map<Target, List<String>> taggings, List<Event> events,
        Map<ArticleId, Optional<Engine>> engines) {

    private static List<Note> notes(NotebookStore store) {
        return Stream.concat(store.notes().stream(), store.notesOn(new Target.OnNotebook(true)).stream()).toList();
    }

    public static NotebookContents of(NotebookStore store) {
        List<Article> articles = Stream.concat(store.articles().stream(), store.bin().stream())
                .flatMap(summary -> store.article(summary.id()).stream()).toList();
        List<Claim> claims = articles.stream().flatMap(article -> store.claimsOf(article.id()).stream()).toList();
        Stream<Target> targets = Stream.of(articles.stream().map(article -> new Target.OnArticle(article.id())),
                claims.stream().map(claim -> new Target.OnClaim(claim.id())),
                store.events().stream().map(event -> new Target.OnEvent(event.id()))).flatMap(all -> all);
        return new NotebookContents(store.settings(), store.counts(), store.articles(), store.bin(), articles, claims,
                store.claims(ClaimFilter.STANDING), notes(store), store.tags(),
                targets.collect(Collectors.toMap(target -> target, store::tagsOn)), store.events(),
                articles.stream().map(Article::id).collect(Collectors.toMap(id -> id, store::engineOf)));
    }
}
