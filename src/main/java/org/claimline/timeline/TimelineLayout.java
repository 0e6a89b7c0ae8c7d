package org.claimline.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Lays a timeline out for one picture.
public final class TimelineLayout {

    /// The height of a row of marks in pixels.
    public static final double ROW = 26;

    /// The height of a lane without items.
    private static final double EMPTY = 58;

    private final LabelWidth labelWidth;

    /// @param labelWidth asked for each label that might be drawn; should remember its answers
    public TimelineLayout(LabelWidth labelWidth) {
        this.labelWidth = labelWidth;
    }

    /// @param shown the lanes to draw, from top to bottom in their order
    /// @param top where the first lane begins
    /// @param height for all lanes together: an empty lane gets a little of it, the others the same each
    public Frame frame(Timeline timeline, BitSet shown, TimeScale scale, double top, double height) {
        var lanes = new ArrayList<PlacedLane>();
        int all = shown.cardinality();
        int empty = (int) shown.stream().filter(lane -> timeline.lane(lane).size() == 0).count();
        double little = empty == all ? height / Math.max(1, all) : Math.min(EMPTY, height / Math.max(1, all));
        double each = (height - empty * little) / Math.max(1, all - empty);
        double y = top;
        for (int lane = shown.nextSetBit(0); lane >= 0; lane = shown.nextSetBit(lane + 1)) {
            LaneItems items = timeline.lane(lane);
            double own = items.size() == 0 ? little : each;
            lanes.add(lane(lane, items, scale, y, own));
            y += own;
        }
        return new Frame(timeline, scale, lanes, Ticks.of(scale));
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
