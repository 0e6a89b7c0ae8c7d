package org.claimline.extraction;

import java.math.BigDecimal;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Quantity;
import org.claimline.extraction.Term.Form;
import org.claimline.extraction.Words.Class;

/// Reads amounts: one term, a range of two ("$3.5-4.0 billion", "between 8% and 9%"), or a number whose unit comes
/// after its neighbours ("22.1, 8 and 3 percent"). Holds the last amount that it read; one reader per scan.
final class AmountReader {

    private static final int LONGEST_ROW = 6;
    /// "rose 5% to 9%" is a range, "rose 1% to 40%" is not.
    private static final BigDecimal WIDEST = BigDecimal.valueOf(3);
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(1000);

    private final Words words;
    private final TermReader terms;
    private final int to;
    private final int from;
    private final int and;
    private final int or;
    private final int between;
    private final int by;
    private final int up;
    private final int down;

    private Term low = new Term();
    private Term high = new Term();
    private final Term probe = new Term();
    private boolean range;

    AmountReader(TermReader terms, Words words) {
        this.words = words;
        this.terms = terms;
        this.to = words.id("to");
        this.from = words.id("from");
        this.and = words.id("and");
        this.or = words.id("or");
        this.between = words.id("between");
        this.by = words.id("by");
        this.up = words.id("up");
        this.down = words.id("down");
    }

    /// Reads the amount that begins at a token.
    ///
    /// @return whether there is a number; the questions below then speak of it
    boolean read(Tokens tokens, int at) {
        range = false;
        if (!terms.read(tokens, at, true, low)) {
            return false;
        }
        int connector = connector(tokens, low.end);
        if (connector > 0 && terms.read(tokens, low.end + connector, false, high)) {
            range = joins(tokens, at);
        }
        if (!range && low.isBare() && !low.number.spelled) {
            shareUnitOfRow(tokens);
        }
        return true;
    }

    /// How many tokens stand between the ends of a range, or 0 when what follows cannot join them.
    private int connector(Tokens tokens, int at) {
        if (tokens.lineStart(at)) {
            return 0;
        }
        if (tokens.kind(at) == Tokens.DASH) {
            if (tokens.word(at + 1) == to && tokens.glued(at + 1) && tokens.pastHyphen(at + 2) == at + 3) {
                return 3;
            }
            boolean one = tokens.end(at) - tokens.start(at) == 1;
            return one && tokens.glued(at) == tokens.glued(at + 1) ? 1 : 0;
        }
        if (tokens.kind(at) == Tokens.OTHER && tokens.character(at) == '~') {
            return 1;
        }
        return tokens.word(at) == to || tokens.word(at) == and || tokens.word(at) == or ? 1 : 0;
    }

    private boolean joins(Tokens tokens, int at) {
        int link = tokens.word(low.end);
        boolean money = high.isBare() && low.type == ClaimType.MONEY && low.form == Form.SYMBOL;
        if (money) {
            high.share(low);
        }
        boolean bareLow = low.isBare();
        if (bareLow && !high.isBare()) {
            if (high.form == Form.SYMBOL || high.form == Form.DURATION) {
                return false;
            }
            low.share(high);
        }
        shareScale();
        boolean joins = low.type == high.type && low.unit.equals(high.unit) && low.value().compareTo(high.value()) < 0
                && allows(tokens, at, link);
        if (!joins && bareLow) {
            low.set(ClaimType.COUNT, "", Form.BARE, -1, low.end);
            low.power = 0;
        }
        if (!joins && !low.number.scaled) {
            low.number.scale = 0;
        }
        return joins;
    }

    /// "$3.5-4.0 billion": the scale of the upper end holds for the lower one.
    private void shareScale() {
        boolean ownUnit = low.form != Form.SYMBOL && low.unitToken >= 0;
        if (!low.number.scaled && high.number.scaled && !ownUnit && !low.number.grouped
                && low.number.mantissaBelow(high.number)) {
            low.number.scale = high.number.scale;
        }
    }

    private boolean allows(Tokens tokens, int at, int link) {
        boolean between = isBetween(tokens, at);
        if (link == and) {
            return between;
        }
        if (link == or) {
            return false;
        }
        if (link != to) {
            return !low.isBare() || !high.isBare() || low.number.grouped || low.number.scaled || high.number.scaled;
        }
        if (tokens.word(at - 1) == from || low.isBare() && tokens.word(at - 1) == to) {
            return words.is(tokens, at - 2, Class.RANGE_WORD) || isFormerRange(tokens, at);
        }
        if (tokens.word(at - 1) == by && low.type == ClaimType.MONEY) {
            return false;
        }
        if (!between && low.unitToken < 0 && low.form != Form.SYMBOL) {
            return high.value().compareTo(low.value().multiply(moved(tokens, at) ? BigDecimal.TEN : FARTHEST)) <= 0;
        }
        if (!between && low.form == Form.MEASURE
                && high.value().compareTo(low.value().multiply(BigDecimal.TEN)) > 0) {
            return false;
        }
        if (!between && moved(tokens, at)) {
            return low.type == ClaimType.PERCENT
                    && high.value().compareTo(low.value().multiply(WIDEST)) <= 0 && low.value().signum() > 0;
        }
        return true;
    }

