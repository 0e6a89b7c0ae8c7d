package org.claimline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.tracks.PeriodKind;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Topic;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;
import org.junit.jupiter.api.Test;

/// Where the dots of a track stand.
final class TrackPlotTest {

    static Statement said(String id, String day, ClaimType type, ClaimValue value) {
        Optional<LocalDate> published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return new Statement(new ClaimId(id), new ArticleId("article-" + id), Anchor.in("53", new Span(0, 2)),
                Reading.of(type, value), published, Optional.of("Quay Post"), Optional.empty(), "");
    }

    static Track track(List<Statement> statements, TrackFinding... findings) {
        return new Track(new Topic("Quay", "spending", "USD", PeriodKind.UNSAID), statements,
                statements.stream().map(one -> new Track.Row(List.of(one), 1)).toList(), List.of(findings));
    }

    private static final Statement OLD = said("old", "2025-09-01", ClaimType.MONEY, Quantity.of("50", "USD"));
    private static final Statement NEXT = said("next", "2025-09-11", ClaimType.FORECAST, Quantity.of("60", "USD"));
    private static final Statement LAST = said("last", "2025-10-01", ClaimType.MONEY, Quantity.of("90", "USD"));
    private static final Statement YUAN = said("yuan", "2025-12-01", ClaimType.MONEY, Quantity.of("400", "CNY"));
    private static final Statement UNDATED = said("undated", "", ClaimType.MONEY, Quantity.of("70", "USD"));

    @Test
    void laysDotsByDayAndValue() {
        TrackPlot plot = TrackPlot.of(track(List.of(OLD, NEXT, LAST)), NEXT.claim()).orElseThrow();
        assertThat(plot.dots()).extracting(TrackPlot.Dot::statement).containsExactly(OLD, NEXT, LAST);
        assertThat(plot.dots().get(1).x().orElseThrow()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(plot.dots().get(1).low()).isCloseTo(0.25, within(1e-9));
        assertThat(plot.dots()).extracting(TrackPlot.Dot::selected).containsExactly(false, true, false);
        assertThat(List.of(plot.bottom(), plot.top(), plot.first(), plot.last())).containsExactly("$50", "$90",
                "1 Sep 2025", "1 Oct 2025");
    }

    @Test
    void drawsOneUnitAndKeepsUndatedOnesApart() {
        TrackPlot plot = TrackPlot.of(track(List.of(OLD, YUAN, UNDATED)), OLD.claim()).orElseThrow();
        assertThat(plot.dots()).extracting(TrackPlot.Dot::statement).containsExactly(OLD, UNDATED);
        assertThat(plot.dots().getLast().x()).isEmpty();
        assertThat(TrackPlot.of(track(List.of(OLD, YUAN, UNDATED)), YUAN.claim())).isEmpty();
    }

    @Test
    void aRangeHasTwoEnds() {
        Statement range = said("range", "2025-09-21", ClaimType.FORECAST,
                new Quantity(new BigDecimal("60"), new BigDecimal("80"), "USD"));
        TrackPlot plot = TrackPlot.of(track(List.of(OLD, range, LAST)), OLD.claim()).orElseThrow();
        assertThat(plot.dots().get(1).low()).isCloseTo(0.25, within(1e-9));
        assertThat(plot.dots().get(1).high()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void daysAreDrawnAndRatingsAreNot() {
        Statement set = said("set", "2025-09-01", ClaimType.EVENT, Days.of(LocalDate.of(2025, 11, 14)));
        Statement moved = said("moved", "2025-11-01", ClaimType.EVENT, Days.of(LocalDate.of(2025, 11, 25)));
        assertThat(TrackPlot.of(track(List.of(set, moved)), set.claim()).orElseThrow().top()).isEqualTo("25 Nov 2025");
        Statement buy = said("buy", "2025-09-01", ClaimType.RATING, new Rating("buy"));
        assertThat(TrackPlot.of(track(List.of(buy, buy)), buy.claim())).isEmpty();
    }

    @Test
    void whatIsContradictedIsSaid() {
        var finding = new TrackFinding(Verdict.CONTRADICTION, List.of(OLD.claim(), LAST.claim()),
                "both cannot be right",
                Optional.empty(), false);
        TrackPlot plot = TrackPlot.of(track(List.of(OLD, NEXT, LAST), finding), NEXT.claim()).orElseThrow();
        assertThat(plot.dots()).extracting(TrackPlot.Dot::conflict).containsExactly(true, false, true);
        assertThat(new TrackViewModel.Shown(track(List.of(OLD, NEXT, LAST), finding), NEXT.claim()).findings())
                .isEmpty();
        assertThat(new TrackViewModel.Shown(track(List.of(OLD, UNDATED, LAST), finding), OLD.claim()).others())
                .containsExactly(LAST, UNDATED);
    }

    @Test
    void whatIsLookedAtIsDrawnHoweverManyThereAre() {
        List<Statement> many = IntStream.range(0, 450).mapToObj(at -> said("c" + at,
                LocalDate.of(2025, 1, 1).plusDays(at).toString(), ClaimType.MONEY,
                Quantity.of(String.valueOf(50 + at), "USD"))).toList();
        for (int at : List.of(0, 210, 400, 449)) {
            List<TrackPlot.Dot> dots = TrackPlot.of(track(many), many.get(at).claim()).orElseThrow().dots();
            assertThat(dots).hasSize(200);
            assertThat(dots.stream().filter(TrackPlot.Dot::selected)).extracting(TrackPlot.Dot::statement)
                    .containsExactly(many.get(at));
        }
    }

    @Test
    void anotherClaimOfTheTrackHasTheSameDots() {
        TrackPlot one = TrackPlot.of(track(List.of(OLD, NEXT, LAST)), NEXT.claim()).orElseThrow();
        assertThat(one.isLike(TrackPlot.of(track(List.of(OLD, NEXT, LAST)), OLD.claim()).orElseThrow())).isTrue();
        assertThat(one.isLike(TrackPlot.of(track(List.of(OLD, NEXT)), OLD.claim()).orElseThrow())).isFalse();
    }
}
