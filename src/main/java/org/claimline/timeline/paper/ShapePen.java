package org.claimline.timeline.paper;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.IntConsumer;
import org.claimline.timeline.Ends;
import org.claimline.timeline.picture.Ink;
import org.claimline.timeline.picture.Pen;

/// A pen for what can fill and stroke any shape. A colour fades in steps.
abstract class ShapePen implements Pen {

    private static final int STEPS = 12;

    final Palette palette;
    final Lettering lettering;

    ShapePen(Palette palette, Lettering lettering) {
        this.palette = palette;
        this.lettering = lettering;
    }

    abstract void fill(int rgb, Shape shape);

    abstract void stroke(int rgb, double width, double[] dashes, Shape shape);

    @Override
    public void fillRect(Ink ink, double x, double y, double width, double height) {
        fill(palette.rgb(ink), new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void fillRound(Ink ink, Ends ends, double x, double y, double width, double height, double arc) {
        Shape shape = round(x, y, width, height, arc);
        fading(ink, ends, x, y, width, height, rgb -> fill(rgb, shape));
    }

    @Override
    public void strokeRound(Line line, Ends ends, double x, double y, double width, double height, double arc) {
        Shape shape = round(x, y, width, height, arc);
        fading(line.ink(), ends, x - 1, y - 1, width + 2, height + 2,
                rgb -> stroke(rgb, line.width(), line.dashes(), shape));
    }

    static Shape round(double x, double y, double width, double height, double arc) {
        return width == height && arc >= width
                ? new Ellipse2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, arc, arc);
    }

    private void fading(Ink ink, Ends ends, double x, double y, double width, double height, IntConsumer drawing) {
        if (ends == Ends.FIRM) {
            drawing.accept(palette.rgb(ink));
            return;
        }
        for (int i = 0; i < STEPS; i++) {
            double from = (i + 0.5) / STEPS;
            double left = ends == Ends.OPEN_END ? 1 : Math.min(1, from / 0.35);
            double right = ends == Ends.OPEN_START ? 1 : Math.min(1, (1 - from) / 0.35);
            int rgb = palette.faded(ink, Math.min(left, right));
            clipped(x + width * i / STEPS, y, width / STEPS, height, () -> drawing.accept(rgb));
        }
    }

    @Override
    public void line(Line line, double x1, double y1, double x2, double y2) {
        stroke(palette.rgb(line.ink()), line.width(), line.dashes(), new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void path(Line line, double[] xs, double[] ys, int count) {
        var path = new Path2D.Double();
        path.moveTo(xs[0], ys[0]);
        for (int i = 1; i < count; i++) {
            path.lineTo(xs[i], ys[i]);
        }
        stroke(palette.rgb(line.ink()), line.width(), line.dashes(), path);
    }

    /// Where words begin that stand so from a point.
    double left(String words, double size, Align align, double x) {
        return switch (align) {
            case LEFT -> x;
            case CENTRE -> x - lettering.width(words, size) / 2;
            case RIGHT -> x - lettering.width(words, size);
        };
    }

    /// The base line of words whose middle is there.
    static double base(double size, double y) {
        return y + size * 0.36;
    }

    @Override
    public double width(String words) {
        return lettering.width(words);
    }
}
