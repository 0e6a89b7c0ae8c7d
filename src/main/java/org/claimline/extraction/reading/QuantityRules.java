package org.claimline.extraction.reading;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Quantity;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Decides whether an amount is a figure, guidance, a forecast or a commitment.
final class QuantityRules {

    private static final long CHANGING = Cue.of(Cue.RISE, Cue.FALL);
    private static final long DOING = Cue.of(Cue.ACTION, Cue.ANNOUNCE);
    private static final long ESTIMATES = Cue.of(Cue.FORECASTNOUN, Cue.GUIDANCENOUN);

    private static final long MOVED = Cue.of(Cue.TO, Cue.BY, Cue.FROM, Cue.ABOUT);
    private static final long LINK_SKIPS = Cue.of(Cue.ABOUT, Cue.OVER, Cue.UNDER, Cue.INSIDE, Cue.DET, Cue.ADVERB);

    private final Passage passage;
    private final Tokens tokens;
    private final NounRules nouns;

    QuantityRules(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.nouns = new NounRules(passage);
    }

    Role role(Mention mention) {
        Stance stance = stance(mention);
        Role byNoun = byNoun(mention, stance);
        if (byNoun.isTarget()) {
            return byNoun;
        }
        Role adjective = byAdjective(mention, stance);
        if (adjective.isTarget()) {
            return adjective;
        }
        return byMood(mention, stance);
    }

