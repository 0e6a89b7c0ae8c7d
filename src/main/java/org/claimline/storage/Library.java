package org.claimline.storage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Status;
import org.jdbi.v3.core.Handle;

/// The rows of the library. What hangs on the articles is counted by queries of its own, each of which reads one
/// index from end to end; joined, they take several times as long.
final class Library {

    private record Tally(int claims, int open) {

        static final Tally NONE = new Tally(0, 0);

        Tally plus(Tally other) {
            return new Tally(claims + other.claims, open + other.open);
        }
    }

    private final Handle handle;

    Library(Handle handle) {
        this.handle = handle;
    }

    List<ArticleSummary> articles(boolean binned) {
        Map<String, Tally> claims = claims();
        Map<String, Integer> notes = notes();
        Set<String> superseded = superseded();
        return handle
                .createQuery("SELECT * FROM article a WHERE binned = :binned ORDER BY " + ArticleTable.NEWEST_FIRST)
                .bind("binned", binned).map((columns, _) -> {
                    var row = new Row(columns);
                    String id = row.text("id");
                    Tally tally = claims.getOrDefault(id, Tally.NONE);
                    return new ArticleSummary(new ArticleId(id), ArticleTable.details(row), row.instant("imported"),
                            tally.claims(), tally.open(), notes.getOrDefault(id, 0), superseded.contains(id));
                }).list();
    }

    private Map<String, Tally> claims() {
        var tallies = new HashMap<String, Tally>();
        handle.createQuery("SELECT article, status, COUNT(*) claims FROM claim GROUP BY article, status")
                .map((columns, _) -> {
                    int claims = columns.getInt("claims");
                    Tally tally = switch (Status.valueOf(columns.getString("status"))) {
                        case SUGGESTED -> new Tally(claims, claims);
                        case CONFIRMED, DISPUTED, SUPERSEDED -> new Tally(claims, 0);
                        case REJECTED -> Tally.NONE;
                    };
                    return tallies.merge(columns.getString("article"), tally, Tally::plus);
                }).list();
        return tallies;
    }

    /// Notes on an article and on its claims.
    private Map<String, Integer> notes() {
        var notes = new HashMap<String, Integer>();
        handle.createQuery("""
                SELECT COALESCE(n.article, c.article) article FROM note n LEFT JOIN claim c ON c.id = n.claim
                WHERE n.event IS NULL
                """).map((columns, _) -> notes.merge(columns.getString("article"), 1, Integer::sum)).list();
        return notes;
    }

    private Set<String> superseded() {
        return new HashSet<>(handle
                .createQuery("SELECT supersedes FROM article WHERE supersedes IS NOT NULL AND NOT binned")
                .mapTo(String.class).list());
    }
}
