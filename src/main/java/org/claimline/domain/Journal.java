package org.claimline.domain;

import java.time.Instant;
import java.util.List;

/// Everything that the user did to a notebook, in order, in a file of its own beside the database.
public interface Journal extends AutoCloseable {

    /// One line of the journal.
    ///
    /// @param sequence 1 for the first line, then one more each
    record Entry(long sequence, Instant at, Content content) {}

    /// What a line records.
    sealed interface Content {}

    record Edited(Edit edit) implements Content {}

    /// An article came in. Its bytes are among the originals, its claims can be found again.
    record Imported(ArticleId article, Original original, ArticleDetails details) implements Content {}

    /// Writes the line and forces it to the disk before it returns.
    ///
    /// @return the line's sequence number
    /// @throws NotebookException DISK, when it could not be written; nothing was recorded then
    long append(Content content);

    /// The lines after the given sequence number, in order. A torn last line, which a crash leaves, is not returned.
    ///
    /// @throws NotebookException DAMAGED, when a line before the last does not match its checksum
    List<Entry> after(long sequence);

    /// The sequence number of the last line; 0 when there is none.
    long last();

    @Override
    void close();
}
