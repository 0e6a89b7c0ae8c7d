package org.claimline.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// All items, lane by lane. Immutable; built once, off the FX thread, for up to a million items.
public final class Timeline {

    /// The days from `first` to `last`, both included.
    public record Extent(long first, long last) {

        public long days() {
            return last - first + 1;
        }
    }

    private final List<LaneItems> lanes;
    private final int size;

    /// @param lanes how many lanes there are; every item's lane is below it
    /// @param items in any order
    public Timeline(int lanes, Collection<TimelineItem> items) {
        var byLane = new ArrayList<List<TimelineItem>>();
        for (int i = 0; i < lanes; i++) {
            byLane.add(new ArrayList<>());
        }
        items.forEach(item -> byLane.get(item.lane()).add(item));
        this.lanes = byLane.stream().map(LaneItems::new).toList();
        this.size = items.size();
    }

    public int lanes() {
        return lanes.size();
    }

    public LaneItems lane(int lane) {
        return lanes.get(lane);
    }

    /// How many items there are in all lanes.
    public int size() {
        return size;
    }

    /// How many items the shown lanes have.
    public int size(BitSet shown) {
        return shown.stream().map(lane -> lanes.get(lane).size()).sum();
    }

    /// How many items of the shown lanes are in sight, at least in part.
    public int inSight(BitSet shown, TimeScale scale) {
        long from = (long) Math.floor(scale.start());
        long to = (long) Math.ceil(scale.end());
        return shown.stream().map(lane -> lanes.get(lane).countOverlapping(from, to)).sum();
    }

    /// The days that the shown lanes' items cover; empty when there is no item.
    public Optional<Extent> extent(BitSet shown) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int lane = shown.nextSetBit(0); lane >= 0; lane = shown.nextSetBit(lane + 1)) {
            LaneItems items = lanes.get(lane);
            if (items.size() > 0) {
                first = Math.min(first, items.firstDay(0));
                last = Math.max(last, items.latestDay());
            }
        }
        return first > last ? Optional.empty() : Optional.of(new Extent(first, last));
    }

    /// The days around which the shown lanes' items lie: those of all but a part of them at each end, and to both sides
    /// half as many again, as far as there are items; so that a few far dates do not make everything else small.
    ///
    /// @param part from 0 to below 0.5
    public Optional<Extent> core(BitSet shown, double part) {
        return extent(shown).map(whole -> {
            int spare = (int) (size(shown) * part);
            long first = firstDayWithMoreThan(spare, shown, whole);
            long last = firstDayWithMoreThan(size(shown) - 1 - spare, shown, whole);
            long around = (last - first) / 2;
            return new Extent(firstDayWithMoreThan(startedBefore(shown, first - around), shown, whole),
                    firstDayWithMoreThan(startedBefore(shown, last + around + 1) - 1, shown, whole));
        });
    }

    /// How many items of the shown lanes start on `from` or later and before `to`.
    public int starting(BitSet shown, long from, long to) {
        return shown.stream().map(lane -> lanes.get(lane).countStarting(from, to)).sum();
    }

    /// The first day up to which more than so many items have started.
    private long firstDayWithMoreThan(int count, BitSet shown, Extent whole) {
        long low = whole.first();
        long high = whole.last();
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (startedBefore(shown, middle + 1) > count) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int startedBefore(BitSet shown, long day) {
        return starting(shown, Long.MIN_VALUE, day);
    }

    /// How many items of the shown lanes start in each of `bins` equal parts of the extent. What starts before it is
    /// counted in the first part, what starts after it in the last.
    public int[] density(BitSet shown, Extent extent, int bins) {
        var counts = new int[bins];
        for (int lane = shown.nextSetBit(0); lane >= 0; lane = shown.nextSetBit(lane + 1)) {
            LaneItems items = lanes.get(lane);
            for (int bin = 0; bin < bins; bin++) {
                long from = bin == 0 ? Long.MIN_VALUE : edge(extent, bins, bin);
                long to = bin == bins - 1 ? Long.MAX_VALUE : edge(extent, bins, bin + 1);
                counts[bin] += items.countStarting(from, to);
            }
        }
        return counts;
    }

    private static long edge(Extent extent, int bins, int bin) {
        return extent.first() + extent.days() * bin / bins;
    }

    /// The item after another by first day, then lane; empty after the last one.
    public Optional<TimelineItem> next(TimelineItem from, BitSet shown) {
        TimelineItem best = null;
        for (int lane = shown.nextSetBit(0); lane >= 0; lane = shown.nextSetBit(lane + 1)) {
            LaneItems items = lanes.get(lane);
            int index = lane == from.lane()
                    ? items.indexOf(from) + 1
                    : items.groupStart(items.firstGroupFrom(lane > from.lane() ? from.first() : from.first() + 1));
            if (index < items.size() && (best == null || items.get(index).first() < best.first())) {
                best = items.get(index);
            }
        }
        return Optional.ofNullable(best);
    }

    /// The item before another by first day, then lane; empty before the first one.
    public Optional<TimelineItem> previous(TimelineItem from, BitSet shown) {
        TimelineItem best = null;
        for (int lane = shown.nextSetBit(0); lane >= 0; lane = shown.nextSetBit(lane + 1)) {
            LaneItems items = lanes.get(lane);
            int index = lane == from.lane()
                    ? items.indexOf(from) - 1
                    : items.groupStart(items.firstGroupFrom(lane < from.lane() ? from.first() + 1 : from.first())) - 1;
            if (index >= 0 && (best == null || items.get(index).first() >= best.first())) {
                best = items.get(index);
            }
        }
        return Optional.ofNullable(best);
    }

    /// The first item that starts on the day or later; where there is none, the last one of all.
    public Optional<TimelineItem> nearestFrom(long day, BitSet shown) {
        TimelineItem best = null;
        TimelineItem latest = null;
        for (int lane = shown.nextSetBit(0); lane >= 0; lane = shown.nextSetBit(lane + 1)) {
            LaneItems items = lanes.get(lane);
            if (items.size() == 0) {
                continue;
            }
            int index = items.groupStart(items.firstGroupFrom(day));
            if (index < items.size() && (best == null || items.get(index).first() < best.first())) {
                best = items.get(index);
            }
            TimelineItem end = items.get(items.size() - 1);
            if (latest == null || end.first() >= latest.first()) {
                latest = end;
            }
        }
        return Optional.ofNullable(best != null ? best : latest);
    }
}
