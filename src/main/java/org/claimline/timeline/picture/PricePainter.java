package org.claimline.timeline.picture;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import org.claimline.timeline.Ends;
import org.claimline.timeline.TimeScale;

/// Paints panels of prices below each other.
final class PricePainter {

    private static final Ink[] INKS = {Ink.ACCENT, Ink.DATE_LINE, Ink.EVENT_LINE, Ink.ARTICLE_LINE};
    private static final double NAME = 22;
    private static final double RADIUS = 4.5;

    private final Pen pen;
    private final Room room;
    private final DoubleFunction<String> wording;

    /// @param wording of a price on the scale
    PricePainter(Pen pen, Room room, DoubleFunction<String> wording) {
        this.pen = pen;
        this.room = room;
        this.wording = wording;
    }

    void paint(List<PricePanel> panels, TimeScale scale) {
        double top = room.bottom();
        for (PricePanel panel : panels) {
            double from = top;
            head(panel, from);
            panel.range(scale).ifPresent(range -> pen.clipped(room.gutter(), from, room.axis(), PricePanel.HEIGHT,
                    () -> pen.shifted(room.gutter(), from, () -> body(panel, range, scale))));
            top += PricePanel.HEIGHT;
        }
    }

    private void head(PricePanel panel, double top) {
        double y = SheetPainter.snapped(top + PricePanel.HEIGHT);
        pen.line(Pen.Line.hair(Ink.BORDER), 0, y, room.width(), y);
        pen.clipped(0, top, room.gutter() - 4, PricePanel.HEIGHT, () -> {
            pen.text(Ink.TEXT, 13, Pen.Align.LEFT, panel.currency(), NAME, top + 16);
            for (int i = 0; i < panel.lines().size(); i++) {
                double middle = top + 34 + 16.0 * i;
                pen.line(new Pen.Line(INKS[i % INKS.length], 2), NAME - 14, middle, NAME - 4, middle);
                pen.text(Ink.TEXT_3, 11, Pen.Align.LEFT, panel.lines().get(i).name(), NAME, middle);
            }
        });
    }

    private void body(PricePanel panel, PricePanel.Range range, TimeScale scale) {
        for (double price : range.low() == range.high()
                ? new double[]{range.low()}
                : new double[]{range.high(), range.low()}) {
            double y = SheetPainter.snapped(range.y(price));
            pen.line(new Pen.Line(Ink.BORDER, 1, 2, 3), 0, y, room.axis(), y);
            pen.text(Ink.TEXT_3, 10, Pen.Align.LEFT, wording.apply(price), 4,
                    price == range.low() && range.high() > price
                            ? y + 8
                            : y - 8);
        }
        for (int i = 0; i < panel.lines().size(); i++) {
            line(panel.lines().get(i), INKS[i % INKS.length], range, scale);
        }
        points(panel, range, scale);
    }

    /// A close per day; where there are more days than pixels, the lowest and the highest of each pixel.
    private void line(PricePanel.Line line, Ink ink, PricePanel.Range range, TimeScale scale) {
        int from = Math.max(0, PricePanel.from(line, scale) - 1);
        int to = from;
        while (to < line.days().length && (to == 0 || line.days()[to - 1] < scale.end())) {
            to++;
        }
        int each = Math.max(1, (int) ((to - from) / Math.max(1, room.axis())));
        double[] xs = new double[2 * ((to - from) / each + 1)];
        double[] ys = new double[xs.length];
        int count = 0;
        for (int i = from; i < to; i += each) {
            double[] closes = Arrays.copyOfRange(line.closes(), i, Math.min(to, i + each));
            double low = Arrays.stream(closes).min().orElseThrow();
            double high = Arrays.stream(closes).max().orElseThrow();
            xs[count] = scale.x(line.days()[i] + 0.5);
            ys[count++] = range.y(low);
            if (high > low) {
                xs[count] = xs[count - 1];
                ys[count++] = range.y(high);
            }
        }
        if (count > 1) {
            pen.path(new Pen.Line(ink, 1.5), xs, ys, count);
        }
    }

    private void points(PricePanel panel, PricePanel.Range range, TimeScale scale) {
        double free = Double.NEGATIVE_INFINITY;
        double[] xs = panel.points().stream().mapToDouble(point -> scale.x(point.day() + 0.5)).toArray();
        double[] ys = panel.points().stream().mapToDouble(point -> range.y(point.price())).toArray();
        if (panel.lines().isEmpty() && xs.length > 1) {
            pen.path(new Pen.Line(Ink.FIGURE_LINE, 1, 3, 4), xs, ys, xs.length);
        }
        for (int i = 0; i < xs.length; i++) {
            pen.fillRound(Ink.FIGURE_SOFT, Ends.FIRM, xs[i] - RADIUS, ys[i] - RADIUS, 2 * RADIUS, 2 * RADIUS,
                    2 * RADIUS);
            pen.strokeRound(new Pen.Line(Ink.FIGURE_LINE, 1.5), Ends.FIRM, xs[i] - RADIUS, ys[i] - RADIUS, 2 * RADIUS,
                    2 * RADIUS, 2 * RADIUS);
            String label = panel.points().get(i).label();
            if (xs[i] > free && xs[i] < room.axis()) {
                pen.text(Ink.TEXT_2, 11, Pen.Align.LEFT, label, xs[i] + 8, ys[i]);
                free = xs[i] + 14 + pen.width(label);
            }
        }
    }
}
