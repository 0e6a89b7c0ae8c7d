package org.claimline.ui.claims;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.domain.ClaimRow;
import org.jspecify.annotations.Nullable;

/// A line of the table: its claim is there once it was read.
final class ClaimLine {

    private final ReadOnlyObjectWrapper<@Nullable ClaimRow> row = new ReadOnlyObjectWrapper<>();

    void show(@Nullable ClaimRow now) {
        row.set(now);
    }

    Optional<ClaimRow> row() {
        return Optional.ofNullable(row.get());
    }

    ReadOnlyObjectProperty<@Nullable ClaimRow> rowProperty() {
        return row.getReadOnlyProperty();
    }
}
