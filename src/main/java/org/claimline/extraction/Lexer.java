package org.claimline.extraction;

import java.util.Arrays;

/// Cuts a text into [Tokens] in one pass, and these into sentences. Linear in the text's length, whatever it holds.
public final class Lexer {

    private static final byte SPACE = 20;
    private static final byte NEWLINE = 21;
    private static final byte DIGIT = Tokens.NUMBER;
    private static final byte LETTER = Tokens.WORD;
    private static final byte[] ASCII = asciiClasses();

    private final Vocabulary vocabulary;
    private final Sentences sentences;

    public Lexer(Lexicon lexicon) {
        this(lexicon.vocabulary(), new Sentences(lexicon));
    }

    /// Without sentences: for the lexicon itself, which is not there yet.
    Lexer(Vocabulary vocabulary) {
        this(vocabulary, Sentences.NONE);
    }

    private Lexer(Vocabulary vocabulary, Sentences sentences) {
        this.vocabulary = vocabulary;
        this.sentences = sentences;
    }

    /// Cuts a text. Never fails, whatever the text holds.
    public Tokens tokens(String text) {
        var tokens = new Tokens(text, Math.max(16, text.length() / 5 + 8));
        int at = 0;
        int newlines = 1;
        int lastEnd = -1;
        while (at < text.length()) {
            char c = text.charAt(at);
            byte kind = kind(text, at, c);
            if (kind == SPACE || kind == NEWLINE) {
                newlines += kind == NEWLINE ? 1 : 0;
                at++;
                continue;
            }
            int end = end(text, at, kind);
            int flags = at == lastEnd ? Tokens.GLUED : 0;
            if (newlines > 0) {
                flags |= newlines > 1 ? Tokens.LINE | Tokens.PARAGRAPH : Tokens.LINE;
                newlines = 0;
            }
            add(tokens, at, end, kind, flags);
            at = end;
            lastEnd = end;
        }
        sentences.split(tokens);
        return tokens;
    }

    private void add(Tokens tokens, int start, int end, byte kind, int flags) {
        int i = tokens.count++;
        if (i == tokens.start.length) {
            grow(tokens, i + (i >> 1) + 16);
        }
        String text = tokens.text;
        tokens.start[i] = start;
        tokens.end[i] = end;
        tokens.kind[i] = kind;
        if (kind == Tokens.WORD) {
            int hash = 0;
            boolean lower = false;
            for (int k = start; k < end; k++) {
                char c = text.charAt(k);
                char folded = Vocabulary.fold(c);
                lower |= folded == c && c != '.' && c != '\'';
                hash = hash * 31 + folded;
            }
            char first = text.charAt(start);
            if (first != Vocabulary.fold(first)) {
                flags |= lower ? Tokens.CAPITAL : Tokens.CAPITAL | Tokens.ALL_CAPS;
            }
            tokens.hash[i] = hash;
            tokens.word[i] = vocabulary.id(text, start, end, hash);
        } else if (kind != Tokens.NUMBER) {
            int hash = Vocabulary.hash(text, start, end);
            tokens.hash[i] = hash;
            tokens.word[i] = vocabulary.id(text, start, end, hash);
        }
        tokens.flags[i] = (byte) flags;
    }

    private static void grow(Tokens tokens, int capacity) {
        tokens.start = Arrays.copyOf(tokens.start, capacity);
        tokens.end = Arrays.copyOf(tokens.end, capacity);
        tokens.kind = Arrays.copyOf(tokens.kind, capacity);
        tokens.flags = Arrays.copyOf(tokens.flags, capacity);
        tokens.word = Arrays.copyOf(tokens.word, capacity);
        tokens.hash = Arrays.copyOf(tokens.hash, capacity);
    }

