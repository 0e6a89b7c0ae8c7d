package org.claimline.extraction;

import org.claimline.extraction.Words.Class;

/// Reads numerals out of a token table: "12.5", "-3", "two hundred and five", "1-1/2", "500-billion", "2.5bn".
final class NumeralReader {

    private static final long MOST = 1_000_000_000_000L;

    private final Words words;
    private final int and;
    private final int half;
    private final int of;
    private final int or;

    NumeralReader(Words words) {
        this.words = words;
        this.and = words.id("and");
        this.half = words.id("half");
        this.of = words.id("of");
        this.or = words.id("or");
    }

    /// Reads the numeral that begins at a token.
    ///
    /// @param sign whether it may begin with a minus
    /// @return whether there is one; `numeral` then holds it
    boolean read(Tokens tokens, int at, boolean sign, Numeral numeral) {
        numeral.begin(at, sign && isMinus(tokens, at));
        int i = numeral.body;
        boolean found = switch (tokens.kind(i)) {
            case Tokens.NUMBER -> digits(tokens, i, numeral);
            case Tokens.STOP -> leadingPoint(tokens, i, numeral);
            case Tokens.WORD -> spelled(tokens, i, numeral);
            default -> false;
        };
        if (found) {
            numeral.beforeScale = numeral.end;
            scale(tokens, numeral);
        }
        return found;
    }

    /// A minus that is not a hyphen: glued to the number and not to what stands before.
    private boolean isMinus(Tokens tokens, int at) {
        byte next = tokens.kind(at + 1);
        if (tokens.kind(at) == Tokens.DASH) {
            return tokens.glued(at + 1) && tokens.end(at) - tokens.start(at) == 1
                    && (!tokens.glued(at) || tokens.kind(at - 1) == Tokens.OPEN
                            || tokens.kind(at - 1) == Tokens.CURRENCY)
                    && (next == Tokens.NUMBER || next == Tokens.STOP || next == Tokens.CURRENCY);
        }
        return words.is(tokens, at, Class.MINUS) && next == Tokens.NUMBER && tokens.word(at - 1) != or;
    }

    private static boolean leadingPoint(Tokens tokens, int i, Numeral numeral) {
        byte before = tokens.kind(i - 1);
        if (tokens.kind(i + 1) != Tokens.NUMBER || !tokens.glued(i + 1)
                || tokens.glued(i) && before != Tokens.CURRENCY && before != Tokens.OPEN && before != Tokens.DASH
                || !Digits.read(tokens.text(), tokens.start(i + 1), tokens.end(i + 1), numeral)
                || numeral.places > 0 || numeral.grouped) {
            return false;
        }
        numeral.places = tokens.end(i + 1) - tokens.start(i + 1);
        numeral.end = i + 2;
        return true;
    }

    private boolean digits(Tokens tokens, int i, Numeral numeral) {
        if (!Digits.read(tokens.text(), tokens.start(i), tokens.end(i), numeral)) {
            return false;
        }
        if (numeral.places == 0) {
            fraction(tokens, numeral);
            tornPoint(tokens, i, numeral);
        }
        return true;
    }

    /// "1. 5 billion": a space that crept in after the decimal point; only where a scale or a percent sign follows.
    private void tornPoint(Tokens tokens, int i, Numeral numeral) {
        int tail = i + 2;
        byte after = tokens.kind(i + 3);
        if (tokens.kind(i + 1) != Tokens.STOP || !tokens.glued(i + 1) || tokens.kind(tail) != Tokens.NUMBER
                || tokens.glued(tail) || tokens.end(tail) - tokens.start(tail) > 2 || numeral.units > 999
                || tokens.lineStart(i) || tokens.lineStart(tail)
                || after != Tokens.PERCENT && !words.is(tokens, i + 3, Class.SCALE)) {
            return;
        }
        int digits = tokens.end(tail) - tokens.start(tail);
        int fraction = small(tokens, tail);
        if (fraction >= 0) {
            add(numeral, fraction, digits == 1 ? 10 : 100, digits, tail + 1);
        }
    }

    /// "1-1/2", "2 1/2", "1½".
    private static void fraction(Tokens tokens, Numeral numeral) {
        int i = numeral.end;
        if (tokens.kind(i) == Tokens.OTHER && tokens.glued(i)) {
            int quarters = "\u00BC\u00BD\u00BE".indexOf(tokens.character(i)) + 1;
            if (quarters > 0) {
                add(numeral, 25L * quarters, 100, 2, i + 1);
            }
            return;
        }
        if (tokens.kind(i) == Tokens.DASH && tokens.glued(i) && tokens.glued(i + 1)) {
            i++;
        }
        if (tokens.kind(i) == Tokens.NUMBER && tokens.kind(i + 1) == Tokens.SLASH
                && tokens.kind(i + 2) == Tokens.NUMBER && tokens.glued(i + 1) && tokens.glued(i + 2)) {
            int over = small(tokens, i);
            int under = small(tokens, i + 2);
            if (over > 0 && over < under && Integer.bitCount(under) == 1) {
                add(numeral, over * 1_000_000L / under, 1_000_000, 6, i + 3);
            }
        }
    }

