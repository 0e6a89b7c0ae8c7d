package org.claimline.importing.encoding;

import java.util.HashMap;
import java.util.Map;

/// How unlikely a text is as something that a person wrote, in nats; only what lies outside ASCII counts, so that the
/// decodings of the same bytes can be compared.
final class Likelihood {

    private static final String USUAL = "“”‘’„‚–—…•€£§°«»·№©®™´¨¿¡\u00a0½²³¹";
    private static final String OPENING = "“‘„‚«»";
    private static final String CLOSING = "”’“‘»«";
    private static final String IN_WORDS = "’´·";
    private static final double QUOTE = 1.5;
    private static final double BROKEN = 16;
    private static final double CONTROL = 14;
    private static final double SYMBOL = 9;
    private static final double USUAL_SYMBOL = 4.5;
    private static final double KANA = 4.3;
    private static final double NARROW_KANA = 7;
    private static final double WIDE_MARK = 5;
    private static final double CAPITAL_INSIDE = 4;
    private static final double CAPITAL = 1.5;
    private static final double NEXT_CAPITAL = 0.3;
    private static final double MIXED = 4;
    private static final double INSIDE = 3;
    private static final double TWO_MARKS = 1.5;

    private final String text;
    private final Map<Character, Integer> letters = new HashMap<>();
    private double cost;

    private Likelihood(String text) {
        this.text = text;
    }

    /// @return 0 for plain ASCII; more for each character outside it, the more the stranger it is
    static double cost(String text) {
        Likelihood likelihood = new Likelihood(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                likelihood.add(i);
            }
        }
        return likelihood.cost + Letters.cost(likelihood.letters);
    }

    private void add(int i) {
        char c = text.charAt(i);
        Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
        if (c == '\uFFFD') {
            cost += BROKEN;
        } else if (block == Character.UnicodeBlock.HIRAGANA || block == Character.UnicodeBlock.KATAKANA) {
            cost += KANA;
        } else if (block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION) {
            cost += WIDE_MARK;
        } else if (block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS) {
            cost += c >= 0xFF61 && c <= 0xFFDC ? NARROW_KANA : WIDE_MARK;
        } else if (isLetter(c)) {
            letters.merge(c, 1, Integer::sum);
            cost += context(i, c);
        } else if (USUAL.indexOf(c) >= 0) {
            cost += isQuote(i, c) ? QUOTE : USUAL_SYMBOL + (isBetweenLetters(i) ? INSIDE : 0);
        } else {
            int type = Character.getType(c);
            boolean odd = type == Character.CONTROL || type == Character.PRIVATE_USE || type == Character.UNASSIGNED
                    || type == Character.SURROGATE;
            cost += odd ? CONTROL : SYMBOL + (isBetweenLetters(i) ? INSIDE : 0);
        }
    }

    /// Thai vowels and the points of Hebrew are marks, not letters.
    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.THAI;
    }

    private double context(int i, char c) {
        if (i == 0) {
            return 0;
        }
        char before = text.charAt(i - 1);
        double sum = Character.isUpperCase(c) ? capital(before) : 0;
        sum += Character.isLowerCase(c) && isCapitalWord(i) ? CAPITAL_INSIDE : 0;
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean alphabet = script != Character.UnicodeScript.HAN && script != Character.UnicodeScript.HANGUL;
        if (alphabet && isLetter(before)) {
            sum += Character.UnicodeScript.of(before) == script ? 0 : MIXED;
            sum += script == Character.UnicodeScript.LATIN && before >= 0x80 ? TWO_MARKS : 0;
        }
        boolean mixedAfter = alphabet && i + 1 < text.length() && text.charAt(i + 1) < 0x80
                && Character.isLetter(text.charAt(i + 1)) && script != Character.UnicodeScript.LATIN;
        return sum + (mixedAfter ? MIXED : 0);
    }

    private static double capital(char before) {
        return Character.isLowerCase(before)
                ? CAPITAL_INSIDE + CAPITAL
                : Character.isUpperCase(before) ? NEXT_CAPITAL : CAPITAL;
    }

    /// Whether two capitals stand before: 'ABc' is rare.
    private boolean isCapitalWord(int i) {
        return i > 1 && Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i - 2));
    }

    /// A quotation mark that opens before a word or closes after one, or an apostrophe in a word.
    private boolean isQuote(int i, char c) {
        boolean before = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
        boolean after = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return !before && after && OPENING.indexOf(c) >= 0 || before && !after && CLOSING.indexOf(c) >= 0
                || before && after && IN_WORDS.indexOf(c) >= 0;
    }

    private boolean isBetweenLetters(int i) {
        return i > 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }
}
