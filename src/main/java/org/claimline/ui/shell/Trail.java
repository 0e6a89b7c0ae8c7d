package org.claimline.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where one was, for Back and Forward.
final class Trail {

    private static final int LENGTH = 100;

    /// A place that was left.
    ///
    /// @param back makes its page ready to be as it was
    private record Stop(Place place, Runnable back) {}

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Articles(false));
    private final Deque<Stop> behind = new ArrayDeque<>();
    private final Deque<Stop> ahead = new ArrayDeque<>();
    private Supplier<Runnable> memory = () -> () -> {};

    /// @param newMemory asked when a place is left: what makes its page ready to be as it is now
    void rememberBy(Supplier<Runnable> newMemory) {
        memory = newMemory;
    }

    void go(Place to) {
        if (to.equals(place.get())) {
            return;
        }
        behind.push(stop());
        if (behind.size() > LENGTH) {
            behind.removeLast();
        }
        ahead.clear();
        place.set(to);
    }

    /// Another name for where one is: nothing is left behind.
    void stay(Place at) {
        place.set(at);
    }

    private Stop stop() {
        return new Stop(place.get(), memory.get());
    }

    void back() {
        move(behind, ahead);
    }

    void forward() {
        move(ahead, behind);
    }

    private void move(Deque<Stop> from, Deque<Stop> to) {
        if (!from.isEmpty()) {
            to.push(stop());
            Stop stop = from.pop();
            stop.back().run();
            place.set(stop.place());
        }
    }

    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }
}
