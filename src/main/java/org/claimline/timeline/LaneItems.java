package org.claimline.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The items of one lane, by first day. Items with the same days form a *group*: groups, not items, are what a frame
/// is made of, so that its cost depends on the calendar and not on how much was said about a day.
public final class LaneItems {

    static final Comparator<TimelineItem> ORDER = Comparator.comparingLong(TimelineItem::first)
            .thenComparingLong(TimelineItem::last);

    private final TimelineItem[] items;
    /// The first item of each group, and one past the last item at the end.
    private final int[] groupStart;
    private final long[] first;
    private final long[] last;
    /// The latest last day of all groups up to each: never falls, so that it can be searched.
    private final long[] latest;

    /// @param items of one lane, in any order
    LaneItems(List<TimelineItem> items) {
        this.items = items.toArray(TimelineItem[]::new);
        Arrays.sort(this.items, ORDER);
        int groups = countGroups();
        groupStart = new int[groups + 1];
        first = new long[groups];
        last = new long[groups];
        latest = new long[groups];
        fillGroups();
    }

    private int countGroups() {
        int groups = 0;
        for (int i = 0; i < items.length; i++) {
            if (startsGroup(i)) {
                groups++;
            }
        }
        return groups;
    }

    private boolean startsGroup(int index) {
        return index == 0 || ORDER.compare(items[index - 1], items[index]) != 0;
    }

    private void fillGroups() {
        int group = -1;
        long furthest = Long.MIN_VALUE;
        for (int i = 0; i < items.length; i++) {
            if (startsGroup(i)) {
                group++;
                groupStart[group] = i;
                first[group] = items[i].first();
                last[group] = items[i].last();
                furthest = Math.max(furthest, last[group]);
                latest[group] = furthest;
            }
        }
        groupStart[groupStart.length - 1] = items.length;
    }

    /// How many items there are.
    public int size() {
        return items.length;
    }

    /// @param index in the order of days
    public TimelineItem get(int index) {
        return items[index];
    }

    int groups() {
        return first.length;
    }

    long firstDay(int group) {
        return first[group];
    }

    long lastDay(int group) {
        return last[group];
    }

    /// The latest day of all items; only of a lane that is not empty.
    long latestDay() {
        return latest[latest.length - 1];
    }

    /// The first item of a group; of `groups()` one past the last item.
    int groupStart(int group) {
        return groupStart[group];
    }

    int groupSize(int group) {
        return groupStart[group + 1] - groupStart[group];
    }

    /// The group that holds an item.
    int groupOf(int item) {
        int found = Arrays.binarySearch(groupStart, 0, first.length, item);
        return found >= 0 ? found : -found - 2;
    }

    /// The first group that starts on the day or later.
    int firstGroupFrom(long day) {
        return lowerBound(first, day);
    }

    /// The first group from which on one may reach the day or a later one; all before it end earlier.
    int firstGroupReaching(long day) {
        return lowerBound(latest, day);
    }

    /// How many items start on `from` or later and before `to`.
    int countStarting(long from, long to) {
        return groupStart[firstGroupFrom(to)] - groupStart[firstGroupFrom(from)];
    }

    /// How many items have a day from `from` on and before `to`.
    int countOverlapping(long from, long to) {
        int end = firstGroupFrom(to);
        int within = firstGroupFrom(from);
        int count = groupStart[end] - groupStart[within];
        for (int group = firstGroupReaching(from); group < within; group++) {
            if (last[group] >= from) {
                count += groupSize(group);
            }
        }
        return count;
    }

    /// The index of an item, or -1 when it is not here.
    int indexOf(TimelineItem item) {
        for (int group = firstGroupFrom(item.first()); group < first.length && first[group] == item.first(); group++) {
            if (last[group] != item.last()) {
                continue;
            }
            for (int i = groupStart[group]; i < groupStart[group + 1]; i++) {
                if (items[i].equals(item)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static int lowerBound(long[] sorted, long key) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
