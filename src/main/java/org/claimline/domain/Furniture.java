package org.claimline.domain;

/// A stretch of an article's text that is not its body: its headline, an ad, a teaser, a stamp.
///
/// @param span where it stands
/// @param reason why it is left out
public record Furniture(Span span, Reason reason) implements Comparable<Furniture> {

    public enum Reason {
        HEADLINE, PROMOTION, TEASER, BYLINE, PUBLICATION_STAMP, NAVIGATION, CONTACT, COPYRIGHT, BOILERPLATE, BY_HAND
    }

    @Override
    public int compareTo(Furniture other) {
        return span.compareTo(other.span);
    }
}
