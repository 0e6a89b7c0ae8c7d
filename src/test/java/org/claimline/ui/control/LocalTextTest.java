package org.claimline.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;
import org.claimline.domain.Quantity;
import org.claimline.domain.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTextTest {

    private static LocalText in(String locale) {
        return new LocalText(Locale.forLanguageTag(locale));
    }

    /// With plain spaces for those that do not break.
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last), Precision.RANGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en    | 2025-11-25 | 2025-11-25 | 25 Nov 2025",
        "en-GB | 2025-11-25 | 2025-11-25 | 25 Nov 2025",
        "en-GB | 2026-02-18 | 2026-02-19 | 18–19 Feb 2026",
        "en-GB | 2025-10-01 | 2025-12-31 | Oct–Dec 2025",
        "en-GB | 2025-10-01 | 2026-01-31 | Oct 2025 – Jan 2026",
        "en-US | 2025-11-25 | 2025-11-25 | Nov 25, 2025",
        "en-US | 2026-02-18 | 2026-02-19 | Feb 18 – Feb 19, 2026",
        "en-US | 2025-12-30 | 2026-01-02 | Dec 30, 2025 – Jan 2, 2026",
        "de-DE | 2025-11-25 | 2025-11-25 | 25. Nov. 2025",
        "de-DE | 2025-10-01 | 2025-12-31 | Okt.–Dez. 2025",
        "zh-CN | 2025-11-25 | 2025-11-25 | 2025年11月25日",
        "zh-CN | 2026-02-18 | 2026-02-19 | 2026年2月18日 – 2月19日",
        "zh-CN | 2025-01-01 | 2025-12-31 | 2025",
        "en-GB | 2024-01-01 | 2025-12-31 | 2024–2025"})
    void daysAreWrittenAsTheReaderWritesThem(String locale, String first, String last, String written) {
        assertThat(plain(in(locale).of(days(first, last)))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "en    | 1234567.50 | 1,234,567.50",
        "en-US | -1234      | -1,234",
        "de-DE | 1234567.50 | 1.234.567,50",
        "fr-FR | 1234567.5  | 1 234 567,5",
        "de-CH | 1234567    | 1’234’567",
        "en    | 1E+6       | 1,000,000"})
    void numbersHaveTheMarksOfTheReader(String locale, BigDecimal number, String written) {
        LocalText local = in(locale);
        assertThat(plain(local.of(number))).isEqualTo(written);
        assertThat(local.number(local.of(number)).orElseThrow()).isEqualByComparingTo(number);
        assertThat(local.number(local.typed(number)).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "none", value = {
        "en    | 3,5      | none",
        "en    | 1,2345   | none",
        "en    | 12,34,567| none",
        "en    | 1,234    | 1234",
        "en    | .5       | 0.5",
        "en    | −3.5     | -3.5",
        "en    | 1.234,5  | none",
        "en    | 1,       | none",
        "en    | -        | none",
        "de-DE | 3,5      | 3.5",
        "de-DE | 3.5      | none",
        "de-DE | 1.234,5  | 1234.5",
        "de-CH | 1'234    | 1234",
        "fr-FR | 12 345,6 | 12345.6"})
    void aTypedNumberIsReadAsTheReaderWritesItOrNotAtAll(String locale, String typed, BigDecimal number) {
        if (number == null) {
            assertThat(in(locale).number(typed)).isEmpty();
        } else {
            assertThat(in(locale).number(typed).orElseThrow()).isEqualByComparingTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "en-GB", "en-US", "de-DE", "fr-FR", "sv-SE", "hu-HU", "zh-CN", "ja-JP", "th-TH"})
    void everyDayIsReadAsItIsWritten(String locale) {
        LocalText local = in(locale);
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() == 2025; day = day.plusDays(1)) {
            assertThat(local.day(local.of(day))).contains(day);
        }
    }

    @Test
    void amountsFollowTheReaderButFilesDoNot() {
        ClaimValue value = Quantity.of("1250000000000", "HKD");
        assertThat(plain(ClaimText.of(value, in("de-DE")))).isEqualTo("HK$1,25 tn");
        assertThat(plain(ClaimText.of(Quantity.of("3.5", "GW"), in("de-DE")))).isEqualTo("3,5 GW");
        assertThat(Wording.of(value)).isEqualTo("HKD 1.25 trillion");
    }
}
