package org.claimline.importing.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.claimline.domain.Days;

/// What a text says about the year it was written in, for dates that leave the year out.
///
/// @param days the days that are named in full
/// @param months the months that are named with their year, as their first days
/// @param years how often each year stands alone
/// @param copyright the years after a copyright sign
public record YearEvidence(List<LocalDate> days, List<LocalDate> months, Map<Integer, Integer> years,
        List<Integer> copyright) {

    /// A guess with fewer points than this is none.
    private static final int ENOUGH = 2;

    public YearEvidence {
        days = List.copyOf(days);
        months = List.copyOf(months);
        years = Map.copyOf(years);
        copyright = List.copyOf(copyright);
    }

    /// Collects the years of a text, in one pass.
    public static YearEvidence of(CharSequence text, boolean dayFirst) {
        List<LocalDate> days = new ArrayList<>();
        for (Stamp stamp : DateScanner.scan(text, dayFirst)) {
            stamp.date().ifPresent(days::add);
        }
        List<LocalDate> months = new ArrayList<>();
        Map<Integer, Integer> years = new HashMap<>();
        List<Integer> copyright = new ArrayList<>();
        Pieces pieces = new Pieces(text);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.digits(i) != 4 || pieces.number(i) < 1980 || pieces.number(i) > 2100) {
                continue;
            }
            int year = pieces.number(i);
            int month = CalendarWords.month(pieces.word(i - 1));
            if (pieces.is(i - 1, '©') || pieces.isWord(i - 1, "copyright")) {
                copyright.add(year);
            } else if (month > 0) {
                months.add(LocalDate.of(year, month, 1));
            } else {
                years.merge(year, 1, Integer::sum);
            }
        }
        return new YearEvidence(days, months, years, copyright);
    }

    /// The day that a day and month mean, when the evidence and the period under study agree on one year more than on
    /// any other. A weekday beside the day has the last word.
    public Optional<LocalDate> resolve(Stamp stamp, Optional<Days> studied) {
        if (stamp.year().isPresent()) {
            return stamp.date();
        }
        TreeSet<Integer> candidates = new TreeSet<>(years.keySet());
        days.forEach(d -> addAround(candidates, d));
        months.forEach(d -> addAround(candidates, d));
        candidates.addAll(copyright);
        studied.ifPresent(s -> {
            addAround(candidates, s.first());
            addAround(candidates, s.last());
        });
        Optional<LocalDate> best = Optional.empty();
        int bestPoints = ENOUGH - 1;
        boolean tie = false;
        for (int year : candidates) {
            Optional<LocalDate> day = stamp.in(year)
                    .filter(d -> stamp.weekday().isEmpty() || d.getDayOfWeek() == stamp.weekday().get());
            int points = day.map(d -> points(d, studied)).orElse(0);
            tie = points == bestPoints || tie && points < bestPoints;
            if (points > bestPoints) {
                best = day;
                bestPoints = points;
            }
        }
        return tie ? Optional.empty() : best;
    }

    private static void addAround(TreeSet<Integer> years, LocalDate day) {
        years.add(day.getYear() - 1);
        years.add(day.getYear());
        years.add(day.getYear() + 1);
    }

    /// Days named in full and copyright lines weigh most: a bare year in a news text is often an old one.
    private int points(LocalDate day, Optional<Days> studied) {
        boolean under = studied.filter(s -> !day.isBefore(s.first()) && !day.isAfter(s.last())).isPresent();
        int alone = Math.min(2, years.getOrDefault(day.getYear(), 0));
        return (under ? 3 : 0) + (near(days, day) ? 4 : 0) + (near(months, day) ? 1 : 0)
                + (copyright.contains(day.getYear()) ? 4 : 0) + alone;
    }

    private static boolean near(List<LocalDate> named, LocalDate day) {
        return named.stream().anyMatch(n -> Math.abs(ChronoUnit.DAYS.between(n, day)) <= 150);
    }
}
