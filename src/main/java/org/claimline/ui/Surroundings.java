package org.claimline.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// What a window may use of the system around it.
///
/// @param systemMenus whether the system shows the menus, as on macOS
/// @param showFile shows a file where it lies, in the system's own file window
/// @param watchMemory the file that keeps which folder the notebook watches; empty where none can be watched
public record Surroundings(boolean systemMenus, Consumer<Path> showFile, Optional<Path> watchMemory) {

    /// Of a window that is only drawn.
    public static final Surroundings NONE = new Surroundings(false, _ -> {}, Optional.empty());
}
