package org.claimline.ui.control;

import java.util.Optional;
import org.claimline.domain.Claim;
import org.claimline.domain.Days;
import org.claimline.domain.Published;
import org.claimline.domain.Reading;

/// What an event that is made of a claim is called, and when it is.
public final class EventOfClaim {

    private EventOfClaim() {}

    /// The claim's own days, else those that it speaks about, else the day of publication.
    public static Optional<Days> days(Reading reading, Optional<Published> published) {
        if (reading.value() instanceof Days days) {
            return Optional.of(days);
        }
        return reading.about().filter(Days.class::isInstance).map(Days.class::cast)
                .or(() -> published.map(known -> Days.of(known.date())));
    }

    /// "Alibaba · cloud revenue · 34 %"; the quote where nothing else is known.
    public static String title(Claim claim) {
        Reading reading = claim.reading();
        String known = ClaimText.join(reading.subject(), reading.metric());
        if (reading.value() instanceof Days) {
            return known.isEmpty() ? claim.anchor().quote() : known;
        }
        return ClaimText.join(Optional.of(known), Optional.of(ClaimText.of(claim)));
    }
}