    private static void add(Numeral numeral, long fraction, long one, int places, int end) {
        if (numeral.units < MOST) {
            numeral.units = numeral.units * one + fraction;
            numeral.places = places;
            numeral.end = end;
        }
    }

    /// A number of one or two digits, or -1.
    private static int small(Tokens tokens, int i) {
        int value = 0;
        for (int k = tokens.start(i); k < tokens.end(i); k++) {
            int digit = tokens.text().charAt(k) - '0';
            if (digit < 0 || digit > 9 || value > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private boolean spelled(Tokens tokens, int at, Numeral numeral) {
        numeral.spelled = true;
        long total = 0;
        int i = at;
        if (words.is(tokens, at, Class.ARTICLE)) {
            if (!words.is(tokens, at + 1, Class.HUNDRED) && !singleScale(tokens, at + 1)) {
                return false;
            }
            total = 1;
            i++;
        }
        while (i - at < 8) {
            int ones = i == at || words.is(tokens, i - 1, Class.HUNDRED) || tokens.word(i - 1) == and
                    ? ones(tokens, i)
                    : 0;
            if (ones > 0) {
                total += number(tokens, i, ones);
                i += ones;
            } else if (i > at && words.is(tokens, i, Class.HUNDRED)) {
                total *= 100;
                i++;
            } else if (i > at && tokens.word(i) == and && words.is(tokens, i - 1, Class.HUNDRED)
                    && ones(tokens, i + 1) > 0) {
                i++;
            } else {
                break;
            }
        }
        numeral.units = total;
        numeral.end = i;
        andAHalf(tokens, numeral);
        return i > at;
    }

    private boolean singleScale(Tokens tokens, int i) {
        return words.is(tokens, i, Class.SCALE) && !isPlural(tokens, i);
    }

    /// "two and a half".
    private void andAHalf(Tokens tokens, Numeral numeral) {
        int i = numeral.end;
        if (tokens.word(i) == and && words.is(tokens, i + 1, Class.ARTICLE) && tokens.word(i + 2) == half) {
            add(numeral, 5, 10, 1, i + 3);
        }
    }

    /// How many tokens a number word below a hundred takes: "forty", "forty-two", "seven"; 0 for none.
    private int ones(Tokens tokens, int i) {
        if (words.is(tokens, i, Class.UNIT)) {
            return 1;
        }
        if (!words.is(tokens, i, Class.TENS)) {
            return 0;
        }
        int next = tokens.kind(i + 1) == Tokens.DASH && tokens.glued(i + 1) ? i + 2 : i + 1;
        boolean more = words.is(tokens, next, Class.UNIT) && words.value(tokens, next, Class.UNIT) < 10;
        return more ? next - i + 1 : 1;
    }

    private int number(Tokens tokens, int i, int length) {
        if (length == 1) {
            return words.value(tokens, i, Class.UNIT) + words.value(tokens, i, Class.TENS);
        }
        return words.value(tokens, i, Class.TENS) + words.value(tokens, i + length - 1, Class.UNIT);
    }

    private void scale(Tokens tokens, Numeral numeral) {
        if (words.is(tokens, numeral.end, Class.LETTER) && tokens.glued(numeral.end) && !numeral.spelled) {
            numeral.scale = words.value(tokens, numeral.end, Class.LETTER);
            numeral.scaled = true;
            numeral.letter = true;
            numeral.end++;
            return;
        }
        for (int count = 0; count < 3; count++) {
            int i = numeral.end;
            if (tokens.kind(i) == Tokens.DASH && tokens.glued(i) && tokens.glued(i + 1)) {
                i++;
            }
            boolean hundred = words.is(tokens, i, Class.HUNDRED) && !numeral.spelled;
            if (!hundred && !words.is(tokens, i, Class.SCALE) || tokens.word(i + 1) == of && isPlural(tokens, i)
                    || tokens.lineStart(i)) {
                return;
            }
            numeral.scale += hundred ? 2 : words.value(tokens, i, Class.SCALE);
            numeral.scaled = true;
            numeral.end = i + 1;
        }
    }

    /// Reads the scale that stands apart from its number, behind a closing bracket.
    void scaleAfter(Tokens tokens, int at, Numeral numeral) {
        if (words.is(tokens, at, Class.SCALE)) {
            numeral.scale = words.value(tokens, at, Class.SCALE);
            numeral.scaled = true;
            numeral.end = at + 1;
        }
    }

    private static boolean isPlural(Tokens tokens, int i) {
        return tokens.text().charAt(tokens.end(i) - 1) == 's';
    }
}
