package org.claimline.timeline;

import java.util.List;
import java.util.Optional;

/// Everything that one picture of the timeline shows, placed.
///
/// @param timeline what it is a picture of
/// @param scale its time axis
/// @param lanes from top to bottom
/// @param ticks from left to right
public record Frame(Timeline timeline, TimeScale scale, List<PlacedLane> lanes, List<Tick> ticks) {

    public Frame {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
    }

    /// The lane at a height.
    public Optional<PlacedLane> laneAt(double y) {
        return lanes.stream().filter(lane -> lane.top() <= y && y < lane.top() + lane.height()).findFirst();
    }

    /// The mark under a point: binary search within a row.
    public Optional<Placed> at(double x, double y) {
        return laneAt(y).flatMap(lane -> lane.at(x, y));
    }

    /// The mark that stands for an item; empty when the item is outside of the frame or its lane is hidden.
    public Optional<Placed> markOf(TimelineItem item) {
        for (PlacedLane lane : lanes) {
            if (lane.lane() == item.lane()) {
                int index = timeline.lane(item.lane()).indexOf(item);
                return lane.rows().stream().flatMap(List::stream).filter(mark -> mark.holds(index)).findFirst();
            }
        }
        return Optional.empty();
    }
}
