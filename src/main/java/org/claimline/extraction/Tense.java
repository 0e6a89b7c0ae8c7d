package org.claimline.extraction;

import org.claimline.extraction.Words.Class;

/// Whether a place in a sentence speaks of what was or of what will be.
enum Tense {
    PAST, FUTURE, UNKNOWN;

    private static final int BEFORE = 14;
    private static final int AFTER = 7;

    /// The tense around a token: the nearest word before it that tells, else the nearest one after it.
    static Tense at(Tokens tokens, int token, Words words) {
        int sentence = tokens.sentence(token);
        int first = Math.max(tokens.sentenceFirst(sentence), token - BEFORE);
        for (int i = token - 1; i >= first; i--) {
            long mask = words.mask(tokens, i);
            if ((mask & Class.FUTURE.bit()) != 0) {
                return FUTURE;
            }
            if ((mask & Class.PAST.bit()) != 0) {
                if (!isInfinitive(tokens, i, words)) {
                    return PAST;
                }
            } else if (isUnknownPast(tokens, i) && !isInfinitive(tokens, i, words)
                    && !words.is(tokens, i, Class.STOP)) {
                return PAST;
            }
        }
        int last = Math.min(tokens.sentenceEnd(sentence), token + AFTER);
        for (int i = token + 1; i < last; i++) {
            long mask = words.mask(tokens, i);
            if ((mask & Class.FUTURE.bit()) != 0) {
                return FUTURE;
            }
            if ((mask & Class.PAST.bit()) != 0 || isUnknownPast(tokens, i)) {
                return PAST;
            }
        }
        return UNKNOWN;
    }

    /// "will be launched", "to be held".
    private static boolean isInfinitive(Tokens tokens, int i, Words words) {
        return words.is(tokens, i - 1, Class.BE) || words.is(tokens, i - 2, Class.BE);
    }

    /// A word in "-ed" that the lexicon does not hold.
    private static boolean isUnknownPast(Tokens tokens, int i) {
        if (tokens.kind(i) != Tokens.WORD || tokens.capital(i)) {
            return false;
        }
        int end = tokens.end(i);
        String text = tokens.text();
        return end - tokens.start(i) > 4 && text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e';
    }
}
