package org.claimline.storage;

import java.util.Optional;
import org.claimline.domain.NotebookException;

/// One kind of thing in the database that edits add, change and remove.
interface Table<T> {

    /// What is there under the thing's key.
    Optional<T> find(T thing);

    /// Adds it, or replaces what is there under its key.
    void put(T thing);

    /// @throws RuntimeException when something else refers to it
    void remove(T thing);

    boolean haveSameKey(T one, T other);

    /// Replaces one state of a thing by another.
    ///
    /// @throws NotebookException CONFLICT, when it is not in the state `before`
    default void replace(Optional<T> before, Optional<T> after) {
        if (before.isPresent() && after.isPresent() && !haveSameKey(before.get(), after.get())) {
            replace(before, Optional.empty());
            replace(Optional.empty(), after);
            return;
        }
        before.or(() -> after).ifPresent(thing -> {
            if (!find(thing).equals(before)) {
                throw new NotebookException(NotebookException.Reason.CONFLICT,
                        "not as the change expects it: " + thing);
            }
        });
        after.ifPresentOrElse(this::put, () -> before.ifPresent(this::remove));
    }
}
