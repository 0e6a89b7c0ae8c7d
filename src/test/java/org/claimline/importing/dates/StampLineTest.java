package org.claimline.importing.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Updated 25 November 2025, 19:08 | true | 25",
        "25 November 2025, 17:05 Edited on 25 November 2025, 19:08 | false | 25",
        "25 November 2025, 19:08 Edited on 25 November 2025, 19:08 | true | 25",
        "25 November 2025, 19:08 Edited on 25 November 2025, 19:08 The Weekly No. 47/2025 | true | 25",
        "Published on 25 November 2025, 19:08, updated on 25 November 2025, 19:08 | false | 25",
        "25 November 2025, updated 25 November 2025 | false | 25",
        "Updated 27 November 2025, 10:00; published 25 November 2025, 9:00 | false | 25"})
    void tellsALaterChangeFromThePublication(String line, boolean update, int day) {
        StampLine read = StampLine.of(line, true).orElseThrow();
        assertThat(read.isUpdate()).isEqualTo(update);
        assertThat(read.stamp().day()).isEqualTo(day);
    }
}
