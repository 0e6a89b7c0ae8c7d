package org.claimline.extraction.reading;

import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Nouns that say what a figure beside them is: "estimates of 6.5 yuan", "a $5 billion buyback", "a target of 10%".
final class NounRules {

    static final int NOT_FOUND = -1;

    private static final long CHANGE = Cue.of(Cue.RISE, Cue.FALL);
    private static final long LINKS = Cue.of(Cue.TO, Cue.FROM);
    private static final int NEAR = 12;

    private final Passage passage;
    private final Tokens tokens;

    NounRules(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /// The token of a noun before a mention that the mention is the amount of, or -1.
    ///
    /// @param mask the classes that the noun may have
    int before(Mention mention, long mask) {
        int end = Math.max(passage.leftEnd(mention.first()), mention.first() - NEAR);
        int i = mention.first() - 1;
        if (passage.has(i, Cue.BY)) {
            return NOT_FOUND;
        }
        int link = i;
        while (passage.hasAny(link, Cue.ABOUT.bit | Cue.OVER.bit | Cue.UNDER.bit | Cue.INSIDE.bit)) {
            link--;
        }
        boolean worth = isWorth(mention);
        for (; i >= end; i--) {
            if (passage.hasAny(i, mask) && !isVerb(i) && !isNamePart(i)) {
                return i;
            }
            boolean amount = passage.mention(i) >= 0 && passage.hasAny(link, LINKS);
            boolean partner = worth && passage.has(i, Cue.ASIDE) && passage.names().covers(i + 1);
            if (!isBridge(i) && !amount && !partner) {
                return NOT_FOUND;
            }
        }
        return NOT_FOUND;
    }

    /// "an agreement with Acme worth more than $5 billion".
    private boolean isWorth(Mention mention) {
        int i = mention.first() - 1;
        while (passage.hasAny(i, Cue.ABOUT.bit | Cue.OVER.bit | Cue.UNDER.bit | Cue.INSIDE.bit)) {
            i--;
        }
        return i >= 0 && tokens.text().startsWith("worth ", tokens.start(i));
    }

    /// The token of a noun behind a mention in the same noun phrase ("$5 billion share buyback"), or -1.
    int behind(Mention mention, long mask) {
        int end = Math.min(passage.rightEnd(mention.first()), mention.end() + 5);
        for (int i = mention.end(); i < end; i++) {
            boolean glue = tokens.kind(i) == Tokens.DASH || tokens.kind(i) == Tokens.QUOTE_OPEN;
            if (passage.hasAny(i, mask) && !isVerb(i) && isLastNoun(i, mask)) {
                return i;
            }
            if (!glue && (!passage.isWord(i) || passage.mention(i) >= 0 || passage.hasAny(i, STOPS))) {
                return NOT_FOUND;
            }
        }
        return NOT_FOUND;
    }

    private static final long STOPS = Cue.of(Cue.PREP, Cue.OF, Cue.IN, Cue.TO, Cue.BE, Cue.HAVE, Cue.DET, Cue.POSS,
            Cue.AND, Cue.BREAK, Cue.FUTURE, Cue.MODAL, Cue.ADVERB, Cue.PRONOUN, Cue.COMPARE);

    /// "investment fund" is a fund: the noun must not go on, except to another noun of the mask.
    private boolean isLastNoun(int i, long mask) {
        return !passage.isWord(i + 1) || passage.hasAny(i + 1, STOPS | mask | Cue.PAST.bit | Cue.THIRD.bit
                | Cue.ING.bit | Cue.ABOUT.bit | Cue.SCHEDULED.bit) || passage.names().covers(i + 1)
                || !tokens.capital(i + 1);
    }

    /// "Project Falcon": a name, and no project.
    private boolean isNamePart(int i) {
        boolean promise = passage.hasAny(i, Cue.PLEDGENOUN.bit | Cue.DEALNOUN.bit);
        return tokens.capital(i) && passage.isWord(i + 1) && (promise || tokens.capital(i + 1))
                && i > tokens.sentenceFirst(tokens.sentence(i));
    }

    private boolean isVerb(int i) {
        Verb verb = passage.clauses().verbAt(i);
        return verb != Verb.NONE && verb.head() == i;
    }

    private boolean isBridge(int i) {
        byte kind = tokens.kind(i);
        if (kind == Tokens.COLON || kind == Tokens.QUOTE_OPEN || kind == Tokens.DASH) {
            return true;
        }
        if (kind != Tokens.WORD || passage.hasAny(i, Cue.BREAK.bit | Cue.AND.bit | Cue.COMPARE.bit)
                && !passage.hasAny(i, Cue.THAT.bit | Cue.OVER.bit | Cue.UNDER.bit)) {
            return passage.mention(i) >= 0 && isDate(i);
        }
        Verb verb = passage.clauses().verbAt(i);
        boolean aside = passage.has(i, Cue.ASIDE) && !passage.has(i, Cue.FROM);
        return !aside && (verb == Verb.NONE || verb.is(Cue.BE) || verb.isAny(CHANGE));
    }

    private boolean isDate(int i) {
        return passage.mentions().get(passage.mention(i)).type().kind() == org.claimline.domain.Kind.DATE;
    }
}