    private static int end(String text, int at, byte kind) {
        return switch (kind) {
            case LETTER -> wordEnd(text, at);
            case DIGIT -> numberEnd(text, at);
            case Tokens.DASH -> runEnd(text, at, '-');
            case Tokens.STOP -> runEnd(text, at, '.');
            default -> at + (Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1)) ? 2 : 1);
        };
    }

    private static int runEnd(String text, int at, char same) {
        int end = at + 1;
        if (text.charAt(at) == same) {
            while (end < text.length() && text.charAt(end) == same) {
                end++;
            }
        }
        return end;
    }

    private static int wordEnd(String text, int at) {
        if (isApostrophe(text.charAt(at))) {
            return isPossessive(text, at) ? at + 2 : at + 1;
        }
        int end = letters(text, at);
        if (end == at + 1 && end + 1 < text.length() && text.charAt(end) == '.' && isLetter(text, end + 1)) {
            return initialsEnd(text, at, end);
        }
        while (end + 1 < text.length() && isApostrophe(text.charAt(end)) && isLetter(text, end + 1)
                && !isPossessive(text, end)) {
            end = letters(text, end + 1);
        }
        return end;
    }

    /// "U.S.", "a.m.", "e.g.": single letters with a full stop after each.
    private static int initialsEnd(String text, int at, int afterFirst) {
        int end = afterFirst;
        while (end + 1 < text.length() && text.charAt(end) == '.' && isLetter(text, end + 1)) {
            int next = letters(text, end + 1);
            if (next > end + 2 && (next > end + 4 || end == afterFirst)) {
                return end == afterFirst ? afterFirst : end;
            }
            end = next;
        }
        return end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    }

    private static int letters(String text, int at) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c < 128 ? ASCII[c] == LETTER : isLetter(text, end) || isMark(c)) {
                end += Character.isHighSurrogate(c) ? 2 : 1;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || c == '\u00AD';
    }

    /// Digits, and single separators between digits. A space as separator only before a group of exactly three.
    private static int numberEnd(String text, int at) {
        int end = digits(text, at);
        while (end + 1 < text.length()) {
            char c = text.charAt(end);
            if (!isDigit(text.charAt(end + 1))) {
                break;
            }
            int next = digits(text, end + 1);
            boolean point = c == '.' || c == ',';
            boolean group = (c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\'' || c == '\u2019')
                    && next == end + 4;
            if (!point && !group) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int digits(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '\uFF10' && c <= '\uFF19';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    /// "’s" at the end of a word.
    private static boolean isPossessive(String text, int at) {
        return at + 1 < text.length() && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= text.length() || !isLetter(text, at + 2) && !isDigit(text.charAt(at + 2)));
    }

    private static boolean isLetter(String text, int at) {
        char c = text.charAt(at);
        if (c < 128) {
            return ASCII[c] == LETTER;
        }
        return Character.isHighSurrogate(c) ? Character.isLetter(text.codePointAt(at)) : Character.isLetter(c);
    }

    private static byte kind(String text, int at, char c) {
        if (c == '\'' || c == '\u2019') {
            return apostrophe(text, at, c);
        }
        if (c == '"') {
            return straightQuote(text, at);
        }
        return c < 128 ? ASCII[c] : wide(text, at, c);
    }

    private static byte apostrophe(String text, int at, char c) {
        boolean afterLetter = at == 0 || (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
        if (afterLetter && isPossessive(text, at)) {
            return Tokens.WORD;
        }
        return afterLetter || c == '\u2019' ? Tokens.QUOTE_CLOSE : straightQuote(text, at);
    }

    private static byte straightQuote(String text, int at) {
        boolean opens = (at == 0 || kindOfGap(text.charAt(at - 1))) && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1));
        return opens ? Tokens.QUOTE_OPEN : Tokens.QUOTE_CLOSE;
    }

    private static boolean kindOfGap(char before) {
        return Character.isWhitespace(before) || Character.isSpaceChar(before) || before == '(' || before == '['
                || before == '-' || before == '\u2014' || before == '\u2013';
    }

    private static byte wide(String text, int at, char c) {
        if (isLetter(text, at)) {
            return LETTER;
        }
        if (isDigit(c)) {
            return DIGIT;
        }
        return switch (c) {
            case '\u2028', '\u2029', '\u0085' -> NEWLINE;
            case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> SPACE;
            case '\u201C', '\u201E', '\u00AB', '\u2018', '\u201A' -> Tokens.QUOTE_OPEN;
            case '\u201D', '\u00BB' -> Tokens.QUOTE_CLOSE;
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE63', '\uFF0D' ->
                Tokens.DASH;
            case '\uFF05', '\u2030', '\uFE6A' -> Tokens.PERCENT;
            case '\u2026' -> Tokens.STOP;
            case '\uFF08' -> Tokens.OPEN;
            case '\uFF09' -> Tokens.CLOSE;
            default -> byType(c);
        };
    }

    private static byte byType(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.CONTROL -> SPACE;
            case Character.CURRENCY_SYMBOL -> Tokens.CURRENCY;
            default -> Tokens.OTHER;
        };
    }

    private static byte[] asciiClasses() {
        var classes = new byte[128];
        Arrays.fill(classes, 0, 33, SPACE);
        Arrays.fill(classes, 33, 128, Tokens.OTHER);
        Arrays.fill(classes, '0', '9' + 1, DIGIT);
        Arrays.fill(classes, 'a', 'z' + 1, LETTER);
        Arrays.fill(classes, 'A', 'Z' + 1, LETTER);
        classes['\n'] = NEWLINE;
        classes[127] = SPACE;
        classes['$'] = Tokens.CURRENCY;
        classes['%'] = Tokens.PERCENT;
        classes['-'] = Tokens.DASH;
        classes['.'] = Tokens.STOP;
        classes[','] = Tokens.COMMA;
        classes[':'] = Tokens.COLON;
        classes[';'] = Tokens.SEMICOLON;
        classes['('] = Tokens.OPEN;
        classes['['] = Tokens.OPEN;
        classes[')'] = Tokens.CLOSE;
        classes[']'] = Tokens.CLOSE;
        classes['/'] = Tokens.SLASH;
        classes['!'] = Tokens.MARK;
        classes['?'] = Tokens.MARK;
        return classes;
    }
}
