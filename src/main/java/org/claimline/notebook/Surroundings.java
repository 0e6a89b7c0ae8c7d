package org.claimline.notebook;

import org.claimline.domain.Span;

/// The text around a claim, about its sentence.
public final class Surroundings {

    /// On each side.
    private static final int MOST = 240;

    private Surroundings() {}

    /// The stretch from the beginning of the sentence, or of the line, to its end; no more than 240 UTF-16 units on each
    /// side of the claim.
    public static Span of(String text, Span claim) {
        int start = Math.min(claim.start(), text.length());
        int first = Math.max(0, start - MOST);
        while (start > first && !isEnd(text, start - 1)) {
            start--;
        }
        while (start < claim.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = Math.min(claim.end(), text.length());
        int last = Math.min(text.length(), end + MOST);
        while (end < last && !isEnd(text, end)) {
            end++;
        }
        return new Span(start, Math.max(start, end < last && text.charAt(end) != '\n' ? end + 1 : end));
    }

    /// Whether a sentence or a line ends with the character: a stop before a space, or one that is always a stop.
    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        boolean beforeSpace = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return c == '\n' || c == '。' || c == '！' || c == '？' || beforeSpace && (c == '.' || c == '!' || c == '?')
                && at >= 2 && Character.isLetterOrDigit(text.charAt(at - 2));
    }
}
