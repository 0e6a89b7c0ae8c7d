package org.claimline.timeline.paper;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
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

    /// @param page whose y grows downwards
    PdfPen(PDPageContentStream page, Palette palette, Lettering lettering) {
        super(palette, lettering);
        this.page = page;
    }

    @Override
    void fill(int rgb, Shape shape) {
        draw(() -> {
            page.setNonStrokingColor(new Color(rgb));
            if (add(shape)) {
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
            if (add(shape)) {
                page.stroke();
            }
        });
    }

    @Override
    public void text(Ink ink, double size, Align align, String words, double x, double y) {
        fill(palette.rgb(ink), lettering.font(size).createGlyphVector(Lettering.EXACT, words)
                .getOutline((float) left(words, size, align, x), (float) base(size, y)));
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

    /// @return whether there is anything to draw
    private boolean add(Shape shape) throws IOException {
        double[] at = new double[6];
        float x = 0;
        float y = 0;
        boolean any = false;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            any = true;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo((float) at[0], (float) at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo((float) at[0], (float) at[1]);
                case PathIterator.SEG_QUADTO -> page.curveTo((float) (x + 2 * (at[0] - x) / 3),
                        (float) (y + 2 * (at[1] - y) / 3), (float) (at[2] + 2 * (at[0] - at[2]) / 3),
                        (float) (at[3] + 2 * (at[1] - at[3]) / 3), (float) at[2], (float) at[3]);
                case PathIterator.SEG_CUBICTO -> page.curveTo((float) at[0], (float) at[1], (float) at[2],
                        (float) at[3], (float) at[4], (float) at[5]);
                default -> page.closePath();
            }
            int last = switch (path.currentSegment(at)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = (float) at[last];
            y = (float) at[last + 1];
        }
        return any;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
