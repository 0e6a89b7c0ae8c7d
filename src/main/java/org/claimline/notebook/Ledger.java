package org.claimline.notebook;

import java.util.List;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.Edit;
import org.claimline.domain.Journal;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookStore;

/// Writes to the journal first and to the database second, one thing at a time, so that both are in the same order.
final class Ledger {

    private final Journal journal;
    private final NotebookStore store;
    private boolean broken;

    Ledger(Journal journal, NotebookStore store) {
        this.journal = journal;
        this.store = store;
    }

    synchronized void write(Edit edit) {
        refuseWhenBroken();
        store.check(edit);
        long sequence = journal.append(new Journal.Edited(edit));
        inDatabase(() -> store.apply(sequence, edit));
    }

    synchronized void write(Article article, List<Claim> claims) {
        refuseWhenBroken();
        long sequence = journal.append(new Journal.Imported(article.id(), article.original(), article.details()));
        inDatabase(() -> store.add(sequence, article, claims));
    }

    /// What is in the journal and not in the database is applied when the notebook is opened again; until then
    /// nothing may be written after it.
    private void inDatabase(Runnable write) {
        broken = true;
        write.run();
        broken = false;
    }

    private void refuseWhenBroken() {
        if (broken) {
            throw new NotebookException(NotebookException.Reason.DISK,
                    "an earlier change did not reach the database; open the notebook again");
        }
    }
}
