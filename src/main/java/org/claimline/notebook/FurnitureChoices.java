package org.claimline.notebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.Edit;
import org.claimline.domain.Edit.Action;
import org.claimline.domain.Engine;
import org.claimline.domain.Furniture;
import org.claimline.domain.Furniture.Reason;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.importing.FurnitureLearning;
import org.claimline.importing.FurniturePatterns;

/// What a notebook's articles suggest as furniture, and the edits that mark it. Claims inside what is marked go with it;
/// those that the user touched stay.
final class FurnitureChoices {

    private final NotebookStore store;
    private final Intake intake;

    FurnitureChoices(NotebookStore store, Intake intake) {
        this.store = store;
        this.intake = intake;
    }

    /// What repeats, source by source; what the lexicon has accepted or declined is not among it.
    ///
    /// @param sources which sources to look through
    /// @param most of how many articles of a source, those first that the store names first
    List<FurnitureSuggestion> suggestions(NotebookLexicon lexicon, Predicate<String> sources, int most) {
        Set<String> decided = new HashSet<>();
        Stream.concat(lexicon.furniture().stream(), lexicon.declined().stream())
                .forEach(row -> decided.add(row.get(2) + row.getLast()));
        var bySource = new TreeMap<String, List<ArticleId>>();
        for (ArticleSummary article : store.articles()) {
            String source = source(article.details());
            if (!article.superseded() && sources.test(source)) {
                bySource.computeIfAbsent(source, _ -> new ArrayList<>()).add(article.id());
            }
        }
        var suggestions = new ArrayList<FurnitureSuggestion>();
        for (Map.Entry<String, List<ArticleId>> entry : bySource.entrySet()) {
            List<ArticleId> articles = entry.getValue().stream().limit(most).toList();
            Optional<String> source = Optional.of(entry.getKey()).filter(name -> !name.isEmpty());
            for (FurnitureLearning.Pattern pattern : FurnitureLearning.learn(samples(articles))) {
                // A rule holds for the whole notebook: what one source suggests, no other suggests again.
                if (decided.add(pattern.row().get(2) + pattern.row().getLast())) {
                    suggestions.add(new FurnitureSuggestion(source, Reason.valueOf(pattern.row().getFirst()),
                            pattern.example(), pattern.articles().stream().map(articles::get).toList(),
                            pattern.row()));
                }
            }
        }
        return suggestions;
    }

    /// Whose article it is; empty when that is not known.
    static String source(ArticleDetails details) {
        return details.source().or(() -> details.url().map(url -> String.valueOf(url.getHost()))).orElse("");
    }

    /// The articles, each read when its turn comes: a notebook's texts do not fit into the memory together.
    private Iterable<FurnitureLearning.Sample> samples(List<ArticleId> articles) {
        return () -> {
            Iterator<ArticleId> ids = articles.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return ids.hasNext();
                }

                @Override
                public FurnitureLearning.Sample next() {
                    return store.article(ids.next()).map(FurnitureChoices.this::sample)
                            .orElse(new FurnitureLearning.Sample("", List.of(), List.of()));
                }
            };
        };
    }

    private FurnitureLearning.Sample sample(Article article) {
        List<Span> claimed = store.claimsOf(article.id()).stream()
                .filter(claim -> claim.status() != Status.REJECTED).map(claim -> claim.anchor().span()).toList();
        return new FurnitureLearning.Sample(article.text(),
                article.details().furniture().stream().map(Furniture::span).toList(), claimed);
    }

    /// The edit that marks what the rules say in all articles; empty when they say nothing new.
    ///
    /// @param before what has read the articles that know all the other rules already
    Optional<Edit> marking(List<List<String>> rules, Engine before) {
        var patterns = new FurniturePatterns(rules);
        var changes = new ArrayList<Change>();
        for (ArticleSummary summary : store.articles()) {
            store.article(summary.id()).ifPresent(
                    article -> changes.addAll(marked(article, patterns.in(article.text(),
                            article.details().furniture()))));
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        changes.addAll(upToDate(before));
        return Optional.of(new Edit(Action.MARK_FURNITURE, changes));
    }

    private List<Change> upToDate(Engine before) {
        Engine today = intake.engine();
        if (before.equals(today)) {
            return List.of();
        }
        return store.articles().stream().map(ArticleSummary::id)
                .filter(article -> store.engineOf(article).equals(Optional.of(before)))
                .<Change>map(article -> new Change.OfEngine(article, Optional.of(before), Optional.of(today))).toList();
    }

    /// The edit that marks a stretch of an article by hand; what was marked inside it becomes one with it.
    Edit marking(Article article, Span span) {
        List<Furniture> kept = article.details().furniture().stream().filter(f -> !f.span().overlaps(span)).toList();
        int start = article.details().furniture().stream().map(Furniture::span).filter(span::overlaps)
                .mapToInt(Span::start).reduce(span.start(), Math::min);
        int end = article.details().furniture().stream().map(Furniture::span).filter(span::overlaps)
                .mapToInt(Span::end).reduce(span.end(), Math::max);
        var whole = new Furniture(new Span(start, end), Reason.BY_HAND);
        return new Edit(Action.MARK_FURNITURE, marked(article.withDetails(article.details().withFurniture(kept)),
                article.details(), List.of(whole)));
    }

    /// The edit that makes body of the furniture that a stretch touches; its claims are found.
    Edit unmarking(Article article, Span span) {
        List<Furniture> kept = article.details().furniture().stream().filter(f -> !f.span().overlaps(span)).toList();
        List<Span> body = article.details().furniture().stream().map(Furniture::span).filter(span::overlaps).toList();
        ArticleDetails details = article.details().withFurniture(kept);
        var changes = new ArrayList<Change>();
        changes.add(new Change.OfArticle(article.id(), article.details(), details));
        List<Claim> there = store.claimsOf(article.id());
        Claim.suggested(article.withDetails(details),
                intake.findings(article.text(), details, store.settings().studied())).stream()
                .filter(claim -> body.stream().anyMatch(claim.anchor().span()::overlaps))
                .filter(claim -> there.stream().noneMatch(t -> t.id().equals(claim.id())
                        || t.anchor().span().overlaps(claim.anchor().span())))
                .forEach(claim -> changes.add(new Change.OfClaim(Optional.empty(), Optional.of(claim))));
        return new Edit(Action.MARK_FURNITURE, changes);
    }

    private List<Change> marked(Article article, List<Furniture> found) {
        return found.isEmpty() ? List.of() : marked(article, article.details(), found);
    }

    private List<Change> marked(Article article, ArticleDetails before, List<Furniture> found) {
        List<Furniture> all = Stream.concat(article.details().furniture().stream(), found.stream()).sorted().toList();
        var changes = new ArrayList<Change>();
        changes.add(new Change.OfArticle(article.id(), before, before.withFurniture(all)));
        var rereading = new Rereading(store, intake);
        for (Claim claim : store.claimsOf(article.id())) {
            boolean isInside = found.stream().anyMatch(f -> f.span().overlaps(claim.anchor().span()));
            if (isInside && rereading.isUntouched(claim)) {
                changes.add(new Change.OfClaim(Optional.of(claim), Optional.empty()));
            }
        }
        return changes;
    }
}
