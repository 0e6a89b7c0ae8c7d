package org.claimline.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything that the user did to a notebook, in order, in a file of its own beside the database.
public interface Journal extends AutoCloseable {

    /// One line of the journal.
    ///
    /// @param sequence 1 for the first line, then one more each
    record Entry(long sequence, Instant at, Content content) {}

    /// What a line records.
    sealed interface Content {}

    record Edited(Edit edit) implements Content {}

    /// An article came in. Its text and what was found in it are kept as they were, because a later version of the
    /// program may read the same file in another way.
    ///
    /// @param engine which engine found it; empty in lines from before that was remembered
    record Imported(Article article, List<Finding> findings, Optional<Engine> engine) implements Content {
        public Imported {
            findings = List.copyOf(findings);
        }
    }

    /// Writes the line and forces it to the disk before it returns.
    ///
    /// @return the line's sequence number
    /// @throws NotebookException DISK, when it could not be written; nothing was recorded then
    long append(Content content);

    /// Gives the lines after the given sequence number, in order, to the action on the calling thread.
    ///
    /// @throws NotebookException DAMAGED, when a line does not match its checksum
    void forEachAfter(long sequence, Consumer<Entry> action);

    /// The sequence number of the last line; 0 when there is none.
    long last();

    @Override
    void close();
}
