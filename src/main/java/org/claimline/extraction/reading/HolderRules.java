package org.claimline.extraction.reading;

import java.util.Optional;

import org.claimline.domain.ClaimType;
import org.claimline.extraction.Mention;
import org.claimline.extraction.PhraseTable;
import org.claimline.extraction.Tokens;
import org.claimline.extraction.reading.SourceFinder.Source;

/// Finds who says a target, and the words to name them with.
final class HolderRules {

    private final Passage passage;
    private final Tokens tokens;
    private final SourceFinder sources;

    HolderRules(Passage passage, PhraseTable sourceNouns) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.sources = new SourceFinder(passage, sourceNouns);
    }

    /// The words for who expects, plans or says a target.
    Optional<String> holder(Mention mention, Role role) {
        if (role.type() == ClaimType.EVENT) {
            return reporter(mention);
        }
        if (role.type() == ClaimType.PRICE_TARGET || role.type() == ClaimType.RATING) {
            return words(role.holder());
        }
        Party party = role.holder();
        boolean forecaster = isHouse(party) && role.type() == ClaimType.FORECAST;
        Source source = forecaster ? Source.NONE : sources.of(mention.first(), mention.end());
        if (source.isCommon()) {
            return sources.words(source);
        }
        if (!isFirm(source.party()) || isHouse(party) || isFirm(party) && source.party().group() == Party.Group.BODY) {
            source = isSpeaker(party) ? sources.speaker(mention.first()) : Source.NONE;
        }
        return words(isFirm(source.party()) ? source.party() : party);
    }

    /// Whom the day of an event is known from: others than the company whose event it is and its people.
    private Optional<String> reporter(Mention mention) {
        Source source = sources.of(mention.first(), mention.end());
        return source.isCommon()
                ? sources.words(source)
                : isHouse(source.party()) ? words(source.party()) : Optional.empty();
    }

    /// Nobody, or "we": who speaks the words says it.
    private boolean isSpeaker(Party party) {
        return !isFirm(party) || passage.has(party.first(), Cue.PRONOUN);
    }

    private static boolean isHouse(Party party) {
        return party.group() == Party.Group.HOUSE || party.group() == Party.Group.ANALYSTS;
    }

    private static boolean isFirm(Party party) {
        return isHouse(party) || party.group() == Party.Group.BODY || party.group() == Party.Group.PERSON;
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
