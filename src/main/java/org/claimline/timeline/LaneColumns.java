package org.claimline.timeline;

import java.util.ArrayList;
import java.util.List;
import org.claimline.timeline.Placed.Shape;

/// A crowded lane as columns of equal width, each counting the items that start in it. The columns hang on the
/// calendar and not on the left edge, so that they move with a pan instead of flickering.
final class LaneColumns {

    /// The least width of a column in pixels; it is never less than a day.
    static final double WIDTH = 6;

    /// With more items in sight than this, single marks say less than columns, unless the days are far apart.
    private static final int CROWD = 1_500;
    private static final double FAR_APART = 2 * WIDTH;
    private static final int TOO_MANY_GROUPS = 2_000;

    private LaneColumns() {}

    static boolean areNeeded(LaneItems lane, TimeScale scale) {
        long from = (long) Math.floor(scale.start());
        long to = (long) Math.ceil(scale.end());
        boolean crowded = lane.countStarting(from, to) > CROWD && scale.pixelsPerDay() < FAR_APART;
        return crowded || lane.firstGroupFrom(to) - lane.firstGroupFrom(from) > TOO_MANY_GROUPS;
    }

    static List<Placed> of(LaneItems lane, TimeScale scale) {
        var columns = new ArrayList<Placed>();
        double days = Math.max(1, WIDTH / scale.pixelsPerDay());
        double width = days * scale.pixelsPerDay();
        long column = (long) Math.floor(scale.start() / days);
        int group = lane.firstGroupFrom(firstDay(column, days));
        for (; column * days < scale.end(); column++) {
            int next = lane.firstGroupFrom(firstDay(column + 1, days));
            if (next > group) {
                columns.add(new Placed(lane, Shape.COLUMN, scale.x(column * days), width, Groups.range(group, next), "",
                        false));
            }
            group = next;
        }
        return columns;
    }

    private static long firstDay(long column, double days) {
        return (long) Math.ceil(column * days);
    }
}
