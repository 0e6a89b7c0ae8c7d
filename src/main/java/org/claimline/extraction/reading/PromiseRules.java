package org.claimline.extraction.reading;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.Quantity;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Amounts that the words around them make a promise: "a $5 billion buyback", "a target of 10%", "a planned 500 jobs".
final class PromiseRules {

    private static final long CHANGING = Cue.of(Cue.RISE, Cue.FALL);
    private static final long MOVED = Cue.of(Cue.TO, Cue.BY, Cue.FROM, Cue.ABOUT);

    private static final String[] DEALS = {"deal", "transaction", "takeover", "merger", "acquisition"};

    private final Passage passage;
    private final Tokens tokens;
    private final NounRules nouns;

    PromiseRules(Passage passage, NounRules nouns) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.nouns = nouns;
    }

    /// A commitment, or a forecast for "an expected $2 billion"; else a plain figure.
    Role role(Mention mention, Stance stance) {
        Role adjective = byAdjective(mention, stance);
        return adjective.isTarget() ? adjective : byNoun(mention, stance);
    }

    /// "at a valuation of $5 billion", "valuing it at": what something is worth is nobody's deed.
    boolean isWorth(Mention mention, Verb verb) {
        return passage.startsWith(verb, "valu") || nouns.before(mention, Cue.VALUENOUN.bit) >= 0
                || nouns.behind(mention, Cue.VALUENOUN.bit) >= 0;
    }

    /// "a $5 billion buyback", "an investment of $5 billion", "the $53 billion target".
    private Role byNoun(Mention mention, Stance stance) {
        if (mention.type() == ClaimType.MULTIPLE) {
            return figure(mention);
        }
        boolean money = mention.type() == ClaimType.MONEY || mention.type() == ClaimType.COUNT;
        int goal = nouns.behind(mention, Cue.GOALNOUN.bit);
        goal = goal < 0 ? nouns.before(mention, Cue.GOALNOUN.bit) : goal;
        if (goal >= 0 && !movesItself(goal, mention)) {
            return commitment("commitment.goal", stance, goal);
        }
        if (!money) {
            return figure(mention);
        }
        if (isOffer(mention) || isPriceRange(mention)) {
            return commitment("commitment.offer", stance, mention.first() - 2);
        }
        int deal = dealWorth(mention);
        if (deal >= 0 && !pastDateBehind(mention) && !stance.verb().is(Cue.DONE)) {
            return commitment("commitment.worth", stance, deal);
        }
        if (isWorth(mention, stance.verb())) {
            return figure(mention);
        }
        int planned = foreseen(stance) ? NounRules.NOT_FOUND : plannedBehind(mention);
        planned = planned < 0 ? announcedIn(mention, stance) : planned;
        if (planned >= 0) {
            return commitment("commitment.planned-behind", stance, planned);
        }
        int noun = nouns.behind(mention, Cue.PLEDGENOUN.bit | Cue.DEALNOUN.bit);
        boolean moved = stance.verb().isAny(CHANGING) && passage.hasAny(mention.first() - 1, MOVED);
        int named = noun < 0 ? nouns.before(mention, Cue.PLEDGENOUN.bit) : noun;
        noun = noun < 0 && (!moved || isBid(named)) ? named : noun;
        if (noun < 0) {
            return figure(mention);
        }
        boolean governed = passage.clauses().isGoverned(mention.first());
        boolean made = (moved || passage.startsWith(stance.verb(), "made", "make", "mak")) && isBid(noun);
        boolean over = governed && stance.mood() == Stance.Mood.FACT && stance.verb().is(Cue.DONE) && !made
                || pastDateBehind(mention);
        boolean pledge = passage.has(noun, Cue.PLEDGENOUN) && !over;
        boolean ahead = stance.verb().first() > mention.first() && (stance.mood() == Stance.Mood.WILL
                || stance.mood() == Stance.Mood.PLANNED || stance.mood() == Stance.Mood.EXPECTED);
        boolean pending = stance.verb().first() > mention.first() && stance.mood() == Stance.Mood.MAYBE
                && passage.has(mention.first() - 1, Cue.DET);
        boolean announced = ahead || pending || isPending(mention, noun)
                || governed && stance.mood() == Stance.Mood.ANNOUNCED;
        return pledge || announced
                ? new Role(ClaimType.COMMITMENT, "commitment.noun", owner(mention, stance), false, noun, noun + 1)
                : figure(mention);
    }

    /// An offer, which nobody has taken up by making or raising it.
    private boolean isBid(int noun) {
        return passage.startsWith(noun, "offer", "bid", "takeover", "propos", "pledge", "commitment");
    }

    /// "shares in the target jumped 18%": the noun moves, and no goal is given.
    private boolean movesItself(int goal, Mention mention) {
        for (int i = goal + 1; i < mention.first(); i++) {
            Verb verb = passage.clauses().verbAt(i);
            if (verb.head() == i && verb.isAny(CHANGING)) {
                return !passage.hasAny(passage.link(mention), MOVED | Cue.BE.bit | Cue.OF.bit);
            }
        }
        return false;
    }

    /// The deal of "the transaction, valued at $14 billion", "the deal is worth $1.4 billion", or -1: its price.
    private int dealWorth(Mention mention) {
        int link = passage.link(mention);
        boolean at = passage.isWord(link, "at") && passage.isWord(link - 1, "valued");
        if (!at && !passage.isWord(link, "worth")) {
            return NounRules.NOT_FOUND;
        }
        int i = at ? link - 2 : link - 1;
        int end = Math.max(passage.leftEnd(mention.first()), i - 8);
        while (i > end && (passage.hasAny(i, Cue.BE.bit | Cue.ADVERB.bit) || isPartner(i))) {
            i--;
        }
        boolean deal = passage.hasAny(i, Cue.DEALNOUN.bit) && passage.startsWith(i, DEALS);
        boolean inside = passage.has(i - 1, Cue.DET) && passage.has(i - 2, Cue.IN);
        return deal && !inside && !passage.has(passage.clauses().at(i).verb().head(), Cue.DONE)
                ? i
                : NounRules.NOT_FOUND;
    }

    /// "with Acme", a comma: what may stand between a deal and its price.
    private boolean isPartner(int i) {
        return tokens.kind(i) == Tokens.COMMA || passage.names().covers(i)
                || passage.isWord(i, "with") && passage.names().covers(i + 1);
    }

    /// "7 gigawatts of planned capacity", "$400 billion in investment over the next three years", or -1.
    private int plannedBehind(Mention mention) {
        int end = Math.min(mention.end() + 9, passage.rightEnd(mention.first()));
        for (int i = mention.end(); i < end; i++) {
            boolean ahead = isNext(i) && passage.hasAny(i - 1, Cue.DET.bit)
                    && passage.hasAny(i - 2, Cue.OVER.bit | Cue.IN.bit | Cue.PREP.bit);
            boolean early = i < mention.end() + 3 && passage.has(i, Cue.PLAN) && passage.has(i, Cue.PAST)
                    && passage.hasAny(i - 1, Cue.OF.bit | Cue.IN.bit) && passage.isWord(i + 1);
            if (ahead || early) {
                return i;
            }
            boolean stops = passage.mention(i) >= 0 && !isDateAt(i) || tokens.kind(i) == Tokens.SEMICOLON
                    || tokens.kind(i) == Tokens.COMMA || passage.has(i, Cue.BREAK);
            if (stops) {
                return -1;
            }
        }
        return -1;
    }

    /// "could reach $4 trillion": what may come about is nobody's plan.
    private static boolean foreseen(Stance stance) {
        return (stance.mood() == Stance.Mood.MAYBE || stance.mood() == Stance.Mood.EXPECTED)
                && stance.verb().isAny(Cue.REPORT.bit | CHANGING) && !stance.verb().is(Cue.ACTION);
    }

    /// The last noun of "announced $40 billion in chip plant investments", or -1.
    private int announcedIn(Mention mention, Stance stance) {
        boolean announced = stance.mood() == Stance.Mood.ANNOUNCED && passage.clauses().isGoverned(mention.first());
        if (!announced || !passage.has(mention.end(), Cue.IN)) {
            return NounRules.NOT_FOUND;
        }
        for (int i = mention.end() + 1; i < mention.end() + 7 && passage.isWord(i); i++) {
            if (passage.has(i, Cue.PLEDGENOUN)) {
                return i;
            }
            if (passage.hasAny(i, Cue.PREP.bit | Cue.AND.bit | Cue.BREAK.bit)) {
                break;
            }
        }
        return NounRules.NOT_FOUND;
    }

    /// "The price of 1,700 pence a share represents a premium of": what shareholders are offered.
    private boolean isOffer(Mention mention) {
        boolean price = mention.type() == ClaimType.MONEY && passage.has(mention.first() - 1, Cue.OF)
                && (passage.isWord(mention.first() - 2, "price")
                        || passage.isWord(mention.first() - 2, "consideration"));
        Verb verb = price ? passage.clauses().after(mention.first()).verb() : Verb.NONE;
        if (!passage.startsWith(verb, "represent", "impl", "is", "was") || verb.first() > mention.end() + 8) {
            return false;
        }
        for (int i = verb.end(); i < Math.min(verb.end() + 6, passage.rightEnd(mention.first())); i++) {
            if (passage.isWord(i, "premium")) {
                return true;
            }
        }
        return false;
    }

    /// "above its $14 to $16 range": between which prices shares are offered.
    private boolean isPriceRange(Mention mention) {
        boolean range = mention.type() == ClaimType.MONEY && mention.value() instanceof Quantity amount
                && !amount.isPoint() && passage.startsWith(mention.end(), "range", "price range", "marketed", "target");
        for (int i = passage.leftEnd(mention.first()); range && i < mention.first(); i++) {
            if (passage.startsWith(i, "priced", "pricing", "ipo", "offering", "listing")) {
                return true;
            }
        }
        return false;
    }

    /// "its $85 billion acquisition still needs approval", "awaits", "is under review": not done yet.
    private boolean isPending(Mention mention, int noun) {
        if (!passage.has(noun, Cue.DEALNOUN) || noun < mention.end()) {
            return false;
        }
        for (int i = noun + 1; i < Math.min(noun + 9, passage.rightEnd(mention.first())); i++) {
            if (passage.isWord(i, "awaits") || passage.isWord(i, "awaiting") || passage.isWord(i, "pending")
                    || passage.isWord(i, "review")
                    || passage.isWord(i, "needs") || passage.isWord(i, "requires") || passage.isWord(i, "subject")) {
                return true;
            }
            if (tokens.kind(i) == Tokens.COMMA || passage.has(i, Cue.BREAK) || passage.has(i, Cue.PAST)) {
                break;
            }
        }
        return false;
    }

    private boolean isDateAt(int i) {
        return DateRules.isDate(passage.mentions().get(passage.mention(i)));
    }

    /// "next" or "coming".
    private boolean isNext(int i) {
        String text = tokens.text();
        int length = tokens.end(i) - tokens.start(i);
        return length == 4 && text.startsWith("next", tokens.start(i))
                || length == 6 && text.startsWith("coming", tokens.start(i));
    }

    /// "SoftBank's 600 billion yen buyback", "its buyback"; who announces it where nobody owns it is left open.
    private Party owner(Mention mention, Stance stance) {
        int before = mention.first() - 1;
        if (passage.has(before, Cue.POSS) && tokens.glued(before)) {
            return passage.parties().at(before - 1);
        }
        boolean plans = stance.mood() == Stance.Mood.PLANNED || stance.mood() == Stance.Mood.WILL;
        return plans ? stance.holder() : Party.NONE;
    }

    /// A day or a year that is over stands close behind: the deal is history.
    private boolean pastDateBehind(Mention mention) {
        var published = passage.context().published();
        for (int i = mention.end(); i < Math.min(mention.end() + 9, passage.rightEnd(mention.first())); i++) {
            int number = passage.mention(i);
            if (number >= 0 && passage.mentions().get(number).value() instanceof Days days) {
                return published.isPresent() && days.last().isBefore(published.get());
            }
        }
        return false;
    }

    /// "an expected $2 billion", "a planned 5,000 jobs".
    private Role byAdjective(Mention mention, Stance stance) {
        for (int i = mention.first() - 1; i >= Math.max(passage.leftEnd(mention.first()), mention.first() - 3); i--) {
            if (passage.mention(i) >= 0 || passage.has(i, Cue.OF)) {
                break;
            }
            boolean participle = passage.has(i, Cue.PAST) && !passage.has(i, Cue.PLEDGENOUN)
                    && passage.hasAny(i - 1, Cue.DET.bit | Cue.POSS.bit);
            if (participle && passage.has(i, Cue.EXPECT)) {
                return new Role(ClaimType.FORECAST, "forecast.adjective", Party.NONE, false, i, i + 1);
            }
            boolean pending = passage.isWord(i, "pending") && passage.hasAny(i - 1, Cue.DET.bit | Cue.POSS.bit);
            if (participle && passage.has(i, Cue.PLAN) || pending) {
                return commitment("commitment.adjective", stance, i);
            }
        }
        return figure(mention);
    }

    private static Role commitment(String rule, Stance stance, int cue) {
        return new Role(ClaimType.COMMITMENT, rule, stance.holder(), false, cue, cue + 1);
    }

    private static Role figure(Mention mention) {
        return Role.plain(mention.type(), mention.rule());
    }
}
