package org.claimline.ui.reader;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.domain.Claim;
import org.claimline.domain.Days;
import org.claimline.domain.Published;
import org.claimline.domain.Reading;
import org.claimline.domain.Wording;

/// What an event that is made of a claim is called, and when it is.
final class EventOfClaim {

    private EventOfClaim() {}

    /// The claim's own days, else those that it speaks about, else the day of publication.
    static Optional<Days> days(Reading reading, Optional<Published> published) {
        if (reading.value() instanceof Days days) {
            return Optional.of(days);
        }
        return reading.about().filter(Days.class::isInstance).map(Days.class::cast)
                .or(() -> published.map(known -> Days.of(known.date())));
    }

    /// "Alibaba · cloud revenue · up 34%"; the quote where nothing else is known.
    static String title(Claim claim) {
        Reading reading = claim.reading();
        String known = Stream.of(reading.subject(), reading.metric()).flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        if (reading.value() instanceof Days) {
            return known.isEmpty() ? claim.anchor().quote() : known;
        }
        return known.isEmpty() ? Wording.of(reading) : known + " · " + Wording.of(reading);
    }
}
