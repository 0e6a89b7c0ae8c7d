package org.claimline.domain;

import java.util.Optional;

/// What a claim says, understood: its type, its value, and who says it of whom about what.
///
/// @param type what it is; decides which [ClaimValue] it has
/// @param value the normalised value
/// @param qualifier what hedges it
/// @param direction which way it moved
/// @param metric what it measures, one to six words of the text
/// @param subject the company or body that it is about
/// @param holder who says it, as written
/// @param prior whether it is the value that is being replaced
/// @param about the period that the figure or target speaks of
public record Reading(ClaimType type, ClaimValue value, Optional<Qualifier> qualifier, Optional<Direction> direction,
        Optional<String> metric, Optional<String> subject, Optional<String> holder, boolean prior,
        Optional<Period> about) {

    /// A reading of which only type and value are known.
    public static Reading of(ClaimType type, ClaimValue value) {
        return new Reading(type, value, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), false, Optional.empty());
    }

    public Kind kind() {
        return type.kind();
    }

    public Reading withType(ClaimType newType) {
        return new Reading(newType, value, qualifier, direction, metric, subject, holder, prior, about);
    }

    public Reading withValue(ClaimValue newValue) {
        return new Reading(type, newValue, qualifier, direction, metric, subject, holder, prior, about);
    }

    public Reading withTopic(Optional<String> newMetric, Optional<String> newSubject) {
        return new Reading(type, value, qualifier, direction, newMetric, newSubject, holder, prior, about);
    }
}
