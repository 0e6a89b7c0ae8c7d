package org.claimline.importing.dates;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.importing.rules.Rows;

/// The words of `calendar.tsv`.
final class CalendarWords {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> WEEKDAYS = new HashMap<>();
    private static final Map<String, ZoneId> ZONES = new HashMap<>();
    private static final Set<String> JOINS = new HashSet<>();
    private static final Set<String> NEUTRAL = new HashSet<>();
    private static final Set<String> FIRST = new HashSet<>();
    private static final Set<String> LATER = new HashSet<>();

    static {
        for (List<String> row : Rows.of("calendar.tsv", 3).rows()) {
            List<String> words = Rows.list(row.get(2));
            switch (row.get(0)) {
                case "month" -> words.forEach(w -> MONTHS.put(w, Integer.parseInt(row.get(1))));
                case "weekday" -> words.forEach(w -> WEEKDAYS.put(w, Integer.parseInt(row.get(1))));
                case "zone" -> words.forEach(w -> ZONES.put(w, ZoneId.of(row.get(1))));
                case "joins" -> JOINS.addAll(words);
                case "neutral" -> NEUTRAL.addAll(words);
                case "first" -> FIRST.addAll(words);
                case "later" -> LATER.addAll(words);
                default -> throw new IllegalStateException("calendar.tsv: " + row.get(0));
            }
        }
        JOINS.add(",");
        NEUTRAL.addAll(WEEKDAYS.keySet());
    }

    private CalendarWords() {}

    /// 1 to 12, or 0 for another word.
    static int month(String word) {
        return MONTHS.getOrDefault(lower(word), 0);
    }

    /// 1 (Monday) to 7, or 0 for another word.
    static int weekday(String word) {
        return WEEKDAYS.getOrDefault(lower(word), 0);
    }

    /// Zones are written in capitals; 'et' is a French word, 'ET' a zone.
    static Optional<ZoneId> zone(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT))
                ? Optional.ofNullable(ZONES.get(lower(word)))
                : Optional.empty();
    }

    static boolean joins(String word) {
        return JOINS.contains(lower(word));
    }

    static boolean isNeutral(String word) {
        return NEUTRAL.contains(lower(word));
    }

    static boolean announces(String word) {
        return FIRST.contains(lower(word));
    }

    static boolean changes(String word) {
        return LATER.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
