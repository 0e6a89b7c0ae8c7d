package org.claimline.tracks;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    private record Match(Track.Row actual, boolean inferred, String how) {}

    private final String subject;
    private final FiscalCalendar calendar;

    /// @param subject as [Terms#subject] names it
    Settlement(String subject, FiscalCalendar calendar) {
        this.subject = subject;
        this.calendar = calendar;
    }

    List<TrackFinding> findings(List<Track.Row> rows) {
        List<Track.Row> actuals = rows.stream().filter(row -> row.role() == Role.ACTUAL).toList();
        var findings = new ArrayList<TrackFinding>();
        for (Track.Row row : rows) {
            Role role = row.first().role();
            if ((role == Role.FORECAST || role == Role.GUIDANCE) && !row.first().reading().prior()) {
                match(row.first(), actuals).ifPresent(match -> findings.add(settle(row.first(), match)));
            }
        }
        return findings;
    }

    private Optional<Match> match(Statement expected, List<Track.Row> actuals) {
        Optional<Period> about = expected.reading().about();
        if (about.isEmpty()) {
            return next(expected, actuals);
        }
        Optional<Days> written = days(about.get());
        return written.flatMap(days -> reported(expected, days, actuals, ""))
                .or(() -> written.flatMap(days -> calendar.fiscalReading(subject, days))
                        .flatMap(days -> reported(expected, days, actuals,
                                ", its period read as the fiscal one, " + Wording.of(days))));
    }

    private Optional<Days> days(Period period) {
        return switch (period) {
            case Days days -> Optional.of(days);
            case FiscalPeriod fiscal -> calendar.days(subject, fiscal);
        };
    }

    /// The figure of a period: one that names it, or the first one without a period in the season after it.
    private Optional<Match> reported(Statement expected, Days days, List<Track.Row> actuals, String how) {
        for (Track.Row actual : actuals) {
            Optional<Days> about = actual.first().reading().about().flatMap(this::days);
            if (isUnit(expected, actual.first()) && about.filter(said -> same(said, days)).isPresent()) {
                return Optional.of(new Match(actual, !how.isEmpty(), how));
            }
        }
        for (Track.Row actual : actuals) {
            boolean inSeason = actual.first().published().filter(day -> day.isAfter(days.last())
                    && !day.isAfter(days.last().plusDays(SEASON))).isPresent();
            if (isUnit(expected, actual.first()) && actual.first().reading().about().isEmpty() && inSeason
                    && isAfter(expected, actual.first())) {
                return Optional.of(new Match(actual, true, how));
            }
        }
        return Optional.empty();
    }

    /// Without a period, the figure that is reported next.
    private static Optional<Match> next(Statement expected, List<Track.Row> actuals) {
        if (expected.published().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = expected.published().get();
        return actuals.subList(firstAfter(actuals, from), actuals.size()).stream()
                .takeWhile(actual -> actual.first().published()
                        .filter(day -> day.isBefore(from.plusDays(SEASON))).isPresent())
                .filter(actual -> isUnit(expected, actual.first())).findFirst()
                .map(actual -> new Match(actual, true, ", as the figure that was reported next"));
    }

    /// Where in time the first row after a day stands.
    private static int firstAfter(List<Track.Row> rows, LocalDate day) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean after = rows.get(middle).first().published().orElse(LocalDate.MAX).isAfter(day);
            high = after ? middle : high;
            low = after ? low : middle + 1;
        }
        return low;
    }

    private static boolean isAfter(Statement expected, Statement actual) {
        return expected.published().isPresent() && actual.published().isPresent()
                && actual.published().get().isAfter(expected.published().get());
    }

    private static boolean isUnit(Statement expected, Statement actual) {
        return ((Quantity) expected.reading().value()).unit().equals(((Quantity) actual.reading().value()).unit());
    }

    private static boolean same(Days one, Days other) {
        return one.first().equals(other.first()) && one.last().equals(other.last());
    }

    private static TrackFinding settle(Statement expected, Match match) {
        Statement actual = match.actual().first();
        Interval hoped = Interval.of(expected);
        Interval came = Interval.of(actual);
        BigDecimal error = middle(actual).subtract(middle(expected));
        boolean isShort = expected.role() == Role.GUIDANCE && came.high() < hoped.low();
        String who = expected.reading().holder().map(holder -> " by " + holder).orElse("");
        String reason = expected.quote() + " expected" + who + ", " + actual.quote() + " reported" + match.how();
        return TrackFinding.of(isShort ? Verdict.MISSED : Verdict.SETTLED, reason, expected, actual).withError(error)
                .whenInferred(match.inferred());
    }

    private static BigDecimal middle(Statement statement) {
        Quantity quantity = (Quantity) statement.reading().value();
        return quantity.low().add(quantity.high()).divide(BigDecimal.TWO);
    }
}
