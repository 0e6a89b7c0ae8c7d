package org.claimline.ui.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;

/// The dots of a track: across by the day of publication, up by the value. Only what is in the unit of the claim that is
/// looked at is drawn; values that are no amounts and no days are not drawn at all.
///
/// @param dots in the order of time, undated ones last
/// @param top the largest value, in words, and `bottom` the smallest; the same when there is one
/// @param first the first day of publication, in words, and `last` the last one; empty when nothing is dated
record TrackPlot(List<Dot> dots, String top, String bottom, String first, String last) {

    /// One statement.
    ///
    /// @param x from 0 for the first day to 1 for the last; empty for an undated one
    /// @param low from 0 for the smallest value to 1 for the largest, and `high` for the other end of a range
    /// @param conflict whether something contradicts it
    record Dot(Statement statement, Optional<Double> x, double low, double high, boolean selected, boolean conflict) {
        Dot selecting(boolean now) {
            return new Dot(statement, x, low, high, now, conflict);
        }
    }

    private static final double MIDDLE = 0.5;
    private static final int MOST = 200;

    TrackPlot {
        dots = List.copyOf(dots);
    }

    /// @param selected the claim that is looked at
    /// @return empty when there are fewer than two dots
    static Optional<TrackPlot> of(Track track, ClaimId selected) {
        Optional<ClaimValue> chosen = track.statements().stream().filter(one -> one.claim().equals(selected))
                .findFirst()
                .map(one -> one.reading().value());
        List<Statement> drawn = around(selected, track.statements().stream()
                .filter(one -> chosen.filter(value -> areAlike(value, one.reading().value())).isPresent()).toList());
        if (drawn.size() < 2) {
            return Optional.empty();
        }
        double least = drawn.stream().mapToDouble(one -> low(one.reading().value())).min().orElseThrow();
        double most = drawn.stream().mapToDouble(one -> high(one.reading().value())).max().orElseThrow();
        List<LocalDate> days = drawn.stream().flatMap(one -> one.published().stream()).sorted().toList();
        Set<ClaimId> conflicting = conflicting(track);
        List<Dot> dots = drawn.stream().map(one -> new Dot(one, one.published().map(day -> across(day, days)),
                share(low(one.reading().value()), least, most), share(high(one.reading().value()), least, most),
                one.claim().equals(selected), conflicting.contains(one.claim()))).toList();
        return Optional.of(new TrackPlot(dots, words(drawn, one -> high(one), true),
                words(drawn, one -> low(one), false),
                days.isEmpty() ? "" : LocalText.HERE.of(days.getFirst()),
                days.isEmpty() ? "" : LocalText.HERE.of(days.getLast())));
    }

    /// More than a chart has room for are cut into stretches; the one that the claim stands in is drawn.
    private static List<Statement> around(ClaimId selected, List<Statement> all) {
        int at = 0;
        while (at < all.size() && !all.get(at).claim().equals(selected)) {
            at++;
        }
        int from = Math.min(at / MOST * MOST, Math.max(0, all.size() - MOST));
        return all.subList(from, Math.min(from + MOST, all.size()));
    }

    private static Set<ClaimId> conflicting(Track track) {
        Set<ClaimId> named = track.findings().stream().filter(one -> one.verdict() == Verdict.CONTRADICTION)
                .map(TrackFinding::claims).flatMap(List::stream).collect(Collectors.toSet());
        return track.rows().stream().map(Track.Row::statements)
                .filter(row -> row.stream().anyMatch(one -> named.contains(one.claim()))).flatMap(List::stream)
                .map(Statement::claim).collect(Collectors.toSet());
    }

    /// Whether another plot shows the same, whatever is selected.
    boolean isLike(TrackPlot other) {
        return without().equals(other.without());
    }

    private TrackPlot without() {
        return new TrackPlot(dots.stream().map(dot -> dot.selecting(false)).toList(), top, bottom, first, last);
    }

    private static boolean areAlike(ClaimValue one, ClaimValue other) {
        return switch (one) {
            case Quantity quantity -> other instanceof Quantity same && same.unit().equals(quantity.unit());
            case Days _ -> other instanceof Days;
            case FiscalPeriod _,Rating _ -> false;
        };
    }

    private static double low(ClaimValue value) {
        return switch (value) {
            case Quantity quantity -> quantity.low().doubleValue();
            case Days days -> days.first().toEpochDay();
            case FiscalPeriod _,Rating _ -> 0;
        };
    }

    private static double high(ClaimValue value) {
        return switch (value) {
            case Quantity quantity -> quantity.high().doubleValue();
            case Days days -> days.last().toEpochDay();
            case FiscalPeriod _,Rating _ -> 0;
        };
    }

    private static double across(LocalDate day, List<LocalDate> days) {
        return share(day.toEpochDay(), days.getFirst().toEpochDay(), days.getLast().toEpochDay());
    }

    private static double share(double value, double least, double most) {
        return most == least ? MIDDLE : (value - least) / (most - least);
    }

    /// The value at one end, in words.
    private static String words(List<Statement> drawn, ToDoubleFunction<ClaimValue> end, boolean largest) {
        ClaimValue found = drawn.stream().map(one -> one.reading().value())
                .reduce((a, b) -> end.applyAsDouble(b) > end.applyAsDouble(a) == largest ? b : a).orElseThrow();
        return switch (found) {
            case Quantity quantity -> ClaimText
                    .of(Quantity.of(largest ? quantity.high() : quantity.low(), quantity.unit()));
            case Days days -> LocalText.HERE.of(largest ? days.last() : days.first());
            case FiscalPeriod _,Rating _ -> "";
        };
    }
}
