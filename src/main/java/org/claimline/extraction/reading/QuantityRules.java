package org.claimline.extraction.reading;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.Quantity;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Decides whether an amount is a figure, guidance, a forecast or a commitment.
final class QuantityRules {

    private static final long CHANGING = Cue.of(Cue.RISE, Cue.FALL);
    private static final String[] POLICIES = {"tariff", "duty", "duties", "levy", "levies", "minimum wage", "vat ",
        "sales tax", "income tax", "excise"};
    private static final long DOING = Cue.of(Cue.ACTION, Cue.ANNOUNCE);
    private static final String[] DEALS = {"buy", "acqui", "sell", "purchas", "take"};

    private final Passage passage;
    private final Tokens tokens;
    private final EstimateRules estimates;
    private final PromiseRules promises;
    private final OutlookRules outlooks;
    private final ListRules lists;

    QuantityRules(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        var nouns = new NounRules(passage);
        this.estimates = new EstimateRules(passage, nouns);
        this.promises = new PromiseRules(passage, nouns);
        this.outlooks = new OutlookRules(passage);
        this.lists = new ListRules(passage);
    }

    Role role(Mention mention) {
        Stance stance = stance(mention);
        if (isDistance(mention) || isPlaces(mention)) {
            return figure(mention);
        }
        Role estimated = estimates.role(mention, stance);
        if (estimated.isTarget()) {
            return estimated;
        }
        if (estimates.isRevision(mention) && !stance.verb().is(Cue.BE)) {
            return figure(mention);
        }
        Role promised = promises.role(mention, stance);
        Role role = promised.isTarget() ? promised : byMood(mention, stance);
        return role.isTarget() ? role : lists.role(mention);
    }

    /// The stance that rules an amount: of the verb behind it where the amount is the verb's subject.
    private Stance stance(Mention mention) {
        Stance deal = priceBehindAside(mention);
        if (deal != Stance.NONE) {
            return deal;
        }
        Stance after = passage.clauses().after(mention.first());
        return isSubjectOf(mention, after.verb()) ? after : passage.clauses().at(mention.first());
    }

    /// "would buy Acme, a unit that Beta owns, for $5 billion": the price belongs to the verb before the aside.
    private Stance priceBehindAside(Mention mention) {
        int link = passage.link(mention);
        boolean price = tokens.text().startsWith("for ", tokens.start(link)) && tokens.kind(link - 1) == Tokens.COMMA;
        for (int i = link - 2; price && i >= passage.leftEnd(mention.first()); i--) {
            Stance stance = passage.clauses().at(i);
            if (passage.clauses().isGoverned(i) && passage.startsWith(stance.verb(), DEALS)) {
                return stance;
            }
        }
        return Stance.NONE;
    }

    /// "$5 billion will go to debt": a verb follows at once, and none stands right before.
    private boolean isSubjectOf(Mention mention, Verb verb) {
        boolean finite = verb.form() == Verb.Form.FUTURE || verb.form() == Verb.Form.MODAL
                || verb.form() == Verb.Form.PLAIN && verb.first() < verb.head();
        if (!finite || verb.first() < mention.end() || verb.first() > mention.end() + 3
                || passage.clauses().verbAt(Math.max(0, mention.first() - 1)) != Verb.NONE) {
            return false;
        }
        for (int i = mention.end(); i < verb.first(); i++) {
            if (!passage.isWord(i)
                    || passage.hasAny(i, Cue.PREP.bit | Cue.AND.bit | Cue.DET.bit | Cue.BREAK.bit | Cue.COMPARE.bit)) {
                return false;
            }
        }
        return true;
    }

    private Role byMood(Mention mention, Stance stance) {
        boolean governed = stance.verb().first() < mention.first();
        if (!governed && setApart(mention, stance.verb()) || isPast(mention)) {
            return figure(mention);
        }
        if (governed && compared(mention, stance) || isDenied(stance)) {
            return figure(mention);
        }
        Verb verb = stance.verb();
        boolean budget = governed && passage.startsWith(verb, "set", "fix") && outlooks.isInvested(mention, stance);
        return switch (stance.mood()) {
            case FACT, SAID, ANNOUNCED -> budget ? outlooks.outlook(mention, stance) : figure(mention);
            case EXPECTED -> passage.startsWith(stance.trigger(), "impl") && promises.isWorth(mention, verb)
                    || mention.type() == ClaimType.COUNT && isGiven(mention)
                    || !governed && verb.form() == Verb.Form.PLAIN
                            && (!verb.passive() && !isGap(mention, verb) || isMeasured(mention, verb))
                                    ? figure(mention)
                                    : expected(mention, stance);
            case PLANNED, WILL, MAYBE -> promises.isWorth(mention, verb) || isApposed(mention) || isGiven(mention)
                    ? figure(mention)
                    : isAside(mention, verb) ? aside(mention, stance) : planned(mention, stance, verb);
        };
    }

