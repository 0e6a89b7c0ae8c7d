package org.claimline.domain.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What somebody may have meant who typed something that is not known.
final class Nearest {

    private static final int MOST_WRONG = 2;

    private Nearest() {}

    /// The names of the fields that differ least; all fields when none is near.
    static List<String> fields(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        List<String> near = Stream.of(Field.values()).map(Field::typed)
                .filter(field -> field.startsWith(name)
                        || distance(field, name) <= Math.min(MOST_WRONG, field.length() - 2))
                .sorted(Comparator.comparingInt(field -> distance(field, name))).toList();
        return near.isEmpty() ? Stream.of(Field.values()).map(Field::typed).toList() : near;
    }

    /// How many letters must be put in, taken out or changed.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i <= other.length(); i++) {
            row[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int k = 1; k <= other.length(); k++) {
                int changed = before + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
                before = row[k];
                row[k] = Math.min(changed, Math.min(row[k], row[k - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
