package org.claimline.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Tag;
import org.claimline.domain.TagUse;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Tags in the database.
final class TagTable implements Table<Tag> {

    private final Handle handle;

    TagTable(Handle handle) {
        this.handle = handle;
    }

    List<TagUse> uses() {
        return handle.createQuery("""
                SELECT t.path, t.colour, COUNT(u.tag) uses FROM tag t LEFT JOIN tagging u ON u.tag = t.path
                GROUP BY t.path, t.colour ORDER BY t.path
                """).map((columns, context) -> new TagUse(read(columns, context), columns.getInt("uses"))).list();
    }

    @Override
    public Optional<Tag> find(Tag tag) {
        return handle.createQuery("SELECT * FROM tag WHERE path = ?").bind(0, tag.path()).map(TagTable::read)
                .findOne();
    }

    @Override
    public void put(Tag tag) {
        handle.execute("MERGE INTO tag (path, colour) KEY (path) VALUES (?, ?)", tag.path(), tag.colour());
    }

    @Override
    public void remove(Tag tag) {
        handle.execute("DELETE FROM tag WHERE path = ?", tag.path());
    }

    @Override
    public boolean haveSameKey(Tag one, Tag other) {
        return one.path().equals(other.path());
    }

    private static Tag read(ResultSet columns, StatementContext context) throws SQLException {
        return new Tag(columns.getString("path"), columns.getInt("colour"));
    }
}
