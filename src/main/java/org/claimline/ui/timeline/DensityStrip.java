package org.claimline.ui.timeline;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Cursor;
import org.claimline.timeline.Ends;
import org.claimline.timeline.Tick;
import org.claimline.timeline.Ticks;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.Timeline;
import org.claimline.timeline.Timeline.Extent;
import org.claimline.timeline.picture.Ink;
import org.claimline.timeline.picture.Pen;
import org.claimline.ui.control.Texts;

/// How much there is in each part of the time, with a window on the part that is in sight. The window is dragged to
/// pan and by its edges to zoom. The few items that lie far from all others are counted at the strip's ends.
final class DensityStrip {

    /// What of the strip is under the pointer.
    enum Part {
        LEFT_EDGE, RIGHT_EDGE, WINDOW, BESIDE
    }

    private static final double HEIGHT = 40;
    private static final double RIGHT = 16;
    private static final double BIN = 14;
    private static final double GRIP = 5;
    private static final double NARROWEST = 6;

    private final TimelineCanvas canvas;
    private final TimelineViewModel model;

    DensityStrip(TimelineCanvas canvas, TimelineViewModel model) {
        this.canvas = canvas;
        this.model = model;
    }

    private double top() {
        return canvas.getHeight() - TimelineCanvas.FOOT + 4;
    }

    private double width() {
        return canvas.getWidth() - TimelineCanvas.GUTTER - RIGHT;
    }

    /// The whole time on the strip's width.
    private Optional<TimeScale> scale() {
        return width() < BIN
                ? Optional.empty()
                : model.core().map(whole -> TimeScale.fitting(whole.first(), whole.last(), width()));
    }

    void paint(Pen pen) {
        Timeline timeline = model.storyProperty().get().timeline();
        pen.text(Ink.TEXT_3, 12, Pen.Align.LEFT, Texts.get("timeline.strip.count", timeline.size()), 16,
                top() + HEIGHT / 2);
        scale().ifPresent(scale -> {
            Extent whole = model.core().orElseThrow();
            axis(pen, scale);
            bars(pen, timeline, whole);
            window(pen, scale);
        });
    }

    private void axis(Pen pen, TimeScale scale) {
        for (Tick tick : Ticks.of(scale)) {
            double x = Math.round(TimelineCanvas.GUTTER + tick.x());
            String label = LaneWords.tick(tick);
            if (tick.x() + pen.width(label) < width()) {
                pen.text(Ink.TEXT_3, 10, Pen.Align.LEFT, label, x + 4, top() + 8);
            }
            if (!tick.pinned()) {
                pen.line(Pen.Line.hair(Ink.BORDER), x + 0.5, top(), x + 0.5, top() + HEIGHT - 6);
            }
        }
    }

    private void bars(Pen pen, Timeline timeline, Extent whole) {
        int bins = (int) (width() / BIN);
        int[] counts = timeline.density(model.laneSet(), whole, bins);
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        double bin = width() / bins;
        double bottom = top() + HEIGHT - 6;
        for (int i = 0; i < bins; i++) {
            if (counts[i] > 0) {
                double height = Math.max(2, (HEIGHT - 20) * Math.sqrt(counts[i] / (double) most));
                double left = Math.round(TimelineCanvas.GUTTER + i * bin);
                double right = Math.round(TimelineCanvas.GUTTER + (i + 1) * bin);
                pen.fillRect(Ink.BORDER_STRONG, left, bottom - height, right - left - 2, height);
            }
        }
        beyond(pen, timeline, whole);
    }

    /// How many items lie beyond both ends, too few and too far to be given room.
    private void beyond(Pen pen, Timeline timeline, Extent whole) {
        int before = timeline.starting(model.laneSet(), Long.MIN_VALUE, whole.first());
        int after = timeline.starting(model.laneSet(), whole.last() + 1, Long.MAX_VALUE);
        double y = top() + HEIGHT + 5;
        if (before > 0) {
            pen.text(Ink.TEXT_3, 10, Pen.Align.LEFT, Texts.get("timeline.strip.before", before),
                    TimelineCanvas.GUTTER + 2, y);
        }
        if (after > 0) {
            pen.text(Ink.TEXT_3, 10, Pen.Align.RIGHT, Texts.get("timeline.strip.after", after),
                    TimelineCanvas.GUTTER + width() - 2, y);
        }
    }

    private void window(Pen pen, TimeScale scale) {
        double left = left(scale);
        double width = right(scale) - left;
        pen.strokeRound(new Pen.Line(Ink.ACCENT, 1.5), Ends.FIRM, left + 0.75, top() + 0.75, width - 1.5,
                HEIGHT - 1.5, 8);
    }

    private double left(TimeScale scale) {
        return TimelineCanvas.GUTTER
                + Math.clamp(scale.x(model.scaleProperty().get().start()), 0, width() - NARROWEST);
    }

    private double right(TimeScale scale) {
        double x = Math.min(width(), scale.x(model.scaleProperty().get().end()));
        return Math.max(TimelineCanvas.GUTTER + x, left(scale) + NARROWEST);
    }

    /// The part at a point; empty outside of the strip.
    Optional<Part> at(double x, double y) {
        if (y < top() || y > top() + HEIGHT || x < TimelineCanvas.GUTTER - GRIP) {
            return Optional.empty();
        }
        return scale().map(scale -> {
            if (Math.abs(x - left(scale)) <= GRIP) {
                return Part.LEFT_EDGE;
            }
            if (Math.abs(x - right(scale)) <= GRIP) {
                return Part.RIGHT_EDGE;
            }
            return left(scale) < x && x < right(scale) ? Part.WINDOW : Part.BESIDE;
        });
    }

    static Cursor cursor(Part part) {
        return switch (part) {
            case LEFT_EDGE, RIGHT_EDGE -> Cursor.H_RESIZE;
            case WINDOW -> Cursor.OPEN_HAND;
            case BESIDE -> Cursor.HAND;
        };
    }

    /// Moves the window, or one of its edges.
    ///
    /// @param x where the pointer is now
    /// @param moved how far it came since the last call, in pixels
    void drag(Part part, double x, double moved) {
        scale().ifPresent(scale -> {
            TimeScale now = model.scaleProperty().get();
            double day = scale.day(x - TimelineCanvas.GUTTER);
            switch (part) {
                case WINDOW -> model.sight().pan(moved / scale.pixelsPerDay() * now.pixelsPerDay());
                case BESIDE -> model.sight().look(now.centred(day), now.width() / 2);
                case LEFT_EDGE -> {
                    double start = Math.min(day, now.end() - TimeScale.SHORTEST);
                    model.sight().look(now.withSpan(start, now.end() - start), now.width());
                }
                case RIGHT_EDGE -> {
                    double end = Math.max(day, now.start() + TimeScale.SHORTEST);
                    model.sight().look(now.withSpan(now.start(), end - now.start()), 0);
                }
            }
        });
    }
}
