package org.claimline.extraction.reading;

import org.claimline.domain.ClaimType;
import org.claimline.extraction.Mention;
import org.claimline.extraction.PhraseTable;
import org.claimline.extraction.Tokens;

/// Finds the company or body that a claim is about.
final class SubjectRules {

    private static final int NOBODY = -1;
    private static final long ESTIMATES = Cue.of(Cue.FORECASTNOUN, Cue.GUIDANCENOUN, Cue.ANALYST);

    private final Passage passage;
    private final Tokens tokens;
    private final Names names;
    private final PhraseTable heads;

    SubjectRules(Passage passage, PhraseTable heads) {
        this.passage = passage;
        this.heads = heads;
        this.tokens = passage.tokens();
        this.names = passage.names();
    }

    /// The number of the name that a mention is about, or -1.
    ///
    /// @param metric the tokens of its metric as {first, end}, or empty
    int subject(Mention mention, Role role, int[] metric) {
        if (role.type() == ClaimType.PRICE_TARGET || role.type() == ClaimType.RATING) {
            return rated(mention, role.holder().name());
        }
        int named = names.at(mention.end());
        if (named >= 0 && (isCompany(named) || names.get(named).kind() == Name.Kind.OTHER)
                && names.get(named).first() == mention.end()
                && !passage.hasAny(names.get(named).end(), ESTIMATES)) {
            return named;
        }
        Stance stance = passage.clauses().at(mention.first());
        int doer = meant(stance.subject());
        boolean later = metric.length > 0 && stance.subject().first() >= metric[1]
                && metric[1] <= mention.first();
        boolean deed = role.type() == ClaimType.COMMITMENT && doer >= 0 && !isOwned(metric);
        int owner = later || deed ? NOBODY : owner(metric);
        if (owner >= 0) {
            return owner;
        }
        if (isMacro(metric)) {
            return country(mention.first());
        }
        if (doer >= 0) {
            return doer;
        }
        int nearest = nearestBody(mention.first(), passage.leftEnd(mention.first()));
        if (nearest >= 0) {
            return nearest;
        }
        if (names.main() >= 0 && isCompany(names.main()) && isStock(metric)) {
            return names.main();
        }
        int national = metric.length == 0 ? NOBODY : national(metric);
        if (national >= 0) {
            return national;
        }
        int focus = passage.parties().antecedent(mention.first());
        return focus >= 0 ? focus : names.main();
    }

    /// "Alibaba's cloud revenue", "shares of NIO", "its revenue".
    private int owner(int[] metric) {
        if (metric.length == 0) {
            return NOBODY;
        }
        int before = metric[0] - 1;
        if (passage.has(before, Cue.POSS)) {
            Party party = passage.parties().at(before - 1);
            if (tokens.glued(before)) {
                return party.group() == Party.Group.PERSON ? NOBODY : party.name();
            }
            return passage.parties().antecedent(before);
        }
        if (names.covers(before) && isCompany(names.at(before))) {
            return names.at(before);
        }
        for (int i = metric[1]; i < metric[1] + 4; i++) {
            if (names.covers(i)) {
                return isCompany(names.at(i)) && i > metric[1] ? names.at(i) : NOBODY;
            }
            boolean link = passage.hasAny(i, Cue.OF.bit | Cue.IN.bit | Cue.DET.bit)
                    || passage.has(i, Cue.PREP) && i == metric[1];
            if (!link) {
                return NOBODY;
            }
        }
        return NOBODY;
    }

    /// "SoftBank's buyback": whatever the clause is about.
    private boolean isOwned(int[] metric) {
        return metric.length > 0 && passage.has(metric[0] - 1, Cue.POSS);
    }

    private boolean same(int name, int other) {
        return name >= 0 && other >= 0 && names.get(name).entity() == names.get(other).entity();
    }

    /// "target on Workday", "upgraded Adobe", "Tesla's target".
    private boolean isGivenTo(Name name) {
        int before = name.first() - 1;
        Verb verb = before < 0 ? Verb.NONE : passage.clauses().verbAt(before);
        return passage.has(before, Cue.PREP) || passage.has(name.end(), Cue.POSS)
                || verb != Verb.NONE && verb.head() == before;
    }

    private boolean isCompany(int name) {
        return names.get(name).kind() == Name.Kind.COMPANY;
    }

    /// Whom a party stands for, unless it is somebody who only speaks of another.
    private int meant(Party party) {
        return switch (party.group()) {
            case BODY, PLACE, THING -> party.name();
            case PERSON -> employerName(party.name());
            case NONE, HOUSE, ANALYSTS -> NOBODY;
        };
    }

    private int employerName(int person) {
        int employer = person < 0 ? NOBODY : names.employer(names.get(person).entity());
        return employer < 0 ? NOBODY : names.firstOf(employer);
    }

    /// "inflation", "exports": what belongs to a country.
    private boolean isMacro(int[] metric) {
        for (int i = metric.length == 0 ? 0 : metric[0]; metric.length > 0 && i < metric[1]; i++) {
            int head = heads.find(tokens, i);
            if (head >= 0 && heads.entry(head).wordClass().equals("macro")) {
                return true;
            }
        }
        return false;
    }

    private int country(int token) {
        for (int i = passage.leftEnd(token); i < passage.rightEnd(token); i++) {
            int name = names.at(i);
            if (name >= 0 && (names.get(name).kind() == Name.Kind.PLACE
                    || names.get(name).kind() == Name.Kind.NATIONAL)) {
                return name;
            }
        }
        return names.main() >= 0 && names.get(names.main()).kind() == Name.Kind.PLACE ? names.main() : names.place();
    }

    /// "the Chinese cloud market": the country that the metric is of.
    private int national(int[] metric) {
        for (int i = metric[1] - 1; i >= Math.max(0, metric[0] - 3); i--) {
            if (names.covers(i) && names.get(names.at(i)).kind() == Name.Kind.NATIONAL) {
                return names.at(i);
            }
        }
        return NOBODY;
    }

    private int nearestBody(int token, int from) {
        for (int i = token - 1; i >= from; i--) {
            if (names.covers(i) && isCompany(names.at(i))) {
                return names.at(i);
            }
        }
        return NOBODY;
    }

    /// Shares without an owner are those of the company that the text is about.
    private boolean isStock(int[] metric) {
        for (int i = metric.length == 0 ? 0 : metric[0]; metric.length > 0 && i < metric[1]; i++) {
            String text = tokens.text();
            if (text.regionMatches(true, tokens.start(i), "share", 0, 5)
                    || text.regionMatches(true, tokens.start(i), "stock", 0, 5)) {
                return true;
            }
        }
        return false;
    }

    /// The company that is rated: the one that the text is about when the sentence names it, else one that a rating is
    /// given to, else the one that the text is about.
    private int rated(Mention mention, int rater) {
        int from = passage.leftEnd(mention.first());
        int given = NOBODY;
        for (int i = from; i < passage.rightEnd(mention.first()); i++) {
            int name = names.at(i);
            if (name < 0 || !isCompany(name) || same(name, rater) || passage.has(names.get(name).end(), Cue.ANALYST)) {
                continue;
            }
            if (names.isMain(name)) {
                return name;
            }
            if (isGivenTo(names.get(name)) && (given < 0 || i < mention.first())) {
                given = name;
            }
        }
        if (given >= 0) {
            return given;
        }
        int before = passage.parties().antecedent(mention.first());
        before = same(before, rater) ? names.main() : before;
        return before >= 0 && isCompany(before) ? before : names.main();
    }
}
