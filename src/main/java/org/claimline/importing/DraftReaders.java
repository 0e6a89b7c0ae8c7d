package org.claimline.importing;

import java.util.List;
import java.util.Optional;
import org.claimline.domain.Furniture;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.DraftReader;
import org.claimline.importing.format.Format;
import org.claimline.importing.html.Page;

/// The formats in which a part is one article. A reader's class is loaded when the first such part comes.
final class DraftReaders {

    private DraftReaders() {}

    /// @return empty for a format that is not read yet
    static Optional<DraftReader> of(Format format) {
        return switch (format) {
            case TEXT -> Optional.of((_, bytes) -> text(decoded(bytes)));
            case MARKDOWN -> Optional.of((_, bytes) -> MarkdownFile.read(decoded(bytes)));
            case HTML -> Optional.of((_, bytes) -> page(decoded(bytes)));
            case JSON, JSONL, CSV, FEED -> Optional.empty();
            case MAIL, MHTML, PDF, RTF, DOCX, ODT, DOC -> Optional.empty();
            case ZIP, GZIP, MBOX -> Optional.empty();
        };
    }

    private static String decoded(byte[] bytes) throws UnreadableException {
        String content = Decoding.decode(bytes);
        if (content.isBlank()) {
            throw new UnreadableException(Reason.EMPTY, "it holds nothing but white space");
        }
        return content;
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
