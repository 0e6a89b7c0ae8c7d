package org.claimline.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.Evidence;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.junit.jupiter.api.Test;

class ClaimTextTest {

    private static String of(String value, String unit) {
        return ClaimText.of(Quantity.of(value, unit)).replace('\u00a0', ' ');
    }

    private static String range(String low, String high, String unit) {
        return ClaimText.of(new Quantity(new BigDecimal(low), new BigDecimal(high), unit)).replace('\u00a0', ' ');
    }

    private static String claim(String quote, Quantity value, Optional<Qualifier> qualifier) {
        var reading = new Reading(ClaimType.MONEY, value, qualifier, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), false, Optional.empty());
        return ClaimText.of(new Claim(ClaimId.random(), new ArticleId("a"), Anchor.in(quote, new Span(0,
                quote.length())), reading, Evidence.byHand(), Status.SUGGESTED)).replace('\u00a0', ' ');
    }

    @Test
    void moneyHasItsSignAndTheLargestExactScale() {
        assertThat(of("53000000000", "USD")).isEqualTo("$53 bn");
        assertThat(of("380000000000", "CNY")).isEqualTo("CNY 380 bn");
        assertThat(of("1250000000000", "HKD")).isEqualTo("HK$1.25 tn");
        assertThat(of("7500000", "EUR")).isEqualTo("€7.5 m");
        assertThat(of("1234567", "USD")).isEqualTo("$1,234,567");
        assertThat(of("-2000000", "USD")).isEqualTo("−$2 m");
        assertThat(range("3500000000", "4000000000", "USD")).isEqualTo("$3.5–4 bn");
    }

    @Test
    void pricesKeepTheDecimalsOfTheSource() {
        assertThat(claim("147.00 euros", Quantity.of("147", "EUR"), Optional.empty())).isEqualTo("€147.00");
        assertThat(claim("$195", Quantity.of("195", "USD"), Optional.empty())).isEqualTo("$195");
        assertThat(claim("150,4 euros", Quantity.of("150.4", "EUR"), Optional.empty())).isEqualTo("€150.40");
        assertThat(claim("$1.25 billion", Quantity.of("1250000000", "USD"), Optional.empty())).isEqualTo("$1.25 bn");
    }

    @Test
    void whatHedgesAnAmountStandsBeforeIt() {
        assertThat(claim("$53 billion", Quantity.of("53000000000", "USD"), Optional.of(Qualifier.OVER)))
                .isEqualTo("over $53 bn");
    }

    @Test
    void otherValuesReadAsPeopleWriteThem() {
        assertThat(of("34.5", "%")).isEqualTo("34.5 %");
        assertThat(range("8", "9", "%")).isEqualTo("8–9 %");
        assertThat(of("100000000", "user")).isEqualTo("100 M users");
        assertThat(of("22", "x")).isEqualTo("22x");
        assertThat(ClaimText.of(Days.of(LocalDate.of(2026, 1, 28)))).isEqualTo("28 Jan 2026");
        assertThat(ClaimText.of(new Rating("buy"))).isEqualTo("Buy");
        assertThat(ClaimText.confidence(0.974).replace('\u00a0', ' ')).isEqualTo("97 %");
    }

    @Test
    void onlyThePartsThatAreThereAreJoined() {
        assertThat(ClaimText.join(Optional.of("revenue"), Optional.empty(), Optional.of("Alibaba")))
                .isEqualTo("revenue · Alibaba");
    }
}
