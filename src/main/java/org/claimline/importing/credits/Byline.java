package org.claimline.importing.credits;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.importing.rules.Rows;

/// Lines that name the author.
public final class Byline {

    private static final Set<String> PAPERS = Set
            .copyOf(Rows.list(Rows.of("papers.tsv", 1).rows().getFirst().getFirst()));

    private Byline() {}

    /// The name of a paper that a text holds and nothing else, marks at its ends aside.
    public static Optional<String> paper(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String name = text.substring(start, end);
        String[] words = name.split(" ");
        boolean capitals = !name.isEmpty() && words.length <= 5 && looksLikeName(name);
        boolean paper = List.of(words).stream().anyMatch(w -> PAPERS.contains(w.toLowerCase(Locale.ROOT)));
        return capitals && paper ? Optional.of(name) : Optional.empty();
    }

    /// The names of a line such as 'By Jane Roe and John Doe', or empty for any other line.
    public static Optional<String> names(String line) {
        String text = line.strip();
        String by = text.toLowerCase(Locale.ROOT);
        int start = by.startsWith("by ")
                ? 3
                : by.startsWith("by: ")
                        ? 4
                        : by.startsWith("von ")
                                ? 4
                                : by.startsWith("author: ") ? 8 : 0;
        if (start == 0 || text.length() > 140 || !Character.isUpperCase(text.charAt(0)) && start < 8) {
            return Optional.empty();
        }
        int cut = text.length();
        for (String end : List.of(" | ", " · ", " • ", " — ", " – ", " - ", ", ")) {
            int at = text.indexOf(end, start);
            cut = at > 0 && !(end.equals(", ") && looksLikeName(text.substring(at + 2))) ? Math.min(cut, at) : cut;
        }
        String names = text.substring(start, cut).strip();
        int words = names.split(" ").length;
        boolean named = words >= 2 && words <= 12 && looksLikeName(names);
        return named
                ? Optional.of(names.endsWith(",") ? names.substring(0, names.length() - 1) : names)
                : Optional.empty();
    }

    private static boolean looksLikeName(String names) {
        int words = 0;
        for (String word : names.split("[ ,]")) {
            boolean small = switch (word) {
                case "", "and", "und", "in", "de", "van", "von", "der", "del", "di", "&", "y", "et" -> true;
                default -> false;
            };
            if (!small && (word.isEmpty() || !Character.isUpperCase(word.charAt(0)))) {
                return false;
            }
            words += small ? 0 : 1;
        }
        char last = names.isEmpty() ? '.' : names.charAt(names.length() - 1);
        return words >= 1 && last != '.' && last != '?' && last != '!';
    }
}
