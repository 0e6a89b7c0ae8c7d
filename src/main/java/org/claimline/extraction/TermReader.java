package org.claimline.extraction;

import org.claimline.domain.ClaimType;
import org.claimline.extraction.Term.Form;
import org.claimline.extraction.Words.Class;

/// Reads one number with its currency, percent sign, points, multiple or measure.
final class TermReader {

    private final Words words;
    private final NumeralReader numerals;
    private final Currencies currencies;
    private final Units units;

    TermReader(Lexicon lexicon, Words words) {
        this.words = words;
        this.numerals = new NumeralReader(words);
        this.currencies = new Currencies(lexicon);
        this.units = new Units(lexicon);
    }

    /// Reads the term that begins at a token.
    ///
    /// @param sign whether it may begin with a minus
    /// @return whether a number stands there; its unit may be missing
    boolean read(Tokens tokens, int at, boolean sign, Term term) {
        term.begin(at);
        int i = at;
        if (sign && isMinusBeforeSign(tokens, at)) {
            term.negative = true;
            i++;
        }
        if (words.is(tokens, i, Class.FOLD)) {
            return fold(tokens, i, term);
        }
        int currency = currencies.before(tokens, i);
        if (currency >= 0) {
            return money(tokens, i, currency, term);
        }
        if (term.negative || !numerals.read(tokens, i, sign, term.number) || tokens.lineStart(term.number.end - 1)
                && term.number.end - 1 > at) {
            return false;
        }
        term.end = term.number.end;
        unit(tokens, term);
        return true;
    }

    /// "fivefold".
    private boolean fold(Tokens tokens, int at, Term term) {
        term.number.begin(at, false);
        term.number.units = words.value(tokens, at, Class.FOLD);
        term.set(ClaimType.MULTIPLE, "x", Form.FOLD, at, at + 1);
        return true;
    }

    private boolean isMinusBeforeSign(Tokens tokens, int at) {
        if (tokens.kind(at) == Tokens.DASH) {
            return tokens.glued(at + 1) && !(tokens.glued(at) && tokens.kind(at - 1) != Tokens.OPEN)
                    && tokens.end(at) - tokens.start(at) == 1 && currencies.before(tokens, at + 1) >= 0;
        }
        return words.is(tokens, at, Class.MINUS) && currencies.before(tokens, at + 1) >= 0;
    }

    private boolean money(Tokens tokens, int at, int currency, Term term) {
        int i = at + currencies.length(currency);
        boolean bracket = tokens.kind(i) == Tokens.OPEN && tokens.glued(i) && tokens.glued(i + 1);
        if (bracket) {
            i++;
        }
        if (tokens.lineStart(i) || tokens.kind(i) == Tokens.WORD && currencies.role(currency) == Currencies.Role.SIGN
                && !words.is(tokens, i, Class.UNIT) || !numerals.read(tokens, i, !term.negative, term.number)) {
            return false;
        }
        Numeral number = term.number;
        if (currencies.role(currency) == Currencies.Role.LETTERS && !currencies.isMuch(number)) {
            return false;
        }
        term.set(ClaimType.MONEY, currencies.code(currency), Form.SYMBOL, at, number.end);
        if (bracket && tokens.kind(number.beforeScale) == Tokens.CLOSE) {
            term.negative = true;
            numerals.scaleAfter(tokens, number.beforeScale + 1, number);
            term.end = Math.max(number.end, number.beforeScale + 1);
        }
        int minor = currencies.after(tokens, term.end, number);
        if (minor >= 0 && currencies.code(minor).equals(term.unit) && !currencies.isMinor(minor)) {
            term.end += currencies.length(minor);
        }
        return !tokens.glued(term.end) || tokens.kind(term.end) != Tokens.NUMBER;
    }

