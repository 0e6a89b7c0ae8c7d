package org.claimline.ui.tracks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.claimline.timeline.Tick;
import org.claimline.timeline.Ticks;
import org.claimline.timeline.picture.Ink;
import org.claimline.tracks.Role;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Texts;
import org.claimline.ui.tracks.ChartFrame.Placed;

/// Paints a track's chart: the axes, what joins the points, and the points. Each role has a shape and a colour.
final class ChartPainter {

    private static final double RADIUS = 5;

    private final TrackCanvas canvas;

    ChartPainter(TrackCanvas canvas) {
        this.canvas = canvas;
    }

    void paint(GraphicsContext gc, ChartFrame frame, Optional<Placed> selected) {
        gc.setFill(canvas.tint(Ink.SURFACE));
        gc.fillRect(0, 0, frame.width(), frame.height());
        gc.setTextBaseline(VPos.CENTER);
        values(gc, frame);
        days(gc, frame);
        frame.plot().links().forEach(link -> link(gc, frame, link));
        frame.placed().stream().filter(placed -> !placed.point().conflict())
                .forEach(placed -> point(gc, placed));
        frame.placed().stream().filter(placed -> placed.point().conflict()).forEach(placed -> point(gc, placed));
        frame.labelled().forEach(placed -> label(gc, frame, placed));
        selected.ifPresent(placed -> ring(gc, placed));
    }

    private void values(GraphicsContext gc, ChartFrame frame) {
        gc.setFont(canvas.text(11));
        gc.setLineWidth(1);
        for (ValueAxis.Tick tick : frame.axis().ticks()) {
            double y = snapped(frame.y(tick.value()));
            gc.setStroke(canvas.tint(Ink.BORDER));
            gc.strokeLine(frame.left(), y, frame.right(), y);
            gc.setFill(canvas.tint(Ink.TEXT_3));
            gc.setTextAlign(TextAlignment.RIGHT);
            gc.fillText(tick.words(), frame.left() - 8, y);
        }
    }

    private void days(GraphicsContext gc, ChartFrame frame) {
        double y = snapped(frame.bottom());
        gc.setStroke(canvas.tint(Ink.BORDER_STRONG));
        gc.strokeLine(frame.left(), y, frame.right(), y);
        gc.setFill(canvas.tint(Ink.TEXT_3));
        gc.setTextAlign(TextAlignment.LEFT);
        double until = Double.NEGATIVE_INFINITY;
        for (Tick tick : frame.plot().days().isEmpty() ? List.<Tick>of() : Ticks.of(frame.scale())) {
            double x = frame.left() + tick.x();
            String words = words(tick);
            if (x > until && x + canvas.width(words) < frame.right() + 4) {
                gc.fillText(words, Math.round(x), frame.bottom() + 12);
                until = x + canvas.width(words) + 8;
            }
            if (!tick.pinned()) {
                gc.strokeLine(snapped(x), y, snapped(x), y + 4);
            }
        }
        if (frame.plot().hasUndated()) {
            gc.setTextAlign(TextAlignment.CENTER);
            gc.fillText(Texts.get("tracks.undated"), frame.undatedX(), frame.bottom() + 12);
        }
    }

    private static String words(Tick tick) {
        LocalDate date = tick.date();
        return switch (tick.unit()) {
            case DAY, WEEK -> tick.year() ? LocalText.HERE.of(date) : LocalText.HERE.dayOfYear(date);
            case MONTH, QUARTER -> tick.year() ? LocalText.HERE.month(date) : LocalText.HERE.monthOfYear(date);
            case YEAR -> String.valueOf(date.getYear());
        };
    }

    private void link(GraphicsContext gc, ChartFrame frame, Plot.Link link) {
        double x1 = frame.x(link.from());
        double x2 = frame.x(link.to());
        double y1 = frame.y(link.from().middle());
        double y2 = frame.y(link.to().middle());
        gc.setLineWidth(1.5);
        switch (link.kind()) {
            case RESTATED -> {
                gc.setStroke(canvas.tint(link.from().conflict() ? Ink.ALARM_LINE : line(link.from())));
                gc.setLineDashes(2, 4);
                gc.strokeLine(x1, y1, x2, y1);
            }
            case REPORTED -> {
                gc.setStroke(canvas.tint(Ink.FIGURE_LINE));
                gc.strokeLine(x1, y1, x2, y2);
            }
            case SETTLED -> {
                gc.setStroke(canvas.tint(Ink.EVENT_LINE));
                gc.setLineDashes(4, 3);
                gc.strokeLine(x1, y1, x2, y2);
                beside(gc, link.words(), (x1 + x2) / 2, (y1 + y2) / 2, Ink.EVENT_INK);
            }
            case SLIPPED -> {
                gc.setStroke(canvas.tint(Ink.ALARM_LINE));
                gc.setLineWidth(2);
                gc.strokePolyline(new double[]{x1, x2, x2}, new double[]{y1, y1, y2}, 3);
                beside(gc, link.words(), x2 + 6, (y1 + y2) / 2, Ink.ALARM_INK);
            }
        }
        gc.setLineDashes();
    }

