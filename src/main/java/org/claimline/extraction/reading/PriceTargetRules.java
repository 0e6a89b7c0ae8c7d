package org.claimline.extraction.reading;

import java.math.BigDecimal;
import java.util.Optional;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Quantity;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Finds what brokers set: price targets and ratings, and which of two is the one being replaced.
final class PriceTargetRules {

    private static final BigDecimal HIGHEST = new BigDecimal("1000000");
    private static final BigDecimal SHARE = new BigDecimal("10000");
    private static final String[] MOVES = {"go", "went", "mov", "see", "saw", "step", "stand", "stood", "sit", "rate",
        "take"};
    private static final long CHANGING = Cue.of(Cue.RISE, Cue.FALL);
    private static final long DEAL_VERBS = Cue.of(Cue.REPORT, Cue.SAY, Cue.ACTION);

    /// So many sentences a round-up stays with one broker at most.
    private static final int PARAGRAPH = 5;

    private final Passage passage;
    private final Tokens tokens;
    /// The first token that speaks of a target: a text that never does has no price targets without the word.
    private final int firstTarget;

    PriceTargetRules(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.firstTarget = firstTarget();
    }

    /// The role of an amount of money that is a price target.
    ///
    /// @param mention an amount of money
    /// @param before the role of the mention before, in the same paragraph
    /// @param last the mention before
    Optional<Role> priceTarget(Mention mention, Optional<Role> before, Optional<Mention> last) {
        if (!(mention.value() instanceof Quantity amount) || amount.high().compareTo(HIGHEST) > 0) {
            return Optional.empty();
        }
        boolean named = cue(mention) >= 0 || passage.has(mention.first() - 1, Cue.GOALNOUN);
        if (named && isStep(mention)) {
            return Optional.of(Role.plain(mention.type(), mention.rule()));
        }
        Optional<Role> moved = before.isPresent() && last.isPresent() && before.get().type() == ClaimType.PRICE_TARGET
                && comparable(last.get(), amount) ? replaced(mention, last.get(), before.get()) : Optional.empty();
        if (moved.isPresent()) {
            return moved;
        }
        int cue = cue(mention);
        if (cue < 0 && amount.high().compareTo(SHARE) < 0) {
            Party mover = mention.first() > firstTarget ? mover(mention) : Party.NONE;
            mover = mover == Party.NONE ? valuer(mention) : mover;
            if (mover != Party.NONE) {
                boolean never = firstTarget == Integer.MAX_VALUE;
                return Optional.of(new Role(ClaimType.PRICE_TARGET, "price-target.house", mover, false,
                        never ? -1 : firstTarget, never ? -1 : passage.phraseEnd(firstTarget)));
            }
        }
        boolean goesOn = cue < 0 && before.isPresent() && before.get().type() == ClaimType.PRICE_TARGET
                && last.isPresent() && listed(last.get(), mention) && comparable(last.get(), amount);
        if (cue < 0 && !goesOn) {
            return Optional.empty();
        }
        int from = cue < 0 ? mention.first() : Math.min(cue, mention.first());
        return Optional.of(new Role(ClaimType.PRICE_TARGET, goesOn ? "price-target.list" : "price-target.phrase",
                isAverage(cue) ? Party.NONE : house(mention.first(), from), isPrior(mention), goesOn ? -1 : cue,
                goesOn ? -1 : passage.phraseEnd(cue)));
    }

    /// "a target of $330, up $30", "trimmed its target by $10": how far a target moves.
    private boolean isStep(Mention mention) {
        int link = passage.link(mention);
        return passage.hasAny(mention.end(), Cue.UP.bit | Cue.DOWN.bit)
                || passage.has(link, Cue.BY) || passage.hasAny(link, Cue.UP.bit | Cue.DOWN.bit)
                        && tokens.kind(link - 1) == Tokens.COMMA;
    }

