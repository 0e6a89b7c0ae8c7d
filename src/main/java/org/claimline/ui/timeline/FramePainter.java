package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.claimline.domain.Days;
import org.claimline.timeline.Frame;
import org.claimline.timeline.PlacedLane;
import org.claimline.timeline.Tick;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.TimelineItem;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Texts;

/// Paints the axis, the lanes and their names; [MarkPainter] paints the marks.
final class FramePainter {

    private static final double NAME = 16;

    private final TimelineCanvas canvas;
    private final TimelineViewModel model;
    private final MarkPainter marks;

    FramePainter(TimelineCanvas canvas, TimelineViewModel model) {
        this.canvas = canvas;
        this.model = model;
        this.marks = new MarkPainter(canvas, model);
    }

    void paint(GraphicsContext gc, Frame frame) {
        double width = canvas.getWidth();
        double bottom = canvas.getHeight() - TimelineCanvas.FOOT;
        gc.setFill(canvas.colour(Tint.SURFACE));
        gc.fillRect(0, 0, width, canvas.getHeight());
        gc.setTextBaseline(VPos.CENTER);
        gc.save();
        gc.beginPath();
        gc.rect(TimelineCanvas.GUTTER, 0, width - TimelineCanvas.GUTTER, bottom);
        gc.clip();
        gc.translate(TimelineCanvas.GUTTER, 0);
        outside(gc, frame.scale(), bottom);
        axis(gc, frame, bottom);
        today(gc, frame.scale(), bottom);
        gc.restore();
        for (PlacedLane lane : frame.lanes()) {
            laneBorder(gc, lane, width);
            name(gc, lane);
        }
        gc.save();
        gc.beginPath();
        gc.rect(TimelineCanvas.GUTTER, TimelineCanvas.HEAD, width - TimelineCanvas.GUTTER,
                bottom - TimelineCanvas.HEAD);
        gc.clip();
        gc.translate(TimelineCanvas.GUTTER, 0);
        Optional<TimelineItem> selected = model.selectedItem();
        frame.lanes().forEach(lane -> marks.paint(gc, lane, selected.flatMap(frame::markOf)));
        gc.restore();
    }

    /// What lies outside of the period under study stands back a little.
    private void outside(GraphicsContext gc, TimeScale scale, double bottom) {
        Optional<Days> studied = model.storyProperty().get().studied();
        if (studied.isEmpty()) {
            return;
        }
        gc.setFill(canvas.colour(Tint.OUTSIDE));
        double from = Math.clamp(scale.x(studied.get().first().toEpochDay()), 0, scale.width());
        double to = Math.clamp(scale.x(studied.get().last().toEpochDay() + 1.0), 0, scale.width());
        gc.fillRect(0, TimelineCanvas.HEAD, from, bottom - TimelineCanvas.HEAD);
        gc.fillRect(to, TimelineCanvas.HEAD, scale.width() - to, bottom - TimelineCanvas.HEAD);
    }

    private void axis(GraphicsContext gc, Frame frame, double bottom) {
        gc.setFont(canvas.font(12));
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setLineWidth(1);
        List<Tick> ticks = frame.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            Tick tick = ticks.get(i);
            if (!tick.pinned()) {
                gc.setStroke(canvas.colour(Tint.BORDER));
                double x = snapped(tick.x());
                gc.strokeLine(x, TimelineCanvas.HEAD, x, bottom);
            }
            String label = label(tick);
            double room = (i + 1 < ticks.size() ? ticks.get(i + 1).x() : frame.scale().width()) - tick.x();
            if (canvas.width(label) + 10 <= room) {
                gc.setFill(canvas.colour(Tint.TEXT_2));
                gc.fillText(label, Math.round(tick.x()) + 6, 20);
            }
        }
    }

    private static String label(Tick tick) {
        LocalDate date = tick.date();
        String year = tick.year() ? " " + date.getYear() : "";
        return switch (tick.unit()) {
            case DAY, WEEK -> tick.year() ? LocalText.HERE.of(date) : LocalText.HERE.dayOfYear(date);
            case MONTH -> tick.year() ? LocalText.HERE.month(date) : LocalText.HERE.monthOfYear(date);
            case QUARTER -> Texts.get("timeline.quarter", (date.getMonthValue() + 2) / 3) + year;
            case YEAR -> String.valueOf(date.getYear());
        };
    }

    private void today(GraphicsContext gc, TimeScale scale, double bottom) {
        double x = snapped(scale.x(model.today().toEpochDay() + 0.5));
        gc.setStroke(canvas.colour(Tint.TEXT_3));
        gc.setLineDashes(2, 4);
        gc.strokeLine(x, TimelineCanvas.HEAD, x, bottom);
        gc.setLineDashes();
    }

    private void laneBorder(GraphicsContext gc, PlacedLane lane, double width) {
        gc.setStroke(canvas.colour(Tint.BORDER));
        gc.setLineWidth(1);
        double y = snapped(lane.top() + lane.height());
        gc.strokeLine(0, y, width, y);
    }

    private void name(GraphicsContext gc, PlacedLane lane) {
        Lane which = Lane.values()[lane.lane()];
        double middle = lane.top() + lane.height() / 2;
        int count = model.storyProperty().get().timeline().lane(lane.lane()).size();
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setFont(canvas.font(13));
        gc.setFill(canvas.colour(Tint.TEXT));
        gc.fillText(Texts.of(which), NAME, Math.round(middle - 8));
        gc.setFont(canvas.font(11));
        gc.setFill(canvas.colour(Tint.TEXT_3));
        gc.fillText(Texts.get("timeline.lane.count", count), NAME, Math.round(middle + 9));
        if (which == Lane.EVENTS && count == 0) {
            gc.setFont(canvas.font(12));
            gc.fillText(Texts.get("timeline.lane.no-events"), TimelineCanvas.GUTTER + NAME, Math.round(middle));
        }
    }

    /// The middle of the nearest pixel: a line of one pixel is sharp there.
    static double snapped(double at) {
        return Math.floor(at) + 0.5;
    }

    static Color faded(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }
}
