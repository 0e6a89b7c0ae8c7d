package org.claimline.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PaceTest {

    private final Pace pace = new Pace();

    private void note(double seconds, int done) {
        pace.note((long) (seconds * 1e9), done);
    }

    @Test
    void saysNothingBeforeItKnows() {
        assertThat(pace.perSecond()).isEmpty();
        note(0, 0);
        note(0.5, 40);
        assertThat(pace.perSecond()).isEmpty();
        assertThat(pace.left(100)).isEmpty();
    }

    @Test
    void saysNothingWhileTheFirstFileIsRead() {
        note(0, 0);
        note(20, 0);
        assertThat(pace.perSecond()).isEmpty();
        assertThat(pace.left(100)).isEmpty();
    }

    @Test
    void tellsTheRateAndTheTimeLeft() {
        note(0, 0);
        note(2, 100);
        assertThat(pace.perSecond()).hasValue(50);
        assertThat(pace.left(125)).contains(Duration.ofSeconds(3));
        assertThat(pace.left(0)).contains(Duration.ZERO);
    }

    @Test
    void forgetsWhatIsLongAgo() {
        note(0, 0);
        for (int second = 1; second <= 60; second++) {
            note(second, second * 100);
        }
        for (int second = 61; second <= 75; second++) {
            note(second, 6000 + (second - 60) * 10);
        }
        assertThat(pace.perSecond()).hasValue(10);
    }
}
