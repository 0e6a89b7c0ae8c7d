package org.claimline.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;
import org.claimline.domain.FiscalPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FiscalCalendarTest {

    private static FiscalCalendar ending(Month last) {
        var calendar = new FiscalCalendar(Terms.standard());
        calendar.add("Harbour Group", last);
        return calendar;
    }

    @ParameterizedTest
    @CsvSource({"MARCH, FY2026, 2025-04-01, 2026-03-31", "MARCH, FY2026-Q1, 2025-04-01, 2025-06-30",
        "MARCH, FY2026-Q4, 2026-01-01, 2026-03-31", "SEPTEMBER, FY2025-Q1, 2024-10-01, 2024-12-31",
        "JANUARY, FY2025-H2, 2024-08-01, 2025-01-31", "DECEMBER, FY2025-Q2, 2025-04-01, 2025-06-30",
        "FEBRUARY, FY2024-Q4, 2023-12-01, 2024-02-29"})
    void laysFiscalPeriodsOnTheCalendar(Month last, String label, LocalDate first, LocalDate end) {
        Days days = ending(last).days("harbour", new FiscalPeriod(label)).orElseThrow();
        assertThat(days.first()).isEqualTo(first);
        assertThat(days.last()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"Q2", "FY2026-Q9", "FYnext", "FY26"})
    void leavesOpenWhatTheLabelDoesNotSay(String label) {
        assertThat(ending(Month.MARCH).days("harbour", new FiscalPeriod(label))).isEmpty();
    }

    @Test
    void readsACalendarQuarterAsAFiscalOne() {
        var written = new Days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30), Precision.QUARTER);
        assertThat(ending(Month.MARCH).fiscalReading("harbour", written)).contains(
                new Days(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30), Precision.QUARTER));
        assertThat(ending(Month.DECEMBER).fiscalReading("harbour", written)).isEqualTo(Optional.empty());
        assertThat(ending(Month.MARCH).fiscalReading("somebody else", written)).isEmpty();
    }
}
