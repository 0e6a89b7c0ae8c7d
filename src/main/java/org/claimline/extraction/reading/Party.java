package org.claimline.extraction.reading;

/// Somebody in a sentence who does, says or expects something.
///
/// @param first the first token of the words for it
/// @param end one past the last
/// @param name the number of the name that stands behind it, or -1 when the text does not say
/// @param group what it is
record Party(int first, int end, int name, Group group) {

    /// What a party is.
    enum Group {
        NONE,
        /// A company or another body, named or meant by "the company" and "it".
        BODY,
        /// A broker or a research firm.
        HOUSE,
        /// "analysts", "Wall Street", "consensus".
        ANALYSTS, PERSON, PLACE,
        /// Anything else: "revenue", "the deal".
        THING
    }

    static final Party NONE = new Party(-1, -1, -1, Group.NONE);

    boolean isSomebody() {
        return group != Group.NONE && group != Group.THING;
    }
}
