package org.claimline.extraction;

import java.util.List;
import java.util.Locale;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Quantity;
import org.claimline.extraction.Term.Form;
import org.claimline.extraction.Words.Class;

/// Turns the amounts that were read into mentions: names what a bare number counts, gives it its neighbour's unit
/// ("up from 35.8 billion a year earlier"), and marks conversions in brackets. One collector per text.
final class AmountCollector {

    private static final int FAR = 25;
    private static final int NEIGHBOURS = 4;
    private static final int PHRASE = 6;

    private final Tokens tokens;
    private final Words words;
    private final CountReader counts;
    private final AmountReader amounts;
    private final List<Mention> found;
    private final int or;
    private final int to;
    private final int from;
    private final int of;
    private final int as;
    private final int many;
    private final int numberWord;
    /// Place in `found` of a scaled number that waits for the currency of the next amount, or -1.
    private int waiting = -1;

    AmountCollector(Tokens tokens, Words words, AmountReader amounts, List<Mention> found) {
        this.tokens = tokens;
        this.words = words;
        this.counts = new CountReader(words);
        this.amounts = amounts;
        this.found = found;
        this.or = words.id("or");
        this.to = words.id("to");
        this.from = words.id("from");
        this.of = words.id("of");
        this.as = words.id("as");
        this.many = words.id("many");
        this.numberWord = words.id("number");
    }

    /// Takes the amount that the reader read last.
    void take() {
        switch (amounts.form()) {
            case DURATION -> {
                return;
            }
            case BARE -> bare();
            case SYMBOL, NAME, MINOR, PERCENT, POINTS, TIMES, FOLD, MEASURE, OCCASIONS -> {
                if (!isGlued() && !isNode()) {
                    add(amounts.type(), amounts.quantity(amounts.unit()), amounts.rule(), amounts.unitToken());
                }
            }
        }
    }

    /// Part of a longer word or code: "MI450", "A100x".
    private boolean isGlued() {
        int first = amounts.first();
        return tokens.glued(first)
                && (tokens.kind(first - 1) == Tokens.WORD || tokens.kind(first - 1) == Tokens.NUMBER);
    }

    /// "3nm chips", "a 5-nanometer process": how a way of making chips is called.
    private boolean isNode() {
        boolean nanometres = amounts.form() == Form.MEASURE && amounts.unit().equals("nanometre");
        return nanometres && (words.is(tokens, amounts.end(), Class.NODE)
                || words.is(tokens, amounts.end() + 1, Class.NODE));
    }

    private void bare() {
        Numeral number = amounts.number();
        if (number.spelled && !number.scaled
                || counts.isPartOfName(tokens, amounts.first(), amounts.end(), amounts.last())) {
            return;
        }
        int noun = counts.noun(tokens, amounts.first(), amounts.end(), amounts.last());
        if (noun >= 0) {
            add(ClaimType.COUNT, amounts.quantity(Nouns.singular(tokens.string(noun))), amounts.rule(), noun);
        } else if (!words.is(tokens, amounts.end(), Class.DURATION) && !isModifier(number)) {
            inherit(number);
        }
    }

    /// Gives a number without unit the unit of an amount before it, or lets it wait for the next one.
    private void inherit(Numeral number) {
        if (isStaff(number)) {
            add(ClaimType.COUNT, amounts.quantity("employee"), "count.staff", -1);
            return;
        }
        if (!number.scaled && !number.decimal()) {
            int noun = counted();
            if (noun >= 0) {
                add(ClaimType.COUNT, amounts.quantity(Nouns.singular(tokens.string(noun))), "count.number-of", noun);
                return;
            }
        }
        int head = number.grouped && !number.scaled && !number.decimal() ? countedBefore() : -1;
        if (head >= 0) {
            add(ClaimType.COUNT, amounts.quantity(Nouns.singular(tokens.string(head))), "count.head", head);
            return;
        }
        int sentence = tokens.sentence(amounts.first());
        for (int i = found.size() - 1; i >= 0 && i >= found.size() - NEIGHBOURS; i--) {
            Mention before = found.get(i);
            if (tokens.sentence(before.first()) < sentence - 1
                    || amounts.first() - before.end() > FAR && !number.scaled) {
                break;
            }
            boolean same = tokens.sentence(before.first()) == sentence;
            if (before.value() instanceof Quantity quantity && !quantity.unit().isEmpty() && before.converts() == 0
                    && (same ? lends(before.type(), number) : number.scaled && before.type() == ClaimType.MONEY)) {
                boolean money = before.type() == ClaimType.MONEY;
                add(before.type(), amounts.quantity(quantity.unit()), money ? "money.inherited" : "count.inherited",
                        before.noun());
                return;
            }
        }
        if (number.scaled) {
            waiting = found.size();
            add(ClaimType.COUNT, amounts.quantity(""), "money.inherited", -1);
        }
    }

