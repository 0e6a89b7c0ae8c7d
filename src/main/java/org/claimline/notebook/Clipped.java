package org.claimline.notebook;

import org.claimline.domain.Part;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.UnreadableException;

/// Words from the clipboard, or dragged from a browser, after they were read. Nothing of them is in the notebook yet.
public sealed interface Clipped {

    /// They can become an article.
    ///
    /// @param part the words as they are kept
    /// @param document what they hold
    record Clipping(Part part, ReadDocument document) implements Clipped {}

    /// They cannot.
    ///
    /// @param detail a short clause that says why
    record Unreadable(UnreadableException.Reason reason, String detail) implements Clipped {}
}
