package org.claimline.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TallyTest {

    @Test
    void namesTheMostFrequentAndOfSeveralTheFirst() {
        var tally = new Tally();
        tally.add("yuan", 1);
        tally.add("dollar", 1);
        assertThat(tally.most()).isEqualTo("dollar");

        tally.add("yuan", 1);
        assertThat(tally.most()).isEqualTo("yuan");
        assertThat(tally.of("yuan")).isEqualTo(2);
        assertThat(tally.of("euro")).isZero();
    }

    @Test
    void forgetsWhatIsCountedNoMore() {
        var tally = new Tally();
        tally.add("yuan", 2);
        tally.add("dollar", 1);
        tally.add("yuan", -1);
        tally.add("yuan", -1);

        assertThat(IntStream.range(0, tally.size()).mapToObj(tally::name)).containsExactly("dollar");
    }

    @Test
    void keepsDaysInOrderWithHowOftenTheyWereAdded() {
        var days = new DayCounts();
        LocalDate first = LocalDate.of(2025, 3, 1);
        days.add(first.plusDays(5));
        days.add(first);
        days.add(first.plusDays(5));
        days.add(first.plusDays(2));
        assertThat(days.total()).isEqualTo(4);
        assertThat(days.size()).isEqualTo(3);
        assertThat(days.day(2) - days.day(1)).isEqualTo(3);

        days.remove(first.plusDays(5));
        assertThat(days.size()).isEqualTo(3);
        days.remove(first.plusDays(5));
        assertThat(days.size()).isEqualTo(2);
        assertThat(days.day(0)).isEqualTo((int) first.toEpochDay());
        assertThat(days.total()).isEqualTo(2);
    }
}
