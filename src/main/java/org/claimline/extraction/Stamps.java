package org.claimline.extraction;

import org.claimline.extraction.Words.Class;

/// Dates that tell when or where an article was written and are no claims: datelines ("BEIJING, Jan. 5 (Wire) -"),
/// publication stamps, copyright years.
final class Stamps {

    private static final int LONGEST = 14;

    private final Words words;

    Stamps(Words words) {
        this.words = words;
    }

    boolean isStamp(Tokens tokens, DateHit hit) {
        return copyright(tokens, hit.first) || clocked(tokens, hit) || dateline(tokens, hit)
                || aloneOnLine(tokens, hit);
    }

    private boolean copyright(Tokens tokens, int at) {
        for (int i = at - 1; i >= at - 3; i--) {
            if (tokens.character(i) == '\u00A9' || words.is(tokens, i, Class.COPYRIGHT)) {
                return true;
            }
        }
        return false;
    }

    /// A date at the start of a line with a time of day behind it: "28.01.2026 - 20:23:04".
    private static boolean clocked(Tokens tokens, DateHit hit) {
        int i = hit.end;
        while (i < hit.end + 2 && tokens.kind(i) != Tokens.NUMBER && tokens.kind(i) != Tokens.WORD) {
            i++;
        }
        return tokens.lineStart(hit.first) && tokens.kind(i) == Tokens.NUMBER && tokens.kind(i + 1) == Tokens.COLON
                && tokens.kind(i + 2) == Tokens.NUMBER && tokens.glued(i + 1) && tokens.glued(i + 2);
    }

    /// Names in capitals from the start of the paragraph to the date, then a dash or a bracket.
    private boolean dateline(Tokens tokens, DateHit hit) {
        byte after = tokens.kind(hit.end);
        if (after != Tokens.DASH && after != Tokens.OPEN && after != Tokens.CLOSE
                || tokens.lineStart(hit.first) || after == Tokens.DASH && tokens.glued(hit.end)
                        && tokens.glued(hit.end + 1) && tokens.character(hit.end) == '-') {
            return false;
        }
        for (int i = hit.first - 1; i >= hit.first - LONGEST; i--) {
            if (tokens.kind(i) == Tokens.WORD && !tokens.capital(i) || tokens.kind(i) == Tokens.NUMBER
                    || tokens.kind(i) == Tokens.NONE || words.is(tokens, i, Class.STOP)) {
                return false;
            }
            if (tokens.lineStart(i)) {
                return true;
            }
        }
        return false;
    }

    /// A line that holds nothing but the date, a time, an author and such words as "updated".
    private boolean aloneOnLine(Tokens tokens, DateHit hit) {
        int first = hit.first;
        while (!tokens.lineStart(first) && hit.first - first <= LONGEST) {
            first--;
        }
        boolean byline = words.is(tokens, first, Class.BY) && tokens.capital(first);
        for (int i = first; i < hit.first; i++) {
            if (!isStampWord(tokens, i) && !(byline && tokens.capital(i))) {
                return false;
            }
        }
        int end = hit.end;
        while (end < tokens.size() && !tokens.lineStart(end)) {
            if (end - hit.end > LONGEST || !isStampWord(tokens, end)) {
                return false;
            }
            end++;
        }
        return tokens.lineStart(first);
    }

    private boolean isStampWord(Tokens tokens, int i) {
        return tokens.kind(i) != Tokens.WORD && tokens.kind(i) != Tokens.PERCENT && tokens.kind(i) != Tokens.CURRENCY
                || words.is(tokens, i, Class.STAMP) || words.is(tokens, i, Class.CLOCK)
                || words.is(tokens, i, Class.WEEKDAY) || words.is(tokens, i, Class.SHORT_WEEKDAY)
                || words.is(tokens, i, Class.MONTH) || words.is(tokens, i, Class.SHORT_MONTH);
    }
}