    /// "goes to $152 from $135", "at $187, where $148 stood before", "$160 replaces $145": the second is the old one.
    private Optional<Role> replaced(Mention mention, Mention last, Role before) {
        boolean near = tokens.sentence(last.first()) == tokens.sentence(mention.first())
                && mention.first() - last.end() <= 2 && !before.prior();
        int link = mention.first() - 1;
        boolean where = near && tokens.text().regionMatches(true, tokens.start(link), "where", 0, 5);
        boolean replaces = near && tokens.text().regionMatches(true, tokens.start(link), "replac", 0, 6);
        boolean from = near && passage.has(link, Cue.FROM) && before.rule().equals("price-target.house");
        return where || replaces || from
                ? Optional
                        .of(new Role(ClaimType.PRICE_TARGET, "price-target.house", before.holder(), true, before.cue(),
                                before.cueEnd()))
                : Optional.empty();
    }

    /// The house that moves to an amount, in a text that speaks of targets: "BofA goes to $152", "JPMorgan, at $230",
    /// "Citi now sees it at $187", "at Bernstein, $160 replaces $145".
    private Party mover(Mention mention) {
        int link = mention.first() - 1;
        while (passage.hasAny(link, Cue.ABOUT.bit | Cue.OVER.bit | Cue.UNDER.bit | Cue.INSIDE.bit)) {
            link--;
        }
        boolean at = passage.has(link, Cue.TO) || tokens.text().regionMatches(true, tokens.start(link), "at ", 0, 3);
        boolean replaces = tokens.text().regionMatches(true, tokens.start(mention.end()), "replac", 0, 6);
        if (!at && !replaces) {
            return Party.NONE;
        }
        for (int i = link - 1; i >= Math.max(passage.leftEnd(mention.first()), link - 24); i--) {
            Party party = houseAt(i);
            if (party != Party.NONE) {
                return party;
            }
            boolean bank = passage.has(i - 1, Cue.DET) && (isWord(i, "bank") || isWord(i, "broker")
                    || isWord(i, "brokerage") || isWord(i, "house"));
            if (bank) {
                Party here = houseIn(passage.leftEnd(i), i);
                return here == Party.NONE ? houseBefore(tokens.sentence(i)) : here;
            }
            Verb verb = passage.clauses().verbAt(i);
            boolean other = verb != Verb.NONE && verb.head() == i && !isMove(i) && !replaces
                    || passage.hasAny(i, Cue.FORECASTNOUN.bit | Cue.GUIDANCENOUN.bit)
                    || tokens.kind(i) == Tokens.SEMICOLON;
            if (other) {
                return Party.NONE;
            }
        }
        return Party.NONE;
    }

    /// The house that says what a share is worth: "JPMorgan sees the stock at $230", "Citi thinks $190 is enough".
    private Party valuer(Mention mention) {
        int link = mention.first() - 1;
        while (passage.hasAny(link, Cue.ABOUT.bit | Cue.OVER.bit | Cue.UNDER.bit | Cue.INSIDE.bit)) {
            link--;
        }
        boolean reaching = isWord(link, "hitting") || isWord(link, "reaching") || isWord(link, "at");
        boolean at = reaching && (isWord(link - 1, "stock") || isWord(link - 1, "shares")
                || isWord(link - 1, "share") || isWord(link - 1, "it"));
        if (link < 0) {
            return Party.NONE;
        }
        Verb verb = passage.clauses().at(link).verb();
        boolean values = at && verb.is(Cue.SEE) || verb.head() == link && passage.startsWith(verb, "think", "consider");
        if (!values) {
            return Party.NONE;
        }
        for (int i = verb.first() - 1; i >= passage.leftEnd(mention.first()); i--) {
            Party party = houseAt(i);
            if (party != Party.NONE) {
                return party;
            }
        }
        return Party.NONE;
    }

