package org.claimline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextScaleTest {

    @Test
    void lettersAndWhatHoldsThemGrowAndSpaceAndLinesDoNot() {
        assertThat(TextScale.scaled("""
                /* Buttons: plain ones */
                .button:hover, .chip { -fx-font-size: 13px; -fx-padding: 0 12 0 12; -fx-min-height: 28; }
                .dot { -fx-min-width: 8; -fx-pref-height: -1; -fx-border-width: 0 0 0 2 }
                .row { -fx-max-width: infinity; -fx-cell-size: 34; -fx-font-size: 11px }
                """, 1.5)).isEqualTo("""
                /* Buttons: plain ones */
                .button:hover, .chip { -fx-font-size: 19.5px; -fx-padding: 0 12 0 12; -fx-min-height: 42.0px; }
                .dot { -fx-min-width: 8; -fx-pref-height: -1; -fx-border-width: 0 0 0 2 }
                .row { -fx-max-width: infinity; -fx-cell-size: 51.0px; -fx-font-size: 16.5px}
                """);
    }

    @ParameterizedTest
    @CsvSource({"1.25, 1.25", "' 2\n', 2", "0.1, 0.75", "9, 2.5", "NaN, 1", "large, 1", "'', 1"})
    void aFactorIsWithinReason(String number, double expected) {
        assertThat(TextScale.read(number)).isEqualTo(expected);
    }
}
