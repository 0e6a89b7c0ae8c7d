package org.claimline.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Discs, rings, pills and bars as small images that are drawn once and then only copied. A frame has a thousand of them,
/// and without a graphics card their edges, worked out anew each time, are most of its cost.
///
/// They stand on whole pixels. A bar is its two ends and a rectangle between them.
final class RoundStamps {

    private static final int MOST = 4_000;
    /// How many pixels beside its round ends an image has.
    private static final int MIDDLE = 2;

    /// @param line the width of the outline; 0 for a filled shape
    /// @param scale pixels of the image per pixel of the canvas
    private record Shape(Color colour, int width, int height, double arc, double line, int scale) {}

    private final GraphicsContext gc;
    private final Map<Shape, WritableImage> images = new HashMap<>();
    private int scale = 1;

    RoundStamps(GraphicsContext gc) {
        this.gc = gc;
    }

    /// How many pixels of the screen a pixel of the canvas has.
    void sharpen(double screen) {
        scale = (int) Math.max(1, Math.ceil(screen));
    }

    /// Draws a rectangle with round corners.
    ///
    /// @param width and `height`: with the whole outline
    /// @param arc the diameter of the corners, outside of the outline
    /// @param line the width of the outline inside of it; 0 for a filled one
    void draw(Color colour, double x, double y, double width, double height, double arc, double line) {
        double left = Math.round(x);
        double top = Math.round(y);
        int wide = (int) (Math.round(x + width) - left);
        int high = (int) (Math.round(y + height) - top);
        if (wide < 1 || high < 1) {
            return;
        }
        double round = Math.min(arc, Math.min(wide, high));
        int end = (int) Math.ceil(Math.max(round / 2, line));
        int ends = 2 * end + MIDDLE;
        if (wide <= ends) {
            gc.drawImage(image(new Shape(colour, wide, high, round, line, scale)), left, top, wide, high);
            return;
        }
        WritableImage image = image(new Shape(colour, ends, high, round, line, scale));
        double right = left + wide - end;
        double part = (double) end * scale;
        gc.drawImage(image, 0, 0, part, image.getHeight(), left, top, end, high);
        gc.drawImage(image, image.getWidth() - part, 0, part, image.getHeight(), right, top, end, high);
        gc.setFill(colour);
        if (line == 0) {
            gc.fillRect(left + end, top, right - left - end, high);
        } else {
            gc.fillRect(left + end, top, right - left - end, line);
            gc.fillRect(left + end, top + high - line, right - left - end, line);
        }
    }

    private WritableImage image(Shape shape) {
        if (images.size() > MOST) {
            images.clear();
        }
        return images.computeIfAbsent(shape, RoundStamps::drawn);
    }

    private static WritableImage drawn(Shape shape) {
        var image = new WritableImage(shape.width() * shape.scale(), shape.height() * shape.scale());
        PixelWriter pixels = image.getPixelWriter();
        double radius = shape.arc() * shape.scale() / 2;
        double line = shape.line() * shape.scale();
        double halfWidth = image.getWidth() / 2;
        double halfHeight = image.getHeight() / 2;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double out = outside(Math.abs(x + 0.5 - halfWidth) - halfWidth + radius,
                        Math.abs(y + 0.5 - halfHeight) - halfHeight + radius) - radius;
                double covered = Math.clamp(0.5 - out, 0, 1);
                if (line > 0) {
                    covered -= Math.clamp(0.5 - out - line, 0, 1);
                }
                pixels.setColor(x, y, shape.colour().deriveColor(0, 1, 1, covered));
            }
        }
        return image;
    }

    /// How far a point is from the middle of a corner; below 0 beside a straight edge.
    private static double outside(double x, double y) {
        return x > 0 && y > 0 ? Math.hypot(x, y) : Math.max(x, y);
    }
}
