package org.claimline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Evidence;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of marks that lie over each other, the smallest comes first, and the others follow.
final class OverlapsTest {

    private static final String TEXT = "Sales of 40 to 50 million euros in May and June 2026, the board says.";

    private static Claim claim(String id, int start, int end, Status status) {
        return new Claim(new ClaimId(id), new ArticleId("a"), Anchor.in(TEXT, new Span(start, end)),
                Reading.of(ClaimType.COUNT, Quantity.of("1", "x")), Evidence.byHand(), status);
    }

    private static final List<Claim> CLAIMS = List.of(claim("wide", 0, 31, Status.CONFIRMED),
            claim("range", 9, 25, Status.SUGGESTED), claim("end", 15, 25, Status.SUGGESTED),
            claim("rejected", 16, 17, Status.REJECTED), claim("months", 35, 52, Status.SUGGESTED),
            claim("month", 43, 52, Status.DISPUTED), claim("alone", 54, 63, Status.SUGGESTED));

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.id().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({"3, wide", "9, 'range,wide'", "16, 'end,range,wide'", "25, wide", "33, ''", "45, 'month,months'",
        "52, ''", "60, alone"})
    void findsWhatStandsAtAPlace(int at, String expected) {
        assertThat(String.join(",", ids(Overlaps.at(CLAIMS, at)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 'end,range,wide'", "1, 'end,range,wide'", "2, 'end,range,wide'", "4, 'month,months'",
        "5, 'month,months'", "6, alone"})
    void aGroupIsTheSameForEachOfIt(int which, String expected) {
        assertThat(String.join(",", ids(Overlaps.with(CLAIMS, CLAIMS.get(which))))).isEqualTo(expected);
    }
}
