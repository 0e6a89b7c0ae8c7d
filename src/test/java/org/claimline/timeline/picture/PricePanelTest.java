package org.claimline.timeline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimline.timeline.TimeScale;
import org.junit.jupiter.api.Test;

class PricePanelTest {

    private static final PricePanel PANEL = new PricePanel("USD",
            List.of(new PricePanel.Line("Ferry", new long[]{100, 110, 120}, new double[]{10, 20, 500})),
            List.of(new PricePanel.Point("a", 105, 15, "15"), new PricePanel.Point("b", 112, 30, "30")));

    @Test
    void theScaleIsMadeByWhatIsInSight() {
        assertThat(PANEL.range(TimeScale.fitting(100, 115, 800))).contains(new PricePanel.Range(10, 30));
        assertThat(PANEL.range(TimeScale.fitting(100, 130, 800))).contains(new PricePanel.Range(10, 500));
        assertThat(PANEL.range(TimeScale.fitting(300, 400, 800))).isEmpty();
    }

    @Test
    void aToldPriceIsHitWhereItStandsAndNowhereElse() {
        TimeScale scale = TimeScale.fitting(100, 115, 800);
        PricePanel.Range range = PANEL.range(scale).orElseThrow();
        double x = scale.x(105.5);
        assertThat(PANEL.at(scale, x + 3, range.y(15) - 3)).map(PricePanel.Point::id).isEqualTo(Optional.of("a"));
        assertThat(PANEL.at(scale, x + 30, range.y(15))).isEmpty();
        assertThat(range.y(30)).isLessThan(range.y(10));
    }
}
