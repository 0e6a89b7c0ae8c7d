package org.claimline.importing;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.claimline.domain.FileOpener;
import org.claimline.domain.Piece;
import org.claimline.domain.UnreadableException;

/// Opens files of every known format: an archive gives its entries, a mailbox its messages, a feed its entries, a table
/// its rows, everything else itself. Thread-safe.
public final class FileParts implements FileOpener {

    @Override
    public void open(Path file, long limit, Predicate<Piece> taker) throws UnreadableException {
        FileSource source = FileSource.of(file);
        new Unpacking(limit, source.size(), taker).run(source);
    }
}
