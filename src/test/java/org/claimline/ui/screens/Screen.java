package org.claimline.ui.screens;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimline.ui.Pictures.Picture;
import org.claimline.ui.Workbench;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.Theme;

/// Something to be seen in the window.
///
/// @param name of its picture's file, before the theme
/// @param steps bring a new window there
/// @param patience work that takes longer is drawn while it is under way
/// @param rare whether the build leaves it out
record Screen(String name, List<Consumer<Workbench>> steps, Duration patience, boolean rare) {

    @SafeVarargs
    static Screen of(String name, Place place, Consumer<Workbench>... steps) {
        return new Screen(name, Stream.concat(Stream.of(at(place)), Stream.of(steps)).toList(), Duration.ofMinutes(1),
                false);
    }

    /// The same, for those who want to see all.
    Screen seldom() {
        return new Screen(name, steps, patience, true);
    }

    /// A screen that is drawn while something is under way.
    Screen after(Duration time) {
        return new Screen(name, steps, time, rare);
    }

    static Consumer<Workbench> at(Place place) {
        return bench -> bench.desk().go(place);
    }

    /// Runs a command of the window.
    ///
    /// @throws IllegalStateException when there is none of that name
    static Consumer<Workbench> run(String command) {
        return bench -> bench.shell().commands().stream().filter(one -> one.id().equals(command)).findFirst()
                .map(Command::action).orElseThrow(() -> new IllegalStateException("no command " + command)).run();
    }

    Picture picture(Theme theme, int width, int height) {
        return new Picture(name + '-' + theme.name().toLowerCase(Locale.ROOT), theme, width, height, steps, patience);
    }
}
