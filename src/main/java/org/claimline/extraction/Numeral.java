package org.claimline.extraction;

import java.math.BigDecimal;

/// A number as it is written: digits or words, a sign, a scale. One is filled again and again while a text is scanned.
final class Numeral {

    /// First token, a sign included.
    int first;
    /// First token after the sign.
    int body;
    /// One past the last token, the scale included.
    int end;
    /// One past the last token before the scale.
    int beforeScale;
    long units;
    int places;
    /// Power of ten of the scale words; 0 where there is none.
    int scale;
    boolean scaled;
    /// Whether the scale is one letter glued to the digits.
    boolean letter;
    boolean spelled;
    boolean negative;
    boolean grouped;

    void begin(int at, boolean minus) {
        first = at;
        body = minus ? at + 1 : at;
        end = body + 1;
        units = 0;
        places = 0;
        scale = 0;
        scaled = false;
        letter = false;
        spelled = false;
        negative = minus;
        grouped = false;
    }

    boolean decimal() {
        return places > 0;
    }

    BigDecimal value() {
        return value(scale);
    }

    /// The value with another scale than its own.
    BigDecimal value(int power) {
        BigDecimal value = BigDecimal.valueOf(units, places).scaleByPowerOfTen(power);
        return negative ? value.negate() : value;
    }

    /// Whether the number without its scale is below another's.
    boolean mantissaBelow(Numeral other) {
        return BigDecimal.valueOf(units, places).compareTo(BigDecimal.valueOf(other.units, other.places)) < 0;
    }

    /// Four digits that may be a year.
    boolean yearLike() {
        return places == 0 && !scaled && !grouped && !spelled && units >= 1900 && units <= 2100;
    }
}
