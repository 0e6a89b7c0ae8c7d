package org.claimline.importing.format;

import java.io.IOException;
import org.claimline.domain.UnreadableException;

/// Takes a file apart that holds more than one article. Stateless and thread-safe; writes nothing, and keeps no more
/// than one piece in memory where the format allows it.
@FunctionalInterface
public interface Container {

    /// Hands over the pieces in the order of the file, and ends early when `pieces` want no more.
    ///
    /// @throws UnreadableException when the file cannot be taken apart; pieces that were handed over before stay good
    /// @throws IOException when it is damaged; the user reads just that
    void open(Source source, Pieces pieces) throws UnreadableException, IOException;
}
