package org.claimline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.domain.Days;
import org.claimline.domain.Finding;
import org.claimline.domain.FiscalPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates of an article whose own date nobody knows.
class StudiedPeriodTest {

    private final ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());

    private static Optional<Days> autumn() {
        return Optional.of(new Days(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 31), Days.Precision.RANGE));
    }

    private static Optional<Days> week() {
        return Optional.of(new Days(LocalDate.of(2025, 11, 24), LocalDate.of(2025, 11, 28), Days.Precision.RANGE));
    }

    private List<Finding> found(String text, Optional<LocalDate> published, Optional<Days> studied) {
        return extractor.extract(text, new Context(published, studied, List.of()));
    }

    private static String days(Finding finding) {
        return finding.reading().value() instanceof Days days
                ? days.first().equals(days.last()) ? days.first().toString() : days.first() + ".." + days.last()
                : ((FiscalPeriod) finding.reading().value()).label();
    }

    private String dates(String text, Optional<Days> studied) {
        return found(text, Optional.empty(), studied).stream()
                .map(finding -> finding.span().in(text) + " = " + days(finding)).collect(Collectors.joining(" ; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The plant opened in October.                      | October = 2025-10-01..2025-10-31
            The plant will open in November.                  | November = 2025-11-01..2025-11-30
            The plant opened in January.                      | January = 2026-01-01..2026-01-31
            The plant will open in March.                     | March = 2026-03-01..2026-03-31
            The plant opened in June.                         | June = 2025-06-01..2025-06-30
            It reports on November 25.                        | November 25 = 2025-11-25
            It reported on January 12.                        | January 12 = 2026-01-12
            Orders fell in the third quarter.                 | third quarter = 2025-07-01..2025-09-30
            Orders fell in the first quarter.                 | first quarter = 2026-01-01..2026-03-31
            Orders fell last year.                            | last year = 2024-01-01..2024-12-31
            The plant opens by year-end.                      | year-end = 2025-12-31
            Orders fell last week.                            | -
            The plant opened on Tuesday.                      | -
            The plant opened in October 2023.                 | October 2023 = 2023-10-01..2023-10-31
            """)
    void aPeriodOfMonthsSettlesTheYear(String text, String expected) {
        assertThat(dates(text, autumn())).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Orders fell last week.                            | last week = 2025-11-17..2025-11-23
            Orders fell this quarter.                         | this quarter = 2025-10-01..2025-12-31
            The plant opened this month.                      | this month = 2025-11-01..2025-11-30
            The plant opened today.                           | -
            """)
    void aShortPeriodSettlesMore(String text, String expected) {
        assertThat(dates(text, week())).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void whatIsInferredSaysSoAndIsLessSure() {
        Finding inferred = found("The plant opened in October.", Optional.empty(), autumn()).getFirst();
        Finding stated = found("The plant opened in October 2025.", Optional.empty(), autumn()).getFirst();
        assertThat(inferred.evidence().because()).contains("inferred from the period under study");
        assertThat(stated.evidence().because()).doesNotContain("inferred");
        assertThat(inferred.evidence().confidence()).isLessThanOrEqualTo(0.6)
                .isLessThan(stated.evidence().confidence());
    }

    @Test
    void theArticlesOwnDateGoesFirst() {
        String text = "The plant opened in October. Orders fell last year.";
        Optional<LocalDate> published = Optional.of(LocalDate.of(2023, 12, 1));
        assertThat(found(text, published, autumn())).isEqualTo(found(text, published, Optional.empty()));
    }

    @Test
    void withoutEitherNothingIsGuessed() {
        assertThat(dates("The plant opened in October. Orders fell last year.", Optional.empty())).isEmpty();
    }

    @Test
    void aPeriodOfCenturiesDecidesNothingAndTakesNoTime() {
        var all = Optional.of(new Days(LocalDate.MIN, LocalDate.of(2026, 1, 31), Days.Precision.RANGE));
        assertThat(dates("The plant opened in October.", all)).isEqualTo("October = 2025-10-01..2025-10-31");
    }
}
