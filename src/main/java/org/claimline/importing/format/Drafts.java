package org.claimline.importing.format;

import org.claimline.domain.Enclosures;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;

/// Reads parts of every format, in this process or in another one. Thread-safe.
@FunctionalInterface
public interface Drafts {

    /// @param name the part's name
    /// @param bytes the whole part
    /// @param hints what is known from elsewhere; in another process, the encoding alone
    /// @throws UnreadableException when the part does not hold an article
    Draft read(Format format, String name, byte[] bytes, ReadingHints hints) throws UnreadableException;

    /// What is attached to a message.
    ///
    /// @throws UnreadableException when it cannot be taken apart
    default Enclosures enclosures(Format format, byte[] message) throws UnreadableException {
        return Enclosures.NONE;
    }
}
