package org.claimline.extraction.reading;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Quantity;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Decides of an expected amount whose expectation it is: an issuer's own, which is guidance, or anybody else's.
final class OutlookRules {

    private static final String[] EVERYBODY = {"worldwide", "global ", "globally ", "world ", "industry ", "economic ",
        "economies", "economy ", "gdp ", "bitcoin", "brent", "crude", "oil price", "inflation", "unemployment",
        "jobless", "consumer prices"};
    /// What only the issuer plans: nobody else is meant where nobody is named.
    private static final String[] SPENDING = {"capex", "capital expenditure", "capital spending", "capital budget",
        "capital investment"};
    private static final String[] GOODS = {"copper", "gold", "silver", "wheat", "corn", "soy", "iron ore", "coffee",
        "cocoa",
        "house", "home", "gas", "oil", "lithium", "nickel", "aluminium", "aluminum"};
    private static final String[] OWN = {"gross margin", "operating expenses", "operating margin", "tax rate",
        "synerg", "savings", "restructuring", "depreciation", "impairment", "charges of", "charge of"};
    private static final String[] RESULTS = {"revenue", "sales", "margin", "profit", "earnings", "income", "ebit",
        "turnover", "bookings"};

    private final Passage passage;
    private final Tokens tokens;

    OutlookRules(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /// Guidance when a company speaks of itself, a forecast otherwise.
    Role outlook(Mention mention, Stance stance) {
        Party later = houseBehind(mention);
        if (later != Party.NONE) {
            return new Role(ClaimType.FORECAST, "forecast.attributed", later, false, later.first(), later.end());
        }
        if (saysCompany(mention) && !isWorldwide(stance)) {
            return new Role(ClaimType.GUIDANCE, "guidance.attributed", stance.holder(), false, stance.verb().first(),
                    stance.verb().end());
        }
        Party speaker = stance.holder().isSomebody() ? Party.NONE : speakerBehind(mention);
        if (speaker != Party.NONE && !isWorldwide(stance)) {
            return new Role(ClaimType.GUIDANCE, "guidance.attributed", speaker, false, stance.verb().first(),
                    stance.verb().end());
        }
        boolean own = isOwn(stance) || isOwnByForm(mention, stance) || isGuidance(stance.trigger());
        Verb trigger = stance.trigger() == Verb.NONE ? stance.verb() : stance.trigger();
        return new Role(own ? ClaimType.GUIDANCE : ClaimType.FORECAST, own ? "guidance.verb" : "forecast.verb",
                stance.holder(), passage.has(trigger.first() - 1, Cue.PREVIOUS), trigger.first(), trigger.end());
    }

    /// "revenue is expected to be between $4 and $5 billion", "is expected to create 500 jobs": nobody is named, but
    /// ranges and jobs are what issuers give.
    private boolean isOwnByForm(Mention mention, Stance stance) {
        boolean unnamed = stance.holder() == Party.NONE && stance.trigger().passive() && !stance.trigger().is(Cue.SEE);
        boolean range = (mention.type() != ClaimType.PERCENT || isResult(stance.verb().first()))
                && mention.value() instanceof Quantity amount && !amount.isPoint();
        boolean revised = isResult(stance.verb().first()) && saysNow(stance.trigger());
        boolean staff = isJobs(mention) && (stance.holder() == Party.NONE
                || stance.holder().group() == Party.Group.THING) && !isAccordingTo(mention);
        return unnamed && (range || revised || isJobs(mention)) || staff
                || stance.holder().group() != Party.Group.ANALYSTS && stance.holder().group() != Party.Group.HOUSE
                        && isIssuers(Math.min(stance.verb().first(), stance.trigger().first()));
    }

    /// "its outlook, which sees revenue of", "the guidance implies".
    private boolean isGuidance(Verb trigger) {
        int i = trigger.first() - 1;
        while (i > 0 && (tokens.kind(i) == Tokens.COMMA || passage.isWord(i, "which") || passage.has(i, Cue.THAT)
                || passage.has(i, Cue.INSIDE))) {
            i--;
        }
        return passage.has(i, Cue.GUIDANCENOUN) && trigger.first() >= 0 && !passage.startsWith(trigger, "impl");
    }

    /// "Gross margin is projected at", "the tax rate should be": what nobody but the issuer speaks of.
    private boolean isIssuers(int verb) {
        for (int i = verb - 1; i >= Math.max(passage.leftEnd(verb), verb - 8); i--) {
            if (passage.startsWith(i, OWN) || isSpending(i)) {
                return true;
            }
            if (passage.has(i, Cue.BREAK) || passage.clauses().verbAt(i) != Verb.NONE) {
                return false;
            }
        }
        return false;
    }

    /// Whether "capital spending" or the like begins at a token.
    boolean isSpending(int token) {
        return passage.startsWith(token, SPENDING);
    }

    /// "plans to keep capital spending between": capital expenditure between the plan and the amount.
    boolean isInvested(Mention mention, Stance stance) {
        for (int i = Math.max(0, stance.trigger().first()); i < mention.first(); i++) {
            if (isSpending(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a token is what a company reports: "revenue", "profit".
    boolean isResultWord(int token) {
        return passage.startsWith(token, RESULTS);
    }

    /// "Goldman thinks Acme could sell $5 billion of chips", "will double, the agency says": an onlooker's word.
    boolean isForeseen(Mention mention, Stance stance) {
        if (stance.mood() == Stance.Mood.PLANNED) {
            return false;
        }
        Party holder = stance.holder();
        Party subject = stance.subject();
        boolean house = holder.group() == Party.Group.ANALYSTS || holder.group() == Party.Group.HOUSE;
        if (house && stance.verb().first() > holder.end()
                && subject.first() != holder.first() && (subject.name() < 0 || holder.name() < 0
                        || entity(subject.name()) != entity(holder.name()))) {
            return subject.group() != Party.Group.PLACE && !passage.has(subject.first(), Cue.PRONOUN);
        }
        Party later = sourceBehind(mention);
        boolean broker = later.name() >= 0 && passage.names().get(later.name()).kind() == Name.Kind.BROKER
                && !(subject.name() >= 0 && entity(subject.name()) == entity(later.name()));
        return later.group() == Party.Group.ANALYSTS || broker
                || later.group() == Party.Group.HOUSE && isExpected(mention, later)
                || later.group() == Party.Group.HOUSE && !subject.isSomebody();
    }

    boolean isJobs(Mention mention) {
        return mention.type() == ClaimType.COUNT && mention.noun() >= 0
                && passage.startsWith(mention.noun(), "jobs", "people", "workers", "employees");
    }

    /// "earnings are now expected to be": who knows it now knew it before.
    private boolean saysNow(Verb verb) {
        for (int i = verb.first(); i < verb.head(); i++) {
            if (tokens.end(i) - tokens.start(i) == 3 && tokens.text().startsWith("now", tokens.start(i))) {
                return true;
            }
        }
        return false;
    }

    /// "revenue is expected to": what a company reports stands before the verb.
    private boolean isResult(int verb) {
        for (int i = verb - 1; i >= Math.max(passage.leftEnd(verb), verb - 8); i--) {
            if (isResultWord(i)) {
                return true;
            }
        }
        return false;
    }

    /// ", analysts estimate": a house or analysts that the sentence ends with.
    private Party houseBehind(Mention mention) {
        Party party = sourceBehind(mention);
        return party.group() == Party.Group.HOUSE || party.group() == Party.Group.ANALYSTS ? party : Party.NONE;
    }

    /// ", according to the company".
    private boolean saysCompany(Mention mention) {
        boolean last = true;
        for (int i = mention.end(); i < passage.rightEnd(mention.first()); i++) {
            int other = passage.mention(i);
            last &= other < 0 || DateRules.isDate(passage.mentions().get(other));
            if (last && passage.has(i, Cue.ACCORDING)) {
                int k = i + 1;
                while (passage.hasAny(k, Cue.INSIDE.bit | Cue.DET.bit)) {
                    k++;
                }
                return passage.has(k, Cue.COREF) && !passage.has(k, Cue.ANALYST);
            }
        }
        return false;
    }

    /// ", the company said": a company that speaks of itself.
    private Party speakerBehind(Mention mention) {
        Party party = sourceBehind(mention);
        boolean itself = passage.isWord(party.end() - 1, "it") || passage.isWord(party.end() - 1, "company");
        boolean own = party.group() == Party.Group.BODY
                && (itself || party.name() >= 0 && passage.names().isMain(party.name()))
                || party.group() == Party.Group.PERSON && isOfficer(party);
        return own ? party : Party.NONE;
    }

    /// "finance chief Susan Li", "Tim Cook, chief executive of Acme": a person who speaks for a company.
    private boolean isOfficer(Party party) {
        int employer = passage.names().employer(passage.names().get(party.name()).entity());
        int first = employer < 0 ? -1 : passage.names().firstOf(employer);
        boolean employed = first >= 0 && passage.names().get(first).kind() == Name.Kind.COMPANY;
        int title = party.first() - 1;
        return employed || passage.startsWith(title, "chief", "executive", "officer", "ceo", "cfo", "chairman", "boss");
    }

    /// "the agency estimated", "Halifax predicts": a source that foretells and does not only say.
    private boolean isExpected(Mention mention, Party source) {
        for (int i = source.end(); i < Math.min(source.end() + 2, passage.rightEnd(mention.first())); i++) {
            if (passage.has(i, Cue.EXPECT)) {
                return true;
            }
        }
        return false;
    }

    private Party sourceBehind(Mention mention) {
        boolean last = true;
        for (int i = mention.end(); i < passage.rightEnd(mention.first()); i++) {
            int other = passage.mention(i);
            last &= other < 0 || DateRules.isDate(passage.mentions().get(other));
            if (last && passage.has(i, Cue.ACCORDING)) {
                Party party = accordingTo(i);
                return party.group() == Party.Group.HOUSE || party.group() == Party.Group.ANALYSTS ? party : Party.NONE;
            }
            Verb verb = passage.clauses().verbAt(i);
            boolean says = verb != Verb.NONE && verb.head() == i && verb.form() == Verb.Form.PLAIN
                    && (verb.is(Cue.SAY) || verb.is(Cue.EXPECT));
            if (says) {
                Party party = passage.parties().before(verb.first(), Math.max(mention.end(), verb.first() - 8));
                return verb.first() - party.end() < 2 ? party : Party.NONE;
            }
        }
        return Party.NONE;
    }

    private boolean isOwn(Stance stance) {
        Party holder = stance.holder();
        boolean body = holder.group() == Party.Group.BODY || holder.group() == Party.Group.PERSON;
        if (!body || passage.startsWith(stance.trigger(), "impl") || isWorldwide(stance)) {
            return false;
        }
        Party subject = stance.subject();
        boolean other = subject.name() >= 0 && holder.name() >= 0 && entity(subject.name()) != entity(holder.name())
                && subject.group() != Party.Group.PERSON && holder.group() != Party.Group.PERSON;
        return !other;
    }

    /// "worldwide spending could reach", "the industry will need": what is said of everybody is no issuer's own.
    private boolean isWorldwide(Stance stance) {
        int verb = stance.verb().first();
        for (int i = verb - 1; i >= Math.max(passage.leftEnd(verb), verb - 8); i--) {
            if (passage.has(i, Cue.BREAK) || passage.clauses().verbAt(i) != Verb.NONE) {
                return false;
            }
            boolean good = passage.startsWith(i, GOODS) && (i + 1 == verb || passage.startsWith(i + 1, "price"));
            if (good || passage.startsWith(i, EVERYBODY)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence has its words from somebody who is no company: "according to the governor".
    private boolean isAccordingTo(Mention mention) {
        for (int i = passage.leftEnd(mention.first()); i < passage.rightEnd(mention.first()); i++) {
            if (passage.has(i, Cue.ACCORDING)) {
                return accordingTo(i).group() != Party.Group.BODY;
            }
        }
        return false;
    }

    private Party accordingTo(int cue) {
        int i = cue + 1;
        while (passage.hasAny(i, Cue.INSIDE.bit | Cue.DET.bit)) {
            i++;
        }
        return passage.parties().at(i);
    }

    private int entity(int name) {
        return passage.names().get(name).entity();
    }
}
