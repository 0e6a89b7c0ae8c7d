package org.claimline.ui;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What a window may use of the system around it.
///
/// @param systemMenus whether the system shows the menus, as on macOS
/// @param showFile shows a file where it lies, in the system's own file window
public record Surroundings(boolean systemMenus, Consumer<Path> showFile) {

    /// Of a window that is only drawn.
    public static final Surroundings NONE = new Surroundings(false, _ -> {});
}
