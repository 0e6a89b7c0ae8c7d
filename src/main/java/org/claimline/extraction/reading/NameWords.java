package org.claimline.extraction.reading;

import java.util.List;

import org.claimline.extraction.Lexicon;
import org.claimline.extraction.PhraseTable;
import org.claimline.extraction.Tokens;

/// What `names.tsv` knows: names, and words that make or unmake a name.
final class NameWords {

    /// The classes that single words can have.
    enum Part {
        FIRST, SUFFIX, LEGAL, OFFICE, PLAIN, ROLE, PARTICLE
    }

    private static final String FILE = "names.tsv";

    private final long[] parts;
    private final PhraseTable known;
    private final Name.Kind[] kinds;

    NameWords(Lexicon lexicon) {
        parts = lexicon.masks(FILE, Part.class);
        known = lexicon.phrases(FILE);
        List<Lexicon.Entry> entries = lexicon.entries(FILE);
        kinds = new Name.Kind[entries.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = switch (entries.get(i).wordClass()) {
                case "broker" -> Name.Kind.BROKER;
                case "research" -> Name.Kind.RESEARCH;
                case "company" -> Name.Kind.COMPANY;
                case "place" -> Name.Kind.PLACE;
                case "thing" -> Name.Kind.OTHER;
                case "national" -> Name.Kind.NATIONAL;
                default -> Name.Kind.PERSON;
            };
        }
    }

    /// The names and words of the file, to be found in a text.
    PhraseTable known() {
        return known;
    }

    /// What bears the name of an entry; [Name.Kind#PERSON] for entries that are no whole names.
    Name.Kind kind(int entry) {
        return kinds[entry];
    }

    boolean has(Tokens tokens, int token, Part part) {
        return (parts[tokens.word(token)] & 1L << part.ordinal()) != 0;
    }

    /// One past the small words of a family name that begin at a token, "von der" of "von der Leyen"; the token itself
    /// where none does or no capital follows.
    int particleEnd(Tokens tokens, int from) {
        int end = from;
        while (end < from + 3 && has(tokens, end, Part.PARTICLE) && !tokens.capital(end)) {
            end++;
        }
        return end > from && tokens.kind(end) == Tokens.WORD && tokens.capital(end)
                && tokens.sentence(end) == tokens.sentence(from) ? end : from;
    }

    /// The word of a role in ", an analyst at" or ", chief executive of", or -1.
    int roleAfter(Tokens tokens, int from) {
        for (int i = from; i < from + 4; i++) {
            if (has(tokens, i, Part.ROLE)) {
                return i;
            }
            if (tokens.kind(i) != Tokens.WORD) {
                return -1;
            }
        }
        return -1;
    }
}