    /// "down from $1.4 billion to $2 billion": nothing falls to more. "to $9-10, up from $7 to $8": a range was before.
    private boolean isFormerRange(Tokens tokens, int at) {
        if (low.isBare() && !high.number.scaled) {
            return false;
        }
        return tokens.word(at - 2) == down || tokens.word(at - 2) == up && isRangeBefore(tokens, at - 2);
    }

    private boolean isRangeBefore(Tokens tokens, int at) {
        if (tokens.kind(at - 1) != Tokens.COMMA) {
            return false;
        }
        for (int i = at - 2; i > at - 8; i--) {
            boolean link = tokens.word(i) == to || tokens.word(i) == and || tokens.kind(i) == Tokens.DASH;
            boolean number = tokens.kind(i + 1) == Tokens.NUMBER || tokens.kind(i + 2) == Tokens.NUMBER;
            boolean other = tokens.kind(i - 1) == Tokens.NUMBER || tokens.kind(i - 2) == Tokens.NUMBER;
            if (link && number && other) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetween(Tokens tokens, int at) {
        for (int i = at - 1; i >= at - 3; i--) {
            if (tokens.word(i) == between) {
                return true;
            }
        }
        return false;
    }

    private boolean moved(Tokens tokens, int at) {
        return words.is(tokens, at - 1, Class.RISE) || words.is(tokens, at - 2, Class.RISE)
                || words.is(tokens, at - 3, Class.RISE);
    }

    /// "22.1, 8 and 3 percent": looks past the next numbers of the row for the unit. "267, or 49%" is no row.
    private void shareUnitOfRow(Tokens tokens) {
        int at = low.end;
        for (int count = 0; count < LONGEST_ROW; count++) {
            int next = at;
            if (tokens.kind(next) == Tokens.COMMA && !tokens.glued(next + 1)) {
                next++;
            }
            boolean aside = next > at && count == 0 && tokens.word(next) == or;
            if (tokens.word(next) == and || tokens.word(next) == or) {
                next++;
            }
            if (next == at || aside || tokens.kind(next) != Tokens.NUMBER || tokens.lineStart(next)
                    || !terms.read(tokens, next, false, probe)) {
                return;
            }
            if (!probe.isBare()) {
                shareUnit();
                return;
            }
            at = probe.end;
        }
    }

    private void shareUnit() {
        boolean fits = probe.form == Form.PERCENT || probe.form == Form.POINTS
                || probe.form == Form.NAME && (low.number.scaled || !probe.number.scaled);
        if (fits && !low.number.yearLike()) {
            int end = low.end;
            low.share(probe);
            low.end = end;
        }
    }

    int first() {
        return low.first;
    }

    int end() {
        return range ? high.end : low.end;
    }

    boolean isRange() {
        return range;
    }

    boolean isBare() {
        return low.isBare();
    }

    ClaimType type() {
        return low.type;
    }

    String unit() {
        return low.unit;
    }

    Form form() {
        return low.form;
    }

    /// The number, or the lower end of the range.
    Numeral number() {
        return low.number;
    }

    /// The number, or the upper end of the range.
    Numeral last() {
        return range ? high.number : low.number;
    }

    int unitToken() {
        return range ? high.unitToken : low.unitToken;
    }

    /// The amount with a unit given from outside.
    Quantity quantity(String unit) {
        return new Quantity(low.value(), range ? high.value() : low.value(), unit);
    }

    /// The name of the rule that speaks for the amount.
    String rule() {
        String form = switch (low.form) {
            case BARE -> "count.number";
            case SYMBOL -> low.number.scaled ? "money.symbol-scale" : "money.symbol";
            case NAME -> low.number.scaled ? "money.scale-name" : "money.name";
            case MINOR -> "money.minor";
            case PERCENT -> "percent";
            case POINTS -> "points";
            case TIMES -> "multiple.times";
            case FOLD -> "multiple.fold";
            case MEASURE -> "count.measure";
            case OCCASIONS -> "count.times";
            case DURATION -> "duration";
        };
        return range ? form + "-range" : form;
    }
}
