package org.claimline.extraction.reading;

import java.util.List;

import org.claimline.extraction.Context;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// A text with all that is known about it before mentions are judged: what every rule reads from.
///
/// @param mentionAt for every token the number of its mention plus one, 0 for none
record Passage(Tokens tokens, long[] cues, Names names, PartyFinder parties, ClauseReader clauses,
        List<Mention> mentions, int[] mentionAt, Context context) {

    /// No look to either side goes farther: keeps a text without full stops linear.
    static final int FAR = 60;

    private static final long LINK_SKIPS = Cue.of(Cue.ABOUT, Cue.OVER, Cue.UNDER, Cue.INSIDE, Cue.DET, Cue.ADVERB);

    /// The cue classes of a token, none outside the text.
    long cue(int token) {
        return token >= 0 && token < cues.length ? cues[token] : 0;
    }

    boolean has(int token, Cue cue) {
        return token >= 0 && token < cues.length && (cues[token] & cue.bit) != 0;
    }

    boolean hasAny(int token, long mask) {
        return token >= 0 && token < cues.length && (cues[token] & mask) != 0;
    }

    /// The leftmost token that a look back from this token may reach.
    int leftEnd(int token) {
        return Math.max(token - FAR, tokens.sentenceFirst(tokens.sentence(token)));
    }

    /// One past the rightmost token that a look ahead from this token may reach.
    int rightEnd(int token) {
        return Math.min(token + FAR, tokens.sentenceEnd(tokens.sentence(token)));
    }

    /// The number of the mention that covers a token, or -1.
    int mention(int token) {
        return token >= 0 && token < mentionAt.length ? mentionAt[token] - 1 : -1;
    }

    boolean isWord(int token) {
        return tokens.kind(token) == Tokens.WORD;
    }

    /// Whether a token begins with one of these letters, whatever their case.
    boolean startsWith(int token, String... stems) {
        if (token < 0 || token >= cues.length) {
            return false;
        }
        for (String stem : stems) {
            if (tokens.text().regionMatches(true, tokens.start(token), stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a token is this word, whatever its case.
    boolean isWord(int token, String word) {
        return token >= 0 && token < cues.length && tokens.end(token) - tokens.start(token) == word.length()
                && tokens.text().regionMatches(true, tokens.start(token), word, 0, word.length());
    }

    /// One past the last token of a cue that begins at a token: behind "chest" of "war chest".
    int phraseEnd(int first) {
        int end = first + 1;
        while (has(end, Cue.INSIDE)) {
            end++;
        }
        return end;
    }

    /// The token before an amount and its hedges.
    int link(Mention mention) {
        int i = mention.first() - 1;
        while (i >= leftEnd(mention.first()) && (hasAny(i, LINK_SKIPS) || tokens.kind(i) == Tokens.QUOTE_OPEN)) {
            i--;
        }
        return i;
    }

    /// Whether a verb's head begins with one of these letters, whatever their case.
    boolean startsWith(Verb verb, String... stems) {
        return startsWith(verb.head(), stems);
    }
}
