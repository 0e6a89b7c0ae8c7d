package org.claimline.importing.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.FieldMapping.DateOrder;
import org.claimline.domain.FieldMapping.Role;
import org.claimline.domain.Published;
import org.claimline.importing.html.Fragment;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The article of a record.
///
/// @param text empty when the record has none
/// @param source the publisher
/// @param url as written
/// @param language as written, such as 'en-GB'
public record RowArticle(String text, Optional<String> title, Optional<String> source, Optional<String> author,
        Optional<String> url, Optional<String> language, Optional<Published> published) {

    private static final Set<String> FEED = Set.of("id", "title", "link", "published", "updated", "author", "source",
            "language", "categories", "summary", "content");
    private static final FieldMapping OF_ENTRY = new FieldMapping(Map.of(Role.TITLE, "title", Role.TEXT, "content",
            Role.SUMMARY, "summary", Role.PUBLISHED, "published", Role.URL, "link", Role.SOURCE, "source", Role.AUTHOR,
            "author", Role.LANGUAGE, "language"), DateOrder.DAY_FIRST);

    /// Reads the JSON object that is kept for a record.
    ///
    /// @param mapping which field is what; guessed from the one record when it is not known
    /// @return empty when it is no JSON object
    public static Optional<RowArticle> read(String json, Optional<FieldMapping> mapping) {
        try {
            JsonNode node = Records.parse(json);
            return node instanceof ObjectNode row ? Optional.of(of(row, mapping)) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    static RowArticle of(ObjectNode row, Optional<FieldMapping> known) {
        boolean isEntry = known.isEmpty() && FEED.containsAll(row.propertyNames())
                && (row.has("link") || row.has("id") || row.has("source"));
        FieldMapping mapping = known.orElseGet(() -> isEntry
                ? OF_ENTRY
                : MappingGuess.of(FieldPath.columns(List.of(row)), List.of(row)));
        String text = text(row, mapping);
        Optional<String> title = line(row, mapping, Role.TITLE);
        return new RowArticle(text.isEmpty() && isEntry ? title.orElse("") : text, title,
                line(row, mapping, Role.SOURCE), line(row, mapping, Role.AUTHOR),
                mapping.field(Role.URL).flatMap(f -> FieldPath.values(row, f).stream().findFirst()),
                line(row, mapping, Role.LANGUAGE), published(row, mapping));
    }

    private static String text(ObjectNode row, FieldMapping mapping) {
        String text = mapping.field(Role.TEXT).map(f -> block(row, f)).orElse("");
        return text.isBlank() ? mapping.field(Role.SUMMARY).map(f -> block(row, f)).orElse("") : text;
    }

    private static String block(ObjectNode row, String field) {
        String value = String.join("\n\n", FieldPath.values(row, field));
        String text = Fragment.isHtml(value) ? Fragment.text(value) : unescaped(value);
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /// Plain text whose marks were written as entities.
    private static String unescaped(String value) {
        return value.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(value, false) : value;
    }

    private static Optional<String> line(ObjectNode row, FieldMapping mapping, Role role) {
        return mapping.field(role).map(f -> Fragment.line(String.join(", ", FieldPath.values(row, f))).strip())
                .filter(v -> !v.isEmpty());
    }

    private static Optional<Published> published(ObjectNode row, FieldMapping mapping) {
        Optional<Published> stated = mapping.field(Role.PUBLISHED)
                .flatMap(field -> FieldPath.values(row, field).stream()
                        .findFirst().flatMap(value -> RowDate.of(field, value, mapping.dates())));
        return stated.or(() -> row.has("updated")
                ? RowDate.of("updated", row.path("updated").asString(""), DateOrder.DAY_FIRST)
                        .map(p -> new Published(p.date(), p.time(), p.zone(), Published.Origin.INFERRED, p.evidence()))
                : Optional.empty());
    }
}
