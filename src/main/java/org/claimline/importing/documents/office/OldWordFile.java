package org.claimline.importing.documents.office;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.claimline.domain.Published;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.documents.Labels;
import org.claimline.importing.documents.Prose;
import org.claimline.importing.documents.Prose.Kind;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Format;

/// Reads an old Word document. A protected DOCX file lies in the same kind of container.
public final class OldWordFile {

    private static final char CELL = '\u0007';
    private static final char FIELD = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final Prose prose = new Prose();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private OldWordFile() {}

    /// @throws UnreadableException when it is protected, or another kind of file
    /// @throws IOException when it is damaged
    public static Draft read(byte[] bytes) throws UnreadableException, IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw locked();
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw new UnreadableException(Reason.UNKNOWN_FORMAT, kind(root));
            }
            return word(root);
        } catch (EncryptedDocumentException _) {
            throw locked();
        } catch (FileNotFoundException e) {
            throw new IOException("a part of it is missing", e);
        }
    }

    private static UnreadableException locked() {
        return new UnreadableException(Reason.ENCRYPTED, "it opens with a password only; save it without one");
    }

    private static String kind(DirectoryNode root) {
        boolean sheet = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
        boolean slides = root.hasEntryCaseInsensitive("PowerPoint Document");
        return "it is " + (sheet ? "a spreadsheet" : slides ? "a presentation" : "an Office file of another kind")
                + ", which is not read";
    }

    private static Draft word(DirectoryNode root) throws IOException {
        try (HWPFDocument document = new HWPFDocument(root)) {
            OldWordFile word = new OldWordFile();
            Range range = document.getRange();
            for (int i = 0; i < range.numParagraphs(); i++) {
                word.paragraph(range.getParagraph(i));
            }
            return draft(word.prose, document.getSummaryInformation());
        } catch (OldWordFileFormatException _) {
            return veryOld(root);
        }
    }

    private static Draft veryOld(DirectoryNode root) throws IOException {
        try (HWPFOldDocument document = new HWPFOldDocument(root);
                Word6Extractor extractor = new Word6Extractor(document)) {
            Prose prose = new Prose();
            for (String paragraph : extractor.getParagraphText()) {
                prose.add(Kind.PARAGRAPH, visible(paragraph));
            }
            return draft(prose, document.getSummaryInformation());
        }
    }

    private static Draft draft(Prose prose, SummaryInformation properties) {
        Draft.Guess guess;
        try {
            guess = guess(Optional.ofNullable(properties));
        } catch (ClassCastException _) {
            // Properties of the wrong type, where POI does not expect them.
            guess = Draft.Guess.NONE;
        }
        return new Draft(Format.DOC, prose.text(), prose.furniture(), Draft.Label.NONE, Optional.empty(), guess);
    }

    private static Draft.Guess guess(Optional<SummaryInformation> known) {
        Optional<Date> created = known.map(SummaryInformation::getCreateDateTime);
        Optional<Published> made = created.flatMap(d -> Labels.made(d.toInstant(), ZoneOffset.UTC, "created"));
        return Labels.guess(known.map(SummaryInformation::getTitle).flatMap(Labels::title),
                known.map(SummaryInformation::getAuthor).flatMap(Labels::author), made);
    }

    private void paragraph(Paragraph paragraph) {
        String text = text(paragraph);
        if (paragraph.isInTable()) {
            cell.append(cell.isEmpty() ? "" : " ").append(visible(text));
            boolean ends = !text.isEmpty() && text.charAt(text.length() - 1) == CELL;
            if (paragraph.isTableRowEnd()) {
                prose.add(Kind.ROW, String.join("\t", cells));
                cells.clear();
                cell.setLength(0);
            } else if (ends) {
                cells.add(Labels.spaced(cell.toString()));
                cell.setLength(0);
            }
            return;
        }
        cells.clear();
        cell.setLength(0);
        boolean item = paragraph.isInList() && paragraph.getLvl() > 8;
        String words = visible(text);
        prose.add(item ? Kind.ITEM : Kind.PARAGRAPH, words.isBlank() ? "" : item ? "- " + words : words);
    }

    /// The text without runs that were deleted while changes were tracked.
    private static String text(Paragraph paragraph) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            out.append(run.isMarkedDeleted() ? "" : run.text());
        }
        return out.toString();
    }

    /// Without the codes of fields, of which the results stay, and without marks.
    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        int hidden = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD -> hidden++;
                case FIELD_RESULT, FIELD_END -> hidden = c == FIELD_RESULT || hidden > 0 ? Math.max(0, hidden - 1) : 0;
                case '\u001e' -> out.append(hidden == 0 ? "-" : "");
                case CELL -> out.append(' ');
                default -> out.append(hidden == 0 ? String.valueOf(c) : "");
            }
        }
        return out.toString();
    }
}
