package org.claimline.domain;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/// Opens files into the parts that become articles. Thread-safe; reads, and writes nothing.
public interface FileOpener {

    /// Takes messages apart, where that is safe to do.
    @FunctionalInterface
    interface Messages {

        /// @see DocumentReader#enclosures
        Enclosures enclosures(Part message) throws UnreadableException;
    }

    /// Opens one file; a piece is made when the one before it was taken.
    ///
    /// @param file not a folder
    /// @param limit the largest part, in bytes
    /// @param hints what is known about it
    /// @param messages tells what is attached to a message
    /// @param taker gets each piece in the order of the file, on the calling thread; says whether it wants more
    /// @throws UnreadableException when the file cannot be opened; pieces that were handed over before stay good
    void open(Path file, long limit, OpeningHints hints, Messages messages, Predicate<Piece> taker)
            throws UnreadableException;

    /// Opens a file about which nothing is known; what is attached to messages stays in them.
    default void open(Path file, long limit, Predicate<Piece> taker) throws UnreadableException {
        open(file, limit, OpeningHints.NONE, _ -> Enclosures.NONE, taker);
    }

    /// What a table or a JSON file looks like.
    ///
    /// @param limit the largest row, in bytes
    /// @return empty for a file of another kind
    /// @throws UnreadableException when the file cannot be opened, or holds no rows
    default Optional<RecordPreview> preview(Path file, long limit, OpeningHints hints) throws UnreadableException {
        return Optional.empty();
    }
}
