package org.claimline.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.Furniture;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.encoding.Charsets;
import org.claimline.importing.encoding.TextDecoder;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.DraftReader;
import org.claimline.importing.format.Format;
import org.claimline.importing.html.Page;
import org.claimline.importing.records.RowArticle;

/// The formats in which a part is one article. A reader's class is loaded when the first such part comes.
final class DraftReaders {

    private DraftReaders() {}

    /// @return empty for a format that is not read yet
    static Optional<DraftReader> of(Format format, ReadingHints hints) {
        return switch (format) {
            case TEXT -> Optional.of((_, bytes) -> decoded(bytes, hints, DraftReaders::text));
            case MARKDOWN -> Optional.of((_, bytes) -> decoded(bytes, hints, MarkdownFile::read));
            case HTML -> Optional.of((_, bytes) -> decoded(bytes, hints, DraftReaders::page));
            case JSON -> Optional.of((_, bytes) -> row(bytes, hints.mapping()));
            case JSONL, CSV, FEED -> Optional.empty();
            case MAIL, MHTML, PDF, RTF, DOCX, ODT, DOC -> Optional.empty();
            case ZIP, GZIP, MBOX -> Optional.empty();
        };
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
        Page page = Page.read(content);
        Draft.Label label = new Draft.Label(page.title(), page.source(), page.author(),
                page.url().flatMap(Fields::uri), page.language().flatMap(Language::code));
        List<Furniture> ads = page.promotions().stream().map(span -> new Furniture(span, Furniture.Reason.PROMOTION))
                .toList();
        return new Draft(Format.HTML, page.text(), ads, label, page.published());
    }
}
