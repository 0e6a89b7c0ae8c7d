package org.claimline.extraction.reading;

import org.claimline.extraction.Lexicon;
import org.claimline.extraction.Tokens;

/// Finds companies, people and places: names that the lexicon knows, and runs of capitalised words.
final class NameFinder {

    private final NameWords words;

    NameFinder(Lexicon lexicon) {
        words = new NameWords(lexicon);
    }

    /// The names of a text.
    ///
    /// @param cues the text's cue words: what is one is no name at the start of a sentence
    Names names(Tokens tokens, long[] cues) {
        var pass = new NamePass(words, tokens, cues);
        for (int i = 0; i < tokens.size();) {
            i = pass.step(i);
        }
        return pass.finish();
    }
}
