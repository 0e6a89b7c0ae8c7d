package org.claimline.domain;

/// Why the program, or the user, believes a claim.
///
/// @param rule the name of the extraction rule, or [#BY_HAND]
/// @param because one sentence that a person understands
/// @param confidence from 0 to 1; 1 for what was made by hand
public record Evidence(String rule, String because, double confidence) {

    /// The rule of a claim that the user marked.
    public static final String BY_HAND = "by-hand";

    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in 0..1: " + confidence);
        }
    }

    public static Evidence byHand() {
        return new Evidence(BY_HAND, "Marked by hand.", 1);
    }

    public boolean isByHand() {
        return rule.equals(BY_HAND);
    }
}
