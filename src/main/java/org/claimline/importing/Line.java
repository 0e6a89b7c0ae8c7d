package org.claimline.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimline.domain.Span;

/// A line of a text that is not blank.
///
/// @param index its place among them, from 0
/// @param span where it stands, without white space at both ends
/// @param text its characters
record Line(int index, Span span, String text) {

    private static final String LEADING = "-–—•*·>#_|►▶■●[\"“„»'";
    private static final String TRAILING = ".:…>*-–—_] ";
    private static final int LONGEST = 1000;

    /// All lines of a text that are not blank, in order.
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            int start = from;
            int end = to;
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new Line(lines.size(), new Span(start, end), text.substring(start, end)));
            }
            from = to + 1;
        }
        return lines;
    }

    /// The line as the rules see it: lower case, straight quotes, single spaces, bare of the marks around it
    /// and of a final stop. Only the first thousand characters: what is longer is body.
    String bare() {
        StringBuilder out = new StringBuilder();
        boolean space = false;
        int limit = Math.min(text.length(), LONGEST);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
                continue;
            }
            if (out.isEmpty() && LEADING.indexOf(c) >= 0) {
                continue;
            }
            if (space && !out.isEmpty()) {
                out.append(' ');
            }
            space = false;
            out.append(c == '’' || c == '‘' ? '\'' : c == '”' || c == '“' ? '"' : c);
        }
        int end = out.length();
        while (end > 0 && TRAILING.indexOf(out.charAt(end - 1)) >= 0) {
            end--;
        }
        // A final colon may itself be part of a rule ('related:'), so one is kept.
        boolean colon = end < out.length() && out.charAt(end) == ':';
        return out.substring(0, colon ? end + 1 : end).toLowerCase(Locale.ROOT);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
