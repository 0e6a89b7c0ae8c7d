package org.claimline.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Published;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Rows of the claims table for a few claims: each kind of thing on them is fetched once for all.
final class ClaimRows {

    /// A longer list of numbers makes a statement that H2 takes long to understand.
    private static final int MOST = 500;

    /// What a row takes from its article.
    private record Head(String title, Optional<String> source, Optional<Published> published) {}

    private final Handle handle;

    ClaimRows(Handle handle) {
        this.handle = handle;
    }

    /// One by one, because H2 reads the whole table for a list of row numbers.
    ///
    /// @param rows numbers of the table `claim`
    /// @return in the order asked for; a claim that is gone is left out
    List<ClaimRow> at(int[] rows) {
        var claims = new ArrayList<Claim>();
        try (PreparedStatement one = handle.getConnection()
                .prepareStatement("SELECT * FROM claim WHERE _ROWID_ = ?")) {
            for (int row : rows) {
                one.setLong(1, row);
                try (ResultSet columns = one.executeQuery()) {
                    if (columns.next()) {
                        claims.add(ClaimTable.claim(columns));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("claims cannot be read", e);
        }
        return of(claims);
    }

    /// @return in the order asked for; a claim that is gone, or whose article is in the bin, is left out
    List<ClaimRow> of(Collection<ClaimId> ids) {
        var claims = new HashMap<ClaimId, Claim>();
        inParts(ids.stream().map(ClaimId::value).toList(), "SELECT * FROM claim WHERE id IN (<ids>)",
                query -> query.map(ClaimTable::read).forEach(claim -> claims.put(claim.id(), claim)));
        return of(ids.stream().flatMap(id -> Optional.ofNullable(claims.get(id)).stream()).toList());
    }

    /// The claims by their number in the table.
    Map<Integer, ClaimId> numbers(List<ClaimId> ids) {
        var numbers = new HashMap<Integer, ClaimId>();
        inParts(ids.stream().map(ClaimId::value).toList(),
                "SELECT _ROWID_ AS number, id FROM claim WHERE id IN (<ids>)",
                query -> query.map((columns, _) -> numbers.put(columns.getInt("number"),
                        new ClaimId(columns.getString("id"))) == null).list());
        return numbers;
    }

    List<ClaimRow> of(ArticleId article) {
        return of(new ClaimTable(handle).of(article));
    }

    private List<ClaimRow> of(List<Claim> claims) {
        Map<ArticleId, Head> heads = heads(claims);
        List<String> ids = claims.stream().map(claim -> claim.id().value()).toList();
        Map<String, List<String>> tags = new HashMap<>();
        inParts(ids, "SELECT claim, tag FROM tagging WHERE claim IN (<ids>) ORDER BY tag",
                query -> query.map((columns, _) -> tags
                        .computeIfAbsent(columns.getString("claim"), _ -> new ArrayList<>())
                        .add(columns.getString("tag"))).list());
        Map<String, Integer> notes = new HashMap<>();
        inParts(ids, "SELECT claim, COUNT(*) notes FROM note WHERE claim IN (<ids>) GROUP BY claim",
                query -> query.map((columns, _) -> notes.put(columns.getString("claim"), columns.getInt("notes")))
                        .list());
        var rows = new ArrayList<ClaimRow>();
        for (Claim claim : claims) {
            Head head = heads.get(claim.article());
            if (head != null) {
                rows.add(new ClaimRow(claim, head.title(), head.source(), head.published(),
                        tags.getOrDefault(claim.id().value(), List.of()),
                        notes.getOrDefault(claim.id().value(), 0)));
            }
        }
        return rows;
    }

    private Map<ArticleId, Head> heads(List<Claim> claims) {
        var articles = new HashSet<String>();
        claims.forEach(claim -> articles.add(claim.article().value()));
        var heads = new HashMap<ArticleId, Head>();
        inParts(List.copyOf(articles), "SELECT * FROM article WHERE NOT binned AND id IN (<ids>)",
                query -> query.map((columns, _) -> head(new Row(columns), heads)).list());
        return heads;
    }

    private static boolean head(Row row, Map<ArticleId, Head> heads) throws SQLException {
        var head = new Head(row.text("title"), row.optional("source"), ArticleTable.published(row));
        return heads.put(new ArticleId(row.text("id")), head) == null;
    }

    private interface Use {
        void of(Query query);
    }

    private void inParts(List<String> ids, String sql, Use use) {
        for (int from = 0; from < ids.size(); from += MOST) {
            use.of(handle.createQuery(sql).bindList("ids", ids.subList(from, Math.min(ids.size(), from + MOST))));
        }
    }
}
