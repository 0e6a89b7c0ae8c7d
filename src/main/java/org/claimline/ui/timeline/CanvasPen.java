package org.claimline.ui.timeline;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;
import org.claimline.timeline.Ends;
import org.claimline.timeline.LabelWidth;
import org.claimline.timeline.picture.Ink;
import org.claimline.timeline.picture.Pen;

/// Draws on a canvas, in its colours and its font.
final class CanvasPen implements Pen {

    private static final Map<Align, TextAlignment> ALIGNMENTS = new EnumMap<>(Map.of(Align.LEFT, TextAlignment.LEFT,
            Align.CENTRE, TextAlignment.CENTER, Align.RIGHT, TextAlignment.RIGHT));

    private final StyledCanvas canvas;
    private final GraphicsContext gc;
    private final RoundStamps stamps;
    private final LabelWidth widths;

    /// @param widths of words in the size of labels
    CanvasPen(StyledCanvas canvas, LabelWidth widths) {
        this.canvas = canvas;
        this.gc = canvas.graphics();
        this.stamps = canvas.stamps();
        this.widths = widths;
        gc.setTextBaseline(VPos.CENTER);
    }

    @Override
    public void fillRect(Ink ink, double x, double y, double width, double height) {
        gc.setFill(canvas.colour(ink));
        gc.fillRect(x, y, width, height);
    }

    @Override
    public void fillRound(Ink ink, Ends ends, double x, double y, double width, double height, double arc) {
        if (ends == Ends.FIRM) {
            stamps.draw(canvas.colour(ink), x, y, width, height, arc, 0);
        } else {
            gc.setFill(fading(canvas.colour(ink), ends));
            gc.fillRoundRect(x, y, width, height, arc, arc);
        }
    }

    @Override
    public void strokeRound(Line line, Ends ends, double x, double y, double width, double height, double arc) {
        double around = line.width();
        if (ends == Ends.FIRM && line.dashes().length == 0) {
            stamps.draw(canvas.colour(line.ink()), x - around / 2, y - around / 2, width + around, height + around,
                    arc + around, around);
            return;
        }
        take(line);
        gc.setStroke(fading(canvas.colour(line.ink()), ends));
        gc.strokeRoundRect(x, y, width, height, arc, arc);
    }

    /// Upright and level lines are rectangles, which are many times cheaper than strokes.
    @Override
    public void line(Line line, double x1, double y1, double x2, double y2) {
        double half = line.width() / 2;
        if (x1 == x2 && line.dashes().length == 0) {
            fillRect(line.ink(), x1 - half, Math.min(y1, y2), line.width(), Math.abs(y2 - y1));
        } else if (y1 == y2 && line.dashes().length == 0) {
            fillRect(line.ink(), Math.min(x1, x2), y1 - half, Math.abs(x2 - x1), line.width());
        } else {
            take(line);
            gc.strokeLine(x1, y1, x2, y2);
        }
    }

    @Override
    public void path(Line line, double[] xs, double[] ys, int count) {
        take(line);
        gc.strokePolyline(xs, ys, count);
    }

    private void take(Line line) {
        gc.setStroke(canvas.colour(line.ink()));
        gc.setLineWidth(line.width());
        gc.setLineDashes(line.dashes());
    }

    @Override
    public void text(Ink ink, double size, Align align, String words, double x, double y) {
        gc.setFont(canvas.font(size));
        gc.setTextAlign(ALIGNMENTS.get(align));
        gc.setFill(canvas.colour(ink));
        gc.fillText(words, x, y);
    }

    @Override
    public double width(String words) {
        return widths.of(words);
    }

    /// Clips at whole pixels: with any other rectangle the canvas draws each shape into an image of its own size and blends
    /// that with a mask, which takes longer than all shapes together.
    @Override
    public void clipped(double x, double y, double width, double height, Runnable drawing) {
        Affine moved = gc.getTransform();
        double left = whole(x, moved.getTx());
        double top = whole(y, moved.getTy());
        gc.save();
        gc.beginPath();
        gc.rect(left, top, whole(x + width, moved.getTx()) - left, whole(y + height, moved.getTy()) - top);
        gc.clip();
        drawing.run();
        gc.restore();
    }

    private static double whole(double at, double moved) {
        return Math.round(at + moved) - moved;
    }

    @Override
    public void shifted(double x, double y, Runnable drawing) {
        gc.save();
        gc.translate(x, y);
        drawing.run();
        gc.restore();
    }

    /// A colour that fades towards the ends that are not firm.
    private static Paint fading(Color colour, Ends ends) {
        Color gone = colour.deriveColor(0, 1, 1, 0);
        return switch (ends) {
            case FIRM -> colour;
            case OPEN_START -> gradient(gone, colour, colour);
            case OPEN_END -> gradient(colour, colour, gone);
            case UNCERTAIN -> gradient(gone, colour, gone);
        };
    }

    private static Paint gradient(Color left, Color middle, Color right) {
        return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, new Stop(0, left), new Stop(0.35, middle),
                new Stop(0.65, middle), new Stop(1, right));
    }
}
