package org.claimline.storage;

import java.util.ArrayList;
import java.util.List;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.jdbi.v3.core.Handle;

/// The beginning of the list of claims straight from the database, article by article: for the time until [ClaimCatalog]
/// has read the list.
final class FirstClaims {

    /// Where the newest of these have too little of what is looked for, the beginning stays short.
    private static final int MOST_ARTICLES = 300;

    private final Handle handle;

    FirstClaims(Handle handle) {
        this.handle = handle;
    }

    /// @return at most so many rows, in the list's usual order; fewer where they are far apart
    List<ClaimRow> of(ClaimFilter filter, int limit) {
        List<ArticleId> articles = handle.createQuery("SELECT a.id FROM article a WHERE NOT a.binned ORDER BY "
                + ArticleTable.NEWEST_FIRST + " LIMIT " + MOST_ARTICLES).mapTo(String.class).map(ArticleId::new).list();
        var rows = new ArrayList<ClaimRow>();
        for (ArticleId article : articles) {
            if (rows.size() >= limit) {
                break;
            }
            new ClaimRows(handle).of(article).stream().filter(filter::accepts).limit(limit - rows.size())
                    .forEach(rows::add);
        }
        return rows;
    }
}
