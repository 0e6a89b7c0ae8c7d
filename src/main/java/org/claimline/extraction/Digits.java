package org.claimline.extraction;

/// Reads the digits of a number token with the separators of both worlds: "1,234.56", "1.234,56", "1,5", "1 234 567".
final class Digits {

    private static final int MOST = 18;

    private Digits() {}

    /// Reads a number.
    ///
    /// @return whether these characters are one number, and not a date, a version or an endless row of digits
    static boolean read(String text, int start, int end, Numeral numeral) {
        int digits = 0;
        int groups = 1;
        int inGroup = 0;
        int firstGroup = 0;
        boolean threes = true;
        char separator = 0;
        char last = 0;
        long units = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : c >= '\uFF10' && c <= '\uFF19' ? c - '\uFF10' : -1;
            if (digit >= 0) {
                if (++digits > MOST) {
                    return false;
                }
                units = units * 10 + digit;
                inGroup++;
                continue;
            }
            if (last != 0) {
                return false;
            }
            if (groups == 1) {
                firstGroup = inGroup;
            } else {
                threes &= inGroup == 3;
            }
            if (separator != 0 && c != separator) {
                last = c;
            }
            separator = separator == 0 ? c : separator;
            groups++;
            inGroup = 0;
        }
        numeral.units = units;
        return separator == 0 || separated(numeral, separator, last, groups, firstGroup, inGroup, threes);
    }

    private static boolean separated(Numeral numeral, char separator, char last, int groups, int firstGroup,
            int lastGroup, boolean threes) {
        boolean group = firstGroup <= 3 && threes && separator != '.';
        if (last != 0) {
            numeral.places = lastGroup;
            numeral.grouped = true;
            return firstGroup <= 3 && threes && (last == '.' || last == ',');
        }
        if (groups > 2) {
            numeral.grouped = true;
            return firstGroup <= 3 && threes && lastGroup == 3;
        }
        if (group && lastGroup == 3 && !leadingZero(numeral, firstGroup)) {
            numeral.grouped = true;
            return true;
        }
        numeral.places = lastGroup;
        return separator == '.' || separator == ',' && (lastGroup <= 2 || leadingZero(numeral, firstGroup));
    }

    /// "0,125" is a decimal.
    private static boolean leadingZero(Numeral numeral, int firstGroup) {
        return firstGroup == 1 && numeral.units < 1000;
    }
}
