package org.claimline.importing.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HANGZHOU, Nov 25, 2025 (Agency) - The cloud unit grew. | HANGZHOU, Nov 25, 2025 (Agency) -",
        "Karlsruhe, (25.11.2025). Die Bank hat mehr verdient. | Karlsruhe, (25.11.2025).",
        "Bad Homburg (25. November 2025): Die Bank hat mehr verdient. | Bad Homburg (25. November 2025):",
        "Wien, 25. November 2025. Die Bank hat mehr verdient. | Wien, 25. November 2025."})
    void endsBeforeTheReport(String line, String span) {
        Dateline dateline = Dateline.of(line, true).orElseThrow();
        assertThat(dateline.span().in(line).strip()).isEqualTo(span);
        assertThat(dateline.stamp().orElseThrow().date()).contains(LocalDate.of(2025, 11, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Am 25. November 2025. Danach nicht mehr.", "On November 25, 2025: the day it all began.",
        "The bank reports on 25 November 2025. It earned more.", "Die Bank, 25. November 2025",
        "Since 25 November 2025 the bank earns more."})
    void isNoSentence(String line) {
        assertThat(Dateline.of(line, true)).isEmpty();
    }
}
