package org.claimline.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Published;
import org.claimline.domain.Span;
import org.claimline.notebook.Surroundings;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;

/// What an article says that the notebook does not know from articles published before it. Where an article has no date,
/// everything that other articles say counts as known before.
///
/// @param items by claim; a claim that stands in no track has none
/// @param sentences those with claims that have items, in the order of the text; they do not overlap
record News(Map<ClaimId, Item> items, List<Sentence> sentences) {

    /// How a claim stands to what was known, the strongest last.
    enum Novelty {
        KNOWN, NEW, CHANGED, CONTRADICTING
    }

    /// @param earlier what was known before
    record Item(Novelty novelty, Optional<Statement> earlier) {}

    /// A sentence with the strongest of its claims.
    record Sentence(Span span, Novelty novelty) {}

    /// When nobody asked.
    static final News NONE = new News(Map.of(), List.of());

    News {
        items = Map.copyOf(items);
        sentences = List.copyOf(sentences);
    }

    /// @param claims of the article; those without a mark are left out
    /// @param track the track that a claim stands in
    static News of(Article article, List<Claim> claims, Function<ClaimId, Optional<Track>> track) {
        var items = new HashMap<ClaimId, Item>();
        var sentences = new ArrayList<Sentence>();
        List<Claim> marked = claims.stream().filter(ReaderViewModel::isMarked)
                .sorted(Comparator.comparing((Claim claim) -> claim.anchor().span())).toList();
        for (Claim claim : marked) {
            track.apply(claim.id()).flatMap(found -> item(found, claim.id(), article)).ifPresent(item -> {
                items.put(claim.id(), item);
                join(sentences, new Sentence(Surroundings.of(article.text(), claim.anchor().span()), item.novelty()));
            });
        }
        return new News(items, sentences);
    }

    private static Optional<Item> item(Track track, ClaimId claim, Article article) {
        return track.statements().stream().filter(one -> one.claim().equals(claim)).findFirst()
                .map(own -> item(track, own, earlier(track, article)));
    }

    private static Item item(Track track, Statement own, List<Statement> earlier) {
        Set<ClaimId> same = sameAs(track, own.claim());
        Optional<Statement> known = earlier.stream().filter(one -> same.contains(one.claim())).findFirst();
        if (known.isPresent()) {
            return new Item(Novelty.KNOWN, known);
        }
        Set<ClaimId> against = named(track, same, Verdict.CONTRADICTION);
        Optional<Statement> contradicted = earlier.stream().filter(one -> against.contains(one.claim())).findFirst();
        if (contradicted.isPresent()) {
            return new Item(Novelty.CONTRADICTING, contradicted);
        }
        Optional<Statement> before = earlier.reversed().stream().filter(one -> isOfTheSame(one, own)).findFirst();
        return new Item(before.isPresent() ? Novelty.CHANGED : Novelty.NEW, before);
    }

    /// What other articles said before, oldest first.
    private static List<Statement> earlier(Track track, Article article) {
        ArticleId id = article.id();
        Optional<Published> published = article.details().published();
        return track.statements().stream().filter(one -> !one.article().equals(id))
                .filter(one -> published.isEmpty() || one.published()
                        .filter(day -> day.isBefore(published.get().date())).isPresent())
                .toList();
    }

    /// The claims that say the same as one, itself among them: its row, and what was found to agree with it.
    private static Set<ClaimId> sameAs(Track track, ClaimId claim) {
        var same = new HashSet<ClaimId>(Set.of(claim));
        addRows(track, same);
        same.addAll(named(track, same, Verdict.AGREES));
        addRows(track, same);
        return same;
    }

    private static void addRows(Track track, Set<ClaimId> claims) {
        for (Track.Row row : track.rows()) {
            if (row.statements().stream().anyMatch(one -> claims.contains(one.claim()))) {
                row.statements().forEach(one -> claims.add(one.claim()));
            }
        }
    }

    /// The claims that findings name together with some of these, and what says the same as they do.
    private static Set<ClaimId> named(Track track, Set<ClaimId> claims, Verdict verdict) {
        var named = new HashSet<ClaimId>();
        track.findings().stream().filter(one -> one.verdict() == verdict).map(TrackFinding::claims)
                .filter(about -> about.stream().anyMatch(claims::contains)).forEach(named::addAll);
        named.removeAll(claims);
        addRows(track, named);
        return named;
    }

    /// Whether one statement can replace another: an outlook an outlook, for the same period as far as they say.
    private static boolean isOfTheSame(Statement one, Statement other) {
        boolean period = one.reading().about().isEmpty() || other.reading().about().isEmpty()
                || one.reading().about().equals(other.reading().about());
        return period && one.role().looksForward() == other.role().looksForward();
    }

    private static void join(List<Sentence> sentences, Sentence next) {
        if (sentences.isEmpty() || !sentences.getLast().span().overlaps(next.span())) {
            sentences.add(next);
            return;
        }
        Sentence last = sentences.removeLast();
        Novelty strongest = last.novelty().compareTo(next.novelty()) > 0 ? last.novelty() : next.novelty();
        sentences.add(new Sentence(new Span(Math.min(last.span().start(), next.span().start()),
                Math.max(last.span().end(), next.span().end())), strongest));
    }

    Optional<Item> of(Claim claim) {
        return Optional.ofNullable(items.get(claim.id()));
    }

    /// The strongest of the sentences that touch a stretch of the article; empty when none says anything new.
    Optional<Novelty> strongest(Span source) {
        return sentences.stream().filter(one -> one.span().overlaps(source) && one.novelty() != Novelty.KNOWN)
                .map(Sentence::novelty).max(Comparator.naturalOrder());
    }

    /// The sentences of which everything was known.
    List<Span> known() {
        return sentences.stream().filter(one -> one.novelty() == Novelty.KNOWN).map(Sentence::span).toList();
    }
}
