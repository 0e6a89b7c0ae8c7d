package org.claimline.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.ui.shell.Bookmarks;
import org.claimline.ui.start.Notebooks;

/// What a window may use of the system around it.
///
/// @param systemMenus whether the system shows the menus, as on macOS
/// @param showFile shows a file where it lies, in the system's own file window
/// @param watchMemory the file that keeps which folder the notebook watches; empty where none can be watched
/// @param bookmarks where one was when the window was closed
/// @param notebooks the other notebooks that the window can go to
public record Surroundings(boolean systemMenus, Consumer<Path> showFile, Optional<Path> watchMemory,
        Bookmarks bookmarks, Notebooks notebooks) {

    /// Of a window that is only drawn.
    public static Surroundings none() {
        return new Surroundings(false, _ -> {}, Optional.empty(), Bookmarks.none(), Notebooks.NONE);
    }
}
