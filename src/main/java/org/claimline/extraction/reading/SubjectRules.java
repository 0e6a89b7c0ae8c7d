package org.claimline.extraction.reading;

import org.claimline.domain.ClaimType;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Finds the company or body that a claim is about.
final class SubjectRules {

    private static final int NOBODY = -1;

    private final Passage passage;
    private final Tokens tokens;
    private final Names names;

    SubjectRules(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.names = passage.names();
    }

    /// The number of the name that a mention is about, or -1.
    ///
    /// @param metric the tokens of its metric as {first, end}, or empty
    int subject(Mention mention, Role role, int[] metric) {
        if (role.type() == ClaimType.PRICE_TARGET || role.type() == ClaimType.RATING) {
            return rated(mention);
        }
        Stance stance = passage.clauses().at(mention.first());
        int doer = meant(stance.subject());
        boolean later = metric.length > 0 && stance.subject().first() >= metric[1]
                && metric[1] <= mention.first();
        int owner = later ? NOBODY : owner(metric);
        if (owner >= 0) {
            return owner;
        }
        if (doer >= 0) {
            return doer;
        }
        int nearest = nearestBody(mention.first(), passage.leftEnd(mention.first()));
        if (nearest >= 0) {
            return nearest;
        }
        int national = national(mention.first());
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

    private boolean isCompany(int name) {
        return names.get(name).kind() == Name.Kind.COMPANY;
    }

    /// Whom a party stands for, unless it is somebody who only speaks of another.
    private int meant(Party party) {
        return switch (party.group()) {
            case BODY, PLACE -> party.name();
            case PERSON -> employerName(party.name());
            case NONE, HOUSE, ANALYSTS, THING -> NOBODY;
        };
    }

    private int employerName(int person) {
        int employer = person < 0 ? NOBODY : names.employer(names.get(person).entity());
        return employer < 0 ? NOBODY : names.firstOf(employer);
    }

    /// "the Chinese cloud market": the country, where the sentence names no company.
    private int national(int token) {
        for (int i = token - 1; i >= passage.leftEnd(token); i--) {
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

    /// The company that is rated: the nearest that is no house, before or behind, else the one that the text is about.
    private int rated(Mention mention) {
        int nearest = nearestBody(mention.first(), passage.leftEnd(mention.first()));
        if (nearest >= 0 && !passage.has(names.get(nearest).end(), Cue.ANALYST)) {
            return nearest;
        }
        for (int i = mention.end(); i < passage.rightEnd(mention.first()); i++) {
            if (names.covers(i) && isCompany(names.at(i))) {
                return names.at(i);
            }
        }
        int before = passage.parties().antecedent(mention.first());
        return before >= 0 && isCompany(before) ? before : names.main();
    }
}
