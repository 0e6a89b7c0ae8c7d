package org.claimline.extraction;

import java.util.Locale;

/// Currency signs, codes and names in a text.
final class Currencies {

    enum Role {
        SIGN, PREFIX, CODE, LETTERS, WEIGHT, NAME, MINOR, GLUED_MINOR;

        private static Role of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private static final int ORDINARY_WORD = 100;

    private final PhraseTable phrases;
    private final Role[] roles;
    private final int won;
    private final int of;
    private final int kilograms;
    private final int kilos;
    private final int kg;

    Currencies(Lexicon lexicon) {
        phrases = lexicon.phrases("currencies.tsv");
        roles = new Role[phrases.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = Role.of(phrases.entry(i).wordClass());
        }
        won = lexicon.vocabulary().id("won");
        of = lexicon.vocabulary().id("of");
        kilograms = lexicon.vocabulary().id("kilograms");
        kilos = lexicon.vocabulary().id("kilos");
        kg = lexicon.vocabulary().id("kg");
    }

    /// The currency that stands before a number.
    ///
    /// @return the number of its entry, or -1
    int before(Tokens tokens, int at) {
        int found = phrases.find(tokens, at);
        if (found < 0) {
            return -1;
        }
        boolean right = switch (roles[found]) {
            case SIGN -> isWhole(tokens, at, phrases.length(found));
            case PREFIX -> true;
            case CODE, LETTERS -> tokens.allCaps(at);
            case WEIGHT, NAME, MINOR, GLUED_MINOR -> false;
        };
        return right ? found : -1;
    }

    /// The currency that stands after a number.
    ///
    /// @param amount the number, for words that are currencies only after an amount ("won")
    /// @return the number of its entry, or -1
    int after(Tokens tokens, int at, Numeral amount) {
        if (tokens.kind(at) == Tokens.WORD && tokens.glued(at) && tokens.end(at) - tokens.start(at) == 1) {
            return gluedMinor(tokens, at, amount);
        }
        int found = phrases.find(tokens, at);
        if (found < 0) {
            return -1;
        }
        int end = at + phrases.length(found);
        boolean right = switch (roles[found]) {
            case SIGN -> isWhole(tokens, at, phrases.length(found))
                    && !(tokens.kind(end) == Tokens.NUMBER && tokens.glued(end));
            case CODE -> tokens.allCaps(at);
            case LETTERS -> tokens.allCaps(at) && isMuch(amount);
            case PREFIX, MINOR -> true;
            case NAME -> amount.scaled || amount.grouped
                    || (tokens.word(at) != won || amount.units >= ORDINARY_WORD)
                            && !(code(found).equals("GBP") && weighs(tokens, end));
            case WEIGHT, GLUED_MINOR -> false;
        };
        return right ? found : -1;
    }

    /// "475 pounds of rice", "475 pounds (215 kg)".
    private boolean weighs(Tokens tokens, int end) {
        int unit = tokens.kind(end) == Tokens.OPEN && tokens.kind(end + 1) == Tokens.NUMBER ? end + 2 : -1;
        return tokens.word(end) == of || unit >= 0 && (tokens.word(unit) == kilograms || tokens.word(unit) == kilos
                || tokens.word(unit) == kg);
    }

    /// Whether an amount is large enough for a currency whose code is also an acronym: "COP 5 million", not "COP28".
    boolean isMuch(Numeral amount) {
        return amount.scaled || amount.grouped || amount.units >= ORDINARY_WORD * ORDINARY_WORD;
    }

    private int gluedMinor(Tokens tokens, int at, Numeral amount) {
        int found = phrases.find(tokens, at);
        return found >= 0 && roles[found] == Role.GLUED_MINOR && !amount.scaled ? found : -1;
    }

    /// Signs of several tokens ("HK$") must be written in one.
    private static boolean isWhole(Tokens tokens, int at, int length) {
        for (int i = at + 1; i < at + length; i++) {
            if (!tokens.glued(i) && tokens.end(at) - tokens.start(at) < 3) {
                return false;
            }
        }
        return true;
    }

    int length(int entry) {
        return phrases.length(entry);
    }

    /// ISO 4217.
    String code(int entry) {
        return phrases.entry(entry).value();
    }

    Role role(int entry) {
        return roles[entry];
    }

    /// Whether the entry counts hundredths: cents, pence.
    boolean isMinor(int entry) {
        return roles[entry] == Role.MINOR || roles[entry] == Role.GLUED_MINOR;
    }
}
