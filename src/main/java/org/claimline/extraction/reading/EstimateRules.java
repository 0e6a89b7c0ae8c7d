package org.claimline.extraction.reading;

import org.claimline.domain.ClaimType;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Amounts that a noun of expectation names: "estimates of $3", "its guidance of 8%", "the $3 billion analysts expected".
final class EstimateRules {

    private static final long CHANGING = Cue.of(Cue.RISE, Cue.FALL);
    private static final long ESTIMATES = Cue.of(Cue.FORECASTNOUN, Cue.GUIDANCENOUN);

    private static final String[] ECONOMY = {"inflation", "gdp", "economic", "unemployment", "jobless"};

    private final Passage passage;
    private final Tokens tokens;
    private final NounRules nouns;

    EstimateRules(Passage passage, NounRules nouns) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.nouns = nouns;
    }

    /// Guidance or a forecast where a noun or a relative clause says so, else a plain figure.
    Role role(Mention mention, Stance stance) {
        int estimate = isRevision(mention) ? NounRules.NOT_FOUND : nouns.before(mention, ESTIMATES);
        if (estimate < 0) {
            estimate = nouns.behind(mention, ESTIMATES);
        }
        if (estimate < 0) {
            estimate = inForecast(mention);
        }
        if (estimate < 0) {
            estimate = revised(mention, stance.verb());
        }
        if (estimate < 0) {
            estimate = raisedTo(mention, stance.verb());
        }
        if (estimate >= 0) {
            return estimate(mention, estimate, stance);
        }
        int set = rangeSet(mention);
        if (set >= 0) {
            return estimate(mention, set, stance);
        }
        int expected = expectedBehind(mention);
        int putting = expected < 0 ? putBy(mention, stance) : NounRules.NOT_FOUND;
        if (putting >= 0) {
            return estimate(mention, putting, stance);
        }
        if (expected < 0) {
            return Role.plain(mention.type(), mention.rule());
        }
        Party holder = passage.has(expected + 1, Cue.BY)
                ? partyAfter(expected + 1)
                : passage.parties().before(expected + 1, mention.end());
        if (holder.group() == Party.Group.BODY && passage.hasAny(holder.end() - 1, Cue.PRONOUN.bit | Cue.COREF.bit)) {
            return new Role(ClaimType.GUIDANCE, "guidance.expected-behind", holder, saysEarlier(expected), expected,
                    expected + 1);
        }
        return new Role(ClaimType.FORECAST, "forecast.expected-behind", holder.isSomebody() ? holder : Party.NONE,
                saysEarlier(expected), expected, expected + 1);
    }

    /// "estimates are up 9%": how far an estimate moved.
    boolean isRevision(Mention mention) {
        if (mention.type() != ClaimType.PERCENT) {
            return false;
        }
        int i = mention.first() - 1;
        while (passage.hasAny(i, Cue.ABOUT.bit | Cue.OVER.bit | Cue.UNDER.bit | Cue.INSIDE.bit)) {
            i--;
        }
        return passage.hasAny(i, Cue.UP.bit | Cue.DOWN.bit) && passage.hasAny(i - 1, ESTIMATES | Cue.BE.bit);
    }

    /// The noun of "raised its spending forecast, setting a range of $6 billion to $7 billion", or -1.
    private int rangeSet(Mention mention) {
        int of = mention.first() - 1;
        boolean range = passage.has(of, Cue.OF) && tokens.text().startsWith("range ", tokens.start(of - 1));
        for (int i = of - 2; range && i >= passage.leftEnd(mention.first()); i--) {
            if (passage.hasAny(i, ESTIMATES)) {
                return i;
            }
        }
        return NounRules.NOT_FOUND;
    }

    /// The noun of "the projection puts growth at 25%", "the outlook calls for 3 million units", or -1.
    private int putBy(Mention mention, Stance stance) {
        Verb verb = stance.verb();
        boolean puts = verb.first() < mention.first() && verb.form() == Verb.Form.PLAIN && !verb.passive()
                && passage.startsWith(verb, "put", "peg", "point", "call", "show", "assum");
        int noun = verb.first() - 1;
        while (puts && passage.has(noun, Cue.INSIDE)) {
            noun--;
        }
        boolean house = puts && passage.startsWith(verb, "put", "peg") && isOnlooker(stance.subject().group());
        if (house) {
            return verb.head();
        }
        boolean names = puts && (passage.hasAny(noun, ESTIMATES) || passage.isWord(noun, "model"));
        return names ? noun : NounRules.NOT_FOUND;
    }

    private static boolean isOnlooker(Party.Group group) {
        return group == Party.Group.ANALYSTS || group == Party.Group.HOUSE;
    }

    /// "estimates of $3", "its guidance of 8%", "the $3 billion consensus".
    private Role estimate(Mention mention, int noun, Stance stance) {
        Party holder = estimator(noun);
        boolean said = passage.has(noun, Cue.GUIDANCENOUN) && holder.group() != Party.Group.ANALYSTS
                && holder.group() != Party.Group.HOUSE
                || holder.group() == Party.Group.BODY || holder.group() == Party.Group.PERSON;
        boolean own = !isOfEconomy(noun) && (said || isReplacedOwn(mention, stance, holder));
        boolean prior = saysPreviously(mention.end()) || noun > mention.end() && isFormer(mention, noun)
                || passage.has(mention.first() - 1, Cue.FROM) || replaced(mention)
                || stance.verb().isAny(CHANGING) && fromBefore(mention);
        return new Role(own ? ClaimType.GUIDANCE : ClaimType.FORECAST, own ? "guidance.noun" : "forecast.noun", holder,
                prior, noun, noun + 1);
    }

    /// "expects 4% to 10%, from original expectations of 4% to 9%": the company's own before.
    private boolean isReplacedOwn(Mention mention, Stance stance, Party holder) {
        Party.Group group = stance.holder().group();
        if (holder == Party.NONE && replaced(mention) && guidanceBefore(mention)) {
            return true;
        }
        return holder == Party.NONE && stance.mood() == Stance.Mood.EXPECTED && group == Party.Group.BODY
                && fromBefore(mention) && replaced(mention);
    }

    /// "lowered its guidance to $3, down from a previous forecast of $4": what the company says in one sentence is its.
    private boolean guidanceBefore(Mention mention) {
        for (int i = mention.first() - 1; i >= passage.leftEnd(mention.first()); i--) {
            if (passage.has(i, Cue.GUIDANCENOUN)) {
                return true;
            }
        }
        return false;
    }

    /// "in last year's forecast", "in its earlier estimate", "1 million forecast a month earlier".
    private boolean isFormer(Mention mention, int noun) {
        for (int i = mention.end(); i < noun; i++) {
            int number = passage.mention(i);
            if (passage.has(i, Cue.PREVIOUS) || number >= 0 && DateRules.isDate(passage.mentions().get(number))) {
                return true;
            }
        }
        for (int i = noun + 1; i < Math.min(noun + 5, passage.rightEnd(mention.first())); i++) {
            if (passage.has(i, Cue.PREVIOUS)) {
                return true;
            }
        }
        return false;
    }

    private boolean saysPreviously(int token) {
        return tokens.text().startsWith("previously", tokens.start(token));
    }

    /// Whose estimate: "analysts' estimate", "its guidance", "Refinitiv's consensus", "estimates from Bloomberg".
    private Party estimator(int noun) {
        int end = Math.max(passage.leftEnd(noun), noun - 10);
        for (int i = noun - 1; i >= end; i--) {
            if (passage.has(i, Cue.ANALYST)) {
                return passage.parties().at(i);
            }
            if (passage.has(i, Cue.POSS) && tokens.character(i) != '\'' && tokens.character(i) != '\u2019') {
                return owner(i);
            }
            boolean possessive = passage.has(i, Cue.POSS);
            if (possessive && passage.parties().at(i - 1).isSomebody()) {
                return passage.parties().at(i - 1);
            }
            if (passage.names().covers(i)) {
                Party party = passage.parties().at(i);
                boolean other = i == noun - 1 && party.group() == Party.Group.THING;
                return other ? new Party(party.first(), party.end(), party.name(), Party.Group.HOUSE) : party;
            }
            if (!passage.isWord(i) && tokens.kind(i) != Tokens.DASH && tokens.kind(i) != Tokens.QUOTE_CLOSE
                    || passage.hasAny(i, Cue.BREAK.bit | Cue.HAVE.bit)) {
                break;
            }
        }
        boolean own = passage.has(noun, Cue.GUIDANCENOUN);
        for (int i = noun + 1; i < Math.min(passage.rightEnd(noun), noun + 14); i++) {
            boolean by = passage.hasAny(i, Cue.BY.bit | Cue.FROM.bit | Cue.ACCORDING.bit | Cue.ANALYST.bit);
            Party party = by && !own ? partyAfter(i) : Party.NONE;
            if (party.isSomebody()) {
                return party;
            }
        }
        if (own) {
            Party subject = passage.clauses().at(noun).subject();
            if (subject.group() == Party.Group.BODY && !passage.has(subject.first(), Cue.PRONOUN)) {
                return subject;
            }
            int name = passage.parties().antecedent(noun);
            return name < 0 ? Party.NONE : passage.parties().named(name);
        }
        boolean speaks = tokens.text().startsWith("onsensus", tokens.start(noun) + 1);
        return speaks ? new Party(noun, noun + 1, -1, Party.Group.ANALYSTS) : Party.NONE;
    }

    /// Who "its" is: who stands before it in the clause, else whom the text speaks of.
    private Party owner(int its) {
        Party subject = passage.parties().before(its, Math.max(passage.leftEnd(its), its - 10));
        boolean named = subject.group() == Party.Group.BODY || subject.group() == Party.Group.HOUSE;
        return named && !passage.has(subject.first(), Cue.PRONOUN)
                ? subject
                : new Party(its, its + 1, passage.parties().antecedent(its), Party.Group.BODY);
    }

    private Party partyAfter(int from) {
        for (int i = from; i < Math.min(from + 5, passage.rightEnd(from)); i++) {
            if (passage.has(i, Cue.ANALYST) || passage.names().covers(i)) {
                return passage.parties().at(i);
            }
        }
        return Party.NONE;
    }

    /// Whether "previous", "earlier" or the like stands before an amount.
    boolean replaced(Mention mention) {
        for (int i = mention.first() - 1; i >= Math.max(passage.leftEnd(mention.first()), mention.first() - 6); i--) {
            if (passage.has(i, Cue.PREVIOUS) || tokens.text().startsWith("range ", tokens.start(i))) {
                return true;
            }
            if (!passage.isWord(i) || passage.mention(i) >= 0) {
                return false;
            }
        }
        return false;
    }

    /// "from a range of 3 to 4 billion": whether an amount is where a move began.
    boolean fromBefore(Mention mention) {
        for (int i = mention.first() - 1; i >= Math.max(passage.leftEnd(mention.first()), mention.first() - 6); i--) {
            if (passage.has(i, Cue.FROM)) {
                return true;
            }
            boolean other = passage.has(i, Cue.PREP) && !passage.hasAny(i, Cue.OF.bit | Cue.ABOUT.bit | Cue.OVER.bit
                    | Cue.UNDER.bit);
            if (other || passage.has(i, Cue.TO) || passage.mention(i) >= 0 || !passage.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /// "the $3 billion that analysts had expected", "$3 billion expected by Wall Street", "compared with 6% and 3%
    /// predicted before", "vs. $1.24 expected".
    private int expectedBehind(Mention mention) {
        int end = Math.min(passage.rightEnd(mention.first()), mention.end() + 7);
        boolean somebody = false;
        int behind = passage.has(mention.end(), Cue.THAT) ? mention.end() + 1 : mention.end();
        if (passage.has(behind, Cue.ANALYST) && mention.type() != ClaimType.COUNT
                || passage.has(behind, Cue.ANALYST) && passage.has(behind + 1, Cue.HAVE)) {
            return behind;
        }
        for (int i = mention.end(); i < end; i++) {
            if (isPartner(mention, i)) {
                i = passage.mentions().get(passage.mention(i + 1)).end() - 1;
                continue;
            }
            if (passage.mention(i) >= 0 || tokens.kind(i) == Tokens.COMMA || tokens.kind(i) == Tokens.SEMICOLON
                    || passage.has(i, Cue.AND)) {
                return -1;
            }
            somebody |= passage.has(i, Cue.ANALYST) || passage.names().covers(i);
            boolean past = passage.has(i, Cue.EXPECT) && passage.has(i, Cue.PAST);
            if (past) {
                boolean by = passage.has(i + 1, Cue.BY);
                boolean alone = saysEarlier(i) || endsBehind(mention, i) || isPolled(i + 1);
                return (somebody || by || alone) && !passage.has(i - 1, Cue.BE)
                        && !passage.has(i + 1, Cue.TO) ? i : -1;
            }
        }
        return -1;
    }

    /// "in a Reuters poll", "in a survey of economists".
    private boolean isPolled(int in) {
        for (int i = in + 1; passage.has(in, Cue.IN) && i < in + 5; i++) {
            if (passage.startsWith(i, "poll", "survey", "consensus")) {
                return true;
            }
        }
        return false;
    }

    /// "and 3%" behind "6%": the other amount of a pair.
    private boolean isPartner(Mention mention, int i) {
        int other = passage.has(i, Cue.AND) ? passage.mention(i + 1) : -1;
        return other >= 0 && i <= mention.end() + 2 && passage.mentions().get(other).type() == mention.type();
    }

    /// "predicted previously", "forecast a month earlier".
    private boolean saysEarlier(int participle) {
        for (int i = participle + 1; i < participle + 4 && passage.isWord(i); i++) {
            if (passage.has(i, Cue.PREVIOUS)) {
                return true;
            }
        }
        return false;
    }

    /// "vs. $1.24 expected", "compared with 6% forecast": nothing stands behind the participle.
    private boolean endsBehind(Mention mention, int participle) {
        boolean end = participle + 1 >= passage.rightEnd(mention.first()) || !passage.isWord(participle + 1)
                || passage.has(participle + 1, Cue.PREVIOUS) || tokens.lineStart(participle + 1);
        return end && (isCompared(mention) || passage.isWord(mention.first() - 1, "the"));
    }

    private boolean isCompared(Mention mention) {
        int first = Math.max(passage.leftEnd(mention.first()), mention.first() - 6);
        for (int i = mention.first() - 1; i >= first; i--) {
            if (passage.has(i, Cue.COMPARE)) {
                return true;
            }
            if (!passage.isWord(i) && passage.mention(i) < 0 && !passage.has(i, Cue.INSIDE)) {
                return false;
            }
        }
        return false;
    }

    /// The noun of "$141 in last year's forecast", or -1.
    private int inForecast(Mention mention) {
        if (!passage.has(mention.end(), Cue.IN)) {
            return NounRules.NOT_FOUND;
        }
        for (int i = mention.end() + 1; i < Math.min(mention.end() + 7, passage.rightEnd(mention.first())); i++) {
            if (passage.hasAny(i, ESTIMATES)) {
                return passage.hasAny(i - 1, Cue.POSS.bit | Cue.DET.bit | Cue.PREVIOUS.bit)
                        || passage.mention(i - 1) >= 0
                        || passage.has(i - 2, Cue.POSS) ? i : NounRules.NOT_FOUND;
            }
            if (!passage.isWord(i) && tokens.kind(i) != Tokens.NUMBER || passage.has(i, Cue.BREAK)) {
                break;
            }
        }
        return NounRules.NOT_FOUND;
    }

    /// The subject of "the growth forecast for the region has been revised down from 2.3% to 2.1%", or -1.
    private int revised(Mention mention, Verb verb) {
        boolean revises = verb.first() < mention.first() && (verb.passive()
                && passage.startsWith(verb, "lower", "cut", "rais", "lift", "trim")
                || tokens.text().startsWith("revised", tokens.start(verb.end())));
        int end = revises ? Math.max(passage.leftEnd(verb.first()), verb.first() - 12) : verb.first();
        int noun = NounRules.NOT_FOUND;
        for (int i = verb.first() - 1; i >= end && !passage.has(i, Cue.BREAK); i--) {
            if (tokens.kind(i) == Tokens.COMMA || passage.clauses().verbAt(i) != Verb.NONE) {
                break;
            }
            noun = passage.hasAny(i, ESTIMATES) ? i : noun;
        }
        return revises && passage.hasAny(mention.first() - 1, Cue.FROM.bit | Cue.TO.bit | Cue.OVER.bit | Cue.UNDER.bit
                | Cue.ABOUT.bit) ? noun : NounRules.NOT_FOUND;
    }

    /// The object of "lowered its guidance for earnings before interest, taxes and special items to between 6 and 7
    /// billion euros", or -1.
    private int raisedTo(Mention mention, Verb verb) {
        int link = passage.link(mention);
        while (passage.isWord(link, "between") || passage.isWord(link, "of") || passage.isWord(link, "range")
                || passage.has(link, Cue.DET)) {
            link--;
        }
        boolean revises = verb.first() < mention.first() && verb.isAny(CHANGING) && !verb.passive()
                && passage.has(link, Cue.TO);
        for (int i = verb.end(); revises && i < Math.min(verb.end() + 9, link); i++) {
            if (passage.hasAny(i, ESTIMATES)) {
                return i;
            }
            if (!passage.isWord(i) && passage.mention(i) < 0 && tokens.kind(i) != Tokens.DASH
                    && tokens.kind(i) != Tokens.COMMA || passage.hasAny(i, Cue.BREAK.bit | Cue.TO.bit)) {
                break;
            }
        }
        return NounRules.NOT_FOUND;
    }

    /// "inflation forecasts", "its demand outlook": what an economy does is no issuer's own.
    private boolean isOfEconomy(int noun) {
        for (int i = noun - 1; i >= Math.max(passage.leftEnd(noun), noun - 3); i--) {
            for (String word : ECONOMY) {
                if (tokens.text().regionMatches(true, tokens.start(i), word, 0, word.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
