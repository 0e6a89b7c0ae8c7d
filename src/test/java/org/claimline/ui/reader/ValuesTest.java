package org.claimline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            53 billion   | 53000000000   | 53000000000
            1,200.50     | 1200.5        | 1200.5
            -3.5         | -3.5          | -3.5
            8-9          | 8             | 9
            3.5–4 bn     | 3500000000    | 4000000000
            10 to 12 M   | 10000000      | 12000000
            """)
    void readsAmounts(String typed, BigDecimal low, BigDecimal high) {
        assertThat(Values.parse(ClaimType.MONEY, typed, "USD")).contains(new Quantity(low, high, "USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forty", "9-8", "12 parsecs", "1.2.3"})
    void leavesAloneWhatIsNoAmount(String typed) {
        assertThat(Values.parse(ClaimType.MONEY, typed, "USD")).isEmpty();
    }

    @Test
    void anAmountNeedsAUnit() {
        assertThat(Values.parse(ClaimType.COUNT, "12", " ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-18               | 2026-02-18 | 2026-02-18 | DAY
            18 Feb 2026              | 2026-02-18 | 2026-02-18 | DAY
            February 2026            | 2026-02-01 | 2026-02-28 | MONTH
            Q3 2025                  | 2025-07-01 | 2025-09-30 | QUARTER
            2025                     | 2025-01-01 | 2025-12-31 | YEAR
            2026-02-18 to 2026-02-19 | 2026-02-18 | 2026-02-19 | RANGE
            18 Feb 2026 – 3 Mar 2026 | 2026-02-18 | 2026-03-03 | RANGE
            """)
    void readsDays(String typed, LocalDate first, LocalDate last, Precision precision) {
        assertThat(Values.days(typed)).contains(new Days(first, last, precision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "30 Feb 2026", "2026-02-19 to 2026-02-18", "Q5 2025", "12", "8-9 %"})
    void leavesAloneWhatIsNoDay(String typed) {
        assertThat(Values.days(typed)).isEmpty();
    }

    @Test
    void readsFiscalPeriodsAndRatings() {
        assertThat(Values.parse(ClaimType.QUARTER, "fy2026-q2", "")).contains(new FiscalPeriod("FY2026-Q2"));
        assertThat(Values.parse(ClaimType.RATING, "Buy", "")).contains(new Rating("buy"));
    }

    @Test
    void whatItWritesItReads() {
        var range = new Quantity(new BigDecimal("-3.5"), new BigDecimal("4"), "%");
        assertThat(Values.parse(ClaimType.PERCENT, Values.typed(range), "%")).contains(range);
        var days = new Days(LocalDate.of(2026, 2, 18), LocalDate.of(2026, 2, 19), Precision.RANGE);
        assertThat(Values.period(Values.typed(days))).contains(days);
    }

    @Test
    void guessesWhatMarkedWordsSay() {
        assertThat(Guess.of("$53 billion").reading().orElseThrow().value()).isEqualTo(Quantity.of("53000000000",
                "USD"));
        assertThat(Guess.of("12 percent").type()).isEqualTo(ClaimType.PERCENT);
        assertThat(Guess.of("HK$61 billion").unit()).isEqualTo("HKD");
        assertThat(Guess.of("some words").reading()).isEmpty();
        assertThat(Guess.of("18 Feb 2026").type()).isEqualTo(ClaimType.DATE);
    }
}
