package org.claimline.domain.query;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// An amount as people type it: "53bn", "$53 billion", "53,000,000,000", "8%", "US$1.2bn", "1.5 bn yuan".
///
/// @param end one past its last character
/// @param unit as claims have it: ISO code, `%`, `bp`, `x`
/// @param distinct whether it can be nothing but an amount: "2025" and "300" may be anything
record TypedAmount(int end, BigDecimal value, Optional<String> unit, boolean distinct) {

    private static final int LONGEST = 40;
    private static final int MANY_DIGITS = 5;

    private static final Map<String, Integer> SCALES = Map.ofEntries(Map.entry("k", 3), Map.entry("thousand", 3),
            Map.entry("m", 6), Map.entry("mn", 6), Map.entry("million", 6), Map.entry("b", 9), Map.entry("bn", 9),
            Map.entry("bln", 9), Map.entry("billion", 9), Map.entry("t", 12), Map.entry("tn", 12),
            Map.entry("trn", 12), Map.entry("trillion", 12));

    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("$", "USD"), Map.entry("us$", "USD"),
            Map.entry("hk$", "HKD"), Map.entry("€", "EUR"), Map.entry("£", "GBP"), Map.entry("rmb", "CNY"),
            Map.entry("yuan", "CNY"), Map.entry("yen", "JPY"), Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"), Map.entry("euro", "EUR"), Map.entry("euros", "EUR"), Map.entry("usd", "USD"),
            Map.entry("eur", "EUR"), Map.entry("gbp", "GBP"), Map.entry("cny", "CNY"), Map.entry("jpy", "JPY"),
            Map.entry("hkd", "HKD"), Map.entry("chf", "CHF"), Map.entry("krw", "KRW"), Map.entry("inr", "INR"),
            Map.entry("cad", "CAD"), Map.entry("aud", "AUD"), Map.entry("sgd", "SGD"), Map.entry("twd", "TWD"),
            Map.entry("%", "%"), Map.entry("percent", "%"), Map.entry("bp", "bp"), Map.entry("bps", "bp"),
            Map.entry("x", "x"), Map.entry("times", "x"));

    /// Reads the amount that begins at a place of a text.
    static Optional<TypedAmount> at(String text, int from) {
        int i = from;
        boolean minus = i < text.length() && text.charAt(i) == '-';
        i += minus ? 1 : 0;
        int numberAt = i;
        while (numberAt < text.length() && numberAt - i < 4 && !isDigit(text.charAt(numberAt))
                && !Character.isWhitespace(text.charAt(numberAt))) {
            numberAt++;
        }
        Optional<String> unit = Optional.ofNullable(UNITS.get(lower(text, i, numberAt)));
        if (numberAt > i && unit.isEmpty() || numberAt >= text.length() || !isDigit(text.charAt(numberAt))) {
            return Optional.empty();
        }
        int end = numberEnd(text, numberAt);
        String digits = text.substring(numberAt, end).replace(",", "");
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        return after(text, end, new BigDecimal(minus ? "-" + digits : digits), unit,
                digits.length() >= MANY_DIGITS || digits.indexOf('.') >= 0);
    }

    /// Goes on behind the number: a scale, then a unit, either of them glued or after one space.
    private static Optional<TypedAmount> after(String text, int numberEnd, BigDecimal number, Optional<String> before,
            boolean longNumber) {
        int end = numberEnd;
        BigDecimal value = number;
        Optional<String> unit = before;
        boolean scaled = false;
        for (int step = 0; step < 2; step++) {
            int wordAt = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
            int wordEnd = wordEnd(text, wordAt);
            String word = lower(text, wordAt, wordEnd);
            boolean apart = wordAt > end;
            if (!scaled && SCALES.containsKey(word) && !(apart && word.length() == 1)) {
                value = value.scaleByPowerOfTen(SCALES.get(word));
                scaled = true;
            } else if (unit.isEmpty() && UNITS.containsKey(word) && !(apart && word.equals("x"))) {
                unit = Optional.of(UNITS.get(word));
            } else if (apart || word.isEmpty()) {
                break;
            } else {
                return Optional.empty();
            }
            end = wordEnd;
        }
        boolean isWhole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return isWhole
                ? Optional.of(new TypedAmount(end, plain(value), unit, scaled || unit.isPresent() || longNumber))
                : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// Commas belong to the number where three digits follow, a point where a digit follows.
    private static int numberEnd(String text, int from) {
        int i = from;
        boolean point = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean group = c == ',' && !point && digitsAt(text, i + 1) == 3;
            boolean decimal = c == '.' && !point && digitsAt(text, i + 1) > 0;
            if (!isDigit(c) && !group && !decimal) {
                return i;
            }
            point |= decimal;
            i++;
        }
        return i;
    }

    private static int digitsAt(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 4 && isDigit(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    /// The end of a run of letters, or of a lone sign such as `%` or `€`.
    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        boolean sign = i == from && i < text.length() && UNITS.containsKey(text.substring(i, i + 1));
        return sign ? i + 1 : i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String lower(String text, int from, int to) {
        return text.substring(Math.min(from, text.length()), Math.min(to, text.length())).toLowerCase(Locale.ROOT);
    }
}
