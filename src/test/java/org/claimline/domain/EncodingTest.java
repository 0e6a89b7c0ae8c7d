package org.claimline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimline.domain.Encoding.Certainty;
import org.junit.jupiter.api.Test;

class EncodingTest {

    @Test
    void goesIntoAMediaTypeAndComesBack() {
        for (Certainty certainty : Certainty.values()) {
            var encoding = new Encoding("GB18030", certainty);
            String type = encoding.addTo("text/plain");
            assertThat(Encoding.in(type)).contains(encoding);
            assertThat(Encoding.bare(type)).isEqualTo("text/plain");
        }
    }

    @Test
    void utf8ThatIsCertainNeedsNoParameter() {
        assertThat(Encoding.UTF_8.addTo("text/html")).isEqualTo("text/html");
        assertThat(Encoding.in("text/html")).isEmpty();
    }

    @Test
    void replacesTheEncodingThatIsThere() {
        String first = new Encoding("Big5", Certainty.GUESSED).addTo("text/plain");
        String second = new Encoding("KOI8-R", Certainty.ENTERED).addTo(first);
        assertThat(second).isEqualTo("text/plain; charset=KOI8-R; certainty=entered");
    }

    @Test
    void anUnknownCertaintyIsNoReasonToFail() {
        assertThat(Encoding.in("text/plain; charset=Big5; certainty=perhaps"))
                .contains(new Encoding("Big5", Certainty.CERTAIN));
    }
}
