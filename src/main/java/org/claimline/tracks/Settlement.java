package org.claimline.tracks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Period;
import org.claimline.domain.Quantity;
import org.claimline.domain.Wording;

/// Forecast and actual: which figure settles an expectation.
///
/// A figure settles an expectation of the same period. Where the period as it is written finds none, its fiscal reading
/// is tried. A figure that does not say its period belongs to the last one that was over when it was first reported.
final class Settlement {

    /// Results are told within this many days after a period's end.
    private static final int SEASON = 120;
    private static final long UNKNOWN = Long.MAX_VALUE / 2;

    /// So many expectations may have gone between two that are kept.
    private static final int AHEAD = 16;

    /// The figure that settles an expectation.
    ///
    /// @param fiscal the expectation's period, where it was read as a fiscal one
    /// @param inferred whether the figure does not name the period as it is written
    private record Match(Track.Row actual, Optional<Days> fiscal, boolean inferred) {}

    /// A row that looks forward, with what of it says which figure settles it, and how it was settled last.
    private static final class Expectation {

        private final Track.Row row;
        private final String unit;
        private final Optional<Period> about;
        private final boolean prior;
        /// Since 1970; behind every figure when it is not known.
        private final long day;
        private Optional<Match> match = Optional.empty();
        private Optional<TrackFinding> finding = Optional.empty();

        private Expectation(Track.Row row) {
            Statement first = row.first();
            this.row = row;
            this.unit = Actuals.unit(first);
            this.about = first.reading().about();
            this.prior = first.reading().prior();
            this.day = first.day().orElse(UNKNOWN);
        }

        private Optional<TrackFinding> settle(Optional<Match> now) {
            if (!isSame(now)) {
                match = now;
                finding = now.map(found -> finding(row.first(), found));
            }
            return finding;
        }

        private boolean isSame(Optional<Match> now) {
            if (match.isEmpty() || now.isEmpty()) {
                return match.isEmpty() && now.isEmpty();
            }
            Match before = match.get();
            return before.actual() == now.get().actual() && before.inferred() == now.get().inferred()
                    && before.fiscal().equals(now.get().fiscal());
        }
    }

    private final String subject;
    private final FiscalCalendar calendar;
    private List<Expectation> known = List.of();

    /// @param subject as [Terms#subject] names it
    Settlement(String subject, FiscalCalendar calendar) {
        this.subject = subject;
        this.calendar = calendar;
    }

    /// What the findings were of the rows before is kept for those that are the same.
    ///
    /// @param rows by their first statements
    List<TrackFinding> findings(List<Track.Row> rows) {
        if (rows.stream().noneMatch(Settlement::isExpectation)) {
            known = List.of();
            return List.of();
        }
        var actuals = new Actuals(this::days);
        rows.stream().filter(row -> row.role() == Role.ACTUAL).forEach(actuals::add);
        var now = new ArrayList<Expectation>(known.size() + AHEAD);
        var findings = new ArrayList<TrackFinding>();
        int at = 0;
        for (Track.Row row : rows) {
            if (isExpectation(row)) {
                int place = place(row, at);
                at = place < 0 ? at : place + 1;
                Expectation expectation = place < 0 ? new Expectation(row) : known.get(place);
                now.add(expectation);
                expectation.settle(match(expectation, actuals)).ifPresent(findings::add);
            }
        }
        known = now;
        return findings;
    }

    private static boolean isExpectation(Track.Row row) {
        return row.role() == Role.FORECAST || row.role() == Role.GUIDANCE;
    }

    /// Where an expectation was in the pass before. Both are in one order, so that it is the next one or a few behind it.
    private int place(Track.Row row, int from) {
        for (int at = from; at < Math.min(known.size(), from + AHEAD); at++) {
            if (known.get(at).row == row) {
                return at;
            }
        }
        return -1;
    }

    private Optional<Match> match(Expectation expectation, Actuals actuals) {
        if (expectation.prior) {
            return Optional.empty();
        }
        if (expectation.about.isEmpty()) {
            return actuals.next(expectation.unit, expectation.day, expectation.day + SEASON - 1)
                    .map(actual -> new Match(actual, Optional.empty(), true));
        }
        Optional<Days> written = days(expectation.about.get());
        return written.flatMap(days -> reported(expectation, days, Optional.empty(), actuals))
                .or(() -> written.flatMap(days -> calendar.fiscalReading(subject, days))
                        .flatMap(days -> reported(expectation, days, Optional.of(days), actuals)));
    }

    /// The figure of a period: one that names it, or the first one without a period in the season after it.
    ///
    /// @param fiscal the period, when it was read as a fiscal one
    private static Optional<Match> reported(Expectation expectation, Days days, Optional<Days> fiscal,
            Actuals actuals) {
        long end = days.last().toEpochDay();
        return actuals.of(days, expectation.unit).map(actual -> new Match(actual, fiscal, fiscal.isPresent()))
                .or(() -> actuals.unsaid(expectation.unit, Math.max(expectation.day, end), end + SEASON)
                        .map(actual -> new Match(actual, fiscal, true)));
    }

    private Optional<Days> days(Period period) {
        return switch (period) {
            case Days days -> Optional.of(days);
            case FiscalPeriod fiscal -> calendar.days(subject, fiscal);
        };
    }

    private static TrackFinding finding(Statement expected, Match match) {
        Statement actual = match.actual().first();
        Interval hoped = Interval.of(expected);
        Interval came = Interval.of(actual);
        BigDecimal error = middle(actual).subtract(middle(expected));
        boolean isShort = expected.role() == Role.GUIDANCE && came.high() < hoped.low();
        String who = expected.reading().holder().map(holder -> " by " + holder).orElse("");
        String how = match.fiscal().map(days -> ", its period read as the fiscal one, " + Wording.of(days))
                .orElse(expected.reading().about().isEmpty() ? ", as the figure that was reported next" : "");
        String reason = expected.quote() + " expected" + who + ", " + actual.quote() + " reported" + how;
        return TrackFinding.of(isShort ? Verdict.MISSED : Verdict.SETTLED, reason, expected, actual).withError(error)
                .whenInferred(match.inferred());
    }

    private static BigDecimal middle(Statement statement) {
        Quantity quantity = (Quantity) statement.reading().value();
        return quantity.low().add(quantity.high()).divide(BigDecimal.TWO);
    }
}
