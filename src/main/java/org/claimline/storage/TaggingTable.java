package org.claimline.storage;

import java.util.List;
import java.util.Optional;
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
