package org.claimline.extraction.reading;

import java.util.List;
import java.util.Locale;

import org.claimline.extraction.Lexer;
import org.claimline.extraction.Lexicon;
import org.claimline.extraction.PhraseTable;
import org.claimline.extraction.Tokens;

/// Gives each token of a text the cue classes of its word, or of the longest phrase that begins there.
final class CueFinder {

    private static final String FILE = "cues.tsv";

    private final long[] words;
    private final PhraseTable phrases;
    private final boolean[] begins;
    private final long[] phraseCues;

    CueFinder(Lexicon lexicon) {
        words = lexicon.masks(FILE, Cue.class);
        phrases = lexicon.phrases(FILE);
        begins = new boolean[words.length];
        List<Lexicon.Entry> entries = lexicon.entries(FILE);
        phraseCues = new long[entries.size()];
        var lexer = new Lexer(lexicon);
        for (int i = 0; i < phraseCues.length; i++) {
            phraseCues[i] = Cue.valueOf(entries.get(i).wordClass().toUpperCase(Locale.ROOT)).bit;
            Tokens phrase = lexer.tokens(entries.get(i).phrase());
            if (phrase.size() > 1) {
                begins[phrase.word(0)] = true;
            }
        }
    }

    /// The cue classes of every token, as masks of [Cue#bit].
    long[] cues(Tokens tokens) {
        var cues = new long[tokens.size()];
        for (int i = 0; i < cues.length; i++) {
            int word = tokens.word(i);
            if (isPossessive(tokens, i)) {
                boolean is = i > 0 && (cues[i - 1] & (Cue.PRONOUN.bit | Cue.BREAK.bit)) != 0;
                cues[i] = is ? Cue.BE.bit | Cue.THIRD.bit : Cue.POSS.bit;
                continue;
            }
            if (word == 0) {
                continue;
            }
            int phrase = begins[word] ? phrases.find(tokens, i) : -1;
            if (phrase < 0 || phrases.length(phrase) == 1) {
                cues[i] = words[word];
                continue;
            }
            int end = i + phrases.length(phrase);
            for (int entry = phrase; entry >= 0; entry = phrases.next(entry)) {
                cues[i] |= phraseCues[entry];
            }
            while (++i < end) {
                cues[i] = Cue.INSIDE.bit;
            }
            i--;
        }
        return cues;
    }

    /// "’s", which a lexicon file cannot hold.
    private static boolean isPossessive(Tokens tokens, int i) {
        return tokens.glued(i) && tokens.end(i) - tokens.start(i) == 2 && tokens.kind(i) == Tokens.WORD
                && !Character.isLetter(tokens.character(i));
    }
}
