package org.claimline.extraction;

import java.math.BigDecimal;

import org.claimline.domain.ClaimType;

/// One number with what stands before and after it: "$53 billion", "8%", "30,154". Filled again and again.
final class Term {

    /// How the unit was written; decides the rule's name.
    enum Form {
        BARE, SYMBOL, NAME, MINOR, PERCENT, POINTS, TIMES, FOLD, MEASURE, OCCASIONS, DURATION
    }

    final Numeral number = new Numeral();
    int first;
    int end;
    ClaimType type = ClaimType.COUNT;
    String unit = "";
    Form form = Form.BARE;
    /// Power of ten of the unit: -2 for cents.
    int power;
    /// A minus before the currency sign.
    boolean negative;
    /// Token of the unit's first word, or -1.
    int unitToken;

    void begin(int at) {
        first = at;
        end = at;
        bare();
        negative = false;
    }

    private void bare() {
        type = ClaimType.COUNT;
        unit = "";
        form = Form.BARE;
        power = 0;
        unitToken = -1;
    }

    void set(ClaimType newType, String newUnit, Form newForm, int token, int newEnd) {
        type = newType;
        unit = newUnit;
        form = newForm;
        unitToken = token;
        end = newEnd;
    }

    /// Takes the unit of another term: "8" of "8-9%".
    void share(Term other) {
        type = other.type;
        unit = other.unit;
        form = other.form;
        power = other.power;
    }

    boolean isBare() {
        return form == Form.BARE;
    }

    BigDecimal value() {
        return value(number.scale);
    }

    BigDecimal value(int scale) {
        BigDecimal value = number.value(scale + power);
        return negative ? value.negate() : value;
    }
}
