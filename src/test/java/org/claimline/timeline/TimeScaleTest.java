package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.claimline.timeline.Timeline.Extent;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final Extent YEAR = new Extent(20_000, 20_364);

    @Property
    void zoomKeepsTheDayUnderThePointer(@ForAll @DoubleRange(min = 0, max = 1_000) double x,
            @ForAll @DoubleRange(min = 0.2, max = 5) double factor) {
        TimeScale before = TimeScale.fitting(20_000, 20_099, 1_000);
        TimeScale after = before.zoomed(factor, x);
        assertThat(after.day(x)).isCloseTo(before.day(x), within(1e-6));
        assertThat(after.span()).isCloseTo(before.span() / factor, within(1e-6));
    }

    @Property
    void clampedNeverShowsLessThanTheShortestNorLosesTheItems(
            @ForAll @DoubleRange(min = -5_000, max = 5_000) double pan,
            @ForAll @DoubleRange(min = 0.01, max = 1_000) double factor) {
        TimeScale clamped = TimeScale.fitting(YEAR, 800).zoomed(factor, 400).panned(pan).clamped(YEAR, 400);
        assertThat(clamped.span()).isBetween(TimeScale.SHORTEST - 1e-6, YEAR.days() * 1.3 + 1e-6);
        assertThat(clamped.day(400)).isBetween(YEAR.first() - 1e-6, YEAR.last() + 1 + 1e-6);
    }

    @Test
    void clampingWhatIsWithinTheLimitsChangesNothing() {
        TimeScale scale = TimeScale.fitting(20_100, 20_199, 800);
        assertThat(scale.clamped(YEAR, 10)).isEqualTo(scale);
    }

    @Test
    void fittingShowsTheFirstAndTheLastDayWhole() {
        TimeScale scale = TimeScale.fitting(20_000, 20_009, 500);
        assertThat(scale.x(20_000)).isZero();
        assertThat(scale.x(20_010)).isEqualTo(500);
        assertThat(scale.firstDay()).isEqualTo(20_000);
        assertThat(scale.lastDay()).isEqualTo(20_009);
    }

    @Test
    void resizingKeepsTheDays() {
        TimeScale scale = TimeScale.fitting(20_000, 20_009, 500).resized(750);
        assertThat(scale.firstDay()).isEqualTo(20_000);
        assertThat(scale.lastDay()).isEqualTo(20_009);
        assertThat(scale.x(20_010)).isEqualTo(750);
    }

    @Test
    void panningToTheRightShowsLaterDays() {
        TimeScale scale = TimeScale.fitting(20_000, 20_009, 500).panned(100);
        assertThat(scale.start()).isEqualTo(20_002);
    }
}
