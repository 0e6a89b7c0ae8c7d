package org.claimline.importing.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.FieldMapping.DateOrder;
import org.claimline.domain.FieldMapping.Role;
import org.claimline.importing.rules.Rows;
import tools.jackson.databind.node.ObjectNode;

/// Guesses which field of some rows says what: by its name, checked against its values; where no name is known, by the
/// values alone.
final class MappingGuess {

    private static final double MOST = 0.6;
    private static final double TEXT_LENGTH = 60;
    private static final double TITLE_SHORTEST = 12;
    private static final double TITLE_LONGEST = 250;
    private static final Map<Role, List<String>> NAMES = new EnumMap<>(Role.class);

    static {
        for (List<String> row : Rows.of("columns.tsv", 2).rows()) {
            NAMES.put(Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)), Rows.list(row.get(1)));
        }
    }

    private final List<ColumnProfile> columns;
    private final Map<Role, String> fields = new EnumMap<>(Role.class);
    private final Set<String> taken = new HashSet<>();

    private MappingGuess(List<ColumnProfile> columns) {
        this.columns = columns;
    }

    /// @param columns the paths of the rows' fields
    /// @param rows some of the file's, the more the better
    static FieldMapping of(List<String> columns, List<ObjectNode> rows) {
        List<ColumnProfile> profiles = columns.stream().map(name -> ColumnProfile.of(name, rows)).toList();
        var guess = new MappingGuess(profiles);
        guess.run();
        DateOrder order = Optional.ofNullable(guess.fields.get(Role.PUBLISHED))
                .map(path -> rows.stream().flatMap(row -> FieldPath.values(row, path).stream()).toList())
                .map(RowDate::order).orElse(DateOrder.DAY_FIRST);
        return new FieldMapping(guess.fields, order);
    }

    private void run() {
        named(Role.URL, c -> c.urls() >= MOST);
        named(Role.PUBLISHED, c -> c.dates() >= MOST);
        text();
        named(Role.TITLE, c -> c.dates() < MOST && c.urls() < MOST && c.length() < 2 * TITLE_LONGEST);
        named(Role.SUMMARY, c -> c.length() >= TITLE_SHORTEST && c.urls() < MOST);
        named(Role.SOURCE, c -> c.length() < TITLE_LONGEST && c.numbers() < MOST);
        named(Role.AUTHOR, c -> c.length() < TITLE_LONGEST && c.numbers() < MOST && c.urls() < MOST);
        named(Role.LANGUAGE, c -> c.length() <= 12 && c.numbers() < MOST);
        byContent(Role.PUBLISHED, c -> c.dates() >= 0.9 && c.length() >= 6,
                Comparator.comparing(ColumnProfile::filled));
        byContent(Role.URL, c -> c.urls() >= 0.9, Comparator.comparing(ColumnProfile::filled));
        byContent(Role.TITLE, c -> c.length() >= TITLE_SHORTEST && c.length() <= TITLE_LONGEST && c.words() >= 2
                && c.dates() < MOST && c.urls() < MOST && c.numbers() < MOST && c.distinct() >= MOST,
                Comparator.comparing(ColumnProfile::length));
    }

    /// Of the fields whose names say that they are the text, the one that holds most; else the longest of all.
    private void text() {
        Comparator<ColumnProfile> bulk = Comparator.comparing(c -> c.length() * c.filled());
        Optional<ColumnProfile> named = columns.stream().filter(c -> !taken.contains(c.name()))
                .filter(c -> rank(Role.TEXT, c.name()) < Integer.MAX_VALUE && c.length() > 0 && c.urls() < MOST)
                .filter(c -> c.numbers() < MOST && c.dates() < MOST).max(bulk);
        Optional<ColumnProfile> longest = columns.stream().filter(c -> !taken.contains(c.name()))
                .filter(c -> c.length() >= TEXT_LENGTH && c.words() >= 8 && c.urls() < MOST)
                .filter(c -> rank(Role.TITLE, c.name()) == Integer.MAX_VALUE)
                .filter(c -> rank(Role.SUMMARY, c.name()) == Integer.MAX_VALUE).max(bulk);
        named.or(() -> longest).ifPresent(column -> take(Role.TEXT, column));
    }

    private void named(Role role, Predicate<ColumnProfile> fits) {
        columns.stream().filter(c -> !taken.contains(c.name()) && c.filled() > 0)
                .filter(c -> rank(role, c.name()) < Integer.MAX_VALUE).filter(fits)
                .min(Comparator.comparing(c -> rank(role, c.name()))).ifPresent(column -> take(role, column));
    }

    private void byContent(Role role, Predicate<ColumnProfile> fits,
            Comparator<ColumnProfile> better) {
        if (!fields.containsKey(role)) {
            columns.stream().filter(c -> !taken.contains(c.name()) && c.filled() > 0).filter(fits).max(better)
                    .ifPresent(column -> take(role, column));
        }
    }

    private void take(Role role, ColumnProfile column) {
        fields.put(role, column.name());
        taken.add(column.name());
    }

    /// How well a name says a role, the smaller the better. Of a path, its end counts first; `source.name` says what
    /// `sourcename` and, a little less well, what `source` says.
    private static int rank(Role role, String path) {
        List<String> names = NAMES.getOrDefault(role, List.of());
        int best = Integer.MAX_VALUE;
        List<String> spoken = spoken(path);
        for (int i = 0; i < spoken.size(); i++) {
            int at = names.indexOf(spoken.get(i));
            if (at >= 0) {
                best = Math.min(best, at * 4 + i);
            }
        }
        return best;
    }

    /// What a path may be called: all of it, its last two names, its last name, and the one before a general last one.
    private static List<String> spoken(String path) {
        List<String> spoken = new ArrayList<>();
        spoken.add(bare(path));
        int last = path.lastIndexOf('.');
        if (last > 0) {
            int before = path.lastIndexOf('.', last - 1);
            spoken.add(bare(path.substring(before + 1)));
            String end = bare(path.substring(last + 1));
            boolean general = Set.of("name", "value", "text", "title", "rendered", "main", "default", "display",
                    "label").contains(end);
            String parent = bare(path.substring(before + 1, last));
            if (general) {
                spoken.add(parent);
            }
            boolean others = Set.of("source", "author", "publisher", "feed", "user", "media", "image").contains(parent);
            if (!others) {
                spoken.add(end);
            }
        }
        return spoken;
    }

    private static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
