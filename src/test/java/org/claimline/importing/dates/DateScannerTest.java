package org.claimline.importing.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "28.01.2026 - 20:23:04 | 2026-01-28 | 20:23:04 | -",
        "25 November 2025, 18:05 HKT | 2025-11-25 | 18:05 | Asia/Hong_Kong",
        "Nov. 25, 2025 | 2025-11-25 | - | -",
        "2025-11-25T18:05:00+08:00 | 2025-11-25 | 18:05 | +08:00",
        "2025-11-25T10:05:00.000Z | 2025-11-25 | 10:05 | UTC",
        "2025-11-25 18:05:30 -0500 | 2025-11-25 | 18:05:30 | -05:00",
        "Tuesday, November 25th, 2025 at 6:05 p.m. ET | 2025-11-25 | 18:05 | America/New_York",
        "6:05 PM ET, Tue November 25, 2025 | 2025-11-25 | 18:05 | America/New_York",
        "25. November 2025 um 18.05 Uhr | 2025-11-25 | 18:05 | -",
        "25.11.25, 18:05 Uhr MEZ | 2025-11-25 | 18:05 | Europe/Berlin",
        "25 de noviembre de 2025 | 2025-11-25 | - | -",
        "le 25 novembre 2025 à 18h05 | 2025-11-25 | 18:05 | -",
        "25-Nov-2025 12 a.m. GMT | 2025-11-25 | 00:00 | GMT",
        "25th of November 2025 | 2025-11-25 | - | -",
        "2025年11月25日 18:05 | 2025-11-25 | 18:05 | -",
        "2025/11/25 | 2025-11-25 | - | -",
        "20251125 | 2025-11-25 | - | -",
        "11/25/2025 6pm PST | 2025-11-25 | 18:00 | America/Los_Angeles",
        "Fri, 29 Dec 2017 11:03 (UTC) | 2017-12-29 | 11:03 | UTC"})
    void readsEveryCommonOrder(String text, LocalDate day, LocalTime time, String zone) {
        Stamp stamp = DateScanner.first(text, false).orElseThrow();
        assertThat(stamp.date()).contains(day);
        assertThat(stamp.time().orElse(null)).isEqualTo(time);
        assertThat(stamp.zone().map(ZoneId::getId).orElse(null)).isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"version 3.12.1", "30 February 2025", "2025-13-01", "32.01.2026", "call 555-01-2026-7",
        "a ratio of 5/6", "May was strong", "up 12.5 percent", "November 2025", "192.168.10.20",
        "2025 - 11 - 25th floor",
        "99999999999999999999", ""})
    void leavesOtherNumbersAlone(String text) {
        assertThat(DateScanner.first(text, false)).isEmpty();
    }

    @Test
    void takesTheOrderOfDayAndMonthFromTheLanguageOnlyWhereBothArePossible() {
        assertThat(DateScanner.first("03/04/2026", true).orElseThrow().date()).contains(LocalDate.of(2026, 4, 3));
        assertThat(DateScanner.first("03/04/2026", false).orElseThrow().date()).contains(LocalDate.of(2026, 3, 4));
        assertThat(DateScanner.first("25/04/2026", false).orElseThrow().date()).contains(LocalDate.of(2026, 4, 25));
        assertThat(DateScanner.first("03.04.2026", false).orElseThrow().date()).contains(LocalDate.of(2026, 4, 3));
    }

    @Test
    void keepsADayWithoutAYear() {
        Stamp stamp = DateScanner.first("in the study of October 9 we see", false).orElseThrow();
        assertThat(stamp.date()).isEmpty();
        assertThat(stamp.month()).isEqualTo(10);
        assertThat(stamp.day()).isEqualTo(9);
        assertThat(stamp.span().in("in the study of October 9 we see")).isEqualTo("October 9");
    }

    @Test
    void findsEveryDayOnce() {
        assertThat(DateScanner.scan("Published 1 May 2025, updated 2 May 2025, print 3 May 2025", true))
                .extracting(Stamp::day).containsExactly(1, 2, 3);
    }
}
