package org.claimline.domain;

/// An analyst's recommendation.
///
/// @param label the rating in lower case: "buy", "hold", "outperform"
public record Rating(String label) implements ClaimValue {

    public Rating {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a rating needs a label");
        }
    }
}
