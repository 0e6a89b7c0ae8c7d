package org.claimline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.query.Part;
import org.claimline.domain.query.Query;
import org.claimline.ui.control.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Amounts of a query are shown as the reader's system writes them, and what is shown can be typed.
final class LocalAmountsTest {

    private static LocalAmounts of(String tag) {
        return new LocalAmounts(new LocalText(Locale.forLanguageTag(tag)));
    }

    private static Part.Filter filter(String query) {
        List<Part> parts = Query.parse(query).parts();
        assertThat(parts).as(query).hasSize(1);
        return (Part.Filter) parts.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-US | value>1000000000        | >  | 1bn
            en-US | value>=53,000,000,000   | >= | 53bn
            de-DE | value<1.5bn             | <  | 1,5bn
            de-DE | value>$1.125bn          | >  | $1,125bn
            de-DE | value>12500             | >  | 12.500
            de-CH | value>12500             | >  | 12’500
            en-US | value:12500             | :  | 12,500
            en-US | value:$50bn..$60bn      | :  | $50bn–$60bn
            de-DE | value:8.5%              | :  | 8,5%
            en-US | value>380bn yuan        | >  | 380bn CNY
            en-US | value>-2.5m             | >  | -2.5m
            en-US | value<14.4x             | <  | 14.4x
            en-US | confidence<0.8          | <  | 80%
            de-DE | confidence>=0.655       | >= | 65,5%
            """)
    void isShownAndReadBack(String tag, String query, String sign, String shown) {
        LocalAmounts local = of(tag);
        Part.Filter asked = filter(query);
        assertThat(local.shown(asked.condition())).contains(shown);
        String again = local.written(query.substring(0, query.indexOf(sign)) + sign + shown);
        assertThat(filter(again).condition()).isEqualTo(asked.condition());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de-DE | value>1,5bn             | value>1.5bn
            de-DE | ferry value > €1.500,25 | ferry value > €1,500.25
            de-DE | -value:1,5..2,25 ferry  | -value:1.5..2.25 ferry
            de-DE | value>1.5bn             | value>1.5bn
            de-DE | rose 1,5 percent        | rose 1,5 percent
            de-DE | title:1,5               | title:1,5
            en-US | value>1,500.25          | value>1,500.25
            """)
    void readsWhatIsTypedHere(String tag, String typed, String written) {
        assertThat(of(tag).written(typed)).isEqualTo(written);
    }

    @Test
    void aFilterIsTypedAsHereAndKeptAsTheLanguageHasIt() {
        var model = new QueryViewModel(of("de-DE"));
        model.typedProperty().set("value>1,125bn ferry ");
        model.absorb(20);
        assertThat(model.chips()).containsExactly("value>1.125bn");
        assertThat(model.text()).isEqualTo("value>1.125bn ferry");
        model.unfold(0);
        assertThat(model.typedProperty().get()).isEqualTo("value>1,125bn ferry");
        assertThat(model.text()).isEqualTo("value>1.125bn ferry");
        model.show("value<2.5%");
        assertThat(model.chips()).containsExactly("value<2.5%");
        assertThat(model.queryProperty().get().faults()).isEmpty();
        assertThat(ChipText.of("after:2025-10").map(ChipText::shown)).isEqualTo(Optional.of("Oct 2025"));
    }
}
