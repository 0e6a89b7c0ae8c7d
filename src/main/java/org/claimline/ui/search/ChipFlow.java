package org.claimline.ui.search;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays its children out in rows as words of a text; the last one takes what is left of its row.
final class ChipFlow extends Pane {

    private static final double GAP = 6;
    private final double leastLast;

    /// @param leastLast what the last child needs at least, in pixels
    ChipFlow(double leastLast) {
        this.leastLast = leastLast;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// By the width that it has, once it has one: parents ask with the least width too.
    @Override
    protected double computePrefHeight(double width) {
        double known = getWidth() > 0 ? getWidth() : width;
        return arrange(known < 0 ? Double.MAX_VALUE : known, 0, false);
    }

    /// One row: a parent asks for it before it knows the width.
    @Override
    protected double computeMinHeight(double width) {
        return arrange(Double.MAX_VALUE, 0, false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return leastLast;
    }

    @Override
    protected void layoutChildren() {
        double spare = getHeight() - arrange(getWidth(), 0, false);
        arrange(getWidth(), Math.max(0, spare / 2), true);
    }

    /// @param above room that is left above
    /// @return the height that is needed
    private double arrange(double width, double above, boolean place) {
        Insets in = getInsets();
        double right = width - in.getRight();
        double x = in.getLeft();
        double y = in.getTop() + above;
        double row = 0;
        List<Node> children = getManagedChildren();
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            boolean last = i == children.size() - 1;
            double wide = Math.min(last ? leastLast : child.prefWidth(-1), right - in.getLeft());
            double high = child.prefHeight(-1);
            if (x > in.getLeft() && x + wide > right) {
                x = in.getLeft();
                y += row + GAP;
                row = 0;
            }
            if (place) {
                child.resizeRelocate(snapPositionX(x), snapPositionY(y), last ? right - x : wide, high);
            }
            x += wide + GAP;
            row = Math.max(row, high);
        }
        return y + row + in.getBottom() - above;
    }
}
