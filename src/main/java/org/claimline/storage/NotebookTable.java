package org.claimline.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.claimline.domain.Change;
import org.claimline.domain.FiscalYears;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.SavedView;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// The one row about the notebook itself: its settings and how much of the journal it has.
final class NotebookTable {

    private final Handle handle;

    NotebookTable(Handle handle) {
        this.handle = handle;
    }

    /// Fills the row of a new database.
    void start(NotebookSettings settings) {
        boolean isStarted = handle.createQuery("SELECT EXISTS (SELECT 1 FROM notebook)").mapTo(Boolean.class).one();
        if (!isStarted) {
            put(settings, 0);
        }
    }

    long appliedSequence() {
        return handle.createQuery("SELECT applied_sequence FROM notebook").mapTo(Long.class).one();
    }

    void setAppliedSequence(long sequence) {
        handle.execute("UPDATE notebook SET applied_sequence = ?", sequence);
    }

    NotebookSettings settings() {
        return handle.createQuery("SELECT * FROM notebook").map(NotebookTable::read).one();
    }

    /// @throws NotebookException CONFLICT, when the settings are not those before the change
    void apply(Change.OfSettings change) {
        if (!settings().equals(change.before())) {
            throw new NotebookException(NotebookException.Reason.CONFLICT, "other settings than the change expects");
        }
        put(change.after(), appliedSequence());
    }

    private void put(NotebookSettings settings, long sequence) {
        var update = handle.createUpdate("""
                MERGE INTO notebook (id, applied_sequence, title, studied_first, studied_last, studied_precision,
                    import_limit, fiscal_years, views) KEY (id)
                VALUES (1, :sequence, :title, :studied_first, :studied_last, :studied_precision, :limit, :years, :views)
                """).bind("sequence", sequence).bind("title", settings.title()).bind("limit", settings.importLimit())
                .bind("years", FiscalYears.written(settings.fiscalYears()))
                .bind("views", SavedView.written(settings.views()));
        ClaimTable.bindDays(update, "studied", settings.studied());
        update.execute();
    }

    private static NotebookSettings read(ResultSet columns, StatementContext context) throws SQLException {
        var row = new Row(columns);
        return new NotebookSettings(row.text("title"), row.days("studied"), row.big("import_limit"),
                FiscalYears.read(row.text("fiscal_years")), SavedView.read(row.text("views")));
    }
}
