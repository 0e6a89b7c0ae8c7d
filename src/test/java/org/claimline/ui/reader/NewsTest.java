package org.claimline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Anchor;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Evidence;
import org.claimline.domain.Original;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.tracks.PeriodKind;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Topic;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an article says that was not known before.
final class NewsTest {

    private static final String TEXT = "The quay cost 53 million. Traffic rose 12 percent. Nobody knows why.";
    private static final Span COST = new Span(14, 16);
    private static final Span TRAFFIC = new Span(39, 41);

    private static Claim claim(String id, Span span, String value) {
        return new Claim(new ClaimId(id), new ArticleId("now"), Anchor.in(TEXT, span),
                Reading.of(ClaimType.MONEY, Quantity.of(value, "USD")), Evidence.byHand(), Status.SUGGESTED);
    }

    private static Article article(String day) {
        Optional<Published> published = day.isEmpty()
                ? Optional.empty()
                : Optional.of(Published.on(LocalDate.parse(day), Origin.STATED, day));
        var details = new ArticleDetails("Quay", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                published, List.of(), false);
        return new Article(new ArticleId("now"), details, TEXT, new Original("0".repeat(64), "a.txt", "text/plain"),
                Instant.EPOCH, Optional.empty());
    }

    private static Statement own(Claim claim, String day) {
        Optional<LocalDate> published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return new Statement(claim.id(), claim.article(), claim.anchor(), claim.reading(), published, Optional.empty(),
                Optional.empty(), "");
    }

    /// A track with a row for each value.
    private static Track track(List<Statement> statements, TrackFinding... findings) {
        var rows = new ArrayList<List<Statement>>();
        for (Statement one : statements) {
            rows.stream().filter(row -> row.getFirst().reading().equals(one.reading())).findFirst().orElseGet(() -> {
                rows.add(new ArrayList<>());
                return rows.getLast();
            }).add(one);
        }
        return new Track(new Topic("Quay", "cost", "USD", PeriodKind.UNSAID), statements,
                rows.stream().map(row -> new Track.Row(row, row.size())).toList(), List.of(findings));
    }

    private static TrackFinding finding(Verdict verdict, String... claims) {
        return new TrackFinding(verdict, List.of(claims).stream().map(ClaimId::new).toList(), "because",
                Optional.empty(), false);
    }

    @ParameterizedTest
    @CsvSource({
        // the other article's day, type and value; the finding about both; what this one is
        "2025-09-01, MONEY, 53, , KNOWN",
        "2025-09-01, MONEY, 53.4, AGREES, KNOWN",
        "2025-09-01, MONEY, 40, , CHANGED",
        "2025-09-01, MONEY, 40, EXPLAINED, CHANGED",
        "2025-09-01, MONEY, 250, CONTRADICTION, CONTRADICTING",
        "2025-09-01, FORECAST, 60, , NEW",
        "2025-12-01, MONEY, 53, , NEW",
        "2025-11-01, MONEY, 53, , NEW",
        "'', MONEY, 53, , NEW"})
    void comparesWithWhatWasPublishedBefore(String day, ClaimType type, String value, Verdict verdict,
            News.Novelty expected) {
        Claim claim = claim("c", COST, "53");
        Statement other = TrackPlotTest.said("other", day, type, Quantity.of(value, "USD"));
        Track track = verdict == null
                ? track(List.of(other, own(claim, "2025-11-01")))
                : track(List.of(other, own(claim, "2025-11-01")), finding(verdict, "other", "c"));
        News news = News.of(article("2025-11-01"), List.of(claim), _ -> Optional.of(track));
        assertThat(news.of(claim).orElseThrow().novelty()).isEqualTo(expected);
        assertThat(news.of(claim).orElseThrow().earlier().isPresent()).isEqualTo(expected != News.Novelty.NEW);
    }

    @Test
    void anArticleWithoutADateKnowsAllOthers() {
        Claim claim = claim("c", COST, "53");
        Track track = track(List.of(TrackPlotTest.said("other", "2025-12-01", ClaimType.MONEY,
                Quantity.of("53", "USD")), own(claim, "")));
        assertThat(News.of(article(""), List.of(claim), _ -> Optional.of(track)).of(claim).orElseThrow().novelty())
                .isEqualTo(News.Novelty.KNOWN);
    }

    @Test
    void aSentenceIsKnownWhenAllOfItIs() {
        Claim known = claim("known", COST, "53");
        Claim fresh = claim("fresh", TRAFFIC, "12");
        Track old = track(List.of(TrackPlotTest.said("other", "2025-09-01", ClaimType.MONEY,
                Quantity.of("53", "USD")), own(known, "2025-11-01")));
        Track none = track(List.of(own(fresh, "2025-11-01")));
        News news = News.of(article("2025-11-01"), List.of(known, fresh),
                id -> Optional.of(id.equals(known.id()) ? old : none));
        assertThat(news.known()).extracting(span -> span.in(TEXT)).containsExactly("The quay cost 53 million.");
        assertThat(news.strongest(new Span(0, TEXT.length()))).contains(News.Novelty.NEW);
        assertThat(news.strongest(new Span(0, 20))).isEmpty();
        Claim beside = claim("beside", new Span(4, 8), "1");
        News mixed = News.of(article("2025-11-01"), List.of(known, beside),
                id -> Optional.of(id.equals(known.id()) ? old : track(List.of(own(beside, "2025-11-01")))));
        assertThat(mixed.known()).isEmpty();
    }

    @Test
    void claimsWithoutATrackSayNothing() {
        Claim claim = claim("c", COST, "53");
        assertThat(News.of(article("2025-11-01"), List.of(claim), _ -> Optional.empty())).isEqualTo(News.NONE);
    }

    @Test
    void knownStretchesAreDimmedWithoutLosingMarks() {
        var runs = List.of(new Mark.Run(Mark.NONE, 10), new Mark.Run(new Mark.Words(List.of("mark")), 5),
                new Mark.Run(Mark.NONE, 10));
        List<Mark.Run> dimmed = Mark.dimmed(runs, new Span(100, 125), List.of(new Span(105, 112)));
        assertThat(dimmed).containsExactly(new Mark.Run(Mark.NONE, 5),
                new Mark.Run(new Mark.Words(List.of("known")), 5),
                new Mark.Run(new Mark.Words(List.of("mark", "known")), 2),
                new Mark.Run(new Mark.Words(List.of("mark")), 3), new Mark.Run(Mark.NONE, 10));
        assertThat(Mark.dimmed(runs, new Span(100, 125), List.of(new Span(0, 100)))).isSameAs(runs);
    }
}
