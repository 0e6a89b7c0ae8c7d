package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.claimline.timeline.TimelineTest.item;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.claimline.timeline.LaneStack.Slot;
import org.junit.jupiter.api.Test;

class LaneStackTest {

    private static Timeline timeline(int lanes) {
        return new Timeline(lanes, IntStream.range(0, lanes).mapToObj(lane -> item("i" + lane, lane, 20_000, 20_000))
                .toList());
    }

    private static List<Slot> slots(int lanes) {
        return IntStream.range(0, lanes).mapToObj(lane -> new Slot(lane, false, false)).toList();
    }

    @Test
    void fewLanesFillTheRoomAndManyAreScrolled() {
        assertThat(LaneStack.of(timeline(3), slots(3), 600).height()).isCloseTo(600, within(0.01));
        LaneStack many = LaneStack.of(timeline(40), slots(40), 600);
        assertThat(many.height()).isGreaterThan(600);
        assertThat(many.scrollable(600)).isCloseTo(many.height() - 600, within(0.01));
    }

    @Test
    void aFoldedLaneIsNarrowAndTheOthersTakeItsRoom() {
        LaneStack stack = LaneStack.of(timeline(2), List.of(new Slot(1, true, false), new Slot(0, false, false)), 300);
        assertThat(stack.places().getFirst().height()).isEqualTo(LaneStack.FOLDED);
        assertThat(stack.height()).isCloseTo(300, within(0.01));
        assertThat(stack.at(5)).isEqualTo(OptionalInt.of(0));
        assertThat(stack.at(250)).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void scrollingToALaneMovesNoFurtherThanItMust() {
        LaneStack stack = LaneStack.of(timeline(40), slots(40), 600);
        assertThat(stack.scrollTo(0, 0, 600)).isZero();
        assertThat(stack.scrollTo(39, 0, 600)).isCloseTo(stack.scrollable(600), within(0.01));
        double halfway = stack.scrollable(600) / 2;
        assertThat(stack.scrollTo(0, halfway, 600)).isZero();
        int seen = stack.at(halfway + 300).orElseThrow();
        assertThat(stack.scrollTo(seen, halfway, 600)).isEqualTo(halfway);
    }

    @Test
    void lanesOutOfSightAreNotLaidOut() {
        Timeline timeline = timeline(40);
        LaneStack stack = LaneStack.of(timeline, slots(40), 600);
        var layout = new TimelineLayout(label -> label.length() * 7.0);
        Frame frame = layout.frame(timeline, stack, TimeScale.fitting(19_990, 20_010, 800), 34, 600, 400);
        assertThat(frame.lanes()).isNotEmpty().hasSizeLessThan(20);
        assertThat(frame.lanes()).allMatch(lane -> lane.top() + lane.height() > 34 && lane.top() < 634);
    }
}
