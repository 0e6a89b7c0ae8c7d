package org.claimline.extraction;

import java.util.ArrayList;
import java.util.List;

/// Finds the amounts, dates and ratings of a text, in one pass over its tokens.
public final class MentionScanner {

    public MentionScanner(Lexicon lexicon) {}

    /// The mentions in their order, none overlapping another, none touching what the context excludes.
    public List<Mention> mentions(Tokens tokens, Context context) {
        return new ArrayList<>();
    }
}
