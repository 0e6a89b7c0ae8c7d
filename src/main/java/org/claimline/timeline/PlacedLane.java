package org.claimline.timeline;

import java.util.List;
import java.util.Optional;

/// A lane of a frame.
///
/// @param lane which one
/// @param top its upper edge in pixels
/// @param height in pixels
/// @param rowHeight how high one of its rows is
/// @param rows the marks of each row from left to right; no two marks of a row overlap
/// @param fullest the count of the fullest column; 0 when the lane has no columns
/// @param folded whether it is a narrow band without words
public record PlacedLane(int lane, double top, double height, double rowHeight, List<List<Placed>> rows, int fullest,
        boolean folded) {

    /// The room above the first row and below the last.
    public static final double PADDING = 8;

    /// How far from a mark a pointer may be and still mean it.
    private static final double SLACK = 5;

    public PlacedLane {
        rows = List.copyOf(rows);
    }

    /// The pixel in the middle of a row.
    public double middle(int row) {
        double used = rowHeight * rows.size();
        return top + Math.max(folded ? 0 : PADDING, (height - used) / 2) + rowHeight * (row + 0.5);
    }

    /// The mark under a point, or the nearest one within a few pixels. A column takes the whole height.
    public Optional<Placed> at(double x, double y) {
        if (fullest > 0) {
            return nearest(rows.getFirst(), x);
        }
        for (int row = 0; row < rows.size(); row++) {
            if (Math.abs(y - middle(row)) <= rowHeight / 2) {
                return nearest(rows.get(row), x);
            }
        }
        return Optional.empty();
    }

    private static Optional<Placed> nearest(List<Placed> row, double x) {
        int low = 0;
        int high = row.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (row.get(middle).x() <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Optional<Placed> before = low > 0 ? Optional.of(row.get(low - 1)) : Optional.empty();
        Optional<Placed> after = low < row.size() ? Optional.of(row.get(low)) : Optional.empty();
        double toBefore = before.map(mark -> Math.max(0, x - mark.x() - mark.width())).orElse(Double.MAX_VALUE);
        double toAfter = after.map(mark -> mark.x() - x).orElse(Double.MAX_VALUE);
        if (Math.min(toBefore, toAfter) > SLACK) {
            return Optional.empty();
        }
        return toBefore <= toAfter ? before : after;
    }
}
