package org.claimline.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Kind;
import org.claimline.domain.Published;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// The rows of the claims table.
///
/// Claims are fetched without a join and without an order, and put together and sorted here: at 100,000 claims that
/// is several times as fast as one query.
final class ClaimSearch {

    private static final Comparator<Claim> BY_PLACE = Comparator.<Claim, Span>comparing(claim -> claim.anchor().span())
            .thenComparing(claim -> claim.id().value());

    /// What a row takes from its article.
    ///
    /// @param rank its place in the library
    private record Head(int rank, String title, Optional<String> source, Optional<Published> published) {}

    private record Found(Claim claim, Head head) {}

    private final Handle handle;

    ClaimSearch(Handle handle) {
        this.handle = handle;
    }

    List<ClaimRow> find(ClaimFilter filter) {
        if (filter.kinds().isEmpty() || filter.statuses().isEmpty()) {
            return List.of();
        }
        Map<ArticleId, Head> heads = heads();
        Map<String, List<String>> tags = tags();
        Map<String, Integer> notes = notes();
        return query(filter).map(ClaimTable::read).stream()
                .flatMap(claim -> Optional.ofNullable(heads.get(claim.article())).map(head -> new Found(claim, head))
                        .stream())
                .sorted(Comparator.<Found>comparingInt(found -> found.head().rank()).thenComparing(Found::claim,
                        BY_PLACE))
                .map(found -> row(found, tags, notes)).toList();
    }

    private static ClaimRow row(Found found, Map<String, List<String>> tags, Map<String, Integer> notes) {
        Claim claim = found.claim();
        String id = claim.id().value();
        return new ClaimRow(claim, found.head().title(), found.head().source(), found.head().published(),
                tags.getOrDefault(id, List.of()), notes.getOrDefault(id, 0));
    }

    private Query query(ClaimFilter filter) {
        var conditions = new ArrayList<String>(List.of("TRUE"));
        if (filter.kinds().size() < Kind.values().length) {
            conditions.add("kind IN (" + names(filter.kinds()) + ")");
        }
        if (filter.statuses().size() < Status.values().length) {
            conditions.add("status IN (" + names(filter.statuses()) + ")");
        }
        filter.tag().ifPresent(_ -> conditions.add("""
                id IN (SELECT claim FROM tagging WHERE tag = :tag OR tag >= :tag || '/' AND tag < :tag || '0')
                """));
        if (!filter.text().isEmpty()) {
            conditions.add("""
                    (LOCATE(LOWER(:text), LOWER(quote)) > 0 OR LOCATE(LOWER(:text), LOWER(metric)) > 0
                     OR LOCATE(LOWER(:text), LOWER(subject)) > 0 OR LOCATE(LOWER(:text), LOWER(holder)) > 0
                     OR article IN (SELECT id FROM article WHERE LOCATE(LOWER(:text), LOWER(title)) > 0))
                    """);
        }
        Query query = handle.createQuery("SELECT * FROM claim WHERE " + String.join(" AND ", conditions));
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

    /// The articles that are not in the bin.
    private Map<ArticleId, Head> heads() {
        var heads = new HashMap<ArticleId, Head>();
        handle.createQuery("SELECT * FROM article a WHERE NOT binned ORDER BY " + ArticleTable.NEWEST_FIRST)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    var head = new Head(heads.size(), row.text("title"), row.optional("source"),
                            ArticleTable.published(row));
                    return heads.put(new ArticleId(row.text("id")), head) == null;
                }).list();
        return heads;
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
                .map((columns, _) -> notes.put(columns.getString("claim"), columns.getInt("notes")) == null).list();
        return notes;
    }
}
