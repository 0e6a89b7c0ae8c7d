package org.claimline.timeline.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimline.timeline.TimeScale;

/// Prices in one currency, on their own scale below the lanes.
///
/// @param currency ISO 4217
/// @param lines closing prices
/// @param points prices that were told, by day
public record PricePanel(String currency, List<Line> lines, List<Point> points) {

    /// The height of a panel in pixels.
    public static final double HEIGHT = 92;

    private static final double PADDING = 16;

    /// A series.
    ///
    /// @param days epoch days, rising
    /// @param closes as many, above 0
    public record Line(String name, long[] days, double[] closes) {}

    /// A price that somebody told.
    ///
    /// @param id the caller's name for it
    /// @param day an epoch day
    /// @param label its words
    public record Point(String id, long day, double price, String label) {}

    /// The lowest price in sight and the highest.
    public record Range(double low, double high) {

        /// Where a price stands in a panel, from its top.
        double y(double price) {
            double share = high == low ? 0.5 : (price - low) / (high - low);
            return HEIGHT - PADDING - share * (HEIGHT - 2 * PADDING);
        }
    }

    public PricePanel {
        lines = List.copyOf(lines);
        points = List.copyOf(points);
    }

    /// Empty when nothing is in sight.
    public Optional<Range> range(TimeScale scale) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (Line line : lines) {
            for (int i = from(line, scale); i < line.days().length && line.days()[i] <= scale.end(); i++) {
                low = Math.min(low, line.closes()[i]);
                high = Math.max(high, line.closes()[i]);
            }
        }
        for (Point point : points) {
            if (point.day() >= scale.start() && point.day() < scale.end()) {
                low = Math.min(low, point.price());
                high = Math.max(high, point.price());
            }
        }
        return low > high ? Optional.empty() : Optional.of(new Range(low, high));
    }

    /// The first price in sight.
    static int from(Line line, TimeScale scale) {
        int found = Arrays.binarySearch(line.days(), (long) Math.floor(scale.start()));
        return found >= 0 ? found : -found - 1;
    }

    /// The told price at a place of the panel.
    ///
    /// @param x pixel of the axis
    /// @param y from the panel's top
    public Optional<Point> at(TimeScale scale, double x, double y) {
        double near = 8;
        return range(scale).flatMap(range -> points.stream().filter(point -> Math.hypot(
                scale.x(point.day() + 0.5) - x, range.y(point.price()) - y) <= near)
                .min(Comparator.comparingDouble(point -> Math.hypot(scale.x(point.day() + 0.5) - x,
                        range.y(point.price()) - y))));
    }
}
