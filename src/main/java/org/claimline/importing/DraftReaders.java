package org.claimline.importing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.domain.Enclosures;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.Furniture;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.documents.mail.AttachedFiles;
import org.claimline.importing.documents.mail.MessageFile;
import org.claimline.importing.documents.mail.WebArchive;
import org.claimline.importing.documents.office.OldWordFile;
import org.claimline.importing.documents.office.OpenTextFile;
import org.claimline.importing.documents.office.OutlookMessage;
import org.claimline.importing.documents.office.RtfFile;
import org.claimline.importing.documents.office.WordFile;
import org.claimline.importing.documents.pdf.PdfFile;
import org.claimline.importing.encoding.Charsets;
import org.claimline.importing.encoding.TextDecoder;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.DraftReader;
import org.claimline.importing.format.Drafts;
import org.claimline.importing.format.Format;
import org.claimline.importing.html.Page;
import org.claimline.importing.records.RowArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The formats in which a part is one article. A reader's class is loaded when the first such part comes.
final class DraftReaders {

    private static final Logger LOG = LoggerFactory.getLogger(DraftReaders.class);

    /// The longest text of an article, in UTF-16 units: more than any book has.
    private static final int MOST = 5_000_000;

    /// Reads everything in this process.
    static final Drafts HERE = new Drafts() {
        @Override
        public Draft read(Format format, String name, byte[] bytes, ReadingHints hints) throws UnreadableException {
            return DraftReaders.read(format, name, bytes, hints);
        }

        @Override
        public Enclosures enclosures(Format format, byte[] message) throws UnreadableException {
            try {
                return switch (format) {
                    case MAIL -> AttachedFiles.of(message);
                    case MSG -> OutlookMessage.enclosures(message);
                    default -> Enclosures.NONE;
                };
            } catch (IOException | RuntimeException e) {
                LOG.debug("cannot take a message apart", e);
                throw new UnreadableException(Reason.DAMAGED, "it is damaged or cut off");
            }
        }
    };

    private DraftReaders() {}

    /// Reads a part in this process.
    ///
    /// @throws UnreadableException when it does not hold an article, and when its format is not read yet
    static Draft read(Format format, String name, byte[] bytes, ReadingHints hints) throws UnreadableException {
        try {
            Optional<DraftReader> reader = of(format, hints);
            if (reader.isEmpty()) {
                throw Recognition.notRead(Reason.UNKNOWN_FORMAT, format.words());
            }
            Draft draft = reader.get().read(name, bytes);
            if (draft.text().length() > MOST) {
                throw new UnreadableException(Reason.TOO_LONG,
                        "its text has %,d characters, more than the %,d of a book"
                                .formatted(draft.text().length(), MOST));
            }
            return draft;
        } catch (IOException e) {
            LOG.debug("cannot read {}", name, e);
            throw new UnreadableException(Reason.DAMAGED, "it is damaged or cut off");
        }
    }

    /// @return empty for a format that is not read yet
    private static Optional<DraftReader> of(Format format, ReadingHints hints) {
        return switch (format) {
            case TEXT -> Optional.of((_, bytes) -> decoded(bytes, hints, DraftReaders::text));
            case MARKDOWN -> Optional.of((_, bytes) -> decoded(bytes, hints, MarkdownFile::read));
            case HTML -> Optional.of((_, bytes) -> decoded(bytes, hints, DraftReaders::page));
            case JSON -> Optional.of((_, bytes) -> row(bytes, hints.mapping()));
            case JSONL, CSV, FEED -> Optional.empty();
            case PDF -> guarded((_, bytes) -> PdfFile.read(bytes));
            case DOCX -> guarded((_, bytes) -> WordFile.read(bytes));
            case DOC -> guarded((_, bytes) -> OldWordFile.read(bytes));
            case ODT -> guarded((_, bytes) -> OpenTextFile.read(bytes));
            case RTF -> guarded((_, bytes) -> RtfFile.read(bytes));
            case MAIL -> guarded((_, bytes) -> MessageFile.read(bytes));
            case MSG -> guarded((_, bytes) -> OutlookMessage.read(bytes));
            case MHTML -> guarded((_, bytes) -> savedPage(WebArchive.read(bytes)));
            case ZIP, GZIP, MBOX -> Optional.empty();
        };
    }

    /// What parsers of binary formats throw at damaged files is anything; here it all says that they are damaged.
    private static Optional<DraftReader> guarded(DraftReader reader) {
        return Optional.of((name, bytes) -> {
            try {
                return reader.read(name, bytes);
            } catch (RuntimeException e) {
                throw new IOException(e);
            }
        });
    }

    private static Draft decoded(byte[] bytes, ReadingHints hints, Function<String, Draft> reader)
            throws UnreadableException {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, hints.charset().flatMap(Charsets::named));
        if (decoded.text().isBlank()) {
            throw new UnreadableException(Reason.EMPTY, "it holds nothing but white space");
        }
        return reader.apply(decoded.text()).in(decoded.encoding());
    }

    private static Draft row(byte[] bytes, Optional<FieldMapping> mapping) throws UnreadableException {
        RowArticle row = RowArticle.read(TextDecoder.decode(bytes, Optional.empty()).text(), mapping)
                .orElseThrow(() -> new UnreadableException(Reason.UNKNOWN_FORMAT, "it is no JSON object"));
        Draft.Label label = new Draft.Label(row.title(), row.source(), row.author(), row.url().flatMap(Fields::uri),
                row.language().flatMap(Language::code));
        return new Draft(Format.JSON, row.text(), List.of(), label, row.published());
    }

    private static Draft text(String content) {
        return new Draft(Format.TEXT, content, List.of(), Draft.Label.NONE, Optional.empty());
    }

    private static Draft page(String content) {
        return draft(Format.HTML, Page.read(content), Draft.Label.NONE);
    }

    private static Draft savedPage(WebArchive archive) {
        Draft.Label told = new Draft.Label(archive.title(), Optional.empty(), Optional.empty(), archive.url(),
                Optional.empty());
        return draft(Format.MHTML, Page.read(archive.html()), told);
    }

    private static Draft draft(Format format, Page page, Draft.Label told) {
        Draft.Label label = new Draft.Label(page.title(), page.source(), page.author(),
                page.url().flatMap(Fields::uri), page.language().flatMap(Language::code));
        List<Furniture> ads = page.promotions().stream().map(span -> new Furniture(span, Furniture.Reason.PROMOTION))
                .toList();
        return new Draft(format, page.text(), ads, label.or(told), page.published());
    }
}
