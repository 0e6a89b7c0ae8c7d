package org.claimline.importing.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Writes PDF files the way a typesetter does: columns of broken lines, headers, tables. Points from the upper left.
public final class PdfPages implements AutoCloseable {

    public static final float WIDTH = PDRectangle.A4.getWidth();

    private final PDDocument document = new PDDocument();
    private final PDType1Font plain = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDType1Font bold = new PDType1Font(FontName.TIMES_BOLD);
    private PDPage page = new PDPage(PDRectangle.A4);

    public PdfPages() {
        document.addPage(page);
    }

    public PDDocument document() {
        return document;
    }

    public PdfPages nextPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    public PdfPages line(float x, float y, float size, String text) {
        return draw(x, y, size, plain, text);
    }

    public PdfPages heading(float x, float y, float size, String text) {
        return draw(x, y, size, bold, text);
    }

    private PdfPages draw(float x, float y, float size, PDType1Font font, String text) {
        try (PDPageContentStream out = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND,
                false)) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            out.showText(text);
            out.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Paragraphs in a column; a mark `¬` is where a word may be parted.
    ///
    /// @return where the next line would stand
    public float column(float x, float y, float width, float size, String... paragraphs) {
        float at = y;
        for (String paragraph : paragraphs) {
            for (String line : broken(paragraph, width, size)) {
                line(x, at, size, line);
                at += 1.2f * size;
            }
            at += 0.7f * size;
        }
        return at;
    }

    /// One row of a table; the first cell begins at `x`, the others end at the given places.
    public PdfPages row(float x, float y, float size, String label, float[] ends, String... cells) {
        line(x, y, size, label);
        for (int i = 0; i < cells.length; i++) {
            line(ends[i] - width(cells[i], size), y, size, cells[i]);
        }
        return this;
    }

    private List<String> broken(String paragraph, float width, float size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : paragraph.split(" ")) {
            String whole = word.replace("¬", "");
            String longer = line.isEmpty() ? whole : line + " " + whole;
            if (width(longer, size) <= width) {
                line = longer;
                continue;
            }
            int part = fitting(line, word, width, size);
            if (part > 0) {
                String head = word.substring(0, part).replace("¬", "");
                lines.add(line + " " + head + (head.endsWith("-") ? "" : "-"));
                line = word.substring(part).replace("¬", "");
            } else {
                lines.add(line);
                line = whole;
            }
        }
        lines.add(line);
        return lines;
    }

    /// How much of a word still fits with a hyphen.
    private int fitting(String line, String word, float width, float size) {
        int fits = 0;
        for (int i = 1; i < word.length(); i++) {
            boolean may = word.charAt(i) == '¬' || word.charAt(i - 1) == '-';
            if (may && width(line + " " + word.substring(0, i).replace("¬", "") + "-", size) <= width) {
                fits = i;
            }
        }
        return fits;
    }

    private float width(String text, float size) {
        try {
            return plain.getStringWidth(text) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        return bytes(_ -> {});
    }

    public byte[] bytes(Consumer<PDDocument> last) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            last.accept(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
