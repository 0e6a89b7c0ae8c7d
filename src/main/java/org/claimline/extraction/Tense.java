package org.claimline.extraction;

import org.claimline.extraction.Words.Class;

/// Whether a place in a sentence speaks of what was or of what will be.
enum Tense {
    PAST, FUTURE, UNKNOWN;

    private static final int BEFORE = 30;
    private static final int AFTER = 7;

    /// The tense around a token: the nearest word before it that tells, else the nearest one after it.
    static Tense at(Tokens tokens, int token, Words words) {
        if (words.is(tokens, token + 1, Class.DELIVERY)) {
            return FUTURE;
        }
        int sentence = tokens.sentence(token);
        char after = tokens.character(token + 1);
        if (after == '\'' || after == '\u2019') {
            Tense ahead = ahead(tokens, token + 1, sentence, words);
            if (ahead != UNKNOWN) {
                return ahead;
            }
        }
        if (isEstimate(tokens, token, words)) {
            return PAST;
        }
        if (isPutOff(tokens, token, words)) {
            return FUTURE;
        }
        if (words.is(tokens, token - 1, Class.PARTICIPLE) && !isHyphenated(tokens, token - 1)
                && words.is(tokens, token - 2, Class.DETERMINER)) {
            return FUTURE;
        }
        int first = Math.max(tokens.sentenceFirst(sentence), token - BEFORE);
        boolean deadline = isDeadline(tokens, token, words);
        for (int i = token - 1; i >= first; i--) {
            Tense tense = of(tokens, i, words);
            if (tense != UNKNOWN) {
                return wasScheduled(tokens, i, words) ? UNKNOWN : tense;
            }
        }
        Tense ahead = ahead(tokens, token, sentence, words);
        return ahead != PAST && (deadline || isMeeting(tokens, token, words)) ? FUTURE : ahead;
    }

    /// "postponed to May", "moved back to January 21", "extended until Friday": the new day.
    private static boolean isPutOff(Tokens tokens, int token, Words words) {
        boolean to = isTo(tokens, token - 1, words);
        if (!to && !words.is(tokens, token - 1, Class.UNTIL)) {
            return false;
        }
        for (int i = token - 2; i > token - 4; i--) {
            if (words.is(tokens, i, Class.PUT_OFF)) {
                return true;
            }
            if (tokens.kind(i) != Tokens.WORD) {
                return false;
            }
        }
        return false;
    }

    /// "was scheduled for May 3": a day to come then, which may be over now.
    private static boolean wasScheduled(Tokens tokens, int i, Words words) {
        return words.is(tokens, i, Class.PARTICIPLE)
                && words.toCome().isWas(tokens.word(i - 1));
    }

    /// "the December forecast", "July's estimate": what was foretold then.
    private static boolean isEstimate(Tokens tokens, int token, Words words) {
        char after = tokens.character(token + 1);
        return words.is(tokens, after == '\'' || after == '\u2019' ? token + 2 : token + 1, Class.ESTIMATE);
    }

    /// "by March", "by the end of March".
    private static boolean isDeadline(Tokens tokens, int token, Words words) {
        int i = token - 1;
        while (i > token - 4 && (words.is(tokens, i, Class.OF_IN) || words.is(tokens, i, Class.END)
                || words.is(tokens, i, Class.TIME_WORD) && !words.is(tokens, i, Class.BY))) {
            i--;
        }
        return words.is(tokens, i, Class.BY);
    }

    /// "the Fed's September meeting", where no verb says that it is over.
    private static boolean isMeeting(Tokens tokens, int token, Words words) {
        return words.toCome().isMeeting(tokens.word(token + 1));
    }

    private static Tense ahead(Tokens tokens, int token, int sentence, Words words) {
        if (tokens.kind(token + 1) == Tokens.COLON) {
            return UNKNOWN;
        }
        int last = Math.min(tokens.sentenceEnd(sentence), token + AFTER);
        boolean attribute = words.is(tokens, token - 1, Class.DETERMINER) && tokens.kind(token + 1) == Tokens.WORD
                && !words.is(tokens, token + 1, Class.STOP);
        for (int i = attribute ? token + 2 : token + 1; i < last; i++) {
            Tense tense = of(tokens, i, words);
            boolean runs = attribute && tense == FUTURE && tokens.text().charAt(tokens.end(i) - 1) == 's';
            if (tense != UNKNOWN && !runs) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    /// What one word tells.
    private static Tense of(Tokens tokens, int i, Words words) {
        if (tokens.kind(i) != Tokens.WORD || isHyphenated(tokens, i)) {
            return UNKNOWN;
        }
        long mask = words.mask(tokens, i);
        boolean name = tokens.capital(i) && i > tokens.sentenceFirst(tokens.sentence(i));
        boolean price = words.toCome().isPrice(tokens.word(i - 1));
        boolean future = (mask & Class.FUTURE.bit()) != 0 && !name && !price;
        if (future && words.is(tokens, i - 1, Class.DETERMINER)) {
            boolean ahead = words.is(tokens, i, Class.NEXT) || words.toCome().isAhead(tokens.word(i))
                    || isTo(tokens, i + 1, words);
            return ahead ? FUTURE : UNKNOWN;
        }
        if (future && (mask & Class.PARTICIPLE.bit()) != 0) {
            boolean passive = words.is(tokens, i - 1, Class.IS) || words.is(tokens, i - 2, Class.IS)
                    || words.is(tokens, i - 1, Class.BE)
                    || words.is(tokens, i + 1, Class.TIME_WORD);
            return passive ? FUTURE : UNKNOWN;
        }
        if (future || words.toCome().at(tokens, i, words)) {
            return FUTURE;
        }
        boolean past = (mask & Class.PAST.bit()) != 0
                || isPastForm(tokens, i) && (mask & Class.STOP.bit()) == 0;
        if (past && words.is(tokens, i - 1, Class.BE) && isTo(tokens, i - 2, words)) {
            return FUTURE;
        }
        boolean attribute = words.is(tokens, i + 1, Class.BY) && tokens.kind(i - 1) == Tokens.COMMA;
        boolean noun = words.toCome().isCut(tokens.word(i))
                && (words.is(tokens, i - 1, Class.DETERMINER) || words.toCome().isRate(tokens.word(i - 1)));
        boolean counts = past && !isInfinitive(tokens, i, words) && !attribute && !noun;
        return counts ? PAST : UNKNOWN;
    }

    private static boolean isTo(Tokens tokens, int i, Words words) {
        return words.is(tokens, i, Class.ENDED_TO);
    }

    /// Part of a compound: "better-than-expected".
    private static boolean isHyphenated(Tokens tokens, int i) {
        return tokens.kind(i - 1) == Tokens.DASH && tokens.glued(i) && tokens.glued(i - 1)
                || tokens.kind(i + 1) == Tokens.DASH && tokens.glued(i + 1) && tokens.glued(i + 2);
    }

    /// "will be launched", "to be held", "to cut", "could also hit".
    private static boolean isInfinitive(Tokens tokens, int i, Words words) {
        return words.is(tokens, i - 1, Class.BE) || words.is(tokens, i - 2, Class.BE) || isTo(tokens, i - 1, words)
                || words.is(tokens, i - 1, Class.MODAL) || words.is(tokens, i - 2, Class.MODAL);
    }

    /// A word in "-ed" that the lexicon need not hold.
    private static boolean isPastForm(Tokens tokens, int i) {
        if (tokens.capital(i)) {
            return false;
        }
        int end = tokens.end(i);
        String text = tokens.text();
        return end - tokens.start(i) > 4 && text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e';
    }
}
