package org.claimline.notebook;

import org.claimline.domain.Claim;
import org.claimline.domain.Journal;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.NotebookStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Applies what the journal has and the database has not: after a crash the last line, after a restored backup all
/// lines since, without a database everything.
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Journal journal;
    private final NotebookStore store;

    Recovery(NotebookFiles files) {
        this.journal = files.journal();
        this.store = files.store();
    }

    /// @throws NotebookException DAMAGED, when a line of the journal cannot be read or applied
    void run() {
        long applied = store.appliedSequence();
        if (applied < journal.last()) {
            LOG.info("applying lines {} to {} of the journal", applied + 1, journal.last());
            journal.forEachAfter(applied, this::apply);
        }
    }

    private void apply(Journal.Entry entry) {
        long expected = store.appliedSequence() + 1;
        if (entry.sequence() != expected) {
            throw new NotebookException(NotebookException.Reason.DAMAGED, "lines %d to %d of the journal are missing"
                    .formatted(expected, entry.sequence() - 1));
        }
        try {
            switch (entry.content()) {
                case Journal.Edited(var edit) -> store.apply(edit, entry::sequence);
                case Journal.Imported(var article, var findings, var engine) ->
                    store.add(article, Claim.suggested(article, findings), engine, entry::sequence);
            }
        } catch (NotebookException e) {
            if (e.reason() == NotebookException.Reason.CONFLICT) {
                throw new NotebookException(NotebookException.Reason.DAMAGED,
                        "line " + entry.sequence() + " of the journal does not fit the database", e);
            }
            throw e;
        }
    }
}
