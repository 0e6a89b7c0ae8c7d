package org.claimline.importing.documents.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/// Takes the glyphs of all pages from PDFBox and joins those that touch to words.
final class Glyphs extends PDFTextStripper {

    /// A gap of so much of a space's width, or of a letter's, parts words.
    private static final float SPACE = 0.5f;
    private static final float LETTER = 0.3f;
    private static final int MOST_WORDS = 2_000_000;

    private final List<PageText> pages = new ArrayList<>();
    private final Map<PDFont, Boolean> boldness = new HashMap<>();
    private float width;
    private float height;
    private int words;
    private int broken;

    private Glyphs() throws IOException {
        setShouldSeparateByBeads(false);
        setSortByPosition(false);
    }

    /// What was found.
    ///
    /// @param broken how many pages could not be read
    record Found(List<PageText> pages, int broken) {}

    /// All pages that can be read.
    static Found of(PDDocument document) throws IOException {
        Glyphs glyphs = new Glyphs();
        glyphs.writeText(document, Writer.nullWriter());
        return new Found(glyphs.pages, glyphs.broken);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        int before = pages.size();
        width = page.getCropBox().getWidth();
        height = page.getCropBox().getHeight();
        if (page.getRotation() % 180 != 0) {
            float swap = width;
            width = height;
            height = swap;
        }
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException _) {
            // One damaged page takes nothing from the others; PDFBox fails on such with whatever comes.
            broken++;
        }
        if (pages.size() == before) {
            pages.add(new PageText(width, height, List.of()));
        }
    }

    @Override
    protected void writePage() {
        List<TextPosition> all = new ArrayList<>();
        charactersByArticle.forEach(all::addAll);
        all.removeIf(g -> isSlanted(g.getTextMatrix()));
        float direction = direction(all);
        all.removeIf(g -> g.getDir() != direction);
        List<Word> found = words < MOST_WORDS ? join(all) : List.of();
        words += found.size();
        pages.add(new PageText(width, height, found));
    }

    /// Text across the page is a stamp such as 'Draft'.
    private static boolean isSlanted(Matrix matrix) {
        float along = Math.abs(matrix.getScaleX());
        float up = Math.abs(matrix.getShearY());
        return Math.min(along, up) > 0.25f * Math.max(along, up);
    }

    /// The direction that most of the page is written in; the few letters in others are labels of axes and stamps.
    private static float direction(List<TextPosition> glyphs) {
        Map<Float, Integer> counts = new HashMap<>();
        glyphs.forEach(g -> counts.merge(g.getDir(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey).orElse(0f);
    }

    private List<Word> join(List<TextPosition> glyphs) {
        List<Word> out = new ArrayList<>();
        Run run = new Run();
        boolean space = true;
        for (TextPosition glyph : glyphs) {
            String text = glyph.getUnicode();
            if (text == null || text.isEmpty()) {
                continue;
            }
            if (text.isBlank() || text.charAt(0) == '\u00a0') {
                run.end(out);
                space = true;
                continue;
            }
            Letter letter = letter(glyph, clean(text));
            if (letter.text().isEmpty()) {
                continue;
            }
            if (!run.goesOn(letter)) {
                boolean apart = space || run.isApart(letter);
                run.end(out);
                run.start(letter, apart);
            } else {
                run.add(letter);
            }
            space = false;
        }
        run.end(out);
        return out;
    }

    private Letter letter(TextPosition glyph, String text) {
        float size = glyph.getFontSizeInPt();
        float tall = glyph.getHeightDir();
        if (tall > 0 && (size > 6 * tall || size < tall)) {
            size = 1.4f * tall;
        }
        size = Math.abs(size) < 0.5f ? 10 : Math.abs(size);
        float space = glyph.getWidthOfSpace();
        boolean known = space > 0.12f * size && space < 0.6f * size;
        float x = glyph.getXDirAdj();
        return new Letter(text, x, x + glyph.getWidthDirAdj(), glyph.getYDirAdj(), size, known ? space : 0.25f * size,
                boldness.computeIfAbsent(glyph.getFont(), Glyphs::isBold));
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        return heavy || name.contains("bold") || name.contains("black") || name.contains("heavy")
                || name.contains("demi");
    }

    /// Ligatures and full-width forms as plain letters; no control characters and no private ones.
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\ufb00' && c <= '\ufb06' || c >= '\ufe30' && c <= '\ufe4f') {
                out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c >= ' ' && (c < '\ue000' || c > '\uf8ff') && c != '\u007f' && c != '\ufeff' && c != '\ufffd') {
                out.append(c == '\u00a0' ? ' ' : c);
            } else if (c == '\uf0b7' || c == '\uf0a7') {
                // The bullets of Symbol and Wingdings.
                out.append('•');
            }
        }
        return out.toString();
    }

    private record Letter(String text, float x0, float x1, float y, float size, float space, boolean bold) {}

    /// A word that is being put together.
    private static final class Run {

        private final StringBuilder text = new StringBuilder();
        private float x0;
        private float x1;
        private float y;
        private float size;
        private float space;
        private float letters;
        private int count;
        private int bold;
        private boolean spaced;

        boolean goesOn(Letter next) {
            float mean = count == 0 ? 0 : letters / count;
            float gap = next.x0() - x1;
            boolean level = Math.abs(next.y() - y) < 0.1f * size && Math.abs(next.size() - size) < 0.25f * size;
            return count > 0 && level && gap < Math.min(SPACE * space, Math.max(LETTER * mean, 0.1f * size))
                    && gap > -0.6f * size;
        }

        /// Whether the next letter stands apart on the same line, or on another line.
        boolean isApart(Letter next) {
            return count == 0 || Math.abs(next.y() - y) > 0.5f * size || next.x0() - x1 > 0.1f * size
                    || next.x0() < x0;
        }

        void start(Letter letter, boolean apart) {
            spaced = apart;
            x0 = letter.x0();
            y = letter.y();
            size = letter.size();
            space = letter.space();
            add(letter);
        }

        void add(Letter letter) {
            text.append(letter.text());
            x1 = Math.max(count == 0 ? letter.x1() : x1, letter.x1());
            letters += letter.x1() - letter.x0();
            count++;
            bold += letter.bold() ? 1 : 0;
        }

        void end(List<Word> out) {
            if (count > 0) {
                out.add(new Word(text.toString(), x0, x1, y, size, 2 * bold > count, spaced));
            }
            text.setLength(0);
            letters = 0;
            count = 0;
            bold = 0;
        }
    }
}
