package org.claimline.importing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.importing.dates.DateScanner;
import org.claimline.importing.dates.Stamp;
import org.claimline.importing.format.Draft;
import org.claimline.importing.rules.Rows;

/// Named fields of an article, as front matter and the heads of text files hold them; `fields.tsv` knows the names.
final class Fields {

    enum Field {
        TITLE, SOURCE, AUTHOR, PUBLISHED, URL, LANGUAGE
    }

    private record Found(int rank, String name, String value) {}

    private static final Map<String, Field> NAMES = new HashMap<>();
    private static final Map<String, Integer> RANKS = new HashMap<>();

    static {
        for (List<String> row : Rows.of("fields.tsv", 2).rows()) {
            for (String name : Rows.list(row.get(1))) {
                NAMES.put(name, Field.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
                RANKS.put(name, RANKS.size());
            }
        }
    }

    private final Map<Field, Found> found = new EnumMap<>(Field.class);

    /// The field that a name stands for.
    static Optional<Field> named(String name) {
        return Optional.ofNullable(NAMES.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /// Keeps a value; of two names for one field, the better one counts.
    void put(String name, String value) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        Optional<Field> field = named(key);
        if (field.isEmpty() || value.isBlank()) {
            return;
        }
        Found next = new Found(RANKS.getOrDefault(key, 0), key, value.strip());
        found.merge(field.get(), next, (old, now) -> now.rank() < old.rank() ? now : old);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    Optional<String> get(Field field) {
        return Optional.ofNullable(found.get(field)).map(Found::value);
    }

    Draft.Label label() {
        return new Draft.Label(get(Field.TITLE), get(Field.SOURCE).filter(s -> !s.contains("://")), get(Field.AUTHOR),
                get(Field.URL).or(() -> get(Field.SOURCE).filter(s -> s.contains("://"))).flatMap(Fields::uri),
                get(Field.LANGUAGE).flatMap(Language::code));
    }

    /// The date of the published field when it has a year.
    Optional<Published> published() {
        Found field = found.get(Field.PUBLISHED);
        if (field == null) {
            return Optional.empty();
        }
        return DateScanner.first(field.value(), true).flatMap(s -> stated(s, field.name() + ": " + field.value()));
    }

    private static Optional<Published> stated(Stamp stamp, String evidence) {
        return stamp.date().map(d -> new Published(d, stamp.time(), stamp.zone(), Origin.STATED, evidence));
    }

    /// An absolute address of the web.
    static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = uri.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
