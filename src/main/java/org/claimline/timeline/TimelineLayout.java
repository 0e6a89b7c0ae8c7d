package org.claimline.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Lays a timeline out for one picture.
public final class TimelineLayout {

    /// The height of a row of marks in pixels.
    public static final double ROW = 26;

    private final LabelWidth labelWidth;

    /// @param labelWidth asked for each label that might be drawn; should remember its answers
    public TimelineLayout(LabelWidth labelWidth) {
        this.labelWidth = labelWidth;
    }

    /// @param shown the lanes to draw, from top to bottom in their order
    /// @param top where the first lane begins
    /// @param height for all lanes together; each gets the same
    public Frame frame(Timeline timeline, BitSet shown, TimeScale scale, double top, double height) {
        var lanes = new ArrayList<PlacedLane>();
        double each = height / Math.max(1, shown.cardinality());
        int rows = Math.max(1, (int) ((each - 2 * PlacedLane.PADDING) / ROW));
        double y = top;
        for (int lane = shown.nextSetBit(0); lane >= 0; lane = shown.nextSetBit(lane + 1)) {
            LaneItems items = timeline.lane(lane);
            List<List<Placed>> placed = LaneColumns.areNeeded(items, scale)
                    ? List.of(LaneColumns.of(items, scale))
                    : new LaneRows(items, scale, rows, labelWidth).place();
            int fullest = placed.stream().flatMap(List::stream)
                    .filter(mark -> mark.shape() == Placed.Shape.COLUMN).mapToInt(Placed::count).max().orElse(0);
            lanes.add(new PlacedLane(lane, y, each, ROW, placed, fullest));
            y += each;
        }
        return new Frame(timeline, scale, lanes, Ticks.of(scale));
    }
}
