package org.claimline.ui.timeline;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.TextAlignment;
import org.claimline.timeline.CountText;
import org.claimline.timeline.Ends;
import org.claimline.timeline.Placed;
import org.claimline.timeline.PlacedLane;
import org.claimline.timeline.TimelineItem;

/// Paints marks: dots, bars, discs with counts, columns. What nobody has judged yet is hollow.
final class MarkPainter {

    private static final double RADIUS = 5.5;
    private static final double BAR = 14;
    private static final double DISC = 18;
    private static final double RING = 3.5;

    private final TimelineCanvas canvas;
    private final TimelineViewModel model;

    MarkPainter(TimelineCanvas canvas, TimelineViewModel model) {
        this.canvas = canvas;
        this.model = model;
    }

    /// @param selected the mark to put a ring around
    void paint(GraphicsContext gc, PlacedLane lane, Optional<Placed> selected) {
        gc.setLineWidth(1.5);
        for (int row = 0; row < lane.rows().size(); row++) {
            double y = Math.round(lane.middle(row));
            for (Placed mark : lane.rows().get(row)) {
                switch (mark.shape()) {
                    case DOT -> dot(gc, mark, y);
                    case BAR -> bar(gc, mark, y);
                    case CLUSTER -> disc(gc, mark, y);
                    case COLUMN -> column(gc, lane, mark);
                }
                label(gc, mark, y);
                if (selected.filter(mark::equals).isPresent()) {
                    ring(gc, lane, mark, y);
                }
            }
        }
    }

    private Color line(Placed mark) {
        return canvas.colour(Tint.line(mark.first().mark()));
    }

    private Color soft(Placed mark) {
        return canvas.colour(Tint.soft(mark.first().mark()));
    }

    private boolean isSuggested(TimelineItem item) {
        return model.entryOf(item).filter(Entry::isSuggested).isPresent();
    }

    private void dot(GraphicsContext gc, Placed mark, double y) {
        double x = mark.centre();
        boolean hollow = isSuggested(mark.first()) || mark.first().ends() == Ends.UNCERTAIN;
        gc.setFill(hollow ? soft(mark) : line(mark));
        gc.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        if (hollow) {
            double radius = RADIUS - 0.75;
            gc.setStroke(line(mark));
            if (mark.first().ends() == Ends.UNCERTAIN) {
                gc.setLineDashes(2.5, 2);
            }
            gc.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
            gc.setLineDashes();
        }
        openEnds(gc, mark, x - RADIUS, x + RADIUS, y);
    }

    /// A short line into the open side, with an arrow's head.
    private void openEnds(GraphicsContext gc, Placed mark, double left, double right, double y) {
        gc.setStroke(line(mark));
        switch (mark.first().ends()) {
            case OPEN_START -> arrow(gc, left - 1, left - 9, y);
            case OPEN_END -> arrow(gc, right + 1, right + 9, y);
            case FIRM, UNCERTAIN -> {
            }
        }
    }

    private static void arrow(GraphicsContext gc, double from, double to, double y) {
        double back = Math.signum(from - to) * 3;
        gc.strokeLine(from, y, to, y);
        gc.strokeLine(to, y, to + back, y - 3);
        gc.strokeLine(to, y, to + back, y + 3);
    }

    private void bar(GraphicsContext gc, Placed mark, double y) {
        double left = Math.max(mark.x(), -20);
        double right = Math.min(mark.x() + mark.width(), canvas.getWidth() + 20);
        double width = right - left;
        Ends ends = mark.first().ends();
        gc.setFill(fading(soft(mark), ends));
        gc.fillRoundRect(left, y - BAR / 2, width, BAR, BAR, BAR);
        gc.setLineWidth(1);
        gc.setStroke(fading(line(mark), ends));
        gc.strokeRoundRect(left + 0.5, y - BAR / 2 + 0.5, width - 1, BAR - 1, BAR - 1, BAR - 1);
        gc.setLineWidth(1.5);
        double inside = Math.max(left, 0);
        double after = mark.count() > 1 ? badge(gc, mark, inside, y) : inside;
        if (mark.isLabelInside() && after + canvas.width(mark.label()) + 12 <= right) {
            gc.setFont(canvas.font(11));
            gc.setTextAlign(TextAlignment.LEFT);
            gc.setFill(canvas.colour(Tint.ink(mark.first().mark())));
            gc.fillText(mark.label(), after + 8, y);
        }
    }

