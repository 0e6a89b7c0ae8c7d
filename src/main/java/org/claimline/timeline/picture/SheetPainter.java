package org.claimline.timeline.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.claimline.timeline.Frame;
import org.claimline.timeline.LaneStack;
import org.claimline.timeline.Placed;
import org.claimline.timeline.PlacedLane;
import org.claimline.timeline.Tick;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.Timeline.Extent;

/// Paints the axis, the lanes with their names, the markers across them and the marks.
public final class SheetPainter {

    private static final double NAME = 16;
    private static final double MIDDLE_OF_AXIS = 20;

    private final Pen pen;
    private final Room room;
    private final Function<Tick, String> ticks;
    private final DoubleFunction<String> prices;

    /// @param ticks what is written beside a tick: "Sep 2025", "12 Jan"
    /// @param prices what is written for a price
    public SheetPainter(Pen pen, Room room, Function<Tick, String> ticks, DoubleFunction<String> prices) {
        this.pen = pen;
        this.room = room;
        this.ticks = ticks;
        this.prices = prices;
    }

    public void paint(Sheet sheet) {
        Frame frame = sheet.frame();
        pen.clipped(room.gutter(), 0, room.axis(), bottom(sheet), () -> pen.shifted(room.gutter(), 0, () -> {
            outside(sheet);
            axis(frame, bottom(sheet));
            today(sheet);
            markers(sheet);
        }));
        pen.clipped(0, room.top(), room.width(), room.height(), () -> {
            for (PlacedLane lane : frame.lanes()) {
                head(lane, sheet.heads().get(lane.lane()), sheet.live());
            }
        });
        pen.clipped(room.gutter(), room.top(), room.axis(), room.height(), () -> pen.shifted(room.gutter(), 0, () -> {
            var marks = new MarkPainter(pen, room.axis());
            Optional<Placed> selected = sheet.selected();
            frame.lanes().forEach(lane -> marks.paint(lane, selected));
        }));
        new PricePainter(pen, room, prices).paint(sheet.prices(), frame.scale());
    }

    /// Where the prices end, which stand below the lanes.
    private double bottom(Sheet sheet) {
        return room.bottom() + PricePanel.HEIGHT * sheet.prices().size();
    }

    /// What lies outside of the period under study stands back a little; the selected period stands out.
    private void outside(Sheet sheet) {
        TimeScale scale = sheet.frame().scale();
        sheet.studied().ifPresent(days -> {
            double from = clamped(scale.x(days.first()));
            double to = clamped(scale.x(days.last() + 1.0));
            pen.fillRect(Ink.OUTSIDE, 0, room.top(), from, room.height());
            pen.fillRect(Ink.OUTSIDE, to, room.top(), room.axis() - to, room.height());
        });
        sheet.period().ifPresent(days -> period(scale, days));
    }

    private void period(TimeScale scale, Extent days) {
        double from = scale.x(days.first());
        double to = scale.x(days.last() + 1.0);
        if (to < 0 || from > room.axis()) {
            return;
        }
        double left = clamped(from);
        pen.fillRect(Ink.ACCENT_SOFT, left, room.top(), clamped(to) - left, room.height());
        for (double edge : new double[]{from, to}) {
            if (edge >= 0 && edge <= room.axis()) {
                pen.line(Pen.Line.hair(Ink.ACCENT), snapped(edge), room.top(), snapped(edge), room.bottom());
            }
        }
        pen.fillRect(Ink.ACCENT, left, room.top() - 2, clamped(to) - left, 2);
    }

    private double clamped(double x) {
        return Math.clamp(x, 0, room.axis());
    }

    private void axis(Frame frame, double bottom) {
        List<Tick> all = frame.ticks();
        for (int i = 0; i < all.size(); i++) {
            Tick tick = all.get(i);
            if (!tick.pinned()) {
                double x = snapped(tick.x());
                pen.line(Pen.Line.hair(Ink.BORDER), x, room.top(), x, bottom);
            }
            String label = ticks.apply(tick);
            double free = (i + 1 < all.size() ? all.get(i + 1).x() : frame.scale().width()) - tick.x();
            if (pen.width(label) + 10 <= free) {
                pen.text(Ink.TEXT_2, 12, Pen.Align.LEFT, label, Math.round(tick.x()) + 6, MIDDLE_OF_AXIS);
            }
        }
    }