    private void unit(Tokens tokens, Term term) {
        int i = term.end;
        Numeral number = term.number;
        if (tokens.kind(i) == Tokens.PERCENT) {
            percent(tokens, i, term);
            return;
        }
        if (tokens.kind(i) == Tokens.CLOSE && tokens.kind(i + 1) == Tokens.PERCENT && tokens.glued(i + 1)
                && tokens.kind(number.first - 1) == Tokens.OPEN) {
            term.first = number.first - 1;
            term.negative = true;
            percent(tokens, i + 1, term);
            return;
        }
        boolean hyphen = tokens.kind(i) == Tokens.DASH && tokens.glued(i) && tokens.glued(i + 1)
                && tokens.kind(i + 1) == Tokens.WORD;
        if (hyphen) {
            i++;
        }
        if (tokens.lineStart(i)) {
            return;
        }
        if (number.scaled && tokens.kind(i) == Tokens.STOP && tokens.glued(i)
                && tokens.sentence(i + 1) == tokens.sentence(i) && currencies.after(tokens, i + 1, number) >= 0) {
            i++;
        }
        int currency = currencies.after(tokens, i, number);
        if (currency >= 0) {
            Form form = currencies.isMinor(currency) ? Form.MINOR : Form.NAME;
            term.set(ClaimType.MONEY, currencies.code(currency), form, i, i + currencies.length(currency));
            term.power = form == Form.MINOR ? -2 : 0;
            return;
        }
        int unit = units.find(tokens, i);
        if (unit >= 0) {
            unit(tokens, i, unit, hyphen, term);
        }
    }

    private void percent(Tokens tokens, int sign, Term term) {
        int end = sign + 1;
        int unit = units.find(tokens, end);
        if (unit >= 0 && units.role(unit) == Units.Role.PT) {
            term.set(ClaimType.POINTS, "pp", Form.POINTS, sign, end + units.length(unit));
        } else if (tokens.character(sign) != '\u2030') {
            term.set(ClaimType.PERCENT, "%", Form.PERCENT, sign, end);
        }
    }

    private void unit(Tokens tokens, int at, int unit, boolean hyphen, Term term) {
        int end = at + units.length(unit);
        switch (units.role(unit)) {
            case PERCENT -> term.set(ClaimType.PERCENT, "%", Form.PERCENT, at, end);
            case BP -> term.set(ClaimType.POINTS, "bp", Form.POINTS, at, end);
            case PP -> term.set(ClaimType.POINTS, "pp", Form.POINTS, at, end);
            case PT -> term.set(ClaimType.POINTS, "pt", Form.POINTS, at, end);
            case X -> {
                if (isMultiple(tokens, at, end, term.number)) {
                    term.set(ClaimType.MULTIPLE, "x", Form.TIMES, at, end);
                } else if (term.number.scaled || term.number.grouped) {
                    term.set(ClaimType.COUNT, "time", Form.OCCASIONS, at, at);
                }
            }
            case FOLD -> {
                if (hyphen || tokens.glued(at)) {
                    term.set(ClaimType.MULTIPLE, "x", Form.FOLD, at, end);
                }
            }
            case MEASURE -> {
                boolean model = tokens.glued(end) && tokens.kind(end) == Tokens.NUMBER;
                boolean newton = tokens.character(at) == 'N' && tokens.end(at) - tokens.start(at) == 2;
                if (!model) {
                    term.set(ClaimType.COUNT, newton ? "newton metre" : units.name(unit), Form.MEASURE, at, end);
                }
            }
            case DURATION -> term.set(ClaimType.COUNT, "", Form.DURATION, at, end);
        }
    }

    /// "14.4x" and "22 times earnings", not "5 x 5" and not "three times a week".
    private boolean isMultiple(Tokens tokens, int at, int end, Numeral number) {
        if (tokens.end(at) - tokens.start(at) == 1) {
            return tokens.glued(at) && !(tokens.glued(end) && tokens.kind(end) == Tokens.NUMBER);
        }
        if (number.spelled) {
            return words.is(tokens, end, Class.AFTER_TIMES);
        }
        return !words.is(tokens, end, Class.OFTEN);
    }
}
