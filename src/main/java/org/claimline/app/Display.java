package org.claimline.app;

import java.util.Locale;

/// Whether a window can be shown.
final class Display {

    private Display() {}

    /// On Linux what the environment says of X11 and Wayland; other systems always have one.
    static boolean isThere() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String name) {
        String value = System.getenv(name);
        return value != null && !value.isBlank();
    }
}
