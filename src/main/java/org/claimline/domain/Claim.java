package org.claimline.domain;

import java.util.HashSet;
import java.util.List;

/// A figure, a date or a target in an article, anchored to its words.
///
/// @param id stays the same whatever is corrected
/// @param article the version of the article that the anchor points into
/// @param anchor where it stands
/// @param reading what it says
/// @param evidence why it is believed
/// @param status what the analyst thinks of it
public record Claim(ClaimId id, ArticleId article, Anchor anchor, Reading reading, Evidence evidence, Status status) {

    /// A suggestion, from what extraction found in the article's text.
    public static Claim suggested(ArticleId article, String text, Finding finding) {
        return new Claim(ClaimId.of(article, finding.span()), article, Anchor.in(text, finding.span()),
                finding.reading(), finding.evidence(), Status.SUGGESTED);
    }

    /// Suggestions, from what extraction found in the article, in its order; one for each place.
    public static List<Claim> suggested(Article article, List<Finding> findings) {
        var places = new HashSet<Span>();
        return findings.stream().filter(finding -> places.add(finding.span()))
                .map(finding -> suggested(article.id(), article.text(), finding)).toList();
    }

    public Kind kind() {
        return reading.kind();
    }

    public Claim withStatus(Status newStatus) {
        return new Claim(id, article, anchor, reading, evidence, newStatus);
    }

    public Claim withReading(Reading newReading) {
        return new Claim(id, article, anchor, newReading, evidence, status);
    }
}
