package org.claimline.timeline;

import java.util.Arrays;

/// Groups of a lane that are being gathered into one mark.
final class GroupList {

    private final LaneItems lane;
    private int[] groups;
    private int size = 1;
    private int items;

    GroupList(LaneItems lane, int group) {
        this.lane = lane;
        this.groups = new int[]{group};
        this.items = lane.groupSize(group);
    }

    /// How many items the groups have.
    int items() {
        return items;
    }

    /// The first item of the group that came first.
    TimelineItem first() {
        return lane.get(lane.groupStart(groups[0]));
    }

    void addAll(GroupList other) {
        if (size + other.size > groups.length) {
            groups = Arrays.copyOf(groups, Math.max(size + other.size, 2 * size));
        }
        System.arraycopy(other.groups, 0, groups, size, other.size);
        size += other.size;
        items += other.items;
    }

    Groups sorted() {
        int[] picked = Arrays.copyOf(groups, size);
        Arrays.sort(picked);
        boolean whole = picked[size - 1] - picked[0] == size - 1;
        return whole
                ? Groups.range(picked[0], picked[0] + size)
                : new Groups(picked[0], picked[size - 1] + 1, picked);
    }
}
