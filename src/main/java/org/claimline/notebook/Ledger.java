package org.claimline.notebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.Edit;
import org.claimline.domain.Engine;
import org.claimline.domain.Finding;
import org.claimline.domain.Journal;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookStore;

/// Writes to the journal first and commits to the database second, one thing at a time, so that both are in the same
/// order. What the database refuses never reaches the journal.
final class Ledger {

    private final Journal journal;
    private final NotebookStore store;
    private boolean unsettled;
    private Consumer<Journal.Content> written = _ -> {};

    Ledger(Journal journal, NotebookStore store) {
        this.journal = journal;
        this.store = store;
    }

    /// Tells the listener of each write, after it, on the thread that made it. To be called before the first one.
    void onWrite(Consumer<Journal.Content> listener) {
        written = listener;
    }

    void write(Edit edit) {
        var line = new Journal.Edited(edit);
        write(line, () -> store.apply(edit, () -> append(line)));
    }

    private void write(Journal.Content line, Runnable write) {
        synchronized (this) {
            refuseWhenUnsettled();
            write.run();
            unsettled = false;
        }
        written.accept(line);
    }

    /// @param claims what the findings become
    /// @param engine which one made the findings
    void write(Article article, List<Finding> findings, List<Claim> claims, Engine engine) {
        var line = new Journal.Imported(article, findings, Optional.of(engine));
        write(line, () -> store.add(article, claims, Optional.of(engine), () -> append(line)));
    }

    /// Does something while nothing is being written, between two lines of the journal. Writers wait.
    synchronized <T> T between(Supplier<T> work) {
        return work.get();
    }

    private long append(Journal.Content content) {
        long sequence = journal.append(content);
        unsettled = true;
        return sequence;
    }

    /// What is in the journal and not in the database is applied when the notebook is opened again; until then
    /// nothing may be written after it.
    private void refuseWhenUnsettled() {
        if (unsettled) {
            throw new NotebookException(NotebookException.Reason.DISK,
                    "an earlier change did not reach the database; open the notebook again");
        }
    }
}
