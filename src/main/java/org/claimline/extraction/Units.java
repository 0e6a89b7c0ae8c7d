package org.claimline.extraction;

import java.util.Locale;

/// Percent signs, points, multiples and measures after a number.
final class Units {

    enum Role {
        PERCENT, BP, PP, PT, X, FOLD, MEASURE, DURATION
    }

    private final PhraseTable phrases;
    private final Role[] roles;

    Units(Lexicon lexicon) {
        phrases = lexicon.phrases("units.tsv");
        roles = new Role[phrases.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = Role.valueOf(phrases.entry(i).wordClass().toUpperCase(Locale.ROOT));
        }
    }

    /// The unit that begins at a token.
    ///
    /// @return the number of its entry, or -1
    int find(Tokens tokens, int at) {
        return phrases.find(tokens, at);
    }

    Role role(int entry) {
        return roles[entry];
    }

    int length(int entry) {
        return phrases.length(entry);
    }

    /// The measure's name in the singular.
    String name(int entry) {
        return phrases.entry(entry).value();
    }
}
