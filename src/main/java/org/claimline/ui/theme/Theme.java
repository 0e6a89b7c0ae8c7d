package org.claimline.ui.theme;

import javafx.application.ColorScheme;

/// Which colours the window has.
public enum Theme {
    LIGHT, DARK,
    /// As the desktop has it, and with it when it changes.
    SYSTEM;

    /// Whether the window is dark while the desktop has the given colours.
    public boolean isDark(ColorScheme desktop) {
        return switch (this) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> desktop == ColorScheme.DARK;
        };
    }
}
