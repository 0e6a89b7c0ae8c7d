package org.claimline.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Kind;
import org.claimline.domain.Status;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// The rows of the claims table.
final class ClaimSearch {

    private final Handle handle;

    ClaimSearch(Handle handle) {
        this.handle = handle;
    }

    List<ClaimRow> find(ClaimFilter filter) {
        if (filter.kinds().isEmpty() || filter.statuses().isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> tags = tags();
        Map<String, Integer> notes = notes();
        return query(filter).map((columns, context) -> {
            var claim = ClaimTable.read(columns, context);
            var row = new Row(columns);
            return new ClaimRow(claim, row.text("title"), row.optional("source"), ArticleTable.published(row),
                    tags.getOrDefault(claim.id().value(), List.of()),
                    notes.getOrDefault(claim.id().value(), 0));
        }).list();
    }

    private Query query(ClaimFilter filter) {
        var conditions = new ArrayList<String>(List.of("NOT a.binned"));
        if (filter.kinds().size() < Kind.values().length) {
            conditions.add("c.kind IN (" + names(filter.kinds()) + ")");
        }
        if (filter.statuses().size() < Status.values().length) {
            conditions.add("c.status IN (" + names(filter.statuses()) + ")");
        }
        filter.tag().ifPresent(_ -> conditions.add("""
                c.id IN (SELECT claim FROM tagging WHERE tag = :tag OR tag >= :tag || '/' AND tag < :tag || '0')
                """));
        if (!filter.text().isEmpty()) {
            conditions.add("""
                    (LOCATE(LOWER(:text), LOWER(c.quote)) > 0 OR LOCATE(LOWER(:text), LOWER(c.metric)) > 0
                     OR LOCATE(LOWER(:text), LOWER(c.subject)) > 0 OR LOCATE(LOWER(:text), LOWER(c.holder)) > 0)
                    """);
        }
        Query query = handle.createQuery("""
                SELECT c.*, a.title, a.source, a.published_date, a.published_time, a.published_zone,
                    a.published_origin, a.published_evidence
                FROM article a JOIN claim c ON c.article = a.id
                WHERE\s""" + String.join(" AND ", conditions) + " ORDER BY " + ArticleTable.NEWEST_FIRST
                + ", c.span_start, c.span_end DESC, c.id");
        filter.tag().ifPresent(tag -> query.bind("tag", tag));
        if (!filter.text().isEmpty()) {
            query.bind("text", filter.text());
        }
        return query;
    }

    /// As a list of SQL literals: the names of constants of this program need no quoting.
    private static String names(Set<? extends Enum<?>> constants) {
        return String.join(", ", constants.stream().map(constant -> "'" + constant.name() + "'").sorted().toList());
    }

    private Map<String, List<String>> tags() {
        var tags = new HashMap<String, List<String>>();
        handle.createQuery("SELECT claim, tag FROM tagging WHERE claim IS NOT NULL ORDER BY tag")
                .map((columns, _) -> tags.computeIfAbsent(columns.getString("claim"), _ -> new ArrayList<>())
                        .add(columns.getString("tag")))
                .list();
        return tags;
    }

    private Map<String, Integer> notes() {
        var notes = new HashMap<String, Integer>();
        handle.createQuery("SELECT claim, COUNT(*) notes FROM note WHERE claim IS NOT NULL GROUP BY claim")
                .map((columns, _) -> notes.put(columns.getString("claim"), columns.getInt("notes"))).list();
        return notes;
    }
}
