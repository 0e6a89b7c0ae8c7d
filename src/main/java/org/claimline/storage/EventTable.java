package org.claimline.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Days;
import org.claimline.domain.Event;
import org.claimline.domain.EventId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Events in the database.
final class EventTable implements Table<Event> {

    private final Handle handle;

    EventTable(Handle handle) {
        this.handle = handle;
    }

    Optional<Event> find(EventId id) {
        return handle.createQuery("SELECT * FROM event WHERE id = ?").bind(0, id.value()).map(EventTable::read)
                .findOne();
    }

    List<Event> all() {
        return handle.createQuery("SELECT * FROM event ORDER BY first_day, last_day, title, id").map(EventTable::read)
                .list();
    }

    boolean isFrom(ClaimId claim) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM event WHERE claim = ?)").bind(0, claim.value())
                .mapTo(Boolean.class).one();
    }

    @Override
    public Optional<Event> find(Event event) {
        return find(event.id());
    }

    @Override
    public void put(Event event) {
        handle.execute("""
                MERGE INTO event (id, title, first_day, last_day, precision, claim, article) KEY (id)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, event.id().value(), event.title(), event.when().first(), event.when().last(),
                event.when().precision().name(), event.claim().map(ClaimId::value).orElse(null),
                event.article().map(ArticleId::value).orElse(null));
    }

    @Override
    public void remove(Event event) {
        handle.execute("DELETE FROM event WHERE id = ?", event.id().value());
    }

    @Override
    public boolean haveSameKey(Event one, Event other) {
        return one.id().equals(other.id());
    }

    private static Event read(ResultSet columns, StatementContext context) throws SQLException {
        var row = new Row(columns);
        var days = new Days(row.day("first_day"), row.day("last_day"),
                Days.Precision.valueOf(row.text("precision")));
        return new Event(new EventId(row.text("id")), row.text("title"), days, row.optional("claim", ClaimId::new),
                row.optional("article", ArticleId::new));
    }
}
