package org.claimline.timeline.paper;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/// The letters of a PDF file as fonts whose letters are shapes (Type 3), with what each one means. Words are words that can
/// be searched and copied, in any script that this machine has, and no font file is in the PDF file. Each letter is in the
/// file once.
final class DrawnLetters {

    /// The size in which the shapes are in the file.
    private static final int UNITS = 1_000;
    private static final int MOST = 256;

    /// A letter in a font of the file.
    record Letter(PDType3Font font, char code) {}

    /// A font of the file: takes letters until it is full. Its words are written in codes.
    private static final class Coded extends PDType3Font {

        Coded(COSDictionary dictionary) throws IOException {
            super(dictionary);
        }

        @Override
        protected byte[] encode(int code) {
            return new byte[]{(byte) code};
        }
    }

    private final PDDocument document;
    private final Font font;
    private final Map<Integer, Letter> letters = new HashMap<>();
    private final List<Coded> fonts = new ArrayList<>();
    /// What each code of each font means.
    private final List<List<Integer>> meanings = new ArrayList<>();

    DrawnLetters(PDDocument document, Lettering lettering) {
        this.document = document;
        this.font = lettering.font(UNITS);
    }

    /// @param codePoint in Unicode
    Letter get(int codePoint) throws IOException {
        Letter known = letters.get(codePoint);
        if (known != null) {
            return known;
        }
        if (fonts.isEmpty() || meanings.getLast().size() == MOST) {
            fonts.add(new Coded(dictionary()));
            meanings.add(new ArrayList<>());
        }
        var letter = new Letter(fonts.getLast(), (char) meanings.getLast().size());
        meanings.getLast().add(codePoint);
        add(letter, codePoint);
        letters.put(codePoint, letter);
        return letter;
    }

    private static COSDictionary dictionary() {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        dictionary.setItem(COSName.FONT_BBOX, numbers(-UNITS, -UNITS, 3 * UNITS, 2 * UNITS));
        dictionary.setItem(COSName.FONT_MATRIX, numbers(1f / UNITS, 0, 0, 1f / UNITS, 0, 0));
        dictionary.setItem(COSName.CHAR_PROCS, new COSDictionary());
        dictionary.setItem(COSName.WIDTHS, new COSArray());
        dictionary.setItem(COSName.RESOURCES, new COSDictionary());
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        var differences = new COSArray();
        differences.add(COSInteger.ZERO);
        encoding.setItem(COSName.DIFFERENCES, differences);
        dictionary.setItem(COSName.ENCODING, encoding);
        dictionary.setInt(COSName.FIRST_CHAR, 0);
        return dictionary;
    }

    private static COSArray numbers(float... values) {
        var numbers = new COSArray();
        for (float value : values) {
            numbers.add(new COSFloat(value));
        }
        return numbers;
    }

    private void add(Letter letter, int codePoint) throws IOException {
        COSDictionary dictionary = letter.font().getCOSObject();
        var name = COSName.getPDFName("c" + (int) letter.code());
        GlyphVector glyph = font.createGlyphVector(Lettering.EXACT, Character.toString(codePoint));
        float width = (float) font.getStringBounds(Character.toString(codePoint), Lettering.EXACT).getWidth();
        Shape upright = AffineTransform.getScaleInstance(1, -1).createTransformedShape(glyph.getOutline());
        dictionary.getCOSDictionary(COSName.CHAR_PROCS).setItem(name, drawn(width, upright));
        dictionary.getCOSArray(COSName.WIDTHS).add(new COSFloat(width));
        dictionary.getCOSDictionary(COSName.ENCODING).getCOSArray(COSName.DIFFERENCES).add(name);
        dictionary.setInt(COSName.LAST_CHAR, letter.code());
    }

    private COSStream drawn(float width, Shape shape) throws IOException {
        var form = new PDAppearanceStream(document);
        form.setResources(new PDResources());
        COSStream stream = document.getDocument().createCOSStream();
        OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE);
        out.write("%s 0 %d %d %d %d d1\n".formatted(SvgPen.number(width), -UNITS, -UNITS, 3 * UNITS, 2 * UNITS)
                .getBytes(StandardCharsets.US_ASCII));
        try (var content = new PDPageContentStream(document, form, out)) {
            if (PdfPen.add(content, shape)) {
                content.fill();
            }
        }
        return stream;
    }

    /// Says what the letters mean. To be called once, behind the last word.
    void finish() throws IOException {
        for (int i = 0; i < fonts.size(); i++) {
            fonts.get(i).getCOSObject().setItem(COSName.TO_UNICODE, stream(meaning(meanings.get(i))));
        }
    }

    private static String meaning(List<Integer> codePoints) {
        var lines = new StringBuilder();
        for (int from = 0; from < codePoints.size(); from += 100) {
            int to = Math.min(codePoints.size(), from + 100);
            lines.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                lines.append("<%02X> <".formatted(code));
                for (char unit : Character.toChars(codePoints.get(code))) {
                    lines.append("%04X".formatted((int) unit));
                }
                lines.append(">\n");
            }
            lines.append("endbfchar\n");
        }
        return """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <00> <FF>
                endcodespacerange
                %sendcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """.formatted(lines);
    }

    private COSStream stream(String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
