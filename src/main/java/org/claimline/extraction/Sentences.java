package org.claimline.extraction;

import java.util.Arrays;

/// Where sentences end. A new line ends one, unless the text looks hard-wrapped there; so do a full stop, a question
/// or exclamation mark before a capital, a figure or a quotation, unless the full stop belongs to an abbreviation.
final class Sentences {

    /// Splits nothing.
    static final Sentences NONE = new Sentences(new long[0]);

    /// How words behave before a full stop and after one.
    enum Role {
        /// "Mr.", "vs.": a name or a figure follows, never a new sentence.
        TITLE,
        /// "No.", "Fig.": a figure follows.
        NUMBERED,
        /// "Inc.", "Nov.", "U.S.": a new sentence follows only when it begins with an opener.
        ABBREVIATION,
        /// "The", "In", "However": begins sentences; names seldom begin with it.
        OPENER
    }

    private static final int WRAP_COLUMN = 55;

    private final long[] roles;

    Sentences(Lexicon lexicon) {
        this(lexicon.masks("sentences.tsv", Role.class));
    }

    private Sentences(long[] roles) {
        this.roles = roles;
    }

    void split(Tokens tokens) {
        if (roles.length == 0) {
            return;
        }
        int count = tokens.count;
        var sentence = new int[count];
        var first = new int[Math.max(16, count / 12)];
        var paragraph = new int[first.length];
        int sentences = 0;
        int paragraphs = -1;
        int lineStart = 0;
        for (int i = 0; i < count; i++) {
            boolean line = tokens.lineStart(i) && !wrapped(tokens, i, lineStart);
            if (tokens.lineStart(i)) {
                lineStart = tokens.start[i];
            }
            if (i == 0 || line || endsBefore(tokens, i)) {
                if (sentences == first.length) {
                    first = Arrays.copyOf(first, sentences * 2);
                    paragraph = Arrays.copyOf(paragraph, sentences * 2);
                }
                paragraphs += line || i == 0 ? 1 : 0;
                paragraph[sentences] = paragraphs;
                first[sentences++] = i;
            }
            sentence[i] = sentences - 1;
        }
        tokens.sentence = sentence;
        tokens.sentences = sentences;
        tokens.sentenceFirst = first;
        tokens.sentenceParagraph = paragraph;
    }

    /// A single line end in running text: the line before is long and does not end like a sentence.
    private static boolean wrapped(Tokens tokens, int i, int lineStart) {
        if (i == 0 || (tokens.flags[i] & Tokens.PARAGRAPH) != 0) {
            return false;
        }
        int before = tokens.kind(i - 1);
        boolean open = before == Tokens.WORD || before == Tokens.NUMBER || before == Tokens.COMMA
                || before == Tokens.DASH;
        boolean goesOn = tokens.kind(i) == Tokens.WORD && !tokens.capital(i) || before == Tokens.COMMA;
        return open && goesOn && tokens.end(i - 1) - lineStart >= WRAP_COLUMN;
    }

    private boolean endsBefore(Tokens tokens, int i) {
        if (tokens.glued(i)) {
            return false;
        }
        int mark = i - 1;
        while (tokens.kind(mark) == Tokens.QUOTE_CLOSE || tokens.kind(mark) == Tokens.CLOSE) {
            mark--;
        }
        if (tokens.kind(mark) == Tokens.WORD && tokens.text.charAt(tokens.end(mark) - 1) == '.') {
            return mark == i - 1 && opens(tokens, i);
        }
        if (tokens.kind(mark) == Tokens.MARK) {
            return starts(tokens, i);
        }
        if (tokens.kind(mark) != Tokens.STOP || !starts(tokens, i)) {
            return false;
        }
        if (mark < i - 1 || !tokens.glued(mark)) {
            return true;
        }
        int before = mark - 1;
        if (is(tokens, before, Role.TITLE) || isInitial(tokens, before)
                || is(tokens, before, Role.NUMBERED) && tokens.kind(i) == Tokens.NUMBER) {
            return false;
        }
        return !is(tokens, before, Role.ABBREVIATION) || opens(tokens, i);
    }

    private static boolean isInitial(Tokens tokens, int i) {
        return tokens.kind(i) == Tokens.WORD && tokens.end(i) - tokens.start(i) == 1 && tokens.capital(i);
    }

    private static boolean starts(Tokens tokens, int i) {
        byte kind = tokens.kind(i);
        return kind == Tokens.WORD
                ? tokens.capital(i) || !Character.isLowerCase(tokens.character(i))
                : kind != Tokens.COMMA && kind != Tokens.SEMICOLON && kind != Tokens.CLOSE
                        && kind != Tokens.QUOTE_CLOSE;
    }

    private boolean opens(Tokens tokens, int i) {
        int word = tokens.kind(i) == Tokens.QUOTE_OPEN || tokens.kind(i) == Tokens.OPEN ? i + 1 : i;
        return word > i ? tokens.capital(word) : tokens.capital(word) && is(tokens, word, Role.OPENER);
    }

    private boolean is(Tokens tokens, int i, Role role) {
        return (roles[tokens.word(i)] & 1L << role.ordinal()) != 0;
    }
}
