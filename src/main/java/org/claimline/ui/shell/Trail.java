package org.claimline.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where one was, for Back and Forward.
final class Trail {

    private static final int LENGTH = 100;

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Articles(false));
    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();

    void go(Place to) {
        if (to.equals(place.get())) {
            return;
        }
        behind.push(place.get());
        if (behind.size() > LENGTH) {
            behind.removeLast();
        }
        ahead.clear();
        place.set(to);
    }

    void back() {
        if (!behind.isEmpty()) {
            ahead.push(place.get());
            place.set(behind.pop());
        }
    }

    void forward() {
        if (!ahead.isEmpty()) {
            behind.push(place.get());
            place.set(ahead.pop());
        }
    }

    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }
}
