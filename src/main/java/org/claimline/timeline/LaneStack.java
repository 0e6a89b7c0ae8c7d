package org.claimline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The lanes below each other: how high each one is, whatever is in sight. A lane with more to show gets more of the room;
/// when there are more lanes than room, the stack is higher than the room and is scrolled.
public final class LaneStack {

    /// The room above a lane for a heading over it and those that follow.
    public static final double HEADING = 24;
    /// The height of a lane that is folded.
    public static final double FOLDED = 28;

    /// Two rows: with one, dots and bars would swallow each other.
    private static final double LEAST = 2 * PlacedLane.PADDING + 2 * TimelineLayout.ROW;

    /// A lane of the stack.
    ///
    /// @param lane which one
    /// @param folded whether it is a narrow band without words
    /// @param headed whether a heading stands over it
    public record Slot(int lane, boolean folded, boolean headed) {}

    /// A lane at its place.
    ///
    /// @param top below its heading, from the top of the stack
    /// @param height without its heading
    public record Place(Slot slot, double top, double height) {

        /// Where its heading begins, or else it.
        double start() {
            return slot.headed() ? top - HEADING : top;
        }

        double end() {
            return top + height;
        }
    }

    private final List<Place> places;
    private final double height;

    private LaneStack(List<Place> places, double height) {
        this.places = List.copyOf(places);
        this.height = height;
    }

    /// @param room how much there is for all lanes together, in pixels
    public static LaneStack of(Timeline timeline, List<Slot> slots, double room) {
        return of(timeline, slots, room, true);
    }

    private static LaneStack of(Timeline timeline, List<Slot> slots, double room, boolean scrolls) {
        double headings = HEADING * slots.stream().filter(Slot::headed).count();
        double folded = FOLDED * slots.stream().filter(Slot::folded).count();
        List<Slot> open = slots.stream().filter(slot -> !slot.folded()).toList();
        double left = room - headings - folded;
        double each = scrolls ? LEAST : Math.min(LEAST, left / Math.max(1, open.size()));
        double rest = Math.max(0, left - each * open.size());
        double weights = open.stream().mapToDouble(slot -> weight(timeline, slot)).sum();
        var places = new ArrayList<Place>();
        double y = 0;
        for (Slot slot : slots) {
            double top = slot.headed() ? y + HEADING : y;
            double share = weights == 0 ? 1.0 / Math.max(1, open.size()) : weight(timeline, slot) / weights;
            double own = slot.folded() ? FOLDED : each + rest * share;
            places.add(new Place(slot, top, own));
            y = top + own;
        }
        return new LaneStack(places, y);
    }

    /// All of these lanes, none folded, however little room there is for them.
    static LaneStack of(Timeline timeline, IntStream lanes, double room) {
        return of(timeline, lanes.mapToObj(lane -> new Slot(lane, false, false)).toList(), room, false);
    }

    /// Grows slowly with the number of stretches and days that the lane has something for; nothing for an empty lane.
    private static double weight(Timeline timeline, Slot slot) {
        return Math.log1p(timeline.lane(slot.lane()).groups());
    }

    /// From top to bottom.
    public List<Place> places() {
        return places;
    }

    /// How high all of it is.
    public double height() {
        return height;
    }

    /// How far it can be scrolled in a room.
    public double scrollable(double room) {
        return Math.max(0, height - room);
    }

    /// The place of a lane; empty when it is not shown.
    public Optional<Place> place(int lane) {
        return places.stream().filter(place -> place.slot().lane() == lane).findFirst();
    }

    /// Which of the lanes, counted from the top, stands at a height; empty below the last.
    ///
    /// @param y from the top of the stack
    public OptionalInt at(double y) {
        return IntStream.range(0, places.size())
                .filter(i -> places.get(i).start() <= y && y < places.get(i).end()).findFirst();
    }

    /// The scroll that brings a lane wholly into the room, as near to the one now as possible.
    public double scrollTo(int lane, double scroll, double room) {
        double wanted = place(lane).map(place -> revealed(place, scroll, room)).orElse(scroll);
        return Math.clamp(wanted, 0, scrollable(room));
    }

    private static double revealed(Place place, double scroll, double room) {
        if (place.start() < scroll) {
            return place.start();
        }
        return place.end() > scroll + room ? Math.min(place.start(), place.end() - room) : scroll;
    }
}
