package org.claimline.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/// Conditions for [Command#when].
public final class Conditions {

    private Conditions() {}

    /// Follows a value; false while there is none.
    public static ObservableBooleanValue of(ObservableValue<Boolean> value) {
        return Bindings.createBooleanBinding(() -> Boolean.TRUE.equals(value.getValue()), value);
    }
}
