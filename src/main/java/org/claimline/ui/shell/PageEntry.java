package org.claimline.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.claimline.domain.Counts;

/// A page that the window has.
///
/// @param shows which places it is for
/// @param rail its line in the rail; empty when other lines lead to it
/// @param create makes the page
public record PageEntry(Predicate<Place> shows, Optional<RailLine> rail, Function<Desk, Page> create) {

    /// @param textKey of its name
    /// @param home where it leads
    /// @param count what stands behind the name; nothing where it is below 0
    public record RailLine(String textKey, Place home, ToIntFunction<Counts> count) {}
}