    /// The noun of "the number of stores to grow from 16 to as many as 80", "customers who pay more than $100 rose 9%
    /// to 4,363", or -1.
    private int counted() {
        int link = amounts.first() - 1;
        while (words.is(tokens, link, Class.HEDGE) || tokens.word(link) == as || tokens.word(link) == many) {
            link--;
        }
        if (tokens.word(link) != to && tokens.word(link) != from) {
            return -1;
        }
        int first = Math.max(tokens.sentenceFirst(tokens.sentence(link)), link - FAR);
        for (int i = link - 1; i > first; i--) {
            if (tokens.word(i) == of && tokens.word(i - 1) == numberWord) {
                return plural(i + 1, link);
            }
        }
        boolean percent = !found.isEmpty() && found.getLast().type() == ClaimType.PERCENT
                && found.getLast().end() == link && amounts.number().grouped;
        return percent && tokens.word(link) == to && isMoved(found.getLast().first()) ? plural(first, link) : -1;
    }

    /// "Payrolls rose by 64,000", "claims fell 5,000 to 219,000": the noun before the verb of movement, or -1.
    private int countedBefore() {
        int link = amounts.first() - 1;
        while (words.is(tokens, link, Class.HEDGE) && tokens.word(link) != to) {
            link--;
        }
        boolean linked = words.is(tokens, link, Class.BY) || tokens.word(link) == to || tokens.word(link) == from
                || words.is(tokens, link, Class.RISE);
        int first = Math.max(tokens.sentenceFirst(tokens.sentence(link)), link - FAR);
        boolean moved = false;
        for (int i = link; linked && i >= first; i--) {
            moved |= words.is(tokens, i, Class.RISE);
            if (moved && words.is(tokens, i, Class.COUNTED)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isMoved(int at) {
        return words.is(tokens, at - 1, Class.RISE) || words.is(tokens, at - 2, Class.RISE);
    }

    /// The first plural noun from one token to another, no farther than a few words, or -1.
    private int plural(int from, int until) {
        for (int i = from; i < Math.min(from + PHRASE, until); i++) {
            boolean word = tokens.kind(i) == Tokens.WORD && !words.is(tokens, i, Class.STOP);
            int end = tokens.end(i);
            if (word && end - tokens.start(i) > 3 && tokens.text().charAt(end - 1) == 's'
                    && tokens.text().charAt(end - 2) != 's' && !words.is(tokens, i, Class.RISE)
                    && !words.is(tokens, i, Class.DURATION)) {
                return i;
            }
        }
        return -1;
    }

    /// "12m target": months, not millions.
    private boolean isModifier(Numeral number) {
        int next = amounts.end();
        return number.letter && tokens.kind(next) == Tokens.WORD && !words.is(tokens, next, Class.STOP);
    }

    /// "employs 11,000".
    private boolean isStaff(Numeral number) {
        int before = amounts.first() - 1;
        while (before > amounts.first() - 3 && words.is(tokens, before, Class.HEDGE)) {
            before--;
        }
        return !number.decimal() && words.is(tokens, before, Class.EMPLOY);
    }

    private boolean lends(ClaimType type, Numeral number) {
        if (number.scaled) {
            return type == ClaimType.MONEY || type == ClaimType.COUNT;
        }
        int before = amounts.first() - 1;
        if (type == ClaimType.COUNT && !number.decimal() && (words.is(tokens, amounts.end(), Class.OTHERS)
                || number.grouped && !words.is(tokens, before, Class.LEVEL))) {
            return true;
        }
        boolean compared = words.is(tokens, before, Class.COMPARED)
                || words.is(tokens, before, Class.HEDGE) && words.is(tokens, before - 1, Class.COMPARED);
        return compared && switch (type) {
            case MONEY -> !words.is(tokens, before, Class.LEVEL) || words.is(tokens, before, Class.ENDED_TO);
            case PERCENT, POINTS, MULTIPLE -> !number.grouped && !words.is(tokens, before, Class.ENDED_TO)
                    && !words.is(tokens, before, Class.LEVEL);
            case COUNT -> !number.decimal();
            default -> false;
        };
    }

    private void add(ClaimType type, Quantity quantity, String rule, int noun) {
        var mention = new Mention(amounts.first(), amounts.end(), tokens.span(amounts.first(), amounts.end()), type,
                quantity, rule, noun, converts(type, quantity), false);
        found.add(mention);
        if (waiting >= 0 && !quantity.unit().isEmpty()) {
            settle(mention, quantity);
        }
    }

    /// Gives the number that waits the unit of this amount, when both stand in one sentence.
    private void settle(Mention mention, Quantity quantity) {
        Mention bare = found.get(waiting);
        boolean fits = tokens.sentence(bare.first()) == tokens.sentence(mention.first())
                && (mention.type() == ClaimType.MONEY || mention.type() == ClaimType.COUNT);
        if (fits && bare.value() instanceof Quantity waited) {
            found.set(waiting, new Mention(bare.first(), bare.end(), bare.span(), mention.type(),
                    new Quantity(waited.low(), waited.high(), quantity.unit()), bare.rule(), bare.noun(), 0, false));
        }
        waiting = -1;
    }

    /// Gives the numbers that found no unit the noun that the sentence speaks of: "Headcount rose to 1.56 million".
    void finish() {
        for (int i = 0; i < found.size(); i++) {
            Mention mention = found.get(i);
            if (mention.value() instanceof Quantity quantity && quantity.unit().isEmpty()) {
                int noun = nounBefore(mention.first());
                String unit = noun < 0 ? "unit" : Nouns.singular(tokens.string(noun));
                found.set(i, new Mention(mention.first(), mention.end(), mention.span(), ClaimType.COUNT,
                        new Quantity(quantity.low(), quantity.high(), unit), "count.bare", noun, 0, false));
            }
        }
    }

    /// The noun before the nearest verb of movement, or -1.
    private int nounBefore(int at) {
        int first = Math.max(tokens.sentenceFirst(tokens.sentence(at)), at - FAR);
        for (int i = at - 1; i > first; i--) {
            if (words.is(tokens, i, Class.RISE) && tokens.kind(i - 1) == Tokens.WORD
                    && !words.is(tokens, i - 1, Class.STOP)) {
                return i - 1;
            }
        }
        return -1;
    }

    /// 1 for a conversion of the amount just before: "93.5 billion yuan ($13.6 billion)", "…, or $13.6 billion".
    private int converts(ClaimType type, Quantity quantity) {
        if (found.isEmpty() || type != ClaimType.MONEY && amounts.form() != Form.MEASURE) {
            return 0;
        }
        Mention before = found.getLast();
        if (before.type() != type || !(before.value() instanceof Quantity other)
                || other.unit().equals(quantity.unit())) {
            return 0;
        }
        int i = amounts.first() - 1;
        while (i > before.end() && (words.is(tokens, i, Class.HEDGE) || tokens.kind(i) == Tokens.OTHER)) {
            i--;
        }
        boolean bracket = tokens.kind(i) == Tokens.OPEN && i == before.end();
        boolean spoken = tokens.word(i) == or
                && (i == before.end() || i == before.end() + 1 && tokens.kind(before.end()) == Tokens.COMMA
                        || tokens.kind(i - 1) == Tokens.OPEN && i - 1 == before.end());
        return bracket || spoken ? 1 : 0;
    }

    /// English nouns, as far as their endings tell.
    static final class Nouns {

        private Nouns() {}

        /// The noun in lower case and in the singular.
        static String singular(String noun) {
            String lower = noun.toLowerCase(Locale.ROOT);
            int length = lower.length();
            if (lower.endsWith("ies") && length > 4) {
                return lower.substring(0, length - 3) + "y";
            }
            if (lower.endsWith("sses") || lower.endsWith("ches") || lower.endsWith("shes") || lower.endsWith("xes")) {
                return lower.substring(0, length - 2);
            }
            return lower.endsWith("s") && !lower.endsWith("ss") && length > 2 ? lower.substring(0, length - 1) : lower;
        }
    }
}