    /// "goes", "moves", "sees": what a house does to reach a number.
    private boolean isMove(int i) {
        for (String stem : MOVES) {
            if (tokens.text().regionMatches(true, tokens.start(i), stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }

    private int firstTarget() {
        for (int i = 0; i < tokens.size(); i++) {
            if (passage.has(i, Cue.PT) || passage.has(i, Cue.GOALNOUN) && isTarget(i)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    /// The role of a rating.
    Role rating(Mention mention) {
        return new Role(ClaimType.RATING, "rating.word", house(mention.first(), mention.first()), isPrior(mention), -1,
                -1);
    }

    /// "the average target": no single house's.
    private boolean isAverage(int cue) {
        return cue >= 0 && (isWord(cue, "average") || isWord(cue, "mean") || isWord(cue, "median")
                || isWord(cue - 1, "average"));
    }

    private boolean isWord(int i, String word) {
        return i >= 0 && tokens.end(i) - tokens.start(i) == word.length()
                && tokens.text().regionMatches(true, tokens.start(i), word, 0, word.length());
    }

    /// The words "price target" that the amount belongs to, or -1.
    private int cue(Mention mention) {
        for (int i = mention.end(); i < Math.min(mention.end() + 5, passage.rightEnd(mention.first())); i++) {
            if (isTargetWord(i)) {
                return i;
            }
            boolean each = isWord(i, "per") && isWord(i + 1, "share");
            boolean joins = each || passage.isWord(i) && !passage.hasAny(i, Cue.PREP.bit | Cue.BE.bit | Cue.AND.bit)
                    || tokens.kind(i) == Tokens.DASH || passage.mention(i) >= 0
                    || tokens.kind(i) == Tokens.NUMBER;
            if (!joins) {
                break;
            }
        }
        int end = passage.leftEnd(mention.first());
        for (int i = mention.first() - 1; i >= end; i--) {
            if (isTargetWord(i)) {
                return i;
            }
            Verb verb = passage.clauses().verbAt(i);
            boolean elsewhere = verb != Verb.NONE && verb.head() == i && !verb.isAny(CHANGING) && !verb.is(Cue.BE)
                    && (verb.isAny(DEAL_VERBS) || verb.is(Cue.EXPECT));
            if (tokens.kind(i) == Tokens.SEMICOLON || elsewhere || passage.has(i, Cue.BREAK)
                    && !passage.hasAny(i, Cue.THAT.bit | Cue.AND.bit | Cue.COMPARE.bit)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isTargetWord(int i) {
        return passage.has(i, Cue.PT) || passage.has(i, Cue.GOALNOUN) && isTarget(i) && brokerNear(i);
    }

    private boolean isTarget(int i) {
        return tokens.text().regionMatches(true, tokens.start(i), "target", 0, 6);
    }

    /// A bare "target" is a price target where a broker or a rating stands in the sentence.
    private boolean brokerNear(int i) {
        int sentence = tokens.sentence(i);
        int end = Math.min(tokens.sentenceEnd(sentence), i + Passage.FAR);
        int before = tokens.sentenceFirst(Math.max(0, sentence - 1));
        for (int k = Math.max(before, i - Passage.FAR); k < end; k++) {
            int name = passage.names().at(k);
            if (name >= 0 && passage.names().get(name).kind() == Name.Kind.BROKER || passage.has(k, Cue.ANALYST)
                    || isWord(k, "upside") || isWord(k, "downside")
                    || passage.mention(k) >= 0
                            && passage.mentions().get(passage.mention(k)).type() == ClaimType.RATING) {
                return true;
            }
        }
        return false;
    }

    /// Whether a list of targets goes on: nothing but names and words of change between both.
    private boolean listed(Mention last, Mention mention) {
        if (mention.first() - last.end() > 30 || tokens.sentence(last.first()) != tokens.sentence(mention.first())
                && !passage.hasAny(passage.clauses().at(mention.first()).verb().head(), CHANGING)) {
            return false;
        }
        boolean moved = false;
        for (int i = last.end(); i < mention.first(); i++) {
            Verb verb = passage.clauses().verbAt(i);
            if (verb != Verb.NONE && verb.head() == i) {
                if (!verb.isAny(CHANGING)) {
                    return false;
                }
                moved = true;
            }
            moved |= passage.hasAny(i, Cue.FROM.bit | Cue.TO.bit | Cue.AND.bit);
        }
        return moved;
    }

    private static boolean comparable(Mention last, Quantity amount) {
        return last.value() instanceof Quantity other && other.unit().equals(amount.unit())
                && amount.low().compareTo(other.low().multiply(BigDecimal.TEN)) < 0
                && other.low().compareTo(amount.low().multiply(BigDecimal.TEN)) < 0;
    }

    private boolean isPrior(Mention mention) {
        int end = Math.max(passage.leftEnd(mention.first()), mention.first() - 6);
        for (int i = mention.first() - 1; i >= end; i--) {
            if (passage.hasAny(i, Cue.FROM.bit | Cue.COMPARE.bit | Cue.PREVIOUS.bit)) {
                return true;
            }
            boolean skipped = tokens.kind(i) == Tokens.QUOTE_OPEN || passage.hasAny(i, Cue.DET.bit | Cue.INSIDE.bit
                    | Cue.ABOUT.bit | Cue.POSS.bit | Cue.OF.bit) || tokens.kind(i) == Tokens.OPEN
                    || tokens.kind(i) == Tokens.CURRENCY || passage.has(i, Cue.PT) || passage.has(i, Cue.GOALNOUN);
            if (!skipped) {
                return false;
            }
        }
        return false;
    }

    /// Who rates: the nearest house before the amount; in its sentence, else behind it, else in the paragraph.
    private Party house(int token, int cue) {
        int sentence = tokens.sentence(token);
        for (int i = token - 1; i >= passage.leftEnd(token); i--) {
            Party party = houseAt(i);
            if (party != Party.NONE) {
                return party;
            }
        }
        for (int i = Math.max(token, cue); i < passage.rightEnd(token); i++) {
            Party party = houseAt(i);
            if (party != Party.NONE) {
                return party;
            }
        }
        Party rater = rater(token);
        if (rater != Party.NONE) {
            return rater;
        }
        for (int i = token; i >= passage.leftEnd(token); i--) {
            if (passage.has(i, Cue.ANALYST)) {
                return passage.parties().at(i);
            }
        }
        return houseBefore(sentence);
    }

    /// The house that was named last in the sentences before one.
    private Party houseBefore(int sentence) {
        for (int s = sentence - 1; s >= Math.max(0, sentence - PARAGRAPH); s--) {
            int end = tokens.sentenceEnd(s);
            Party party = houseIn(Math.max(end - Passage.FAR, tokens.sentenceFirst(s)), end);
            if (party != Party.NONE) {
                return party;
            }
        }
        return Party.NONE;
    }

    /// The last house between two tokens.
    private Party houseIn(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            Party party = houseAt(i);
            if (party != Party.NONE) {
                return party;
            }
        }
        return Party.NONE;
    }

    /// Whoever raises, cuts or keeps a target or a rating, and is not what the text is about.
    private Party rater(int token) {
        for (int i = passage.leftEnd(token); i < token; i++) {
            int number = passage.names().at(i);
            Verb verb = passage.clauses().verbAt(i);
            if (verb != Verb.NONE && verb.head() == i) {
                return Party.NONE;
            }
            if (number < 0 || passage.hasAny(i, Cue.PT.bit | Cue.GOALNOUN.bit | Cue.INSIDE.bit)) {
                continue;
            }
            Name name = passage.names().get(number);
            boolean rates = name.kind() != Name.Kind.PLACE && name.kind() != Name.Kind.NATIONAL
                    && !passage.has(name.first() - 1, Cue.PREP) && !passage.has(name.end(), Cue.POSS);
            if (rates && !(passage.names().isMain(number) && isPassive(name.end(), token))) {
                return new Party(name.first(), name.end(), number, Party.Group.HOUSE);
            }
        }
        return Party.NONE;
    }

    /// "Acme was downgraded": the subject does not rate, it is rated.
    private boolean isPassive(int from, int until) {
        for (int i = from; i < until; i++) {
            Verb verb = passage.clauses().verbAt(i);
            if (verb != Verb.NONE) {
                return verb.passive() || !verb.isAny(CHANGING | Cue.ANNOUNCE.bit);
            }
        }
        return true;
    }

    private Party houseAt(int i) {
        int number = passage.names().at(i);
        if (number < 0) {
            return Party.NONE;
        }
        Name name = passage.names().get(number);
        if (name.kind() == Name.Kind.BROKER) {
            return passage.parties().named(number);
        }
        if (name.kind() == Name.Kind.COMPANY && passage.has(name.end(), Cue.ANALYST)) {
            return passage.parties().named(number);
        }
        int employer = name.kind() == Name.Kind.PERSON ? passage.names().employer(name.entity()) : -1;
        int first = employer < 0 ? -1 : passage.names().firstOf(employer);
        return first >= 0 && passage.names().get(first).kind() != Name.Kind.COMPANY
                ? passage.parties().named(first)
                : Party.NONE;
    }
}
