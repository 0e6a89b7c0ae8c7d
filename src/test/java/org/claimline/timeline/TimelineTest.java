package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimline.timeline.Timeline.Extent;
import org.junit.jupiter.api.Test;

class TimelineTest {

    static BitSet lanes(int count) {
        var shown = new BitSet();
        shown.set(0, count);
        return shown;
    }

    static TimelineItem item(String id, int lane, long first, long last) {
        return new TimelineItem(id, lane, Mark.FIGURE, first, last, Ends.FIRM, id);
    }

    static List<TimelineItem> random(long seed, int count, int lanes, int days) {
        var random = new Random(seed);
        var items = new ArrayList<TimelineItem>();
        for (int i = 0; i < count; i++) {
            long first = 20_000 + random.nextInt(days);
            items.add(item("i" + i, random.nextInt(lanes), first,
                    random.nextInt(3) == 0 ? first + random.nextInt(90) : first));
        }
        return items;
    }

    @Property(tries = 50)
    void nextAndPreviousVisitEachItemOfTheShownLanesOnce(@ForAll long seed) {
        List<TimelineItem> items = random(seed, 60, 4, 30);
        var timeline = new Timeline(4, items);
        BitSet shown = lanes(4);
        shown.clear(2);
        List<TimelineItem> expected = items.stream().filter(item -> item.lane() != 2).toList();

        var forward = new ArrayList<TimelineItem>();
        Optional<TimelineItem> at = timeline.nearestFrom(Long.MIN_VALUE, shown);
        while (at.isPresent()) {
            forward.add(at.get());
            at = timeline.next(at.get(), shown);
        }
        assertThat(forward).containsExactlyInAnyOrderElementsOf(expected)
                .isSortedAccordingTo(Comparator.comparingLong(TimelineItem::first)
                        .thenComparingInt(TimelineItem::lane));

        var backward = new ArrayList<TimelineItem>();
        at = Optional.of(forward.getLast());
        while (at.isPresent()) {
            backward.addFirst(at.get());
            at = timeline.previous(at.get(), shown);
        }
        assertThat(backward).isEqualTo(forward);
    }

    @Property(tries = 50)
    void densityCountsEachItemOfTheShownLanesOnce(@ForAll long seed) {
        var timeline = new Timeline(3, random(seed, 200, 3, 400));
        BitSet shown = lanes(2);
        int[] counts = timeline.density(shown, timeline.extent(shown).orElseThrow(), 17);
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        assertThat(sum).isEqualTo(timeline.size(shown));
    }

    @Test
    void extentReachesTheLastDayOfTheLongestItem() {
        var timeline = new Timeline(2, List.of(item("a", 0, 100, 900), item("b", 0, 200, 210), item("c", 1, 50, 50)));
        assertThat(timeline.extent(lanes(1))).contains(new Extent(100, 900));
        assertThat(timeline.extent(lanes(2))).contains(new Extent(50, 900));
        assertThat(timeline.extent(new BitSet())).isEmpty();
    }

    @Test
    void nearestIsTheFirstFromTheDayOnOrElseTheLast() {
        TimelineItem early = item("a", 0, 100, 100);
        TimelineItem late = item("b", 1, 200, 200);
        var timeline = new Timeline(2, List.of(late, early));
        assertThat(timeline.nearestFrom(101, lanes(2))).contains(late);
        assertThat(timeline.nearestFrom(100, lanes(2))).contains(early);
        assertThat(timeline.nearestFrom(999, lanes(2))).contains(late);
    }

    @Test
    void oneFarDateIsNotInTheCore() {
        var items = new ArrayList<TimelineItem>();
        for (int i = 0; i < 99; i++) {
            items.add(item("i" + i, 0, 20_000 + i, 20_000 + i));
        }
        items.add(item("far", 1, 5_000, 5_000));
        var timeline = new Timeline(2, items);
        assertThat(timeline.core(lanes(2), 0.1)).contains(new Extent(20_000, 20_098));
        assertThat(timeline.core(lanes(2), 0)).contains(new Extent(5_000, 20_098));
        assertThat(timeline.core(new BitSet(), 0.02)).isEmpty();
    }
}
