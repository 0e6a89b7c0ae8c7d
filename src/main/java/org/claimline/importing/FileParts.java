package org.claimline.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimline.domain.FileOpener;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.Piece;
import org.claimline.domain.RecordPreview;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Format;
import org.claimline.importing.records.RecordContainer;

/// Opens files of every known format: an archive gives its entries, a mailbox its messages, a feed its entries, a table
/// its rows, everything else itself. Thread-safe.
public final class FileParts implements FileOpener {

    @Override
    public void open(Path file, long limit, OpeningHints hints, Messages messages, Predicate<Piece> taker)
            throws UnreadableException {
        FileSource source = FileSource.of(file);
        new Unpacking(limit, source.size(), hints, messages, taker).run(source);
    }

    @Override
    public Optional<RecordPreview> preview(Path file, long limit, OpeningHints hints) throws UnreadableException {
        FileSource source = FileSource.of(file);
        try {
            Format format = Recognition.of(source, limit);
            boolean rows = format == Format.CSV || format == Format.JSON || format == Format.JSONL;
            return rows ? Optional.of(RecordContainer.preview(format, source, limit, hints)) : Optional.empty();
        } catch (IOException e) {
            throw new UnreadableException(Reason.DAMAGED, "it is damaged or cut off");
        }
    }
}