    /// A colour that fades towards the ends that are not firm.
    private static Paint fading(Color colour, Ends ends) {
        Color gone = FramePainter.faded(colour, 0);
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

    /// A disc with the count at the left end of what can be seen of a bar.
    ///
    /// @return where the disc ends
    private double badge(GraphicsContext gc, Placed mark, double left, double y) {
        String count = CountText.of(mark.count());
        double width = Math.max(DISC, 11 + 7.0 * count.length());
        if (width + 4 > mark.x() + mark.width() - left) {
            return left;
        }
        pill(gc, mark, left, width, y);
        centred(gc, mark, count, left + width / 2, y);
        return left + width;
    }

    private void disc(GraphicsContext gc, Placed mark, double y) {
        pill(gc, mark, mark.x(), mark.width(), y);
        centred(gc, mark, CountText.of(mark.count()), mark.centre(), y);
    }

    private void pill(GraphicsContext gc, Placed mark, double x, double width, double y) {
        gc.setFill(soft(mark));
        gc.fillRoundRect(x, y - DISC / 2, width, DISC, DISC, DISC);
        gc.setStroke(line(mark));
        gc.setLineWidth(1);
        gc.strokeRoundRect(x + 0.5, y - DISC / 2 + 0.5, width - 1, DISC - 1, DISC - 1, DISC - 1);
        gc.setLineWidth(1.5);
    }

    private void centred(GraphicsContext gc, Placed mark, String text, double x, double y) {
        gc.setFont(canvas.font(11));
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setFill(canvas.colour(Tint.ink(mark.first().mark())));
        gc.fillText(text, x, y);
    }

    private void column(GraphicsContext gc, PlacedLane lane, Placed mark) {
        double most = lane.height() - 2 * PlacedLane.PADDING;
        double height = Math.max(2, most * Math.sqrt(mark.count() / (double) lane.fullest()));
        gc.setFill(line(mark));
        gc.fillRect(Math.floor(mark.x()), lane.top() + lane.height() - PlacedLane.PADDING - height,
                Math.max(1, Math.floor(mark.width()) - 1), height);
    }

    private void label(GraphicsContext gc, Placed mark, double y) {
        double right = mark.x() + mark.width();
        if (mark.label().isEmpty() || mark.isLabelInside() || right < 0) {
            return;
        }
        double left = right + 5;
        gc.setFont(canvas.font(12));
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setFill(canvas.colour(Tint.TEXT_2));
        gc.fillText(cut(mark.label(), canvas.getWidth() - TimelineCanvas.GUTTER - 8 - left), left, y);
    }

    /// Words that would run over the edge end in an ellipsis; none at all are better than two or three letters.
    private String cut(String words, double room) {
        double width = canvas.width(words);
        if (width <= room) {
            return words;
        }
        int fitting = (int) (words.length() * room / width) - 1;
        return fitting < 5 ? "" : words.substring(0, fitting).strip() + '…';
    }

    private void ring(GraphicsContext gc, PlacedLane lane, Placed mark, double y) {
        boolean column = mark.shape() == Placed.Shape.COLUMN;
        double half = column ? lane.height() / 2 - PlacedLane.PADDING : height(mark) / 2;
        double middle = column ? lane.top() + lane.height() / 2 : y;
        double left = Math.max(mark.x(), -20) - RING;
        double right = Math.min(mark.x() + mark.width(), canvas.getWidth() + 20) + RING;
        gc.setStroke(canvas.colour(Tint.ACCENT));
        gc.setLineWidth(2);
        double arc = Math.min(right - left, 2 * (half + RING));
        gc.strokeRoundRect(left, middle - half - RING, right - left, 2 * (half + RING), arc, arc);
        gc.setLineWidth(1.5);
    }

    private static double height(Placed mark) {
        return switch (mark.shape()) {
            case DOT -> 2 * RADIUS;
            case BAR -> BAR;
            case CLUSTER, COLUMN -> DISC;
        };
    }
}
