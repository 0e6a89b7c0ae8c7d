package org.claimline.timeline.paper;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.claimline.timeline.picture.Ink;

/// Draws on a page of a PDF file. Words are words, in letters that are drawn.
final class PdfPen extends ShapePen {

    private interface Drawing {
        void run() throws IOException;
    }

    private final PDPageContentStream page;
    private final DrawnLetters letters;

    /// @param page whose y grows downwards
    /// @param letters of the same file
    PdfPen(PDPageContentStream page, DrawnLetters letters, Palette palette, Lettering lettering) {
        super(palette, lettering);
        this.page = page;
        this.letters = letters;
    }

    @Override
    void fill(int rgb, Shape shape) {
        draw(() -> {
            page.setNonStrokingColor(new Color(rgb));
            if (add(page, shape)) {
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
            if (add(page, shape)) {
                page.stroke();
            }
        });
    }

    @Override
    public void text(Ink ink, double size, Align align, String words, double x, double y) {
        double left = left(words, size, align, x);
        double base = base(size, y);
        draw(() -> {
            page.setNonStrokingColor(new Color(palette.rgb(ink)));
            page.beginText();
            page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) left, (float) base));
            int[] points = words.codePoints().toArray();
            for (int from = 0, to; from < points.length; from = to) {
                PDFont font = letters.get(points[from]).font();
                var codes = new StringBuilder();
                for (to = from; to < points.length && letters.get(points[to]).font().equals(font); to++) {
                    codes.append(letters.get(points[to]).code());
                }
                page.setFont(font, (float) size);
                page.showText(codes.toString());
            }
            page.endText();
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

    /// Adds a shape to the path of a stream.
    ///
    /// @return whether there is anything to draw
    static boolean add(PDPageContentStream page, Shape shape) throws IOException {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        boolean any = false;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            any = true;
            int kind = path.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> page.moveTo((float) at[0], (float) at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo((float) at[0], (float) at[1]);
                case PathIterator.SEG_QUADTO -> page.curveTo((float) (x + 2 * (at[0] - x) / 3),
                        (float) (y + 2 * (at[1] - y) / 3), (float) (at[2] + 2 * (at[0] - at[2]) / 3),
                        (float) (at[3] + 2 * (at[1] - at[3]) / 3), (float) at[2], (float) at[3]);
                case PathIterator.SEG_CUBICTO -> page.curveTo((float) at[0], (float) at[1], (float) at[2],
                        (float) at[3], (float) at[4], (float) at[5]);
                default -> page.closePath();
            }
            int last = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = at[last];
            y = at[last + 1];
        }
        return any;
    }
}
