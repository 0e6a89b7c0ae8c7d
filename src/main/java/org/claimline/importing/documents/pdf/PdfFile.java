package org.claimline.importing.documents.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.claimline.domain.Furniture;
import org.claimline.domain.Published;
import org.claimline.domain.Span;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.dates.DateScanner;
import org.claimline.importing.documents.Labels;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Format;

/// Reads a PDF file. Its text is put together from where its letters stand; a file that holds pictures of pages is
/// refused, because nothing here recognises letters in pictures.
public final class PdfFile {

    private static final int LONGEST_HEADER = 140;
    /// A whole file says within so many bytes of its end that it ends.
    private static final int TAIL = 2048;

    private PdfFile() {}

    /// @throws UnreadableException when a password is needed, when nothing of it can be read, or when it has no text
    /// @throws IOException when it is damaged
    public static Draft read(byte[] bytes) throws UnreadableException, IOException {
        OneFont.use();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document, bytes);
        } catch (InvalidPasswordException _) {
            throw new UnreadableException(Reason.ENCRYPTED, "it opens with a password only; save it without one");
        }
    }

    private static Draft read(PDDocument document, byte[] bytes) throws UnreadableException, IOException {
        Glyphs.Found found = Glyphs.of(document);
        if (document.getNumberOfPages() == 0) {
            throw new UnreadableException(Reason.NO_TEXT, "it has no pages");
        }
        if (found.pages().stream().allMatch(p -> p.words().isEmpty())) {
            throw found.broken() > 0
                    ? new UnreadableException(Reason.DAMAGED, "its pages are damaged")
                    : withoutText(document, bytes);
        }
        RunningLines running = new RunningLines(found.pages());
        boolean empty = running.pages().stream().allMatch(p -> p.words().isEmpty());
        List<Block> blocks = Flow.of(empty ? found.pages() : running.pages());
        PDDocumentInformation properties = document.getDocumentInformation();
        PdfTitle title = new PdfTitle(Optional.ofNullable(properties.getTitle()).flatMap(Labels::title), blocks);
        return draft(blocks, title, guess(properties, running.taken()));
    }

    private static UnreadableException withoutText(PDDocument document, byte[] bytes) {
        if (hasPictures(document)) {
            return new UnreadableException(Reason.NO_TEXT,
                    "its pages are pictures without text; a program for text recognition (OCR) can add it");
        }
        String end = new String(bytes, Math.max(0, bytes.length - TAIL), Math.min(TAIL, bytes.length), ISO_8859_1);
        return end.contains("%%EOF")
                ? new UnreadableException(Reason.NO_TEXT, "there is no text on its pages")
                : new UnreadableException(Reason.DAMAGED, "it is cut off");
    }

    private static boolean hasPictures(PDDocument document) {
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            if (resources != null && resources.getXObjectNames().iterator().hasNext()) {
                return true;
            }
        }
        return false;
    }

    private static Draft draft(List<Block> blocks, PdfTitle title, Draft.Guess guess) {
        Optional<Block> headline = title.block();
        StringBuilder text = new StringBuilder();
        List<Furniture> furniture = new ArrayList<>();
        Optional<Block> before = Optional.empty();
        for (Block block : blocks) {
            boolean items = block.kind() == Block.Kind.ITEM
                    && before.filter(b -> b.kind() == Block.Kind.ITEM).isPresent();
            text.append(text.isEmpty() ? "" : items ? "\n" : "\n\n");
            int start = text.length();
            text.append(block.text().replace("\u00ad", ""));
            if (headline.filter(h -> h == block).isPresent()) {
                furniture.add(new Furniture(new Span(start, text.length()), Furniture.Reason.HEADLINE));
            }
            before = Optional.of(block);
        }
        return new Draft(Format.PDF, text.toString(), furniture, Labels.label(title.text(), Optional.empty()),
                Optional.empty(), guess);
    }

    private static Draft.Guess guess(PDDocumentInformation properties, List<String> running) {
        Optional<String> author = Optional.ofNullable(properties.getAuthor()).flatMap(Labels::author);
        Optional<Published> made = Optional.ofNullable(properties.getCreationDate()).flatMap(PdfFile::made);
        return Labels.guess(Optional.empty(), author, dated(running).or(() -> made));
    }

    private static Optional<Published> made(Calendar calendar) {
        return Labels.made(calendar.toInstant(), calendar.getTimeZone().toZoneId(), "created");
    }

    /// A day in full in a header or footer.
    private static Optional<Published> dated(List<String> running) {
        return running.stream().filter(line -> line.length() <= LONGEST_HEADER)
                .flatMap(line -> DateScanner.scan(line, true).stream()
                        .flatMap(stamp -> stamp.date().stream())
                        .map(day -> Published.on(day, Published.Origin.INFERRED, line)))
                .findFirst();
    }
}
