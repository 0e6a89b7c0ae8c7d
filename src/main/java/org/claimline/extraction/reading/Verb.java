package org.claimline.extraction.reading;

/// A verb with its auxiliaries: "is expected", "will not be", "to invest".
///
/// @param first its first token, auxiliaries included
/// @param head the token of the main verb; of the auxiliary where there is none ("is", "had")
/// @param end one past its last token
/// @param form how it speaks
/// @param cues the cue classes of the head
/// @param passive whether its subject suffers it: "is expected"
/// @param negated whether a "not" stands in it
record Verb(int first, int head, int end, Form form, long cues, boolean passive, boolean negated) {

    /// How a verb speaks.
    enum Form {
        /// "rose", "has risen", "expects".
        PLAIN,
        /// "is selling".
        PROGRESSIVE,
        /// "will rise".
        FUTURE,
        /// "could rise".
        MODAL,
        /// "to rise".
        INFINITIVE,
        /// "rising".
        PARTICIPLE,
        /// A base form after "and": takes its colour from the verb before.
        JOINED
    }

    /// No verb.
    static final Verb NONE = new Verb(-1, -1, -1, Form.PLAIN, 0, false, false);

    boolean is(Cue cue) {
        return (cues & cue.bit) != 0;
    }

    boolean isAny(long mask) {
        return (cues & mask) != 0;
    }
}
