package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.timeline.TimelineTest.item;
import static org.claimline.timeline.TimelineTest.lanes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.claimline.timeline.Placed.Shape;
import org.junit.jupiter.api.Test;

class TimelineLayoutTest {

    private static final double WIDTH = 1_000;

    private final TimelineLayout layout = new TimelineLayout(label -> label.length() * 7.0);

    private Frame frame(TimeScale scale, TimelineItem... items) {
        return layout.frame(new Timeline(1, List.of(items)), lanes(1), scale, 0, 80);
    }

    private static TimeScale days(int count) {
        return TimeScale.fitting(20_000, 20_000 + count - 1, WIDTH);
    }

    private static List<Placed> marks(Frame frame) {
        return frame.lanes().stream().flatMap(lane -> lane.rows().stream()).flatMap(List::stream).toList();
    }

    @Test
    void aDayIsADotInItsMiddleAndAStretchABarOfItsDays() {
        Frame frame = frame(days(100), item("day", 0, 20_010, 20_010), item("stretch", 0, 20_050, 20_059));
        assertThat(marks(frame)).extracting(Placed::shape).containsExactly(Shape.DOT, Shape.BAR);
        assertThat(marks(frame).getFirst().centre()).isEqualTo(105);
        assertThat(marks(frame).getLast().x()).isEqualTo(500);
        assertThat(marks(frame).getLast().width()).isEqualTo(100);
    }

    @Test
    void daysThatCannotBeToldApartAreOneMarkWithTheirCount() {
        Frame frame = frame(days(1_000), item("a", 0, 20_100, 20_100), item("b", 0, 20_101, 20_101),
                item("c", 0, 20_100, 20_100), item("d", 0, 20_300, 20_300));
        assertThat(marks(frame)).extracting(Placed::count).containsExactly(3, 1);
        assertThat(marks(frame)).extracting(Placed::shape).containsExactly(Shape.CLUSTER, Shape.DOT);
        assertThat(marks(frame).getFirst().items()).extracting(TimelineItem::id).containsExactly("a", "c", "b");
        assertThat(marks(frame).getFirst().label()).isEqualTo("a +2");
    }

    @Test
    void zoomingInTellsThemApart() {
        Frame frame = frame(days(20), item("a", 0, 20_001, 20_001), item("b", 0, 20_002, 20_002));
        assertThat(marks(frame)).extracting(Placed::shape).containsExactly(Shape.DOT, Shape.DOT);
    }

    @Test
    void aMarkWhoseLabelWouldBeCoveredSendsTheNextOneToAnotherRow() {
        Frame frame = frame(days(100), item("a long label", 0, 20_010, 20_010), item("second", 0, 20_014, 20_014));
        assertThat(frame.lanes().getFirst().rows()).extracting(List::size).startsWith(1, 1);
        assertThat(marks(frame)).extracting(Placed::label).containsExactly("a long label", "second");
    }

    @Test
    void withoutARowLeftALabelGivesWay() {
        Frame frame = layout.frame(new Timeline(1, List.of(item("a long label", 0, 20_010, 20_010),
                item("second", 0, 20_014, 20_014))), lanes(1), days(100), 0, 30);
        assertThat(frame.lanes().getFirst().rows()).extracting(List::size).containsExactly(2);
        assertThat(marks(frame)).extracting(Placed::label).containsExactly("", "second");
    }

    @Test
    void aCrowdedLaneIsColumnsWhoseCountsAreWhole() {
        List<TimelineItem> items = TimelineTest.random(7, 50_000, 1, 700);
        Frame frame = layout.frame(new Timeline(1, items), lanes(1), TimeScale.fitting(20_000, 20_699, WIDTH), 0, 80);
        assertThat(marks(frame)).allMatch(mark -> mark.shape() == Shape.COLUMN);
        assertThat(marks(frame).stream().mapToInt(Placed::count).sum()).isEqualTo(50_000);
        assertThat(frame.at(500, 20)).hasValueSatisfying(mark -> assertThat(mark.count()).isPositive());
    }