    /// Words on the colour of the surface, so that lines do not run through them.
    private void beside(GraphicsContext gc, String words, double x, double y, Ink tint) {
        if (!words.isEmpty()) {
            gc.setFill(canvas.tint(Ink.SURFACE));
            gc.fillRect(x + 4, y - 8, canvas.width(words) + 4, 16);
            gc.setTextAlign(TextAlignment.LEFT);
            gc.setFill(canvas.tint(tint));
            gc.fillText(words, x + 6, y);
        }
    }

    private static Ink line(Plot.Point point) {
        return switch (point.statement().role()) {
            case ACTUAL -> Ink.FIGURE_LINE;
            case FORECAST, GUIDANCE -> Ink.EVENT_LINE;
            case TARGET -> Ink.TARGET_LINE;
            case SCHEDULED -> Ink.DATE_LINE;
        };
    }

    private void point(GraphicsContext gc, Placed placed) {
        boolean conflict = placed.point().conflict();
        Role role = placed.point().statement().role();
        gc.setLineWidth(2);
        gc.setStroke(canvas.tint(conflict ? Ink.ALARM_LINE : line(placed.point())));
        gc.setFill(canvas.tint(conflict ? Ink.ALARM_SOFT : line(placed.point())));
        boolean hollow = conflict || role == Role.FORECAST || role == Role.SCHEDULED;
        if (hollow && !conflict) {
            gc.setFill(canvas.tint(Ink.SURFACE));
        }
        if (placed.top() < placed.bottom() - 1) {
            gc.strokeLine(placed.x(), placed.top(), placed.x(), placed.bottom());
            shape(gc, role, placed.x(), placed.top(), hollow);
        }
        shape(gc, role, placed.x(), placed.bottom(), hollow);
    }

    private static void shape(GraphicsContext gc, Role role, double x, double y, boolean hollow) {
        double r = RADIUS;
        switch (role) {
            case ACTUAL -> {
                gc.fillOval(x - r, y - r, 2 * r, 2 * r);
                if (hollow) {
                    gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
                }
            }
            case FORECAST, GUIDANCE -> polygon(gc, hollow, new double[]{x, x + r + 1, x, x - r - 1},
                    new double[]{y - r - 1, y, y + r + 1, y});
            case TARGET -> polygon(gc, hollow, new double[]{x, x + r + 0.5, x - r - 0.5},
                    new double[]{y - r - 0.5, y + r, y + r});
            case SCHEDULED -> polygon(gc, hollow, new double[]{x - r, x + r, x + r, x - r},
                    new double[]{y - r, y - r, y + r, y + r});
        }
    }

    private static void polygon(GraphicsContext gc, boolean hollow, double[] xs, double[] ys) {
        gc.fillPolygon(xs, ys, xs.length);
        if (hollow) {
            gc.strokePolygon(xs, ys, xs.length);
        }
    }

    private void label(GraphicsContext gc, ChartFrame frame, Placed placed) {
        String words = ChartFrame.words(placed);
        double width = canvas.width(words);
        boolean left = placed.x() + width + 14 > frame.width();
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setFill(canvas.tint(placed.point().conflict() ? Ink.ALARM_INK : Ink.TEXT_2));
        gc.fillText(words, left ? placed.x() - width - 10 : placed.x() + 10, placed.top() - (left ? 0 : 1));
    }

    private void ring(GraphicsContext gc, Placed placed) {
        double r = RADIUS + 4;
        gc.setStroke(canvas.tint(Ink.ACCENT));
        gc.setLineWidth(2);
        gc.strokeRoundRect(placed.x() - r, placed.top() - r, 2 * r, 2 * r + placed.bottom() - placed.top(), 2 * r,
                2 * r);
    }

    private static double snapped(double at) {
        return Math.floor(at) + 0.5;
    }
}
