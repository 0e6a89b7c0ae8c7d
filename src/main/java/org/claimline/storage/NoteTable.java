package org.claimline.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.Sha256;
import org.claimline.domain.Target;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Notes in the database.
final class NoteTable implements Table<Note> {

    private final Handle handle;

    NoteTable(Handle handle) {
        this.handle = handle;
    }

    List<Note> on(Target target) {
        return handle.createQuery("SELECT * FROM note WHERE binned = :binned AND "
                + TargetColumns.condition(target) + " ORDER BY created, id")
                .bind("target", TargetColumns.id(target)).bind("binned", isBinned(target)).map(NoteTable::read).list();
    }

    List<Note> all() {
        return handle.createQuery("SELECT * FROM note WHERE NOT binned ORDER BY changed DESC, id").map(NoteTable::read)
                .list();
    }

    List<Note> containing(String text) {
        return handle
                .createQuery(
                        "SELECT * FROM note WHERE NOT binned AND POSITION(?, markdown) > 0 ORDER BY changed DESC, id")
                .bind(0, text).map(NoteTable::read).list();
    }

    Optional<Note> find(NoteId id) {
        return handle.createQuery("SELECT * FROM note WHERE id = ?").bind(0, id.value()).map(NoteTable::read)
                .findOne();
    }

    @Override
    public Optional<Note> find(Note note) {
        return find(note.id());
    }

    @Override
    public void put(Note note) {
        TargetColumns.bind(handle.createUpdate("""
                MERGE INTO note (id, article, claim, event, binned, markdown, sha256, created, changed) KEY (id)
                VALUES (:id, :article, :claim, :event, :binned, :markdown, :sha256, :created, :changed)
                """), note.on()).bind("id", note.id().value()).bind("binned", isBinned(note.on()))
                .bind("markdown", note.markdown())
                .bind("sha256", Sha256.hex(note.markdown())).bind("created", Row.utc(note.created()))
                .bind("changed", Row.utc(note.changed())).execute();
    }

    @Override
    public void remove(Note note) {
        handle.execute("DELETE FROM note WHERE id = ?", note.id().value());
    }

    @Override
    public boolean haveSameKey(Note one, Note other) {
        return one.id().equals(other.id());
    }

    private static boolean isBinned(Target target) {
        return target instanceof Target.OnNotebook(boolean binned) && binned;
    }

    private static Note read(ResultSet columns, StatementContext context) throws SQLException {
        var row = new Row(columns);
        Target on = TargetColumns.read(row).orElse(new Target.OnNotebook(row.flag("binned")));
        return new Note(new NoteId(row.text("id")), on, row.text("markdown"),
                row.instant("created"), row.instant("changed"));
    }
}
