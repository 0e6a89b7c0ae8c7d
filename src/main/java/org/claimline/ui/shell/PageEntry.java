package org.claimline.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.claimline.domain.Counts;
import org.claimline.notebook.Notebook;

/// A page that the window has.
///
/// @param shows which places it is for
/// @param rail its line in the rail; empty when other lines lead to it
/// @param create makes the page
public record PageEntry(Predicate<Place> shows, Optional<RailLine> rail, Function<Desk, Page> create) {

    /// @param textKey of its name
    /// @param home where it leads
    /// @param count what stands behind the name; nothing where it is below 0
    /// @param asked the same where the notebook has to be asked for it; not for the FX thread
    public record RailLine(String textKey, Place home, ToIntFunction<Counts> count,
            Optional<ToIntFunction<Notebook>> asked) {

        /// Of what is counted anyway.
        public RailLine(String textKey, Place home, ToIntFunction<Counts> count) {
            this(textKey, home, count, Optional.empty());
        }

        /// Of what takes a while to be counted.
        public static RailLine asking(String textKey, Place home, ToIntFunction<Notebook> asked) {
            return new RailLine(textKey, home, _ -> -1, Optional.of(asked));
        }
    }
}
