package org.claimline.ui.shell;

import java.util.Locale;
import java.util.OptionalInt;

/// How well what somebody typed fits a name: "imp fo" fits "Import folder…", and so does "if".
final class Likeness {

    private static final int INSIDE = 10;
    private static final int INITIALS = 20;

    private Likeness() {}

    /// The distance: 0 is best, empty is no fit. Each typed word must begin a word of the name, stand inside one, or
    /// give its words' initials.
    static OptionalInt of(String typed, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int sum = 0;
        for (String word : typed.toLowerCase(Locale.ROOT).split("\\s+")) {
            OptionalInt distance = ofWord(word, lower);
            if (distance.isEmpty()) {
                return distance;
            }
            sum += distance.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    private static OptionalInt ofWord(String word, String name) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return OptionalInt.of(Math.min(at, INSIDE - 1));
            }
        }
        if (name.contains(word)) {
            return OptionalInt.of(INSIDE);
        }
        var initials = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean starts = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
            if (starts && Character.isLetterOrDigit(name.charAt(i))) {
                initials.append(name.charAt(i));
            }
        }
        return initials.toString().startsWith(word) ? OptionalInt.of(INITIALS) : OptionalInt.empty();
    }
}
