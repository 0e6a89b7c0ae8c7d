package org.claimline.ui.tracks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.claimline.timeline.LabelWidth;
import org.claimline.timeline.TimeScale;
import org.claimline.tracks.Statement;

/// Where everything of a chart stands on a given size. Points that would cover each other are placed once.
///
/// @param left where the days begin, behind the values' words
/// @param right where they end
/// @param scale from days to pixels right of `left`
/// @param placed in the order of the plot's points
record ChartFrame(Plot plot, ValueAxis axis, double width, double height, double left, double right, TimeScale scale,
        List<Placed> placed) {

    /// A point on the picture.
    ///
    /// @param top of a range, and `bottom`; the same for one value
    record Placed(Plot.Point point, double x, double top, double bottom) {

        double distance(double atX, double atY) {
            double y = Math.clamp(atY, top, bottom);
            return Math.hypot(x - atX, y - atY);
        }
    }

    private static final double TOP = 14;
    private static final double FOOT = 24;
    private static final double EDGE = 14;
    private static final double UNDATED = 64;
    private static final double NEAR = 12;
    private static final int MOST_LABELS = 3;

    ChartFrame {
        placed = List.copyOf(placed);
    }

    static ChartFrame of(Plot plot, double width, double height, LabelWidth words) {
        ValueAxis axis = ValueAxis.of(plot);
        double left = axis.ticks().stream().mapToDouble(tick -> words.of(tick.words())).max().orElse(0) + 14;
        double right = Math.max(left + 40, width - EDGE - (plot.hasUndated() ? UNDATED : 0));
        var days = plot.days();
        long first = days.isEmpty() ? 0 : days.getFirst().toEpochDay();
        long last = days.isEmpty() ? 1 : days.getLast().toEpochDay();
        long margin = Math.max(1, (last - first) / 30);
        TimeScale scale = TimeScale.fitting(first - margin, last + margin, right - left);
        var frame = new ChartFrame(plot, axis, width, height, left, right, scale, List.of());
        return new ChartFrame(plot, axis, width, height, left, right, scale, frame.place());
    }

    private List<Placed> place() {
        var places = new ArrayList<Placed>();
        var taken = new HashSet<List<Object>>();
        for (Plot.Point point : plot.points()) {
            var placed = new Placed(point, x(point), y(point.high()), y(point.low()));
            if (taken.add(List.of(Math.round(placed.x()), Math.round(placed.top()), Math.round(placed.bottom()),
                    point.statement().role(), point.conflict()))) {
                places.add(placed);
            }
        }
        return places;
    }

    double bottom() {
        return height - FOOT;
    }

    /// Where points without a day stand.
    double undatedX() {
        return right + UNDATED / 2 + EDGE / 2;
    }

    double x(Plot.Point point) {
        return point.day().map(day -> left + scale.x(day.toEpochDay() + 0.5)).orElse(undatedX());
    }

    double y(double value) {
        return bottom() - axis.share(value) * (bottom() - TOP);
    }

    /// The point under the pointer.
    Optional<Placed> at(double x, double y) {
        return placed.stream().filter(one -> one.distance(x, y) <= NEAR)
                .min(Comparator.comparingDouble(one -> one.distance(x, y)));
    }

    /// Where a statement stands, or what covers it.
    Optional<Placed> of(Statement statement) {
        return placed.stream().filter(one -> one.point().statement().equals(statement)).findFirst()
                .or(() -> plot.points().stream().filter(point -> point.statement().equals(statement)).findFirst()
                        .flatMap(point -> at(x(point), y(point.middle()))));
    }

    /// The points whose values are written beside them: what contradicts.
    List<Placed> labelled() {
        var seen = new HashSet<String>();
        return placed.stream().filter(one -> one.point().conflict() && seen.add(words(one))).limit(MOST_LABELS)
                .toList();
    }

    /// The words beside a point.
    static String words(Placed placed) {
        return TrackText.value(placed.point().statement());
    }
}
