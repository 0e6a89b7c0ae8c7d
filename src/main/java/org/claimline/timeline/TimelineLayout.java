package org.claimline.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Lays a timeline out for one picture.
public final class TimelineLayout {

    /// The height of a row of marks in pixels.
    public static final double ROW = 22;

    private static final LabelWidth NO_LABELS = _ -> Double.MAX_VALUE;

    private final LabelWidth labelWidth;

    /// @param labelWidth asked for each label that might be drawn; should remember its answers
    public TimelineLayout(LabelWidth labelWidth) {
        this.labelWidth = labelWidth;
    }

    /// @param shown the lanes to draw, from top to bottom in their order
    /// @param top where the first lane begins
    /// @param height for all lanes together
    public Frame frame(Timeline timeline, BitSet shown, TimeScale scale, double top, double height) {
        return frame(timeline, LaneStack.of(timeline, shown.stream(), height), scale, top, height, 0);
    }

    /// @param stack the lanes to draw
    /// @param top where the room for the lanes begins
    /// @param height of that room; lanes outside of it are not laid out
    /// @param scroll how much of the stack is above the room
    public Frame frame(Timeline timeline, LaneStack stack, TimeScale scale, double top, double height, double scroll) {
        var lanes = new ArrayList<PlacedLane>();
        for (LaneStack.Place place : stack.places()) {
            if (place.end() > scroll && place.start() < scroll + height) {
                lanes.add(lane(timeline, place, scale, top - scroll));
            }
        }
        return new Frame(timeline, scale, lanes, Ticks.of(scale));
    }

    private PlacedLane lane(Timeline timeline, LaneStack.Place place, TimeScale scale, double down) {
        LaneItems items = timeline.lane(place.slot().lane());
        boolean folded = place.slot().folded();
        int rows = Math.max(1, (int) ((place.height() - 2 * PlacedLane.PADDING) / ROW));
        List<List<Placed>> placed = LaneColumns.areNeeded(items, scale)
                ? List.of(LaneColumns.of(items, scale))
                : new LaneRows(items, scale, rows, folded ? NO_LABELS : labelWidth).place();
        int fullest = placed.stream().flatMap(List::stream).filter(mark -> mark.shape() == Placed.Shape.COLUMN)
                .mapToInt(Placed::count).max().orElse(0);
        return new PlacedLane(place.slot().lane(), place.top() + down, place.height(), ROW, placed, fullest, folded);
    }
}
