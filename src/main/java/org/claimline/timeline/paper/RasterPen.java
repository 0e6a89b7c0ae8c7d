package org.claimline.timeline.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.claimline.timeline.picture.Ink;

/// Draws on an image.
final class RasterPen extends ShapePen {

    private final Graphics2D graphics;

    RasterPen(Graphics2D graphics, Palette palette, Lettering lettering) {
        super(palette, lettering);
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    @Override
    void fill(int rgb, Shape shape) {
        graphics.setColor(new Color(rgb));
        graphics.fill(shape);
    }

    @Override
    void stroke(int rgb, double width, double[] dashes, Shape shape) {
        graphics.setColor(new Color(rgb));
        float[] lengths = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            lengths[i] = (float) dashes[i];
        }
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                lengths.length == 0 ? null : lengths, 0));
        graphics.draw(shape);
    }

    @Override
    public void text(Ink ink, double size, Align align, String words, double x, double y) {
        graphics.setColor(new Color(palette.rgb(ink)));
        graphics.setFont(lettering.font(size));
        graphics.drawString(words, (float) left(words, size, align, x), (float) base(size, y));
    }

    @Override
    public void clipped(double x, double y, double width, double height, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(x, y, width, height));
        drawing.run();
        graphics.setClip(before);
    }

    @Override
    public void shifted(double x, double y, Runnable drawing) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        drawing.run();
        graphics.setTransform(before);
    }
}
