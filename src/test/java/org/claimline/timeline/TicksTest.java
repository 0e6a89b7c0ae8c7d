package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.claimline.timeline.Tick.Unit;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static List<Tick> ticks(LocalDate first, LocalDate last) {
        return Ticks.of(TimeScale.fitting(first.toEpochDay(), last.toEpochDay(), 1_100));
    }

    @Test
    void halfAYearHasMonths() {
        List<Tick> ticks = ticks(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 2, 28));
        assertThat(ticks).extracting(Tick::date).containsExactly(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 1),
                LocalDate.of(2025, 11, 1), LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1));
        assertThat(ticks).extracting(Tick::year).containsExactly(true, false, false, false, true, false);
        assertThat(ticks).allMatch(tick -> tick.unit() == Unit.MONTH && !tick.pinned());
    }

    @Test
    void twoWeeksHaveDaysAndTenWeeksMondays() {
        assertThat(ticks(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 16))).hasSize(14)
                .allMatch(tick -> tick.unit() == Unit.DAY);
        assertThat(ticks(LocalDate.of(2025, 11, 5), LocalDate.of(2026, 1, 10)))
                .allMatch(tick -> tick.unit() == Unit.WEEK && tick.date().getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void whatBeganBeforeTheEdgeIsNamedAtTheEdge() {
        List<Tick> ticks = ticks(LocalDate.of(2025, 9, 5), LocalDate.of(2026, 2, 28));
        assertThat(ticks.getFirst()).isEqualTo(new Tick(LocalDate.of(2025, 9, 1), 0, Unit.MONTH, true, true));
        assertThat(ticks.get(1).year()).isFalse();
    }

    @Test
    void whereTheEdgeHasNoRoomTheNextTickSaysTheYear() {
        List<Tick> ticks = ticks(LocalDate.of(2025, 9, 28), LocalDate.of(2026, 2, 28));
        assertThat(ticks.getFirst().date()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(ticks.getFirst().year()).isTrue();
    }

    @Property
    void atEveryZoomTheYearIsSaidAndTicksKeepTheirDistance(
            @ForAll @DoubleRange(min = 2, max = 2_400_000) double span,
            @ForAll @DoubleRange(min = -50_000, max = 50_000) double start) {
        List<Tick> ticks = Ticks.of(new TimeScale(start, 1_200 / span, 1_200));
        assertThat(ticks.size()).isLessThanOrEqualTo(1_200 / 40);
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThanOrEqualTo(41);
            assertThat(ticks.get(i).year())
                    .isEqualTo(ticks.get(i).date().getYear() != ticks.get(i - 1).date().getYear());
        }
        if (!ticks.isEmpty()) {
            assertThat(ticks.getFirst().year()).isTrue();
        }
    }
}