    /// "$25 a share, a 40% premium": a percentage that comments on what is offered.
    private boolean isApposed(Mention mention) {
        return mention.type() == ClaimType.PERCENT && passage.has(mention.first() - 1, Cue.DET)
                && tokens.kind(mention.first() - 2) == Tokens.COMMA;
    }

    private Role planned(Mention mention, Stance stance, Verb verb) {
        if (isRate(mention) && passage.startsWith(stance.trigger(), "offer", "pric")
                || isWouldBeWorth(mention, stance, verb)) {
            return figure(mention);
        }
        if (outlooks.isForeseen(mention, stance) || isEffect(mention, verb)) {
            return outlooks.outlook(mention, stance);
        }
        if (outlooks.isJobs(mention)
                && passage.startsWith(verb, "creat", "generat", "support", "bring", "mean", "employ")) {
            return outlooks.outlook(mention, stance);
        }
        int trigger = Math.max(0, stance.trigger().first());
        if (isTransitive(stance) || isPolicy(stance)) {
            return commitment("commitment.deed", stance, verb.first());
        }
        if (stance.mood() == Stance.Mood.PLANNED) {
            return isOutlook(mention, verb) || outlooks.isInvested(mention, stance)
                    ? outlooks.outlook(mention, stance)
                    : commitment("commitment.plan", stance, trigger);
        }
        if (stance.mood() == Stance.Mood.WILL) {
            return willDo(mention, verb)
                    ? commitment("commitment.will", stance, verb.first())
                    : outlooks.outlook(mention, stance);
        }
        boolean share = mention.type() == ClaimType.PERCENT && passage.link(mention) != verb.head();
        boolean deed = verb.isAny(DOING) && !verb.isAny(CHANGING) && !share
                || verb.is(Cue.ACTION) && mention.type() == ClaimType.MONEY && !verb.is(Cue.FALL);
        return deed ? commitment("commitment.may", stance, verb.first()) : outlooks.outlook(mention, stance);
    }

    /// "0.2 percentage points faster than a July estimate", "49% more than before": how far apart two amounts are.
    private boolean isDistance(Mention mention) {
        boolean points = mention.type() == ClaimType.POINTS;
        if (passage.isWord(mention.end() + 1, "than") && passage.isWord(mention.end() + 2, "before")) {
            return true;
        }
        for (int i = mention.end(); points && i < mention.end() + 2; i++) {
            if (tokens.text().startsWith("than ", tokens.start(i + 1)) && passage.isWord(i)
                    || passage.hasAny(i, Cue.OVER.bit | Cue.UNDER.bit) && i == mention.end()) {
                return true;
            }
        }
        return false;
    }

    /// "8,100 locations in 46 states": where something is.
    private boolean isPlaces(Mention mention) {
        return mention.type() == ClaimType.COUNT && mention.noun() >= 0 && passage.has(mention.noun(), Cue.LAND)
                && passage.has(passage.link(mention), Cue.IN);
    }

