package org.claimline.domain;

/// Identifies a claim, whatever becomes of its wording: "c-" and hexadecimal digits, 16 when extraction finds it and 12 when it is
/// marked by hand. A million claims are found in a large notebook: with 12 digits two would share an id in one
/// notebook of 500.
public record ClaimId(String value) {

    /// The id of a claim that extraction finds: the same article, place and rule set give the same id again.
    public static ClaimId of(ArticleId article, Span span) {
        return new ClaimId("c-" + Sha256.hex(article.value() + ':' + span.start() + ':' + span.end()).substring(0, 16));
    }

    /// A fresh id for a claim that is marked by hand.
    public static ClaimId random() {
        return new ClaimId(Ids.random("c"));
    }

    @Override
    public String toString() {
        return value;
    }
}
