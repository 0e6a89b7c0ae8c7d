package org.claimline.extraction;

import org.claimline.domain.Span;

/// A text cut into tokens, as a table: parallel arrays, no object per token. Made by [Lexer]; not changed afterwards.
///
/// Positions outside of the table are allowed in every question and answer with [#NONE], [Vocabulary#UNKNOWN] or
/// `false`, so that a scanner may look ahead and back without checking.
public final class Tokens {

    /// No token: before the first or after the last.
    public static final byte NONE = 0;
    /// Letters, with an apostrophe or full stops inside ("don't", "U.S."). "’s" is a word of its own.
    public static final byte WORD = 1;
    /// Digits with the separators inside: "1,234.56", "28.01.2026", "12.345,6".
    public static final byte NUMBER = 2;
    /// A currency sign.
    public static final byte CURRENCY = 3;
    /// "%" and its like.
    public static final byte PERCENT = 4;
    /// Any hyphen, dash or minus sign, and "--".
    public static final byte DASH = 5;
    public static final byte STOP = 6;
    public static final byte COMMA = 7;
    public static final byte COLON = 8;
    public static final byte SEMICOLON = 9;
    public static final byte OPEN = 10;
    public static final byte CLOSE = 11;
    public static final byte QUOTE_OPEN = 12;
    public static final byte QUOTE_CLOSE = 13;
    public static final byte SLASH = 14;
    /// "!" or "?".
    public static final byte MARK = 15;
    public static final byte OTHER = 16;

    static final byte GLUED = 1;
    static final byte CAPITAL = 2;
    static final byte ALL_CAPS = 4;
    static final byte LINE = 8;
    static final byte PARAGRAPH = 16;

    final String text;
    int count;
    int[] start;
    int[] end;
    byte[] kind;
    byte[] flags;
    int[] word;
    int[] hash;
    int[] sentence;
    int sentences;
    int[] sentenceFirst = new int[0];
    int[] sentenceParagraph = new int[0];

    Tokens(String text, int capacity) {
        this.text = text;
        start = new int[capacity];
        end = new int[capacity];
        kind = new byte[capacity];
        flags = new byte[capacity];
        word = new int[capacity];
        hash = new int[capacity];
        sentence = new int[0];
    }

    /// The whole text.
    public String text() {
        return text;
    }

    /// How many tokens there are.
    public int size() {
        return count;
    }

    /// First UTF-16 unit of a token; the text's length after the last one.
    public int start(int token) {
        return token < 0 ? 0 : token < count ? start[token] : text.length();
    }

    /// One past the last UTF-16 unit of a token.
    public int end(int token) {
        return token < 0 ? 0 : token < count ? end[token] : text.length();
    }

    /// One of the constants of this class.
    public byte kind(int token) {
        return token >= 0 && token < count ? kind[token] : NONE;
    }

    /// The word's number in the lexicon's [Vocabulary]. Signs have one too when a lexicon file holds them.
    public int word(int token) {
        return token >= 0 && token < count ? word[token] : Vocabulary.UNKNOWN;
    }

    /// A hash of the token's letters without regard to case; equal words have equal hashes, known or not.
    public int hash(int token) {
        return token >= 0 && token < count ? hash[token] : 0;
    }

    /// Whether nothing stands between this token and the one before.
    public boolean glued(int token) {
        return has(token, GLUED);
    }

    /// Whether it is a word that ends as adverbs do: "sharply". So do "monthly" and "family".
    public boolean isLy(int token) {
        int end = end(token);
        return kind(token) == WORD && end - start(token) > 4 && text.charAt(end - 1) == 'y'
                && text.charAt(end - 2) == 'l';
    }

    /// Whether the first letter is a capital.
    public boolean capital(int token) {
        return has(token, CAPITAL);
    }

    /// Whether all letters are capitals.
    public boolean allCaps(int token) {
        return has(token, ALL_CAPS);
    }

    /// Whether the token is the first of a line of the text.
    public boolean lineStart(int token) {
        return has(token, LINE);
    }

    private boolean has(int token, byte flag) {
        return token >= 0 && token < count && (flags[token] & flag) != 0;
    }

    /// The first character of a token, 0 outside.
    public char character(int token) {
        return token >= 0 && token < count ? text.charAt(start[token]) : 0;
    }

    /// The token as it is written.
    public String string(int token) {
        return text.substring(start(token), end(token));
    }

    /// The token behind a hyphen that is glued on both sides, or the token itself where there is none.
    public int pastHyphen(int token) {
        return kind(token) == DASH && glued(token) && glued(token + 1) ? token + 1 : token;
    }

    /// The stretch of text from one token to another.
    ///
    /// @param first first token, included
    /// @param until one past the last token; above `first`
    public Span span(int first, int until) {
        return new Span(start(first), end(until - 1));
    }

    /// The sentence of a token, from 0.
    public int sentence(int token) {
        return token < 0 ? -1 : token < count ? sentence[token] : sentences;
    }

    /// How many sentences there are.
    public int sentences() {
        return sentences;
    }

    /// First token of a sentence.
    public int sentenceFirst(int number) {
        return number < sentences ? sentenceFirst[Math.max(number, 0)] : count;
    }

    /// One past the last token of a sentence.
    public int sentenceEnd(int number) {
        return sentenceFirst(number + 1);
    }

    /// The paragraph of a sentence, from 0: sentences of one paragraph have the same number.
    public int paragraph(int number) {
        return sentenceParagraph[number];
    }
}