    private void today(Sheet sheet) {
        sheet.today().ifPresent(day -> {
            double x = snapped(sheet.frame().scale().x(day + 0.5));
            pen.line(new Pen.Line(Ink.TEXT_3, 1, 2, 4), x, room.top(), x, bottom(sheet));
        });
    }

    /// A line for a day, two for a stretch; the name stands above the lanes where the one before leaves room.
    private void markers(Sheet sheet) {
        TimeScale scale = sheet.frame().scale();
        double free = 0;
        for (Sheet.Marker marker : sheet.markers()) {
            double from = scale.x(marker.first() == marker.last() ? marker.first() + 0.5 : marker.first());
            double to = marker.first() == marker.last() ? from : scale.x(marker.last() + 1.0);
            if (to < 0 || from > room.axis()) {
                continue;
            }
            var line = new Pen.Line(Ink.EVENT_LINE, 1.5);
            pen.line(line, snapped(from), room.top() - Room.MARKERS, snapped(from), bottom(sheet));
            if (to > from) {
                pen.line(line, snapped(to), room.top() - Room.MARKERS, snapped(to), bottom(sheet));
                pen.fillRect(Ink.EVENT_SOFT, snapped(from), room.top() - 4, to - from, 4);
            }
            double left = Math.max(from, 0) + 5;
            if (left >= free) {
                pen.text(Ink.EVENT_INK, 11, Pen.Align.LEFT, marker.label(), left, room.top() - Room.MARKERS / 2);
                free = left + pen.width(marker.label()) + 8;
            }
        }
    }

    private void head(PlacedLane lane, Sheet.Head head, boolean live) {
        double end = snapped(lane.top() + lane.height() - 1);
        pen.line(Pen.Line.hair(Ink.BORDER), 0, end, room.width(), end);
        if (!head.heading().isEmpty()) {
            double top = lane.top() - LaneStack.HEADING;
            pen.fillRect(Ink.OUTSIDE, 0, top, room.width(), LaneStack.HEADING);
            pen.line(Pen.Line.hair(Ink.BORDER_STRONG), 0, snapped(top), room.width(), snapped(top));
            pen.text(Ink.TEXT_2, 12, Pen.Align.LEFT, head.heading(), NAME, Math.round(top + LaneStack.HEADING / 2));
        }
        pen.clipped(0, lane.top(), room.gutter() - 6, lane.height(), () -> name(lane, head, live));
        if (live && !head.hint().isEmpty() && !lane.folded()) {
            pen.text(Ink.TEXT_3, 12, Pen.Align.LEFT, head.hint(), room.gutter() + NAME,
                    Math.round(lane.top() + lane.height() / 2));
        }
    }

    private void name(PlacedLane lane, Sheet.Head head, boolean live) {
        double middle = lane.top() + lane.height() / 2;
        if (live) {
            fold(lane, middle);
        }
        double left = NAME + 6;
        String title = cut(head.title(), room.gutter() - left - 10);
        if (lane.folded()) {
            pen.text(Ink.TEXT_2, 12, Pen.Align.LEFT, title, left, Math.round(middle));
            return;
        }
        pen.text(Ink.TEXT, 13, Pen.Align.LEFT, title, left, Math.round(middle - 8));
        pen.text(Ink.TEXT_3, 11, Pen.Align.LEFT, head.count(), left, Math.round(middle + 9));
    }

    /// A small triangle that says whether the lane is folded.
    private void fold(PlacedLane lane, double middle) {
        double y = Math.round(lane.folded() ? middle : middle - 8);
        var line = new Pen.Line(Ink.TEXT_3, 1.5);
        double x = NAME - 6;
        if (lane.folded()) {
            pen.path(line, new double[]{x - 2, x + 2, x - 2}, new double[]{y - 4, y, y + 4}, 3);
        } else {
            pen.path(line, new double[]{x - 4, x, x + 4}, new double[]{y - 2, y + 2, y - 2}, 3);
        }
    }

    private String cut(String words, double free) {
        double needed = pen.width(words) * 13 / 12;
        if (needed <= free) {
            return words;
        }
        int fitting = Math.max(1, (int) (words.length() * free / needed) - 1);
        return words.substring(0, fitting).strip() + '…';
    }

    /// The middle of the nearest pixel: a line of one pixel is sharp there.
    static double snapped(double at) {
        return Math.floor(at) + 0.5;
    }
}
