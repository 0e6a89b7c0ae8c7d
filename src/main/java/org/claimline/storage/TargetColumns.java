package org.claimline.storage;

import java.sql.SQLException;
import java.util.Optional;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimId;
import org.claimline.domain.EventId;
import org.claimline.domain.Target;
import org.jdbi.v3.core.statement.SqlStatement;

/// The columns `article`, `claim` and `event` of a note or a tagging, of which one is filled, or none.
final class TargetColumns {

    private TargetColumns() {}

    /// What is true of the rows of the target; `:target` stands for its id.
    static String condition(Target target) {
        return switch (target) {
            case Target.OnArticle _ -> "article = :target";
            case Target.OnClaim _ -> "claim = :target";
            case Target.OnEvent _ -> "event = :target";
            case Target.OnNotebook _ -> "article IS NULL AND claim IS NULL AND event IS NULL AND :target = ''";
        };
    }

    static String id(Target target) {
        return switch (target) {
            case Target.OnArticle(var article) -> article.value();
            case Target.OnClaim(var claim) -> claim.value();
            case Target.OnEvent(var event) -> event.value();
            case Target.OnNotebook _ -> "";
        };
    }

    static <S extends SqlStatement<S>> S bind(S statement, Target target) {
        return statement.bind("article", target instanceof Target.OnArticle(var article) ? article.value() : null)
                .bind("claim", target instanceof Target.OnClaim(var claim) ? claim.value() : null)
                .bind("event", target instanceof Target.OnEvent(var event) ? event.value() : null);
    }

    /// What the row is on; empty where it is on nothing.
    static Optional<Target> read(Row row) throws SQLException {
        Optional<Target> article = row.optional("article", id -> new Target.OnArticle(new ArticleId(id)));
        Optional<Target> claim = row.optional("claim", id -> new Target.OnClaim(new ClaimId(id)));
        Optional<Target> event = row.optional("event", id -> new Target.OnEvent(new EventId(id)));
        return article.or(() -> claim).or(() -> event);
    }
}
