package org.claimline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.claimline.timeline.Placed.Shape;

/// A lane as single marks: days are dots, stretches bars, days too close to each other one disc with their count.
/// Dots fill the rows from the top, bars from the bottom; the top row is kept free of bars, so that no bar swallows a
/// dot. Labels are written beside a mark where they fit, and inside of a bar that is wide enough.
final class LaneRows {

    static final double DOT = 11;
    /// A stretch that is narrower is a dot.
    private static final double NARROWEST_BAR = 14;
    /// Days within one cell of this width are one mark.
    private static final double CELL = 16;
    /// Marks of one row keep this distance.
    private static final double GAP = 4;
    private static final double LABEL_GAP = 5;
    private static final double AFTER_LABEL = 10;
    private static final double LONGEST_LABEL = 220;
    /// What a label inside of a bar needs besides its own width: its padding and the disc with the count.
    private static final double AROUND_LABEL = 52;
    /// How much is laid out beyond both edges, so that rows do not jump when something is panned into sight.
    private static final double MARGIN = 400;

    private final class Candidate {
        final boolean bar;
        final GroupList groups;
        double left;
        double right;
        /// Where the next mark of its row may begin without covering the label.
        double end;

        Candidate(boolean bar, double left, double right, int group) {
            this.bar = bar;
            this.left = left;
            this.right = right;
            this.groups = new GroupList(lane, group);
        }

        double centre() {
            return (left + right) / 2;
        }
    }

    private final LaneItems lane;
    private final TimeScale scale;
    private final LabelWidth labelWidth;
    private final List<List<Candidate>> rows = new ArrayList<>();
    private final int[] rowsOfDots;
    private final int[] rowsOfBars;

    LaneRows(LaneItems lane, TimeScale scale, int rows, LabelWidth labelWidth) {
        this.lane = lane;
        this.scale = scale;
        this.labelWidth = labelWidth;
        for (int i = 0; i < rows; i++) {
            this.rows.add(new ArrayList<>());
        }
        rowsOfDots = IntStream.range(0, rows).toArray();
        rowsOfBars = IntStream.range(0, Math.max(1, rows - 1)).map(row -> rows - 1 - row).toArray();
    }

    List<List<Placed>> place() {
        var candidates = new ArrayList<Candidate>();
        var points = new ArrayList<Candidate>();
        collect(candidates, points);
        points.sort(Comparator.comparingDouble(Candidate::centre));
        candidates.addAll(merged(points));
        candidates.sort(Comparator.comparingDouble(candidate -> candidate.left));
        candidates.forEach(this::place);
        var placed = new ArrayList<List<Placed>>();
        rows.forEach(row -> placed.add(finished(row)));
        return placed;
    }

    private void collect(List<Candidate> bars, List<Candidate> points) {
        int to = lane.firstGroupFrom((long) Math.ceil(scale.day(scale.width() + MARGIN)));
        int from = lane.firstGroupReaching((long) Math.floor(scale.day(-MARGIN)));
        for (int group = from; group < to; group++) {
            double left = scale.x(lane.firstDay(group));
            double right = scale.x(lane.lastDay(group) + 1.0);
            if (right < -MARGIN) {
                continue;
            }
            boolean bar = lane.lastDay(group) > lane.firstDay(group) && right - left >= NARROWEST_BAR;
            double centre = (left + right) / 2;
            if (bar) {
                bars.add(new Candidate(true, left, right, group));
            } else {
                double width = width(lane.groupSize(group));
                points.add(new Candidate(false, centre - width / 2, centre + width / 2, group));
            }
        }
    }

    /// Joins points that fall into one cell. The cells hang on the calendar, so that a pan does not change who joins.
    private List<Candidate> merged(List<Candidate> points) {
        var merged = new ArrayList<Candidate>();
        long cell = Long.MIN_VALUE;
        double origin = scale.start() * scale.pixelsPerDay();
        for (Candidate point : points) {
            long own = (long) Math.floor((point.centre() + origin) / CELL);
            boolean close = !merged.isEmpty() && point.centre() - merged.getLast().centre() < DOT / 2;
            if (own == cell || close) {
                join(merged.getLast(), point);
            } else {
                merged.add(point);
            }
            cell = own;
        }
        return merged;
    }

