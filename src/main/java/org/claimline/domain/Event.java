package org.claimline.domain;

import java.util.Optional;

/// Something that happened or will, on the timeline.
///
/// @param title never blank
/// @param when its days
/// @param claim the claim that it was made from
/// @param article the article that tells of it
public record Event(EventId id, String title, Days when, Optional<ClaimId> claim, Optional<ArticleId> article) {

    public Event {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an event needs a title");
        }
    }
}
