package org.claimline.extraction.reading;

/// The classes of cue words in `cues.tsv`; a token can have several.
enum Cue {
    /// Verbs of expectation: "expects", "forecast", "guides".
    EXPECT, SEE,
    /// Verbs of intention: "plans", "agreed", "pledged".
    PLAN,
    /// What an intention does: "invest", "buy", "build".
    ACTION, RISE, FALL, REPORT,
    /// "unveiled", "approved": makes its object public.
    ANNOUNCE, SAY, DENY,
    /// What is over once it is said: "completed", "received".
    DONE,
    /// What happens on a date: "launch", "begin", "publish".
    MOVE,
    /// Any other verb.
    OTHVERB,
    /// Third persons that are nouns more often: "prices", "plans".
    NOUNY,
    /// The form of a verb.
    BASE, PAST, ING, THIRD, FORECASTNOUN, GUIDANCENOUN,
    /// Nouns that are a promise by themselves: "investment", "buyback".
    PLEDGENOUN,
    /// Nouns that are a promise only in a plan: "offering", "acquisition".
    DEALNOUN,
    /// "valuation": what something is worth, not what is paid.
    VALUENOUN, GOALNOUN, EVENTNOUN,
    /// "analysts", "Wall Street", "consensus".
    ANALYST,
    /// Common nouns that stand for an organisation: "the chipmaker".
    COREF,
    /// Bodies that speak of others: "the central bank", "the agency".
    OFFICE,
    /// "the country", "the city".
    LAND, FUTURE, MODAL, ABLE, TO, NOT, BE, HAVE,
    /// Price target.
    PT, SCHEDULED, COMPARE, PREVIOUS,
    /// Begins a new clause.
    BREAK, THAT, AND, ACCORDING,
    /// Before "to": "plans", "option", "in talks".
    WISH, UP, DOWN, RISEWORD, FALLWORD, OF, IN, FROM, BY, DET, POSS, PRONOUN, PREP,
    /// Prepositions whose amount is not what the verb does: "with", "on", "from".
    ASIDE, ADVERB, THROUGH,
    /// Qualifiers.
    ABOUT, OVER, UNDER,
    /// Inside a phrase that began at a token before.
    INSIDE;

    /// The class as a bit of a token's mask.
    final long bit = 1L << ordinal();

    /// The bits of several classes.
    static long of(Cue... cues) {
        long mask = 0;
        for (Cue cue : cues) {
            mask |= cue.bit;
        }
        return mask;
    }
}