    /// The stance that rules an amount: of the verb behind it where the amount is the verb's subject.
    private Stance stance(Mention mention) {
        Stance after = passage.clauses().after(mention.first());
        return isSubjectOf(mention, after.verb()) ? after : passage.clauses().at(mention.first());
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
            if (!passage.isWord(i) || passage.hasAny(i, Cue.PREP.bit | Cue.AND.bit | Cue.DET.bit | Cue.BREAK.bit)) {
                return false;
            }
        }
        return true;
    }

    private Role byNoun(Mention mention, Stance stance) {
        int estimate = nouns.before(mention, ESTIMATES);
        if (estimate < 0) {
            estimate = nouns.behind(mention, ESTIMATES);
        }
        if (estimate >= 0) {
            return estimate(mention, estimate, stance);
        }
        int expected = expectedBehind(mention);
        if (expected >= 0) {
            Party holder = passage.has(expected + 1, Cue.BY)
                    ? partyAfter(expected + 1)
                    : passage.parties().before(expected + 1, mention.end());
            return new Role(ClaimType.FORECAST, "forecast.expected-behind",
                    holder.isSomebody() ? holder : Party.NONE, false, expected, expected + 1);
        }
        if (mention.type() == ClaimType.MULTIPLE) {
            return figure(mention);
        }
        return promised(mention, stance);
    }

    /// "estimates of $3", "its guidance of 8%", "the $3 billion consensus".
    private Role estimate(Mention mention, int noun, Stance stance) {
        Party holder = estimator(noun);
        boolean own = passage.has(noun, Cue.GUIDANCENOUN) && holder.group() != Party.Group.ANALYSTS
                && holder.group() != Party.Group.HOUSE
                || holder.group() == Party.Group.BODY || holder.group() == Party.Group.PERSON;
        boolean prior = passage.has(mention.first() - 1, Cue.FROM) || replaced(mention)
                || stance.verb().isAny(CHANGING) && fromBefore(mention);
        return new Role(own ? ClaimType.GUIDANCE : ClaimType.FORECAST, own ? "guidance.noun" : "forecast.noun", holder,
                prior, noun, noun + 1);
    }

    /// Whose estimate: "analysts' estimate", "its guidance", "Refinitiv's consensus", "estimates from Bloomberg".
    private Party estimator(int noun) {
        int end = Math.max(passage.leftEnd(noun), noun - 7);
        for (int i = noun - 1; i >= end; i--) {
            if (passage.has(i, Cue.ANALYST)) {
                return passage.parties().at(i);
            }
            if (passage.has(i, Cue.POSS) && tokens.character(i) != '\'' && tokens.character(i) != '\u2019') {
                return new Party(i, i + 1, passage.parties().antecedent(i), Party.Group.BODY);
            }
            boolean possessive = passage.has(i, Cue.POSS);
            if (possessive && passage.parties().at(i - 1).isSomebody()) {
                return passage.parties().at(i - 1);
            }
            if (passage.names().covers(i)) {
                return passage.parties().at(i);
            }
            if (!passage.isWord(i) && tokens.kind(i) != Tokens.DASH && tokens.kind(i) != Tokens.QUOTE_CLOSE
                    || passage.has(i, Cue.BREAK)) {
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
            int name = passage.parties().antecedent(noun);
            return name < 0 ? Party.NONE : passage.parties().named(name);
        }
        return new Party(noun, noun + 1, -1, Party.Group.ANALYSTS);
    }

    private Party partyAfter(int from) {
        for (int i = from; i < Math.min(from + 5, passage.rightEnd(from)); i++) {
            if (passage.has(i, Cue.ANALYST) || passage.names().covers(i)) {
                return passage.parties().at(i);
            }
        }
        return Party.NONE;
    }

    private boolean replaced(Mention mention) {
        for (int i = mention.first() - 1; i >= Math.max(passage.leftEnd(mention.first()), mention.first() - 6); i--) {
            if (passage.has(i, Cue.PREVIOUS)) {
                return true;
            }
            if (!passage.isWord(i) || passage.mention(i) >= 0) {
                return false;
            }
        }
        return false;
    }

    private boolean fromBefore(Mention mention) {
        for (int i = mention.first() - 1; i >= Math.max(passage.leftEnd(mention.first()), mention.first() - 6); i--) {
            if (passage.has(i, Cue.FROM)) {
                return true;
            }
            if (passage.has(i, Cue.TO) || passage.mention(i) >= 0 || !passage.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /// "the $3 billion that analysts had expected", "$3 billion expected by Wall Street".
    private int expectedBehind(Mention mention) {
        int end = Math.min(passage.rightEnd(mention.first()), mention.end() + 7);
        boolean somebody = false;
        int behind = passage.has(mention.end(), Cue.THAT) ? mention.end() + 1 : mention.end();
        if (passage.has(behind, Cue.ANALYST) && mention.type() != ClaimType.COUNT
                || passage.has(behind, Cue.ANALYST) && passage.has(behind + 1, Cue.HAVE)) {
            return behind;
        }
        for (int i = mention.end(); i < end; i++) {
            if (passage.mention(i) >= 0 || tokens.kind(i) == Tokens.COMMA || tokens.kind(i) == Tokens.SEMICOLON
                    || passage.has(i, Cue.AND)) {
                return -1;
            }
            somebody |= passage.has(i, Cue.ANALYST) || passage.names().covers(i);
            boolean past = passage.has(i, Cue.EXPECT) && passage.has(i, Cue.PAST);
            if (past) {
                boolean by = passage.has(i + 1, Cue.BY);
                return (somebody || by) && !passage.has(i - 1, Cue.BE) && !passage.has(i + 1, Cue.TO) ? i : -1;
            }
        }
        return -1;
    }

    /// "a $5 billion buyback", "an investment of $5 billion", "the $53 billion target".
    private Role promised(Mention mention, Stance stance) {
        boolean money = mention.type() == ClaimType.MONEY || mention.type() == ClaimType.COUNT;
        int goal = nouns.behind(mention, Cue.GOALNOUN.bit);
        goal = goal < 0 ? nouns.before(mention, Cue.GOALNOUN.bit) : goal;
        if (goal >= 0) {
            return commitment("commitment.goal", stance, goal);
        }
        if (!money) {
            return figure(mention);
        }
        if (isWorth(mention, stance.verb())) {
            return figure(mention);
        }
        int planned = plannedBehind(mention);
        if (planned >= 0) {
            return commitment("commitment.planned-behind", stance, planned);
        }
        int noun = nouns.behind(mention, Cue.PLEDGENOUN.bit | Cue.DEALNOUN.bit);
        boolean moved = stance.verb().isAny(CHANGING) && passage.hasAny(mention.first() - 1, MOVED);
        noun = noun < 0 && !moved ? nouns.before(mention, Cue.PLEDGENOUN.bit) : noun;
        if (noun < 0) {
            return figure(mention);
        }
        boolean governed = passage.clauses().isGoverned(mention.first());
        boolean over = governed && stance.mood() == Stance.Mood.FACT && stance.verb().is(Cue.DONE)
                || pastDateBehind(mention);
        boolean pledge = passage.has(noun, Cue.PLEDGENOUN) && !over;
        boolean ahead = stance.verb().first() > mention.first() && (stance.mood() == Stance.Mood.WILL
                || stance.mood() == Stance.Mood.PLANNED || stance.mood() == Stance.Mood.EXPECTED);
        boolean announced = ahead || governed && stance.mood() == Stance.Mood.ANNOUNCED;
        return pledge || announced
                ? new Role(ClaimType.COMMITMENT, "commitment.noun", owner(mention, stance), false, noun, noun + 1)
                : figure(mention);
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
            if (number >= 0 && passage.mentions().get(number).value() instanceof org.claimline.domain.Days days) {
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
            boolean participle = passage.has(i, Cue.PAST) && passage.has(i - 1, Cue.DET);
            if (participle && passage.has(i, Cue.EXPECT)) {
                return new Role(ClaimType.FORECAST, "forecast.adjective", Party.NONE, false, i, i + 1);
            }
            if (participle && passage.has(i, Cue.PLAN)) {
                return commitment("commitment.adjective", stance, i);
            }
        }
        return figure(mention);
    }

    private Role byMood(Mention mention, Stance stance) {
        boolean governed = stance.verb().first() < mention.first();
        if (!governed && setApart(mention, stance.verb())) {
            return figure(mention);
        }
        if (governed && compared(mention, stance) || isDenied(stance)) {
            return figure(mention);
        }
        Verb verb = stance.verb();
        return switch (stance.mood()) {
            case FACT, SAID, ANNOUNCED -> figure(mention);
            case EXPECTED -> mention.type() == ClaimType.COUNT && isGiven(mention)
                    || !governed && verb.form() == Verb.Form.PLAIN && !verb.passive() && !isGap(mention, verb)
                            ? figure(mention)
                            : expected(mention, stance);
            case PLANNED, WILL, MAYBE -> isWorth(mention, verb) || isApposed(mention) || isGiven(mention)
                    ? figure(mention)
                    : isAside(mention) ? aside(mention, stance) : planned(mention, stance, verb);
        };
    }

    /// "at a valuation of $5 billion", "valuing it at": what something is worth is nobody's deed.
    private boolean isWorth(Mention mention, Verb verb) {
        return startsWith(verb, "valu") || nouns.before(mention, Cue.VALUENOUN.bit) >= 0
                || nouns.behind(mention, Cue.VALUENOUN.bit) >= 0;
    }

    /// "$25 a share, a 40% premium": a percentage that comments on what is offered.
    private boolean isApposed(Mention mention) {
        return mention.type() == ClaimType.PERCENT && passage.has(mention.first() - 1, Cue.DET)
                && tokens.kind(mention.first() - 2) == Tokens.COMMA;
    }

    private Role planned(Mention mention, Stance stance, Verb verb) {
        int trigger = Math.max(0, stance.trigger().first());
        if (stance.mood() == Stance.Mood.PLANNED) {
            return isOutlook(mention, verb)
                    ? outlook(mention, stance)
                    : commitment("commitment.plan", stance, trigger);
        }
        if (stance.mood() == Stance.Mood.WILL) {
            return willDo(mention, verb)
                    ? commitment("commitment.will", stance, verb.first())
                    : outlook(mention, stance);
        }
        boolean deed = verb.isAny(DOING) && !verb.isAny(CHANGING) && mention.type() != ClaimType.PERCENT
                || verb.is(Cue.ACTION) && mention.type() == ClaimType.MONEY && !verb.is(Cue.FALL);
        return deed ? commitment("commitment.may", stance, verb.first()) : outlook(mention, stance);
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

    /// The word before the amount and its hedges.
    private int link(Mention mention) {
        int i = mention.first() - 1;
        while (i >= passage.leftEnd(mention.first()) && (passage.hasAny(i, LINK_SKIPS)
                || tokens.kind(i) == Tokens.QUOTE_OPEN)) {
            i--;
        }
        return i;
    }

    /// "with proceeds from a $2 billion sale", "focus on the $100 billion fund": not what is planned itself.
    private boolean isAside(Mention mention) {
        return passage.has(link(mention), Cue.ASIDE);
    }

    /// "to 1.5 billion, from a range of 1.6 to 1.7 billion": an outlook that is replaced, or what used to be.
    private Role aside(Mention mention, Stance stance) {
        boolean from = passage.has(link(mention), Cue.FROM) && stance.verb().isAny(CHANGING) && replaced(mention);
        if (!from) {
            return figure(mention);
        }
        Role outlook = outlook(mention, stance);
        return new Role(outlook.type(), outlook.rule(), outlook.holder(), true, outlook.cue(), outlook.cueEnd());
    }

    /// What is planned to grow or shrink by itself is an outlook: costs, investments.
    private static boolean isOutlook(Mention mention, Verb verb) {
        return verb.isAny(CHANGING) && !verb.is(Cue.ACTION) && mention.type() != ClaimType.COUNT;
    }

    /// Whether "will" announces a deed and not a development.
    private boolean willDo(Mention mention, Verb verb) {
        if (mention.type() == ClaimType.PERCENT || mention.type() == ClaimType.POINTS) {
            return verb.is(Cue.ACTION)
                    && (!verb.isAny(CHANGING) || link(mention) == verb.head() && passage.has(mention.end(), Cue.OF));
        }
        boolean develops = verb.isAny(CHANGING) || verb.is(Cue.BE) || verb.is(Cue.REPORT);
        return verb.is(Cue.ACTION) || !develops;
    }

    private Role expected(Mention mention, Stance stance) {
        boolean proceeds = mention.type() == ClaimType.MONEY && startsWith(stance.verb(), "rais", "receiv")
                && stance.verb().form() == Verb.Form.INFINITIVE;
        if (proceeds) {
            return commitment("commitment.proceeds", stance, stance.trigger().first());
        }
        boolean governed = stance.verb().first() < mention.first();
        return governed && isAside(mention) ? aside(mention, stance) : outlook(mention, stance);
    }

    private boolean startsWith(Verb verb, String... stems) {
        if (verb.head() < 0) {
            return false;
        }
        for (String stem : stems) {
            if (tokens.text().regionMatches(true, tokens.start(verb.head()), stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }

    /// Guidance when a company speaks of itself, a forecast otherwise.
    private Role outlook(Mention mention, Stance stance) {
        Party later = houseBehind(mention);
        if (later != Party.NONE) {
            return new Role(ClaimType.FORECAST, "forecast.attributed", later, false, later.first(), later.end());
        }
        boolean own = isOwn(stance) || isOwnByForm(mention, stance);
        Verb trigger = stance.trigger() == Verb.NONE ? stance.verb() : stance.trigger();
        return new Role(own ? ClaimType.GUIDANCE : ClaimType.FORECAST, own ? "guidance.verb" : "forecast.verb",
                stance.holder(), false, trigger.first(), trigger.end());
    }

    /// "revenue is expected to be between $4 and $5 billion", "is expected to create 500 jobs": nobody is named, but
    /// ranges and jobs are what issuers give.
    private boolean isOwnByForm(Mention mention, Stance stance) {
        boolean unnamed = stance.holder() == Party.NONE && stance.trigger().passive() && !stance.trigger().is(Cue.SEE);
        boolean range = mention.value() instanceof Quantity amount && !amount.isPoint();
        boolean jobs = mention.type() == ClaimType.COUNT && mention.noun() >= 0
                && tokens.text().startsWith("jobs", tokens.start(mention.noun()));
        return unnamed && (range || jobs);
    }

    /// ", analysts estimate": a house or analysts that the sentence ends with.
    private Party houseBehind(Mention mention) {
        for (int i = mention.end(); i < passage.rightEnd(mention.first()); i++) {
            Verb verb = passage.clauses().verbAt(i);
            boolean says = verb != Verb.NONE && verb.head() == i && verb.form() == Verb.Form.PLAIN
                    && (verb.is(Cue.SAY) || verb.is(Cue.EXPECT));
            if (says) {
                Party party = passage.parties().before(verb.first(), Math.max(mention.end(), verb.first() - 8));
                boolean house = party.group() == Party.Group.HOUSE || party.group() == Party.Group.ANALYSTS;
                return house && verb.first() - party.end() < 2 ? party : Party.NONE;
            }
        }
        return Party.NONE;
    }

    private boolean isOwn(Stance stance) {
        Party holder = stance.holder();
        boolean body = holder.group() == Party.Group.BODY || holder.group() == Party.Group.PERSON;
        if (!body || startsWith(stance.trigger(), "impl")) {
            return false;
        }
        Party subject = stance.subject();
        boolean other = subject.name() >= 0 && holder.name() >= 0 && entity(subject.name()) != entity(holder.name())
                && subject.group() != Party.Group.PERSON && holder.group() != Party.Group.PERSON;
        return !other;
    }

    private int entity(int name) {
        return passage.names().get(name).entity();
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
