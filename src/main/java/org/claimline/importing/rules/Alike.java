package org.claimline.importing.rules;

import java.util.Locale;

/// Words to look for elsewhere, whatever their case, spaces and punctuation.
public final class Alike {

    private final String letters;

    public Alike(String words) {
        this.letters = letters(words);
    }

    private static String letters(String words) {
        var kept = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /// Whether the other says the same words and no more.
    public boolean is(String other) {
        return !letters.isEmpty() && letters(other).equals(letters);
    }

    /// Whether the other says the same words and perhaps more.
    public boolean isIn(String other) {
        return !letters.isEmpty() && letters(other).contains(letters);
    }
}