    private static void join(Candidate into, Candidate point) {
        int before = into.groups.items();
        double centre = (into.centre() * before + point.centre() * point.groups.items());
        into.groups.addAll(point.groups);
        centre /= into.groups.items();
        double width = width(into.groups.items());
        into.left = centre - width / 2;
        into.right = centre + width / 2;
    }

    /// The width of a dot, or of a disc with a count in it.
    private static double width(int count) {
        return count == 1 ? DOT : Math.max(18, 11 + 7 * CountText.of(count).length());
    }

    private void place(Candidate candidate) {
        int row = roomiest(candidate);
        if (row < 0) {
            merge(candidate);
            return;
        }
        String label = label(candidate);
        boolean beside = !label.isEmpty() && !fitsInside(candidate, label);
        candidate.end = candidate.right + (beside ? LABEL_GAP + labelWidth.of(label) + AFTER_LABEL : 0);
        rows.get(row).add(candidate);
    }

    /// The first row where mark and label stand free, or else the first where only a label has to go; -1 when there is
    /// neither.
    private int roomiest(Candidate candidate) {
        int second = -1;
        for (int row : candidate.bar ? rowsOfBars : rowsOfDots) {
            List<Candidate> marks = rows.get(row);
            if (marks.isEmpty() || marks.getLast().end + GAP <= candidate.left) {
                return row;
            }
            if (second < 0 && marks.getLast().right + GAP <= candidate.left) {
                second = row;
            }
        }
        return second;
    }

    /// What to write beside a mark: nothing, when that would be longer than any label may be.
    private String label(Candidate candidate) {
        String first = candidate.groups.first().label();
        if (first.isEmpty()) {
            return first;
        }
        int count = candidate.groups.items();
        String label = count == 1 ? first : first + " +" + CountText.of(count - 1);
        return labelWidth.of(label) <= LONGEST_LABEL ? label : "";
    }

    /// No row has room: the mark joins the one of its shape that it covers most nearly.
    private void merge(Candidate candidate) {
        Candidate into = rows.get(candidate.bar ? rowsOfBars[0] : 0).getLast();
        for (int row : candidate.bar ? rowsOfBars : rowsOfDots) {
            Candidate last = rows.get(row).getLast();
            boolean nearer = Math.abs(last.centre() - candidate.centre()) < Math
                    .abs(into.centre() - candidate.centre());
            if (last.bar == candidate.bar && (into.bar != candidate.bar || nearer)) {
                into = last;
            }
        }
        into.groups.addAll(candidate.groups);
        if (!into.bar) {
            into.right = Math.max(into.right, into.left + width(into.groups.items()));
        } else if (candidate.bar) {
            into.right = Math.max(into.right, candidate.right);
        }
        into.end = Math.max(into.end, into.right);
    }

    private List<Placed> finished(List<Candidate> row) {
        var marks = new ArrayList<Placed>();
        for (int i = 0; i < row.size(); i++) {
            Candidate at = row.get(i);
            double room = (i + 1 < row.size() ? row.get(i + 1).left : Double.MAX_VALUE) - at.right - LABEL_GAP - GAP;
            String label = label(at);
            boolean inside = fitsInside(at, label);
            double width = labelWidth.of(label);
            String shown = inside || width <= room ? label : "";
            if (at.right > 0 && at.left < scale.width()) {
                marks.add(new Placed(lane, shape(at), at.left, at.right - at.left, at.groups.sorted(), shown, inside));
            }
        }
        return marks;
    }

    private boolean fitsInside(Candidate mark, String label) {
        return mark.bar && !label.isEmpty() && mark.right - mark.left >= labelWidth.of(label) + AROUND_LABEL;
    }

    private static Shape shape(Candidate mark) {
        if (mark.bar) {
            return Shape.BAR;
        }
        return mark.groups.items() == 1 ? Shape.DOT : Shape.CLUSTER;
    }
}
