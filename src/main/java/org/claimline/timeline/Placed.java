package org.claimline.timeline;

import java.util.AbstractList;
import java.util.List;

/// A mark of a frame: one item, or several that would not be told apart.
public final class Placed {

    /// How the mark is drawn.
    public enum Shape {
        /// A day.
        DOT,
        /// A stretch of days that is wide enough to be seen as one.
        BAR,
        /// Several days that are too close to each other: a disc with their count.
        CLUSTER,
        /// A column of a crowded lane: as high as its share of the fullest one.
        COLUMN
    }

    private final LaneItems lane;
    private final Shape shape;
    private final double x;
    private final double width;
    private final Groups groups;
    private final String label;
    private final boolean inside;

    Placed(LaneItems lane, Shape shape, double x, double width, Groups groups, String label, boolean inside) {
        this.lane = lane;
        this.shape = shape;
        this.x = x;
        this.width = width;
        this.groups = groups;
        this.label = label;
        this.inside = inside;
    }

    public Shape shape() {
        return shape;
    }

    /// Left edge in pixels; may be left of the frame.
    public double x() {
        return x;
    }

    /// Width in pixels, its label left out.
    public double width() {
        return width;
    }

    /// The pixel in its middle.
    public double centre() {
        return x + width / 2;
    }

    /// How many items it stands for.
    public int count() {
        return groups.items(lane);
    }

    /// What is written beside it, or inside of it; empty where there is no room.
    public String label() {
        return label;
    }

    /// Whether its label is written inside of it.
    public boolean isLabelInside() {
        return inside;
    }

    /// Its first item: gives it the colour and the ends.
    public TimelineItem first() {
        return lane.get(lane.groupStart(groups.get(0)));
    }

    /// Its items by first day. A view: nothing is copied.
    public List<TimelineItem> items() {
        return new AbstractList<>() {
            @Override
            public TimelineItem get(int index) {
                int left = index;
                for (int i = 0; i < groups.size(); i++) {
                    int group = groups.get(i);
                    if (left < lane.groupSize(group)) {
                        return lane.get(lane.groupStart(group) + left);
                    }
                    left -= lane.groupSize(group);
                }
                throw new IndexOutOfBoundsException(index);
            }

            @Override
            public int size() {
                return count();
            }
        };
    }

    /// Its first day and its last.
    public Timeline.Extent extent() {
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < groups.size(); i++) {
            latest = Math.max(latest, lane.lastDay(groups.get(i)));
        }
        return new Timeline.Extent(lane.firstDay(groups.get(0)), latest);
    }

    /// Whether it stands for an item of its lane.
    boolean holds(int item) {
        return item >= 0 && groups.contains(lane.groupOf(item));
    }
}
