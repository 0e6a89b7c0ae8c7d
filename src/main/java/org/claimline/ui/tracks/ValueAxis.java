package org.claimline.ui.tracks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimline.domain.Quantity;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;

/// The upright axis of a chart: which values it shows, and what is written beside it. Pure.
///
/// @param least the value at its foot
/// @param most the value at its top, above `least`
/// @param ticks from the foot up
record ValueAxis(double least, double most, List<Tick> ticks) {

    record Tick(double value, String words) {}

    private static final int TICKS = 4;
    /// Below this share of the largest value the axis begins at zero: a difference is not made to look greater than it is.
    private static final double FROM_ZERO = 0.6;
    private static final double MARGIN = 0.12;

    ValueAxis {
        ticks = List.copyOf(ticks);
    }

    static ValueAxis of(Plot plot) {
        return plot.scheduled() ? days(plot) : amounts(plot);
    }

    private static ValueAxis amounts(Plot plot) {
        double low = plot.least();
        double high = plot.most();
        if (low == high) {
            double room = Math.max(Math.abs(low), 1) * MARGIN;
            return new ValueAxis(low - room, high + room, List.of(tick(BigDecimal.valueOf(low), plot.unit())));
        }
        double foot = low > 0 && low < high * FROM_ZERO ? 0 : low;
        double top = high < 0 && high > low * FROM_ZERO ? 0 : high;
        BigDecimal step = step((top - foot) / TICKS);
        var ticks = new ArrayList<Tick>();
        BigDecimal at = BigDecimal.valueOf(Math.floor(foot / step.doubleValue())).multiply(step);
        for (; at.doubleValue() <= top + step.doubleValue() / 2; at = at.add(step)) {
            ticks.add(tick(at, plot.unit()));
        }
        double first = Math.min(ticks.getFirst().value(), foot);
        return new ValueAxis(first, Math.max(ticks.getLast().value(), top + (top - first) * MARGIN / 2), ticks);
    }

    private static Tick tick(BigDecimal value, String unit) {
        String words = ClaimText.of(Quantity.of(value, unit));
        boolean word = unit.length() > 3 && words.indexOf(' ') > 0;
        return new Tick(value.doubleValue(), word ? words.substring(0, words.indexOf(' ')) : words);
    }

    /// One, two or five of a power of ten.
    private static BigDecimal step(double rough) {
        int power = (int) Math.floor(Math.log10(rough));
        for (int digit : List.of(1, 2, 5)) {
            BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
            if (step.doubleValue() >= rough) {
                return step;
            }
        }
        return BigDecimal.TEN.scaleByPowerOfTen(power);
    }

    /// The days themselves while they are few, else the first and the last.
    private static ValueAxis days(Plot plot) {
        List<Long> days = plot.points().stream().map(point -> (long) point.low()).distinct().sorted().toList();
        double span = Math.max(1, plot.most() - plot.least());
        var ticks = new ArrayList<Tick>();
        double last = Double.NEGATIVE_INFINITY;
        for (long day : days) {
            if (day - last >= span / (2.0 * TICKS)) {
                ticks.add(new Tick(day, LocalText.HERE.of(LocalDate.ofEpochDay(day))));
                last = day;
            }
        }
        double room = Math.max(2, span * MARGIN);
        return new ValueAxis(plot.least() - room, plot.most() + room, ticks);
    }

    /// How far up a value stands, from 0 for the foot to 1.
    double share(double value) {
        return (value - least) / (most - least);
    }
}
