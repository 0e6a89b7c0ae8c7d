package org.claimline.importing.format;

import java.io.IOException;
import org.claimline.domain.UnreadableException;

/// Reads one format in which a part is one article. Stateless and thread-safe; opens and fetches nothing.
@FunctionalInterface
public interface DraftReader {

    /// @param name the part's name, for what content leaves open
    /// @param bytes the whole part
    /// @throws UnreadableException when the part does not hold an article, with the clause that the user reads
    /// @throws IOException when it is damaged; the user reads just that
    Draft read(String name, byte[] bytes) throws UnreadableException, IOException;
}
