package org.claimline.importing.documents.pdf;

/// A word, or a part of one, as it stands on a page. Lengths are points; y grows downwards.
///
/// @param x0 its left edge
/// @param x1 its right edge
/// @param y its baseline
/// @param size of its type
/// @param spaced whether a space stands before it in the page's own order
record Word(String text, float x0, float x1, float y, float size, boolean bold, boolean spaced) {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    float top() {
        return y - 0.8f * size;
    }

    float bottom() {
        return y + 0.2f * size;
    }

    boolean isDigits() {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// As a mark of a footnote on a word: digits in their raised form, so that they do not join the figure before.
    Word raised(Word on) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : (char) c));
        return new Word(out.toString(), x0, x1, y, size, bold, false).at(on);
    }

    /// On the line of another word, and close to it.
    Word at(Word other) {
        float left = x0 > other.x1() ? other.x1() : x0;
        return new Word(text, left, x1, other.y(), size, bold, false);
    }
}
