package org.claimline.domain;

/// Where a claim or highlight stands in one version of an article, with enough of the text to find it again.
///
/// @param span offsets into the article's text
/// @param quote exactly the text under `span`
/// @param prefix up to [#CONTEXT] UTF-16 units before it
/// @param suffix up to [#CONTEXT] UTF-16 units after it
public record Anchor(Span span, String quote, String prefix, String suffix) {

    /// How many UTF-16 units of context are kept on each side.
    public static final int CONTEXT = 32;

    public Anchor {
        if (quote.length() != span.length()) {
            throw new IllegalArgumentException("quote and span differ in length");
        }
    }

    /// @throws IndexOutOfBoundsException when the span does not lie within the text
    public static Anchor in(String text, Span span) {
        return new Anchor(span, span.in(text), text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    /// Whether the quote still stands at its place in the text.
    public boolean holdsIn(String text) {
        return span.end() <= text.length() && text.startsWith(quote, span.start());
    }
}
