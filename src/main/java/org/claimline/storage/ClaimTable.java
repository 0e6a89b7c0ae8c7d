package org.claimline.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Direction;
import org.claimline.domain.Evidence;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Period;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/// Claims in the database.
final class ClaimTable implements Table<Claim> {

    private static final String COLUMNS = """
            id, article, span_start, span_end, quote, prefix, suffix, kind, type, value_form, value_low, value_high,
            value_unit, value_first, value_last, value_precision, value_label, qualifier, direction, metric, subject,
            holder, prior, about_first, about_last, about_precision, about_label, rule, because, confidence, status
            """;

    private static final String VALUES = """
            (:id, :article, :span_start, :span_end, :quote, :prefix, :suffix, :kind, :type, :value_form, :value_low,
             :value_high, :value_unit, :value_first, :value_last, :value_precision, :value_label, :qualifier,
             :direction, :metric, :subject, :holder, :prior, :about_first, :about_last, :about_precision,
             :about_label, :rule, :because, :confidence, :status)
            """;

    private static final String INSERT = "INSERT INTO claim (" + COLUMNS + ") VALUES " + VALUES;
    private static final String PUT = "MERGE INTO claim (" + COLUMNS + ") KEY (id) VALUES " + VALUES;

    private final Handle handle;

    ClaimTable(Handle handle) {
        this.handle = handle;
    }

    void addAll(List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (Claim claim : claims) {
            bind(batch, claim);
            batch.add();
        }
        batch.execute();
    }

    Optional<Claim> find(ClaimId id) {
        return handle.createQuery("SELECT * FROM claim WHERE id = ?").bind(0, id.value()).map(ClaimTable::read)
                .findOne();
    }

    List<Claim> of(ArticleId article) {
        return handle.createQuery("""
                SELECT * FROM claim WHERE article = ? ORDER BY span_start, span_end DESC, id
                """).bind(0, article.value()).map(ClaimTable::read).list();
    }

    @Override
    public Optional<Claim> find(Claim claim) {
        return find(claim.id());
    }

    @Override
    public void put(Claim claim) {
        bind(handle.createUpdate(PUT), claim).execute();
    }

    @Override
    public void remove(Claim claim) {
        handle.execute("DELETE FROM claim WHERE id = ?", claim.id().value());
    }

    @Override
    public boolean haveSameKey(Claim one, Claim other) {
        return one.id().equals(other.id());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Claim claim) {
        Anchor anchor = claim.anchor();
        Reading reading = claim.reading();
        bindValue(statement, reading.value());
        bindAbout(statement, reading.about());
        return statement.bind("id", claim.id().value()).bind("article", claim.article().value())
                .bind("span_start", anchor.span().start()).bind("span_end", anchor.span().end())
                .bind("quote", anchor.quote()).bind("prefix", anchor.prefix()).bind("suffix", anchor.suffix())
                .bind("kind", reading.kind().name()).bind("type", reading.type().name())
                .bind("qualifier", reading.qualifier().map(Enum::name).orElse(null))
                .bind("direction", reading.direction().map(Enum::name).orElse(null))
                .bind("metric", reading.metric().orElse(null)).bind("subject", reading.subject().orElse(null))
                .bind("holder", reading.holder().orElse(null)).bind("prior", reading.prior())
                .bind("rule", claim.evidence().rule()).bind("because", claim.evidence().because())
                .bind("confidence", claim.evidence().confidence()).bind("status", claim.status().name());
    }

    private static void bindValue(SqlStatement<?> statement, ClaimValue value) {
        Optional<Quantity> quantity = value instanceof Quantity it ? Optional.of(it) : Optional.empty();
        statement.bind("value_form", switch (value) {
            case Quantity _ -> "QUANTITY";
            case Days _ -> "DAYS";
            case FiscalPeriod _ -> "FISCAL";
            case Rating _ -> "RATING";
        });
        statement.bind("value_low", quantity.map(Quantity::low).orElse(null))
                .bind("value_high", quantity.map(Quantity::high).orElse(null))
                .bind("value_unit", quantity.map(Quantity::unit).orElse(null));
        bindDays(statement, "value", value instanceof Days days ? Optional.of(days) : Optional.empty());
        statement.bind("value_label", switch (value) {
            case FiscalPeriod(var label) -> label;
            case Rating(var label) -> label;
            case Quantity _,Days _ -> null;
        });
    }

    private static void bindAbout(SqlStatement<?> statement, Optional<Period> about) {
        bindDays(statement, "about", about.filter(Days.class::isInstance).map(Days.class::cast));
        statement.bind("about_label", about.filter(FiscalPeriod.class::isInstance).map(FiscalPeriod.class::cast)
                .map(FiscalPeriod::label).orElse(null));
    }

    /// Binds `PREFIX_first`, `PREFIX_last` and `PREFIX_precision`.
    static void bindDays(SqlStatement<?> statement, String prefix, Optional<Days> days) {
        statement.bind(prefix + "_first", days.map(Days::first).orElse(null))
                .bind(prefix + "_last", days.map(Days::last).orElse(null))
                .bind(prefix + "_precision", days.map(it -> it.precision().name()).orElse(null));
    }

    static Claim read(ResultSet columns, StatementContext context) throws SQLException {
        return claim(columns);
    }

    static Claim claim(ResultSet columns) throws SQLException {
        var row = new Row(columns);
        var anchor = new Anchor(new Span(row.number("span_start"), row.number("span_end")), row.text("quote"),
                row.text("prefix"), row.text("suffix"));
        var reading = new Reading(ClaimType.valueOf(row.text("type")), value(row),
                row.optional("qualifier", Qualifier::valueOf), row.optional("direction", Direction::valueOf),
                row.optional("metric"), row.optional("subject"), row.optional("holder"), row.flag("prior"),
                about(row));
        var evidence = new Evidence(row.text("rule"), row.text("because"), row.fraction("confidence"));
        return new Claim(new ClaimId(row.text("id")), new ArticleId(row.text("article")), anchor, reading, evidence,
                Status.valueOf(row.text("status")));
    }

    private static ClaimValue value(Row row) throws SQLException {
        String form = row.text("value_form");
        return switch (form) {
            case "QUANTITY" ->
                new Quantity(row.decimal("value_low"), row.decimal("value_high"), row.text("value_unit"));
            case "DAYS" -> row.days("value").orElseThrow();
            case "FISCAL" -> new FiscalPeriod(row.text("value_label"));
            case "RATING" -> new Rating(row.text("value_label"));
            default -> throw new SQLException("not a form of value: " + form);
        };
    }

    private static Optional<Period> about(Row row) throws SQLException {
        Optional<String> label = row.optional("about_label");
        return label.isPresent() ? label.map(FiscalPeriod::new) : row.days("about").map(days -> days);
    }
}
