package org.claimline.ui.home;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;

/// What the home page says of the notebook now.
final class HomeViewModel {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<Digest>> digest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable dropLoad = () -> {};

    HomeViewModel(Desk desk) {
        this.desk = desk;
    }

    /// Follows the notebook until the subscription is released.
    Subscription follow() {
        load();
        return desk.onChange(_ -> load());
    }

    private void load() {
        dropLoad.run();
        LocalDate today = LocalDate.now(desk.clock());
        dropLoad = desk.read(book -> Digest.of(book, today), now -> digest.set(Optional.of(now)));
    }

    void go(Place place) {
        desk.go(place);
    }

    Desk desk() {
        return desk;
    }

    /// Empty until the notebook was asked for the first time.
    ReadOnlyObjectProperty<Optional<Digest>> digestProperty() {
        return digest.getReadOnlyProperty();
    }
}