    @Property(tries = 100)
    void everyItemInSightIsInExactlyOneMarkAndMarksOfARowDoNotTouch(@ForAll long seed,
            @ForAll @DoubleRange(min = 1, max = 60) double pixelsPerDay, @ForAll @IntRange(min = 1, max = 5) int rows) {
        List<TimelineItem> items = TimelineTest.random(seed, 300, 1, 200);
        var scale = new TimeScale(20_060.5, pixelsPerDay, WIDTH);
        Frame frame = layout.frame(new Timeline(1, items), lanes(1), scale, 0,
                2 * PlacedLane.PADDING + rows * TimelineLayout.ROW);
        var seen = new HashSet<TimelineItem>();
        for (Placed mark : marks(frame)) {
            mark.items().forEach(item -> assertThat(seen.add(item)).as("%s twice", item).isTrue());
            assertThat(mark.items()).hasSize(mark.count());
        }
        for (TimelineItem item : items) {
            boolean inSight = scale.x(item.first()) > 60 && scale.x(item.last() + 1.0) < WIDTH - 60;
            assertThat(!inSight || seen.contains(item)).as("%s is shown", item).isTrue();
        }
        for (List<Placed> row : frame.lanes().getFirst().rows()) {
            for (int i = 1; i < row.size(); i++) {
                assertThat(row.get(i).x()).isGreaterThanOrEqualTo(row.get(i - 1).x() + row.get(i - 1).width());
            }
        }
    }

    @Property(tries = 100)
    void eachMarkIsHitInItsMiddleAndFoundByItsItems(@ForAll long seed,
            @ForAll @DoubleRange(min = 1, max = 60) double pixelsPerDay) {
        var timeline = new Timeline(3, TimelineTest.random(seed, 120, 3, 200));
        Frame frame = layout.frame(timeline, lanes(3), new TimeScale(20_000, pixelsPerDay, WIDTH), 34, 360);
        for (PlacedLane lane : frame.lanes()) {
            for (int row = 0; row < lane.rows().size(); row++) {
                for (Placed mark : lane.rows().get(row)) {
                    assertThat(frame.at(mark.centre(), lane.middle(row))).contains(mark);
                    assertThat(frame.markOf(mark.items().getLast())).contains(mark);
                }
            }
        }
    }

    @Test
    void anItemOfAHiddenLaneHasNoMark() {
        var timeline = new Timeline(2, List.of(item("a", 0, 20_010, 20_010), item("b", 1, 20_010, 20_010)));
        Frame frame = layout.frame(timeline, lanes(1), days(100), 0, 80);
        assertThat(frame.markOf(timeline.lane(1).get(0))).isEmpty();
        assertThat(frame.markOf(timeline.lane(0).get(0))).isPresent();
    }

    @Test
    void panningByAFewPixelsMovesMarksButDoesNotRegroupThem() {
        List<TimelineItem> items = TimelineTest.random(11, 80, 1, 400);
        var timeline = new Timeline(1, items);
        TimeScale scale = TimeScale.fitting(20_100, 20_299, WIDTH);
        var before = new ArrayList<Integer>();
        var after = new ArrayList<Integer>();
        marks(layout.frame(timeline, lanes(1), scale, 0, 80)).stream().filter(TimelineLayoutTest::wellInside)
                .forEach(mark -> before.add(mark.count()));
        marks(layout.frame(timeline, lanes(1), scale.panned(3), 0, 80)).stream()
                .filter(mark -> mark.x() > 197 && mark.x() < 797).forEach(mark -> after.add(mark.count()));
        assertThat(after).isEqualTo(before);
    }

    private static boolean wellInside(Placed mark) {
        return mark.x() > 200 && mark.x() < 800;
    }

    @Test
    void countsAreShort() {
        assertThat(List.of(CountText.of(7), CountText.of(999), CountText.of(1_299), CountText.of(47_300),
                CountText.of(999_999), CountText.of(1_500_000))).containsExactly("7", "999", "1.2k", "47k", "999k",
                        "1.5M");
    }
}
