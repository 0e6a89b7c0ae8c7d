package org.claimline.importing.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.claimline.domain.Days;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearEvidenceTest {

    private static final Days STUDIED = new Days(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 31),
            Days.Precision.RANGE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "September 25 | She bought for the first time since 2021. | 2025-09-25",
        "January 28 | Results come on February 18, 2026. | 2026-01-28",
        "October 9 | Sales rise by half in fiscal 2026, after the results of November 14, 2025. | 2025-10-09",
        "March 3 | Nothing in here names a year. | -",
        "March 3 | The figures of March 1, 2024 were weak. | 2024-03-03",
        "Thursday, October 9 | Nothing in here names a year. | 2025-10-09",
        "Monday, October 9 | ©2023 Example Wire | 2023-10-09"})
    void givesTheYearThatFits(String stamp, String text, LocalDate expected) {
        Stamp found = DateScanner.first(stamp, false).orElseThrow();
        assertThat(YearEvidence.of(text, false).resolve(found, Optional.of(STUDIED)).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "September 25 | She bought for the first time since 2021. | -",
        "September 25 | In 2025 it rose. In 2025 it also fell. | 2025-09-25",
        "September 25 | Copyright 2019 Example Wire | 2019-09-25",
        "September 25 | From 2024 to 2024, and from 2025 to 2025. | -"})
    void guessesNoYearFromLittleWithoutAPeriodUnderStudy(String stamp, String text, LocalDate expected) {
        Stamp found = DateScanner.first(stamp, false).orElseThrow();
        assertThat(YearEvidence.of(text, false).resolve(found, Optional.empty()).orElse(null)).isEqualTo(expected);
    }
}
