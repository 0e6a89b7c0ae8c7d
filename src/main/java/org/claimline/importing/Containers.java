package org.claimline.importing;

import java.util.Optional;
import org.claimline.importing.archive.GzipFile;
import org.claimline.importing.archive.ZipFile;
import org.claimline.importing.documents.mail.Mailbox;
import org.claimline.importing.format.Container;
import org.claimline.importing.format.Format;
import org.claimline.importing.records.FeedContainer;
import org.claimline.importing.records.RecordContainer;

/// The formats that hold more than one article. A class is loaded when the first such file comes.
final class Containers {

    private Containers() {}

    /// @return empty for a format in which a file is one article, and for one that is not read yet
    static Optional<Container> of(Format format) {
        return switch (format) {
            case ZIP -> Optional.of(ZipFile::open);
            case GZIP -> Optional.of(GzipFile::open);
            case FEED -> Optional.of(FeedContainer::open);
            case JSON, JSONL, CSV -> Optional.of((source, pieces) -> RecordContainer.open(format, source, pieces));
            case MBOX -> Optional.of(Mailbox::open);
            case TEXT, MARKDOWN, HTML, MAIL, MHTML, PDF, RTF, DOCX, ODT, DOC, MSG -> Optional.empty();
        };
    }
}
