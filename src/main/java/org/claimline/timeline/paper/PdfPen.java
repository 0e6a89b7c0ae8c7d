package org.claimline.timeline.paper;

import java.awt.Color;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.claimline.timeline.picture.Ink;

/// Draws on a page of a PDF file. Words are drawn as shapes: every letter of every font, in any script, is there on any
/// machine, and no font has to be put into the file.
final class PdfPen extends ShapePen {

    private interface Drawing {
        void run() throws IOException;
    }

    private final PDPageContentStream page;
    private final GlyphForms letters;

    /// @param page whose y grows downwards
    /// @param letters of the same file
    PdfPen(PDPageContentStream page, GlyphForms letters, Palette palette, Lettering lettering) {
        super(palette, lettering);
        this.page = page;
        this.letters = letters;
    }

    @Override
    void fill(int rgb, Shape shape) {
        draw(() -> {
            page.setNonStrokingColor(new Color(rgb));
            if (GlyphForms.add(page, shape)) {
                page.fill();
            }
        });
    }

    @Override
    void stroke(int rgb, double width, double[] dashes, Shape shape) {
        draw(() -> {
            page.setStrokingColor(new Color(rgb));
            page.setLineWidth((float) width);
            float[] lengths = new float[dashes.length];
            for (int i = 0; i < dashes.length; i++) {
                lengths[i] = (float) dashes[i];
            }
            page.setLineDashPattern(lengths, 0);
            if (GlyphForms.add(page, shape)) {
                page.stroke();
            }
        });
    }

    @Override
    public void text(Ink ink, double size, Align align, String words, double x, double y) {
        GlyphVector glyphs = lettering.font(size).createGlyphVector(Lettering.EXACT, words);
        double left = left(words, size, align, x);
        double base = base(size, y);
        float scale = (float) (size / GlyphForms.SIZE);
        draw(() -> {
            page.setNonStrokingColor(new Color(palette.rgb(ink)));
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                if (!Character.isWhitespace(words.charAt(Math.min(words.length() - 1, glyphs.getGlyphCharIndex(i))))) {
                    Point2D at = glyphs.getGlyphPosition(i);
                    page.saveGraphicsState();
                    page.transform(new Matrix(scale, 0, 0, scale, (float) (left + at.getX()),
                            (float) (base + at.getY())));
                    page.drawForm(letters.get(glyphs.getGlyphCode(i)));
                    page.restoreGraphicsState();
                }
            }
        });
    }

    @Override
    public void clipped(double x, double y, double width, double height, Runnable drawing) {
        draw(() -> {
            page.saveGraphicsState();
            page.addRect((float) x, (float) y, (float) width, (float) height);
            page.clip();
            drawing.run();
            page.restoreGraphicsState();
        });
    }

    @Override
    public void shifted(double x, double y, Runnable drawing) {
        draw(() -> {
            page.saveGraphicsState();
            page.transform(Matrix.getTranslateInstance((float) x, (float) y));
            drawing.run();
            page.restoreGraphicsState();
        });
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
