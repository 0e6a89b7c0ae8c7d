package org.claimline.storage;

import java.util.List;
import java.util.Optional;
import org.claimline.domain.ArticleId;
import org.claimline.domain.EventId;
import org.claimline.domain.Tagging;
import org.claimline.domain.Target;
import org.jdbi.v3.core.Handle;

/// Which things carry which tags, in the database.
final class TaggingTable implements Table<Tagging> {

    private final Handle handle;

    TaggingTable(Handle handle) {
        this.handle = handle;
    }

    List<String> on(Target target) {
        return handle.createQuery("SELECT tag FROM tagging WHERE " + TargetColumns.condition(target) + " ORDER BY tag")
                .bind("target", TargetColumns.id(target)).mapTo(String.class).list();
    }

    /// What articles and events carry, by tag.
    List<Tagging> onArticlesAndEvents() {
        return handle.createQuery("""
                SELECT tag, article, event FROM tagging WHERE article IS NOT NULL OR event IS NOT NULL ORDER BY tag
                """).map((columns, _) -> {
            String article = columns.getString("article");
            return new Tagging(columns.getString("tag"), article != null
                    ? new Target.OnArticle(new ArticleId(article))
                    : new Target.OnEvent(new EventId(columns.getString("event"))));
        }).list();
    }

    @Override
    public Optional<Tagging> find(Tagging tagging) {
        return on(tagging.on()).contains(tagging.tag()) ? Optional.of(tagging) : Optional.empty();
    }

    @Override
    public void put(Tagging tagging) {
        if (find(tagging).isEmpty()) {
            TargetColumns.bind(handle.createUpdate("""
                    INSERT INTO tagging (tag, article, claim, event) VALUES (:tag, :article, :claim, :event)
                    """), tagging.on()).bind("tag", tagging.tag()).execute();
        }
    }

    @Override
    public void remove(Tagging tagging) {
        handle.createUpdate("DELETE FROM tagging WHERE tag = :tag AND " + TargetColumns.condition(tagging.on()))
                .bind("tag", tagging.tag()).bind("target", TargetColumns.id(tagging.on())).execute();
    }

    @Override
    public boolean haveSameKey(Tagging one, Tagging other) {
        return one.equals(other);
    }
}
