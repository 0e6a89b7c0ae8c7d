package org.claimline.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntervalTest {

    private static Interval interval(String quote, String value, Optional<Qualifier> qualifier) {
        var amount = Quantity.of(new BigDecimal(value), "USD");
        var reading = new Reading(ClaimType.MONEY, amount, qualifier, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
        return Interval.of(new Statement(new ClaimId("c"), new ArticleId("a"),
                new Anchor(new Span(0, quote.length()), quote, "", ""), reading, Optional.empty(), Optional.empty(),
                Optional.empty(), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            34%            | 34           |       | 33.5         | 34.5
            34.5%          | 34.5         |       | 34.45        | 34.55
            $53 billion    | 53000000000  |       | 52500000000  | 53500000000
            $34.57 billion | 34570000000  |       | 34565000000  | 34575000000
            1,234 orders   | 1234         |       | 1233.5       | 1234.5
            -7%            | -7           |       | -7.5         | -6.5
            two billion    | 2000000000   |       | 1990000000   | 2010000000
            $53 billion    | 53000000000  | ABOUT | 50350000000  | 55650000000
            $50            | 50           | OVER  | 49.5         | 60
            $50            | 50           | UNDER | 40           | 50.5
            """)
    void isWhatTheWordingAllows(String quote, String value, @Nullable Qualifier qualifier, double low, double high) {
        Interval interval = interval(quote, value, Optional.ofNullable(qualifier));
        assertThat(interval.low()).isCloseTo(low, org.assertj.core.data.Percentage.withPercentage(0.0001));
        assertThat(interval.high()).isCloseTo(high, org.assertj.core.data.Percentage.withPercentage(0.0001));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            34%   | 34   | 34.5% | 34.5 | true
            34%   | 34   | 35.2% | 35.2 | false
            26%   | 26   | 26%   | 26   | true
            """)
    void meetsWhatRoundsToTheSame(String one, String a, String other, String b, boolean meets) {
        assertThat(interval(one, a, Optional.empty()).meets(interval(other, b, Optional.empty()))).isEqualTo(meets);
    }
}
