package org.claimline.extraction.reading;

import java.util.List;

import org.claimline.extraction.Tokens;

/// Finds the name that a shorter one stands for: "NFLX", "(PDD)".
final class ShortForms {

    private static final int EARLY = 24;

    private final Tokens tokens;
    private final List<Name> names;

    /// @param names the names of the text so far; grows
    ShortForms(Tokens tokens, List<Name> names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// The number of an early name that capitals shorten: "NFLX" has letters of "Netflix", in their order; else -1.
    int shortened(int token) {
        int length = tokens.end(token) - tokens.start(token);
        if (!tokens.allCaps(token) || length < 3 || length > 5) {
            return -1;
        }
        for (int i = 0; i < Math.min(names.size(), EARLY); i++) {
            Name name = names.get(i);
            boolean body = name.kind() == Name.Kind.COMPANY || name.kind() == Name.Kind.OTHER;
            if (body && name.core() == name.first() + 1 && !tokens.allCaps(name.first())
                    && holdsLetters(name.first(), token)) {
                return i;
            }
        }
        return -1;
    }

    private boolean holdsLetters(int longer, int shorter) {
        String text = tokens.text();
        int at = tokens.start(longer);
        if (text.charAt(at) != text.charAt(tokens.start(shorter))) {
            return false;
        }
        for (int i = tokens.start(shorter); i < tokens.end(shorter); i++) {
            char wanted = Character.toLowerCase(text.charAt(i));
            while (at < tokens.end(longer) && Character.toLowerCase(text.charAt(at)) != wanted) {
                at++;
            }
            if (at++ >= tokens.end(longer)) {
                return false;
            }
        }
        return true;
    }

    /// The number of the name that a short form in brackets stands for, "(PDD)" or "(NASDAQ: PDD)", or -1.
    int inBrackets(int first, int end) {
        boolean closed = tokens.kind(end) == Tokens.CLOSE && end - first <= 2;
        int last = names.size() - 1;
        if (closed && last >= 0 && tokens.kind(first - 1) == Tokens.OPEN && names.get(last).end() == first - 1) {
            return last;
        }
        boolean symbol = closed && last >= 1 && tokens.kind(first - 1) == Tokens.COLON
                && tokens.kind(first - 3) == Tokens.OPEN && names.get(last - 1).end() == first - 3;
        return symbol ? last - 1 : -1;
    }
}
