package org.claimline.domain;

/// In which order claims are listed; those that are equal in it by publication (newest first), then place in the text.
///
/// @param by what is compared; claims that lack it come last either way
/// @param descending the greatest first
public record ClaimOrder(By by, boolean descending) {

    public enum By {
        /// Publication of the article, then place in the text.
        PUBLISHED,
        /// The amount: by unit, then by its lower end.
        VALUE, TYPE, METRIC, SUBJECT, HOLDER, SOURCE, CONFIDENCE, STATUS
    }

    /// Newest publication first, then by place in the text.
    public static final ClaimOrder NEWEST = new ClaimOrder(By.PUBLISHED, true);
}
