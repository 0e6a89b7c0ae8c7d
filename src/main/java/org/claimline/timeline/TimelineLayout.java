package org.claimline.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Lays a timeline out for one picture.
public final class TimelineLayout {

    /// The height of a row of marks in pixels.
    public static final double ROW = 22;

    /// What every lane gets, be it empty.
    private static final double LEAST = 56;

    private final LabelWidth labelWidth;

    /// @param labelWidth asked for each label that might be drawn; should remember its answers
    public TimelineLayout(LabelWidth labelWidth) {
        this.labelWidth = labelWidth;
    }

    /// @param shown the lanes to draw, from top to bottom in their order
    /// @param top where the first lane begins
    /// @param height for all lanes together: a lane with more to show gets more of it, whatever is in sight
    public Frame frame(Timeline timeline, BitSet shown, TimeScale scale, double top, double height) {
        var lanes = new ArrayList<PlacedLane>();
        double weights = shown.stream().mapToDouble(lane -> weight(timeline.lane(lane))).sum();
        double each = Math.min(LEAST, height / Math.max(1, shown.cardinality()));
        double rest = height - each * shown.cardinality();
        double y = top;
        for (int lane = shown.nextSetBit(0); lane >= 0; lane = shown.nextSetBit(lane + 1)) {
            LaneItems items = timeline.lane(lane);
            double share = weights == 0 ? 1.0 / shown.cardinality() : weight(items) / weights;
            double own = each + rest * share;
            lanes.add(lane(lane, items, scale, y, own));
            y += own;
        }
        return new Frame(timeline, scale, lanes, Ticks.of(scale));
    }

    /// Grows slowly with the number of stretches and days that the lane has something for; nothing for an empty lane.
    private static double weight(LaneItems items) {
        return Math.log1p(items.groups());
    }

    private PlacedLane lane(int lane, LaneItems items, TimeScale scale, double top, double height) {
        int rows = Math.max(1, (int) ((height - 2 * PlacedLane.PADDING) / ROW));
        List<List<Placed>> placed = LaneColumns.areNeeded(items, scale)
                ? List.of(LaneColumns.of(items, scale))
                : new LaneRows(items, scale, rows, labelWidth).place();
        int fullest = placed.stream().flatMap(List::stream).filter(mark -> mark.shape() == Placed.Shape.COLUMN)
                .mapToInt(Placed::count).max().orElse(0);
        return new PlacedLane(lane, top, height, ROW, placed, fullest);
    }
}
