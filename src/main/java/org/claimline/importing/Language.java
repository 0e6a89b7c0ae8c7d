package org.claimline.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.importing.rules.Rows;

/// The language of a text, told by its small words (`languages.tsv`) or its script.
final class Language {

    private static final int SAMPLE = 20_000;
    private static final int ENOUGH = 3;
    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        for (List<String> row : Rows.of("languages.tsv", 2).rows()) {
            WORDS.put(row.get(0), new HashSet<>(Rows.list(row.get(1))));
        }
    }

    private Language() {}

    /// The ISO 639 code at the start of a tag such as 'de-AT' or 'en_US'.
    static Optional<String> code(String tag) {
        String first = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        boolean letters = first.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return letters && (first.length() == 2 || first.length() == 3) ? Optional.of(first) : Optional.empty();
    }

    /// The language whose small words are the most frequent, or empty when there are too few of any.
    static Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        Optional<String> script = script(sample);
        if (script.isPresent()) {
            return script;
        }
        Map<String, Integer> hits = new HashMap<>();
        int start = -1;
        for (int i = 0; i <= sample.length(); i++) {
            boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                count(sample.substring(start, i).toLowerCase(Locale.ROOT), hits);
                start = -1;
            }
        }
        int best = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> leaders = hits.entrySet().stream().filter(e -> e.getValue() == best).map(Map.Entry::getKey)
                .toList();
        return best >= ENOUGH && leaders.size() == 1 ? Optional.of(leaders.getFirst()) : Optional.empty();
    }

    private static void count(String word, Map<String, Integer> hits) {
        WORDS.forEach((code, words) -> {
            if (words.contains(word)) {
                hits.merge(code, 1, Integer::sum);
            }
        });
    }

    private static Optional<String> script(String sample) {
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int letters = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            han += c >= 0x4e00 && c <= 0x9fff ? 1 : 0;
            kana += c >= 0x3040 && c <= 0x30ff ? 1 : 0;
            hangul += c >= 0xac00 && c <= 0xd7a3 ? 1 : 0;
        }
        if ((han + kana + hangul) * 3 < letters || letters == 0) {
            return Optional.empty();
        }
        return Optional.of(hangul > han + kana ? "ko" : kana * 10 > han ? "ja" : "zh");
    }
}
