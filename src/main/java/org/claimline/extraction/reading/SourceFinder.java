package org.claimline.extraction.reading;

import java.util.Optional;

import org.claimline.extraction.Lexicon;
import org.claimline.extraction.PhraseTable;
import org.claimline.extraction.Tokens;

/// Finds whom a text has its words from: ", people familiar with the matter said", "according to a filing", and who
/// speaks the words between quotation marks.
final class SourceFinder {

    private static final int QUOTE = 90;
    private static final int BEHIND_QUOTE = 8;
    private static final int LONGEST = 9;
    private static final long ENDS = Cue.of(Cue.BREAK, Cue.BE, Cue.HAVE, Cue.FUTURE, Cue.MODAL);

    /// Who speaks.
    ///
    /// @param party a body, a person or a house, or [Party#NONE] where common nouns name the source
    /// @param first the first token of its words
    /// @param end one past the last
    record Source(Party party, int first, int end) {

        static final Source NONE = new Source(Party.NONE, -1, -1);

        /// "two banking sources", "a securities filing".
        boolean isCommon() {
            return first >= 0 && party == Party.NONE;
        }
    }

    private final Passage passage;
    private final Tokens tokens;
    private final PhraseTable nouns;

    SourceFinder(Passage passage, PhraseTable nouns) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.nouns = nouns;
    }

    static PhraseTable nouns(Lexicon lexicon) {
        return lexicon.phrases("sources.tsv");
    }

    /// The source that the sentence of a mention names, or [Source#NONE].
    ///
    /// @param first the first token of the mention
    /// @param end one past its last
    Source of(int first, int end) {
        boolean other = false;
        for (int i = end; i < passage.rightEnd(first); i++) {
            other |= passage.has(i, Cue.BREAK);
            boolean seen = passage.has(i, Cue.BY) && passage.hasAny(i - 1, Cue.EXPECT.bit | Cue.SEE.bit);
            boolean named = seen || passage.has(i, Cue.ACCORDING);
            Source source = named ? after(passage.phraseEnd(i)) : sayer(i, end);
            if (source != Source.NONE) {
                return other && source.party().group() == Party.Group.HOUSE ? Source.NONE : source;
            }
        }
        int left = passage.leftEnd(first);
        for (int i = first - 1; i >= left; i--) {
            if (passage.has(i, Cue.ACCORDING)) {
                return after(passage.phraseEnd(i));
            }
        }
        return Source.NONE;
    }

    /// Whose words stand between the quotation marks around a token, or [Source#NONE].
    Source speaker(int token) {
        int open = token - 1;
        int left = Math.max(0, token - QUOTE);
        while (open >= left && tokens.kind(open) != Tokens.QUOTE_OPEN && tokens.kind(open) != Tokens.QUOTE_CLOSE
                && !paragraphEnds(open)) {
            open--;
        }
        if (open < left || tokens.kind(open) != Tokens.QUOTE_OPEN) {
            return Source.NONE;
        }
        int said = open - 1;
        if (tokens.kind(said) == Tokens.COLON || tokens.kind(said) == Tokens.COMMA) {
            Verb verb = passage.clauses().verbAt(said - 1);
            if (verb != Verb.NONE && verb.is(Cue.SAY)) {
                return body(passage.parties().before(verb.first(), passage.leftEnd(said)));
            }
        }
        int close = token;
        int right = Math.min(tokens.size() - 1, token + QUOTE);
        while (close < right && tokens.kind(close) != Tokens.QUOTE_CLOSE && !paragraphEnds(close)) {
            close++;
        }
        return tokens.kind(close) == Tokens.QUOTE_CLOSE ? behindQuote(close) : Source.NONE;
    }

    /// "...," Chen said; "...," said Chen.
    private Source behindQuote(int close) {
        for (int i = close + 1; i < Math.min(tokens.size(), close + BEHIND_QUOTE) && !paragraphEnds(i - 1); i++) {
            Verb verb = passage.clauses().verbAt(i);
            if (verb == Verb.NONE || verb.head() != i || !verb.is(Cue.SAY)) {
                continue;
            }
            Party before = passage.parties().before(verb.first(), close + 1);
            if (before.isSomebody()) {
                return body(before);
            }
            return after(i + 1);
        }
        return Source.NONE;
    }

    private boolean paragraphEnds(int token) {
        return token + 1 < tokens.size() && tokens.lineStart(token + 1)
                && tokens.sentence(token + 1) != tokens.sentence(token);
    }

    /// ", people familiar with the matter said", ", the newspaper reported": who stands between a comma and a verb.
    private Source sayer(int i, int from) {
        Verb verb = passage.clauses().verbAt(i);
        boolean says = verb != Verb.NONE && verb.head() == i && verb.is(Cue.SAY) && verb.form() == Verb.Form.PLAIN
                && !verb.passive();
        if (!says) {
            return Source.NONE;
        }
        for (int k = verb.first() - 1; k >= Math.max(from, verb.first() - LONGEST - 3); k--) {
            boolean mark = tokens.kind(k) == Tokens.COMMA || tokens.kind(k) == Tokens.QUOTE_CLOSE;
            if (mark || k == from) {
                Source common = common(mark ? k + 1 : k, verb.first());
                Party party = passage.parties().before(verb.first(), mark ? k + 1 : k);
                boolean near = verb.first() - party.end() < 2 && isFree(k + 1, party.first());
                return common != Source.NONE ? common : party.isSomebody() && near ? body(party) : Source.NONE;
            }
        }
        return Source.NONE;
    }

    /// Whether no amount stands between two tokens.
    private boolean isFree(int from, int until) {
        for (int i = from; i < until; i++) {
            if (passage.mention(i) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Source body(Party party) {
        return party.isSomebody() ? new Source(party, party.first(), party.end()) : Source.NONE;
    }

    /// Behind "according to" or "said".
    private Source after(int from) {
        int end = from;
        while (end < Math.min(from + LONGEST, passage.rightEnd(from)) && passage.isWord(end)
                && (passage.cue(end) & ENDS) == 0 && passage.mention(end) < 0
                && (end == from || passage.clauses().verbAt(end) == Verb.NONE)) {
            end++;
        }
        for (int i = from; i < end; i++) {
            Party party = passage.parties().at(i);
            if (party.isSomebody()) {
                return body(party);
            }
            if (nouns.find(tokens, i) >= 0) {
                return common(from, end);
            }
        }
        return Source.NONE;
    }

    /// The words between two tokens where a noun that speaks is their first noun.
    private Source common(int first, int end) {
        for (int i = first; i < end; i++) {
            if (nouns.find(tokens, i) >= 0) {
                return new Source(Party.NONE, first, end);
            }
            if (passage.hasAny(i, Cue.PREP.bit) && !passage.has(i, Cue.OF)) {
                return Source.NONE;
            }
        }
        return Source.NONE;
    }

    /// The words of a source of common nouns.
    Optional<String> words(Source source) {
        return source.isCommon()
                ? Optional.of(tokens.text().substring(tokens.start(source.first()), tokens.end(source.end() - 1)))
                : Optional.empty();
    }
}
