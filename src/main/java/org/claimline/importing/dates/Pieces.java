package org.claimline.importing.dates;

import java.util.Arrays;
import java.util.Locale;

/// A text cut into runs of digits, runs of letters and single other characters; white space is dropped.
final class Pieces {

    private final CharSequence text;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;

    Pieces(CharSequence text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (digit(c)) {
                while (end < text.length() && digit(text.charAt(end))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))
                        && Character.isIdeographic(text.charAt(end)) == Character.isIdeographic(c)
                        && !Character.isIdeographic(c)) {
                    end++;
                }
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b') {
                i = end;
                continue;
            }
            add(i, end);
            i = end;
        }
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /// The piece, or an empty text beyond the end.
    String word(int i) {
        return i >= 0 && i < size ? text.subSequence(starts[i], ends[i]).toString() : "";
    }

    boolean is(int i, char c) {
        return i >= 0 && i < size && ends[i] - starts[i] == 1 && text.charAt(starts[i]) == c;
    }

    boolean isWord(int i, String lower) {
        return word(i).toLowerCase(Locale.ROOT).equals(lower);
    }

    /// How many digits the piece has; 0 when it is something else.
    int digits(int i) {
        return i >= 0 && i < size && digit(text.charAt(starts[i])) ? ends[i] - starts[i] : 0;
    }

    /// The number of a run of up to nine digits.
    int number(int i) {
        int value = 0;
        for (int at = starts[i]; at < ends[i]; at++) {
            value = value * 10 + text.charAt(at) - '0';
        }
        return value;
    }

    /// Whether this piece follows the one before without white space.
    boolean touches(int i) {
        return i > 0 && i < size && ends[i - 1] == starts[i];
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }
}
