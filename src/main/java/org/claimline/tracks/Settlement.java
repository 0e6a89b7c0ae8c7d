package org.claimline.tracks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    /// A finding and what it follows from.
    private record Known(Track.Row actual, boolean inferred, String how, TrackFinding finding) {}

    private record Reported(LocalDate first, LocalDate last, String unit) {}

    private final String subject;
    private final FiscalCalendar calendar;
    private Map<Track.Row, Known> known = new IdentityHashMap<>();

    /// @param subject as [Terms#subject] names it
    Settlement(String subject, FiscalCalendar calendar) {
        this.subject = subject;
        this.calendar = calendar;
    }

    /// What the findings were of the rows before is kept for those that are the same.
    ///
    /// @param rows by their first statements
    List<TrackFinding> findings(List<Track.Row> rows) {
        var actuals = new Actuals(rows);
        Map<Track.Row, Known> now = new IdentityHashMap<>();
        var findings = new ArrayList<TrackFinding>();
        for (Track.Row row : rows) {
            Role role = row.first().role();
            if ((role == Role.FORECAST || role == Role.GUIDANCE) && !row.first().reading().prior()) {
                actuals.match(row.first()).ifPresent(match -> {
                    Known before = known.get(row);
                    Known settled = before != null && before.actual() == match.actual()
                            && before.how().equals(match.how()) && before.inferred() == match.inferred()
                                    ? before
                                    : new Known(match.actual(), match.inferred(), match.how(),
                                            settle(row.first(), match));
                    now.put(row, settled);
                    findings.add(settled.finding());
                });
            }
        }
        known = now;
        return findings;
    }

    /// The figures of a track, to be found by their periods and by when they were told.
    private final class Actuals {

        private final Map<Reported, Track.Row> byPeriod = new HashMap<>();
        private final Map<String, List<Track.Row>> withoutPeriod = new HashMap<>();
        private final Map<String, List<Track.Row>> all = new HashMap<>();

        Actuals(List<Track.Row> rows) {
            for (Track.Row row : rows) {
                if (row.role() == Role.ACTUAL) {
                    String unit = unit(row.first());
                    all.computeIfAbsent(unit, _ -> new ArrayList<>()).add(row);
                    Optional<Period> about = row.first().reading().about();
                    if (about.isEmpty()) {
                        withoutPeriod.computeIfAbsent(unit, _ -> new ArrayList<>()).add(row);
                    }
                    about.flatMap(Settlement.this::days).ifPresent(
                            days -> byPeriod.putIfAbsent(new Reported(days.first(), days.last(), unit), row));
                }
            }
        }

        private Optional<Match> match(Statement expected) {
            Optional<Period> about = expected.reading().about();
            if (about.isEmpty()) {
                return next(expected);
            }
            Optional<Days> written = days(about.get());
            return written.flatMap(days -> reported(expected, days, ""))
                    .or(() -> written.flatMap(days -> calendar.fiscalReading(subject, days))
                            .flatMap(days -> reported(expected, days,
                                    ", its period read as the fiscal one, " + Wording.of(days))));
        }

        /// The figure of a period: one that names it, or the first one without a period in the season after it.
        private Optional<Match> reported(Statement expected, Days days, String how) {
            Track.Row named = byPeriod.get(new Reported(days.first(), days.last(), unit(expected)));
            if (named != null) {
                return Optional.of(new Match(named, !how.isEmpty(), how));
            }
            return expected.published().map(day -> day.isAfter(days.last()) ? day : days.last())
                    .flatMap(from -> first(withoutPeriod, expected, from, days.last().plusDays(SEASON)))
                    .map(actual -> new Match(actual, true, how));
        }

        /// Without a period, the figure that is reported next.
        private Optional<Match> next(Statement expected) {
            return expected.published().flatMap(from -> first(all, expected, from, from.plusDays(SEASON - 1)))
                    .map(actual -> new Match(actual, true, ", as the figure that was reported next"));
        }

        /// The first figure in the same unit that was told after a day, and not after another one.
        private Optional<Track.Row> first(Map<String, List<Track.Row>> in, Statement expected, LocalDate after,
                LocalDate last) {
            List<Track.Row> rows = in.getOrDefault(unit(expected), List.of());
            return rows.subList(firstAfter(rows, after), rows.size()).stream().findFirst()
                    .filter(row -> row.first().published().filter(day -> !day.isAfter(last)).isPresent());
        }
    }

    private Optional<Days> days(Period period) {
        return switch (period) {
            case Days days -> Optional.of(days);
            case FiscalPeriod fiscal -> calendar.days(subject, fiscal);
        };
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

    private static String unit(Statement statement) {
        return ((Quantity) statement.reading().value()).unit();
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
