package org.claimline.domain;

import java.nio.file.Path;
import java.util.function.Predicate;

/// Opens files into the parts that become articles. Thread-safe; reads, and writes nothing.
public interface FileOpener {

    /// Opens one file; a piece is made when the one before it was taken.
    ///
    /// @param file not a folder
    /// @param limit the largest part, in bytes
    /// @param taker gets each piece in the order of the file, on the calling thread; says whether it wants more
    /// @throws UnreadableException when the file cannot be opened; pieces that were handed over before stay good
    void open(Path file, long limit, Predicate<Piece> taker) throws UnreadableException;
}
