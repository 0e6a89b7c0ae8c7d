package org.claimline.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.ui.shell.Bookmarks;

/// What a window may use of the system around it.
///
/// @param systemMenus whether the system shows the menus, as on macOS
/// @param showFile shows a file where it lies, in the system's own file window
/// @param watchMemory the file that keeps which folder the notebook watches; empty where none can be watched
/// @param bookmarks where one was when the window was closed
public record Surroundings(boolean systemMenus, Consumer<Path> showFile, Optional<Path> watchMemory,
        Bookmarks bookmarks) {

    /// Of a window that is only drawn.
    public static Surroundings none() {
        return new Surroundings(false, _ -> {}, Optional.empty(), Bookmarks.none());
    }
}
