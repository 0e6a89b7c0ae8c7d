package org.claimline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.claimline.domain.Days.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            53000000000     | 53000000000     | USD      | USD 53 billion
            4000000000000   | 4000000000000   | USD      | USD 4 trillion
            247800000000    | 247800000000    | CNY      | CNY 247.8 billion
            34567891234     | 34567891234     | CNY      | CNY 34,567,891,234
            3500000000      | 4000000000      | USD      | USD 3.5–4 billion
            900000000       | 1100000000      | EUR      | EUR 900 million to 1.1 billion
            150.4           | 150.4           | EUR      | EUR 150.40
            0.675           | 0.675           | USD      | USD 0.675
            -5.2            | -5.2            | %        | -5.2%
            -2              | 3               | %        | -2 to 3%
            8               | 9               | %        | 8–9%
            50              | 50              | bp       | 50 bp
            14.4            | 14.4            | x        | 14.4x
            68939           | 68939           | share    | 68,939 shares
            1               | 1               | share    | 1 share
            2               | 2               | company  | 2 companies
            26              | 26              | business | 26 businesses
            100000000       | 100000000       | user     | 100 million users
            1.2             | 1.2             | GW       | 1.2 GW
            -1234567        | -1234567        | CNY      | CNY -1,234,567
            """)
    void writesAmountsExactly(String low, String high, String unit, String expected) {
        assertThat(Wording.of(new Quantity(new BigDecimal(low), new BigDecimal(high), unit))).isEqualTo(
                expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-11-14 | 2025-11-14 | 14 Nov 2025
            2026-02-18 | 2026-02-19 | 18–19 Feb 2026
            2026-01-28 | 2026-02-03 | 28 Jan – 3 Feb 2026
            2025-12-29 | 2026-01-04 | 29 Dec 2025 – 4 Jan 2026
            2026-01-01 | 2026-01-31 | Jan 2026
            2025-10-01 | 2025-12-31 | Oct–Dec 2025
            2025-10-01 | 2026-03-31 | Oct 2025 – Mar 2026
            2025-01-01 | 2025-12-31 | 2025
            2025-01-01 | 2027-12-31 | 2025–2027
            """)
    void writesDays(LocalDate first, LocalDate last, String expected) {
        assertThat(Wording.of(new Days(first, last, Precision.RANGE))).isEqualTo(expected);
    }

    @Test
    void saysWhatHedgesAndMovesAnAmount() {
        Reading plain = Reading.of(ClaimType.PERCENT, Quantity.of("26", "%"));
        var reading = new Reading(plain.type(), plain.value(), Optional.of(Qualifier.ABOUT), Optional.of(Direction.UP),
                Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
        assertThat(Wording.of(reading)).isEqualTo("up about 26%");
        assertThat(Wording.of(Reading.of(ClaimType.RATING, new Rating("buy")))).isEqualTo("Buy");
        assertThat(Wording.of(ClaimType.PRICE_TARGET)).isEqualTo("price target");
    }
}