    /// "$1 billion more than had been predicted": what was predicted is another amount.
    private boolean isMeasured(Mention mention, Verb verb) {
        for (int i = mention.end(); i < Math.min(verb.first(), mention.end() + 4); i++) {
            if (passage.has(i, Cue.COMPARE) || tokens.text().startsWith("than ", tokens.start(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a dash stands between the amount and the verb behind it.
    private boolean setApart(Mention mention, Verb verb) {
        for (int i = mention.end(); i < verb.first(); i++) {
            if (tokens.kind(i) == Tokens.DASH && !tokens.glued(i) || tokens.kind(i) == Tokens.CLOSE) {
                return true;
            }
        }
        return false;
    }

    /// "a $5 billion fine Facebook expects to pay": the verb behind wants the amount for its object.
    private boolean isGap(Mention mention, Verb verb) {
        if (verb.first() > mention.end() + 8) {
            return false;
        }
        for (int i = mention.end(); i < verb.first(); i++) {
            if (!passage.isWord(i) || passage.mention(i) >= 0 || passage.hasAny(i, Cue.AND.bit | Cue.FROM.bit)) {
                return false;
            }
        }
        return verb.first() > mention.end();
    }

    /// "with proceeds from a $2 billion sale", "focus on the $100 billion fund": not what is planned itself.
    private boolean isAside(Mention mention, Verb verb) {
        boolean ranges = passage.startsWith(verb, "rang") && mention.value() instanceof Quantity amount
                && !amount.isPoint();
        return !ranges && (passage.has(passage.link(mention), Cue.ASIDE) || estimates.fromBefore(mention));
    }

    /// "to 1.5 billion, from a range of 1.6 to 1.7 billion": an outlook that is replaced, or what used to be.
    private Role aside(Mention mention, Stance stance) {
        boolean from = estimates.fromBefore(mention) && stance.verb().isAny(CHANGING)
                && estimates.replaced(mention);
        if (!from) {
            return figure(mention);
        }
        Role outlook = outlooks.outlook(mention, stance);
        return new Role(outlook.type(), outlook.rule(), outlook.holder(), true, outlook.cue(), outlook.cueEnd());
    }

    /// What is planned to grow or shrink by itself is an outlook: costs, investments.
    private static boolean isOutlook(Mention mention, Verb verb) {
        return verb.isAny(CHANGING) && !verb.is(Cue.ACTION) && mention.type() != ClaimType.COUNT;
    }

    /// "will add 5% to earnings": what comes of a deed.
    private boolean isEffect(Mention mention, Verb verb) {
        boolean adds = mention.type() == ClaimType.PERCENT && passage.startsWith(verb, "add", "boost", "lift");
        for (int i = mention.end() + 1; adds && i < mention.end() + 5; i++) {
            if (outlooks.isResultWord(i)) {
                return passage.has(mention.end(), Cue.TO);
            }
        }
        return false;
    }

    /// "will boost its investment by $5 billion", "aims to cut costs by 10%": somebody moves something.
    private boolean isTransitive(Stance stance) {
        Verb verb = stance.verb();
        if (!verb.isAny(CHANGING) || !stance.subject().isSomebody() || verb.passive()) {
            return false;
        }
        int object = verb.end();
        while (passage.hasAny(object, Cue.DET.bit | Cue.POSS.bit | Cue.ADVERB.bit)) {
            object++;
        }
        for (int i = object; i < object + 4; i++) {
            if (!passage.isWord(i) || passage.hasAny(i, Cue.PREP.bit | Cue.TO.bit | Cue.AND.bit)) {
                return i > object;
            }
            if (outlooks.isResultWord(i) || outlooks.isSpending(i) || passage.has(i, Cue.PLAN)) {
                return false;
            }
        }
        return false;
    }

    /// "The tariff will rise to 25%", "will lower tariffs to 15%": what a state lays down.
    private boolean isPolicy(Stance stance) {
        Verb verb = stance.verb();
        if (!verb.isAny(CHANGING) || stance.mood() == Stance.Mood.MAYBE) {
            return false;
        }
        for (int i = Math.max(passage.leftEnd(verb.first()), verb.first() - 5); i < verb.end() + 3; i++) {
            if (passage.startsWith(i, POLICIES) && !passage.startsWith(i + 1, "rate", "revenue")) {
                return true;
            }
        }
        return false;
    }

    /// Whether "will" announces a deed and not a development.
    private boolean willDo(Mention mention, Verb verb) {
        boolean takes = passage.startsWith(verb, "take ", "taking", "acquire") && takesStake(verb);
        if (takes) {
            return true;
        }
        if (mention.type() == ClaimType.PERCENT || mention.type() == ClaimType.POINTS) {
            return verb.is(Cue.ACTION)
                    && (!verb.isAny(CHANGING)
                            || passage.link(mention) == verb.head() && passage.has(mention.end(), Cue.OF));
        }
        boolean develops = verb.isAny(CHANGING) || passage.startsWith(verb, "rang") || verb.is(Cue.BE)
                || verb.is(Cue.REPORT);
        return verb.is(Cue.ACTION) || !develops;
    }

    /// "will take a 25% stake for 3 billion euros".
    private boolean takesStake(Verb verb) {
        for (int i = verb.end(); i < Math.min(verb.end() + 8, tokens.size()); i++) {
            if (passage.startsWith(i, "stake", "holding", "interest")) {
                return true;
            }
        }
        return false;
    }

    private Role expected(Mention mention, Stance stance) {
        boolean proceeds = mention.type() == ClaimType.MONEY
                && passage.startsWith(stance.verb(), "rais", "receiv", "pric")
                && stance.verb().form() == Verb.Form.INFINITIVE;
        if (proceeds) {
            return commitment("commitment.proceeds", stance, stance.trigger().first());
        }
        boolean governed = stance.verb().first() < mention.first();
        return governed && isAside(mention, stance.verb()) ? aside(mention, stance) : outlooks.outlook(mention, stance);
    }

    /// "is offered at $9.99 a month": a price in force, and no offer for something.
    private boolean isRate(Mention mention) {
        int i = mention.end();
        String text = tokens.text();
        boolean each = mention.type() == ClaimType.MONEY && (text.startsWith("per ", tokens.start(i))
                || text.startsWith("a ", tokens.start(i)));
        return each && (text.startsWith("month", tokens.start(i + 1)) || text.startsWith("year", tokens.start(i + 1))
                || text.startsWith("user", tokens.start(i + 1)) || text.startsWith("week", tokens.start(i + 1)))
                || mention.type() == ClaimType.MONEY && (text.startsWith("monthly", tokens.start(i))
                        || text.startsWith("annually", tokens.start(i)));
    }

    /// "the market value would reach $20 billion": what something would be worth at a price.
    private boolean isWouldBeWorth(Mention mention, Stance stance, Verb verb) {
        boolean would = verb.form() == Verb.Form.MODAL && tokens.text().startsWith("would", tokens.start(verb.first()));
        return would && mention.type() == ClaimType.MONEY && stance.mood() == Stance.Mood.MAYBE
                && passage.hasAny(verb.first() - 1, Cue.VALUENOUN.bit | Cue.INSIDE.bit)
                && (passage.has(verb.first() - 1, Cue.VALUENOUN) || passage.has(verb.first() - 2, Cue.VALUENOUN));
    }

    /// "above the 1.6 billion euros of last year": a result that is known.
    private boolean isPast(Mention mention) {
        var published = passage.context().published();
        if (published.isEmpty() || !passage.isWord(mention.first() - 1, "the")) {
            return false;
        }
        for (int i = mention.end(); i < mention.end() + 4 && i < passage.rightEnd(mention.first()); i++) {
            int number = passage.mention(i);
            if (number >= 0) {
                return passage.mentions().get(number).value() instanceof Days days
                        && days.last().isBefore(published.get());
            }
            if (!passage.hasAny(i, Cue.OF.bit | Cue.IN.bit | Cue.PREP.bit | Cue.DET.bit)) {
                return false;
            }
        }
        return false;
    }

    /// What is there already, whatever will be done with it: "its 12,000 employees", "the 15% tariffs", "an earlier
    /// $250 billion list".
    private boolean isGiven(Mention mention) {
        int i = mention.first() - 1;
        while (passage.hasAny(i, Cue.ABOUT.bit | Cue.OVER.bit | Cue.UNDER.bit | Cue.INSIDE.bit)
                || tokens.kind(i) == Tokens.COMMA) {
            i--;
        }
        if (passage.has(i, Cue.PREVIOUS) && passage.has(i - 1, Cue.DET)) {
            return true;
        }
        boolean noun = passage.isWord(mention.end()) && passage.cue(mention.end()) == 0;
        boolean the = passage.has(i, Cue.DET) && i == mention.first() - 1
                && tokens.text().regionMatches(true, tokens.start(i), "the ", 0, 4);
        return switch (mention.type()) {
            case COUNT -> the && passage.clauses().at(mention.first()).verb().first() > mention.first()
                    || noun && passage.has(i, Cue.POSS);
            case PERCENT -> noun && the;
            default -> false;
        };
    }

    private boolean isDenied(Stance stance) {
        return stance.verb().negated() || stance.trigger() != Verb.NONE && stance.trigger().negated();
    }

    /// "rose to $5 billion, compared with $4 billion": what it is compared with is a fact.
    private boolean compared(Mention mention, Stance stance) {
        int from = Math.max(stance.verb().end(), passage.leftEnd(mention.first()));
        for (int i = mention.first() - 1; i >= from; i--) {
            if (passage.has(i, Cue.COMPARE)) {
                return !passage.hasAny(i, Cue.OVER.bit | Cue.UNDER.bit) && stance.mood() != Stance.Mood.FACT;
            }
        }
        return false;
    }

    private Role commitment(String rule, Stance stance, int cue) {
        return new Role(ClaimType.COMMITMENT, rule, stance.holder(), false, cue, cue + 1);
    }

    private static Role figure(Mention mention) {
        return Role.plain(mention.type(), mention.rule());
    }
}
