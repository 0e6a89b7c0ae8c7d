package org.claimline.timeline;

import java.util.Arrays;

/// Some groups of a lane in rising order: all from one to another, or picked ones.
///
/// @param from the first group
/// @param to one past the last group
/// @param picked the groups, when they are not all of that stretch; else empty
record Groups(int from, int to, int[] picked) {

    private static final int[] ALL = {};

    static Groups range(int from, int to) {
        return new Groups(from, to, ALL);
    }

    int size() {
        return picked.length > 0 ? picked.length : to - from;
    }

    int get(int index) {
        return picked.length > 0 ? picked[index] : from + index;
    }

    boolean contains(int group) {
        return picked.length > 0 ? Arrays.binarySearch(picked, group) >= 0 : from <= group && group < to;
    }

    int items(LaneItems lane) {
        if (picked.length == 0) {
            return lane.groupStart(to) - lane.groupStart(from);
        }
        int items = 0;
        for (int group : picked) {
            items += lane.groupSize(group);
        }
        return items;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Groups(var otherFrom, var otherTo, var otherPicked) && from == otherFrom
                && to == otherTo && Arrays.equals(picked, otherPicked);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(picked) * 31 + from;
    }

    @Override
    public String toString() {
        return picked.length > 0 ? Arrays.toString(picked) : "[" + from + ", " + to + ")";
    }
}
