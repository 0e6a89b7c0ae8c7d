package org.claimline.extraction.reading;

import java.util.Optional;

import org.claimline.domain.ClaimType;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Finds who says a target, and the words to name them with.
final class HolderRules {

    private final Passage passage;
    private final Tokens tokens;

    HolderRules(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /// The words for who expects, plans or says a target.
    Optional<String> holder(Mention mention, Role role) {
        if (role.type() == ClaimType.EVENT) {
            return Optional.empty();
        }
        Party party = role.holder();
        if (role.type() != ClaimType.PRICE_TARGET && role.type() != ClaimType.RATING && !isFirm(party)) {
            Party source = source(mention);
            party = source == Party.NONE ? party : source;
        }
        return words(party);
    }

    private static boolean isFirm(Party party) {
        return party.group() == Party.Group.HOUSE || party.group() == Party.Group.ANALYSTS
                || party.group() == Party.Group.BODY || party.group() == Party.Group.PERSON;
    }

    /// ", according to X", ", X said": the source that the sentence names.
    private Party source(Mention mention) {
        for (int i = mention.end(); i < passage.rightEnd(mention.first()); i++) {
            if (passage.has(i, Cue.ACCORDING)) {
                return sourceAfter(i + 1);
            }
            Verb verb = passage.clauses().verbAt(i);
            if (verb != Verb.NONE && verb.head() == i && verb.is(Cue.SAY) && verb.form() == Verb.Form.PLAIN) {
                return passage.parties().before(verb.first(), Math.max(mention.end(), verb.first() - 12));
            }
        }
        int first = passage.leftEnd(mention.first());
        for (int i = mention.first() - 1; i >= first; i--) {
            if (passage.has(i, Cue.ACCORDING)) {
                return sourceAfter(i + 1);
            }
        }
        return Party.NONE;
    }

    private Party sourceAfter(int from) {
        for (int i = from; i < Math.min(from + 9, passage.rightEnd(from)); i++) {
            Party party = passage.parties().at(i);
            if (party.isSomebody()) {
                return party;
            }
            if (tokens.kind(i) == Tokens.COMMA) {
                break;
            }
        }
        return Party.NONE;
    }

    private Optional<String> words(Party party) {
        if (!party.isSomebody()) {
            return Optional.empty();
        }
        if (party.group() == Party.Group.ANALYSTS && party.name() < 0
                && passage.hasAny(party.first(), Cue.FORECASTNOUN.bit) && !passage.has(party.first(), Cue.ANALYST)) {
            return Optional.empty();
        }
        boolean named = party.name() >= 0;
        boolean pronoun = passage.has(party.first(), Cue.PRONOUN) || passage.has(party.first(), Cue.POSS);
        boolean asNamed = party.group() != Party.Group.BODY || passage.names().covers(party.first()) || pronoun;
        if (named && asNamed) {
            return Optional.of(passage.names().shortForm(party.name()));
        }
        if (pronoun || party.first() < 0) {
            return Optional.empty();
        }
        return Optional.of(tokens.text().substring(tokens.start(party.first()), tokens.end(party.end() - 1)));
    }
}
