package org.claimline.timeline.picture;

import java.util.Optional;
import org.claimline.timeline.CountText;
import org.claimline.timeline.Ends;
import org.claimline.timeline.Placed;
import org.claimline.timeline.PlacedLane;

/// Paints marks: dots, bars, discs with counts, columns. What nobody has judged yet is hollow.
final class MarkPainter {

    private static final double RADIUS = 5.5;
    private static final double BAR = 14;
    private static final double DISC = 18;
    private static final double RING = 3.5;
    private static final double[] DASHES = {2.5, 2};

    private final Pen pen;
    private final double width;

    /// @param width of the axis
    MarkPainter(Pen pen, double width) {
        this.pen = pen;
        this.width = width;
    }

    /// @param selected the mark to put a ring around
    void paint(PlacedLane lane, Optional<Placed> selected) {
        for (int row = 0; row < lane.rows().size(); row++) {
            double y = Math.round(lane.middle(row));
            for (Placed mark : lane.rows().get(row)) {
                switch (mark.shape()) {
                    case DOT -> dot(mark, y);
                    case BAR -> bar(mark, y);
                    case CLUSTER -> disc(mark, y);
                    case COLUMN -> column(lane, mark);
                }
                label(mark, y);
                if (selected.filter(mark::equals).isPresent()) {
                    ring(lane, mark, y);
                }
            }
        }
    }

    private static Ink line(Placed mark) {
        return Ink.line(mark.first().mark());
    }

    private static Ink soft(Placed mark) {
        return Ink.soft(mark.first().mark());
    }

    private void dot(Placed mark, double y) {
        double x = mark.centre();
        boolean uncertain = mark.first().ends() == Ends.UNCERTAIN;
        boolean hollow = mark.first().open() || uncertain;
        pen.fillRound(hollow ? soft(mark) : line(mark), Ends.FIRM, x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS,
                2 * RADIUS);
        if (hollow) {
            double radius = RADIUS - 0.75;
            var outline = uncertain ? new Pen.Line(line(mark), 1.5, DASHES) : new Pen.Line(line(mark), 1.5);
            pen.strokeRound(outline, Ends.FIRM, x - radius, y - radius, 2 * radius, 2 * radius, 2 * radius);
        }
        switch (mark.first().ends()) {
            case OPEN_START -> arrow(line(mark), x - RADIUS - 1, x - RADIUS - 9, y);
            case OPEN_END -> arrow(line(mark), x + RADIUS + 1, x + RADIUS + 9, y);
            case FIRM, UNCERTAIN -> {
            }
        }
    }

    /// A short line into the open side, with an arrow's head.
    private void arrow(Ink ink, double from, double to, double y) {
        double back = Math.signum(from - to) * 3;
        var line = new Pen.Line(ink, 1.5);
        pen.line(line, from, y, to, y);
        pen.path(line, new double[]{to + back, to, to + back}, new double[]{y - 3, y, y + 3}, 3);
    }

    private void bar(Placed mark, double y) {
        double left = Math.max(mark.x(), -20);
        double right = Math.min(mark.x() + mark.width(), width + 20);
        Ends ends = mark.first().ends();
        pen.fillRound(soft(mark), ends, left, y - BAR / 2, right - left, BAR, BAR);
        pen.strokeRound(Pen.Line.hair(line(mark)), ends, left + 0.5, y - BAR / 2 + 0.5, right - left - 1, BAR - 1,
                BAR - 1);
        double inside = Math.max(left, 0);
        double after = mark.count() > 1 ? badge(mark, inside, y) : inside;
        if (mark.isLabelInside() && after + pen.width(mark.label()) + 12 <= right) {
            pen.text(Ink.ink(mark.first().mark()), 11, Pen.Align.LEFT, mark.label(), after + 8, y);
        }
    }

    /// A disc with the count at the left end of what can be seen of a bar.
    ///
    /// @return where the disc ends
    private double badge(Placed mark, double left, double y) {
        String count = CountText.of(mark.count());
        double disc = Math.max(DISC, 11 + 7.0 * count.length());
        if (disc + 4 > mark.x() + mark.width() - left) {
            return left;
        }
        pill(mark, left, disc, y);
        pen.text(Ink.ink(mark.first().mark()), 11, Pen.Align.CENTRE, count, left + disc / 2, y);
        return left + disc;
    }

    private void disc(Placed mark, double y) {
        pill(mark, mark.x(), mark.width(), y);
        pen.text(Ink.ink(mark.first().mark()), 11, Pen.Align.CENTRE, CountText.of(mark.count()), mark.centre(), y);
    }

    private void pill(Placed mark, double x, double disc, double y) {
        pen.fillRound(soft(mark), Ends.FIRM, x, y - DISC / 2, disc, DISC, DISC);
        pen.strokeRound(Pen.Line.hair(line(mark)), Ends.FIRM, x + 0.5, y - DISC / 2 + 0.5, disc - 1, DISC - 1,
                DISC - 1);
    }

    private void column(PlacedLane lane, Placed mark) {
        double padding = padding(lane);
        double most = lane.height() - 2 * padding;
        double height = Math.max(2, most * Math.sqrt(mark.count() / (double) lane.fullest()));
        pen.fillRect(line(mark), Math.floor(mark.x()), lane.top() + lane.height() - padding - height,
                Math.max(1, Math.floor(mark.width()) - 1), height);
    }

    private static double padding(PlacedLane lane) {
        return lane.folded() ? 3 : PlacedLane.PADDING;
    }

    private void label(Placed mark, double y) {
        double right = mark.x() + mark.width();
        if (mark.label().isEmpty() || mark.isLabelInside() || right < 0) {
            return;
        }
        boolean arrow = mark.shape() == Placed.Shape.DOT && mark.first().ends() == Ends.OPEN_END;
        double left = right + (arrow ? 13 : 5);
        String words = cut(mark.label(), width - 8 - left);
        if (!words.isEmpty()) {
            pen.text(Ink.TEXT_2, 12, Pen.Align.LEFT, words, left, y);
        }
    }

    /// Words that would run over the edge end in an ellipsis; none at all are better than two or three letters.
    private String cut(String words, double room) {
        double needed = pen.width(words);
        if (needed <= room) {
            return words;
        }
        int fitting = (int) (words.length() * room / needed) - 1;
        return fitting < 5 ? "" : words.substring(0, fitting).strip() + '…';
    }

    private void ring(PlacedLane lane, Placed mark, double y) {
        boolean column = mark.shape() == Placed.Shape.COLUMN;
        double half = column ? lane.height() / 2 - padding(lane) : height(mark) / 2;
        double middle = column ? lane.top() + lane.height() / 2 : y;
        double left = Math.max(mark.x(), -20) - RING;
        double right = Math.min(mark.x() + mark.width(), width + 20) + RING;
        double arc = Math.min(right - left, 2 * (half + RING));
        pen.strokeRound(new Pen.Line(Ink.ACCENT, 2), Ends.FIRM, left, middle - half - RING, right - left,
                2 * (half + RING), arc);
    }

    private static double height(Placed mark) {
        return switch (mark.shape()) {
            case DOT -> 2 * RADIUS;
            case BAR -> BAR;
            case CLUSTER, COLUMN -> DISC;
        };
    }
}
