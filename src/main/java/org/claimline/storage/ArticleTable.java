package org.claimline.storage;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Engine;
import org.claimline.domain.Furniture;
import org.claimline.domain.NotebookException;
import org.claimline.domain.Original;
import org.claimline.domain.Published;
import org.claimline.domain.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/// Articles in the database.
final class ArticleTable {

    /// Newest publication first, undated last; the order in which the library and the claims table begin.
    static final String NEWEST_FIRST = """
            a.published_date DESC NULLS LAST, a.published_time DESC NULLS LAST, a.imported DESC, a.id
            """;

    private final Handle handle;

    ArticleTable(Handle handle) {
        this.handle = handle;
    }

    void add(Article article, Optional<Engine> engine) {
        bind(handle.createUpdate("""
                INSERT INTO article (id, title, source, author, url, language, published_date, published_time,
                    published_zone, published_origin, published_evidence, furniture, binned, original_sha256,
                    original_name, original_media_type, imported, supersedes, read_version, read_words)
                VALUES (:id, :title, :source, :author, :url, :language, :published_date, :published_time,
                    :published_zone, :published_origin, :published_evidence, :furniture, :binned, :original_sha256,
                    :original_name, :original_media_type, :imported, :supersedes, :read_version, :read_words)
                """), article.details()).bind("id", article.id().value())
                .bind("original_sha256", article.original().sha256()).bind("original_name", article.original().name())
                .bind("original_media_type", article.original().mediaType())
                .bind("imported", Row.utc(article.imported()))
                .bind("supersedes", article.supersedes().map(ArticleId::value).orElse(null))
                .bind("read_version", engine.map(Engine::version).orElse(null))
                .bind("read_words", engine.map(Engine::words).orElse(null)).execute();
        handle.execute("INSERT INTO article_text (article, text, sha256) VALUES (?, ?, ?)", article.id().value(),
                article.text(), Sha256.hex(article.text()));
    }

    /// @throws NotebookException CONFLICT, when the article's details are not those before the change
    void apply(Change.OfArticle change) {
        if (!details(change.article()).equals(Optional.of(change.before()))) {
            throw new NotebookException(NotebookException.Reason.CONFLICT,
                    "not as the change expects it: " + change.article());
        }
        bind(handle.createUpdate("""
                UPDATE article SET title = :title, source = :source, author = :author, url = :url,
                    language = :language, published_date = :published_date, published_time = :published_time,
                    published_zone = :published_zone, published_origin = :published_origin,
                    published_evidence = :published_evidence, furniture = :furniture, binned = :binned
                WHERE id = :id
                """), change.after()).bind("id", change.article().value()).execute();
    }

    /// @throws NotebookException CONFLICT, when another engine than that before the change has read the article
    void apply(Change.OfEngine change) {
        boolean isExpected = engineOf(change.article()).equals(change.before());
        int rows = handle.execute("UPDATE article SET read_version = ?, read_words = ? WHERE id = ?",
                change.after().map(Engine::version).orElse(null), change.after().map(Engine::words).orElse(null),
                change.article().value());
        if (!isExpected || rows == 0) {
            throw new NotebookException(NotebookException.Reason.CONFLICT,
                    "not as the change expects it: " + change.article());
        }
    }

    Optional<Engine> engineOf(ArticleId id) {
        return handle.createQuery("SELECT read_version, read_words FROM article WHERE id = ?").bind(0, id.value())
                .map((columns, _) -> {
                    String words = columns.getString("read_words");
                    return words == null
                            ? Optional.<Engine>empty()
                            : Optional.of(new Engine(columns.getInt("read_version"), words));
                }).findOne().flatMap(engine -> engine);
    }

    List<ArticleId> outdatedBy(Engine engine) {
        return handle.createQuery("""
                SELECT id FROM article a WHERE NOT binned AND (read_words IS NULL OR read_version < :version
                    OR read_version = :version AND read_words <> :words)
                ORDER BY
                """ + NEWEST_FIRST).bind("version", engine.version()).bind("words", engine.words())
                .mapTo(String.class).map(ArticleId::new).list();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, ArticleDetails details) {
        Optional<Published> published = details.published();
        return statement.bind("title", details.title()).bind("source", details.source().orElse(null))
                .bind("author", details.author().orElse(null))
                .bind("url", details.url().map(URI::toString).orElse(null))
                .bind("language", details.language().orElse(null))
                .bind("published_date", published.map(Published::date).orElse(null))
                .bind("published_time", published.flatMap(Published::time).orElse(null))
                .bind("published_zone", published.flatMap(Published::zone).map(ZoneId::getId).orElse(null))
                .bind("published_origin", published.map(it -> it.origin().name()).orElse(null))
                .bind("published_evidence", published.map(Published::evidence).orElse(null))
                .bind("furniture", Json.MAPPER.writeValueAsString(details.furniture()))
                .bind("binned", details.binned());
    }

    private Optional<ArticleDetails> details(ArticleId id) {
        return handle.createQuery("SELECT * FROM article WHERE id = ?").bind(0, id.value())
                .map((columns, _) -> details(new Row(columns))).findOne();
    }

    Optional<Article> find(ArticleId id) {
        return handle.createQuery("""
                SELECT a.*, t.text FROM article a JOIN article_text t ON t.article = a.id WHERE a.id = ?
                """).bind(0, id.value()).map(ArticleTable::read).findOne();
    }

    /// Of all that are not in the bin.
    List<ArticleId> ids() {
        return handle.createQuery("SELECT id FROM article WHERE NOT binned").mapTo(String.class).map(ArticleId::new)
                .list();
    }

    Optional<ArticleId> newestAt(URI url) {
        return handle.createQuery("SELECT id FROM article WHERE url = ? ORDER BY imported DESC, id LIMIT 1")
                .bind(0, url.toString()).mapTo(String.class).findOne().map(ArticleId::new);
    }

    private static Article read(ResultSet columns, StatementContext context) throws SQLException {
        var row = new Row(columns);
        return new Article(new ArticleId(row.text("id")), details(row), row.text("text"),
                new Original(row.text("original_sha256"), row.text("original_name"),
                        row.text("original_media_type")),
                row.instant("imported"), row.optional("supersedes", ArticleId::new));
    }

    static ArticleDetails details(Row row) throws SQLException {
        return new ArticleDetails(row.text("title"), row.optional("source"), row.optional("author"),
                row.optional("url", URI::create), row.optional("language"), published(row),
                List.of(Json.MAPPER.readValue(row.text("furniture"), Furniture[].class)), row.flag("binned"));
    }

    static Optional<Published> published(Row row) throws SQLException {
        Optional<String> origin = row.optional("published_origin");
        return origin.isEmpty()
                ? Optional.empty()
                : Optional.of(new Published(row.day("published_date"), row.optionalTime("published_time"),
                        row.optional("published_zone", ZoneId::of), Published.Origin.valueOf(origin.get()),
                        row.text("published_evidence")));
    }
}
