package org.claimline.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Which claims to list: those that meet every part.
///
/// @param kinds any of these
/// @param statuses any of these
/// @param tag carries this tag or one nested under it
/// @param text the quote, the metric, the subject or the holder contains it, case aside; empty for all
public record ClaimFilter(Set<Kind> kinds, Set<Status> statuses, Optional<String> tag, String text) {

    /// Everything but the rejected.
    public static final ClaimFilter STANDING = new ClaimFilter(EnumSet.allOf(Kind.class),
            EnumSet.complementOf(EnumSet.of(Status.REJECTED)), Optional.empty(), "");

    public ClaimFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    public ClaimFilter withKinds(Set<Kind> newKinds) {
        return new ClaimFilter(newKinds, statuses, tag, text);
    }

    public ClaimFilter withStatuses(Set<Status> newStatuses) {
        return new ClaimFilter(kinds, newStatuses, tag, text);
    }

    public ClaimFilter withTag(Optional<String> newTag) {
        return new ClaimFilter(kinds, statuses, newTag, text);
    }

    public ClaimFilter withText(String newText) {
        return new ClaimFilter(kinds, statuses, tag, newText);
    }
}
