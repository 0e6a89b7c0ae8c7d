package org.claimline.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Evidence;
import org.claimline.domain.Kind;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final ClaimRow SUGGESTED = row("7%", ClaimType.PERCENT, Status.SUGGESTED, "growth/ferries");
    private static final ClaimRow CONFIRMED = row("8%", ClaimType.PERCENT, Status.CONFIRMED);
    private static final ClaimRow REJECTED = row("9%", ClaimType.PERCENT, Status.REJECTED);
    private static final ClaimRow TARGET = row("10%", ClaimType.FORECAST, Status.SUGGESTED, "growth");
    private static final List<ClaimRow> ALL = List.of(SUGGESTED, CONFIRMED, REJECTED, TARGET);

    private static ClaimRow row(String quote, ClaimType type, Status status, String... tags) {
        var claim = new Claim(ClaimId.random(), new ArticleId("a-1"), Anchor.in(quote, new Span(0, quote.length())),
                Reading.of(type, Quantity.of(quote.replace("%", ""), "%")), Evidence.byHand(), status);
        return new ClaimRow(claim, "Ferries", Optional.empty(), Optional.empty(), List.of(tags), 0);
    }

    @Test
    void theRejectedAreLeftOutButCounted() {
        Listing listing = Listing.of(ALL, ClaimFilter.STANDING);
        assertThat(listing.rows()).containsExactly(SUGGESTED, CONFIRMED, TARGET);
        assertThat(listing.all()).isEqualTo(4);
        assertThat(listing.statuses()).isEqualTo(
                Map.of(Status.SUGGESTED, 2, Status.CONFIRMED, 1, Status.REJECTED, 1));
        assertThat(listing.suggested()).containsExactly(SUGGESTED, TARGET);
    }

    @Test
    void eachChoiceCountsWhatItWouldShowWithTheRestOfTheFilter() {
        Listing listing = Listing.of(ALL, ClaimFilter.STANDING.withKinds(EnumSet.of(Kind.TARGET)));
        assertThat(listing.rows()).containsExactly(TARGET);
        assertThat(listing.kinds()).isEqualTo(Map.of(Kind.FIGURE, 2, Kind.TARGET, 1));
        assertThat(listing.statuses()).isEqualTo(Map.of(Status.SUGGESTED, 1));
    }

    @Test
    void aTagHoldsWhatIsNestedUnderIt() {
        Listing listing = Listing.of(ALL, ClaimFilter.STANDING.withTag(Optional.of("growth")));
        assertThat(listing.rows()).containsExactly(SUGGESTED, TARGET);
        assertThat(listing.tags()).isEqualTo(Map.of("growth", 2, "growth/ferries", 1));
    }

    @Test
    void wordsAreFoundCaseAside() {
        assertThat(Listing.of(ALL, ClaimFilter.STANDING.withText(" FERR ")).rows()).hasSize(3);
        assertThat(Listing.of(ALL, ClaimFilter.STANDING.withText("10%")).rows()).containsExactly(TARGET);
        assertThat(Listing.of(ALL, ClaimFilter.STANDING.withText("tram")).rows()).isEmpty();
    }
}
