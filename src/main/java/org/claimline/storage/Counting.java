package org.claimline.storage;

import org.claimline.domain.Counts;
import org.jdbi.v3.core.Handle;

/// Counts what is in the notebook.
final class Counting {

    private final Handle handle;

    Counting(Handle handle) {
        this.handle = handle;
    }

    Counts counts() {
        return handle.createQuery("""
                SELECT
                    (SELECT COUNT(*) FROM article WHERE NOT binned) articles,
                    (SELECT COUNT(*) FROM article WHERE NOT binned AND published_date IS NULL) undated,
                    (SELECT COUNT(*) FROM article WHERE binned) + (SELECT COUNT(*) FROM note WHERE binned) binned,
                    (SELECT COUNT(*) FROM event) events,
                    (SELECT COUNT(*) FROM note n
                        LEFT JOIN claim c ON c.id = n.claim
                        LEFT JOIN article a ON a.id = COALESCE(n.article, c.article)
                        WHERE NOT n.binned AND (a.id IS NULL OR NOT a.binned)) notes,
                    (SELECT COUNT(*) FROM claim WHERE status <> 'REJECTED') - COALESCE(b.claims, 0) claims,
                    (SELECT COUNT(*) FROM claim WHERE status = 'SUGGESTED') - COALESCE(b.suggested, 0) suggested,
                    (SELECT COUNT(*) FROM claim WHERE status = 'CONFIRMED') - COALESCE(b.confirmed, 0) confirmed
                FROM (SELECT COUNT(*) claims,
                          COUNT(CASE c.status WHEN 'SUGGESTED' THEN 1 END) suggested,
                          COUNT(CASE c.status WHEN 'CONFIRMED' THEN 1 END) confirmed
                      FROM article a JOIN claim c ON c.article = a.id
                      WHERE a.binned AND c.status <> 'REJECTED') b
                """)
                .map((columns, _) -> new Counts(columns.getInt("articles"), columns.getInt("claims"),
                        columns.getInt("suggested"), columns.getInt("confirmed"), columns.getInt("events"),
                        columns.getInt("notes"), columns.getInt("undated"), columns.getInt("binned")))
                .one();
    }
}
