package org.claimline.notebook;

import java.util.List;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.Journal;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Applies what the journal has and the database has not: after a crash the last line, after a restored backup all
/// lines since.
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final NotebookFiles files;
    private final NotebookStore store;
    private final Intake intake;

    Recovery(NotebookFiles files, Intake intake) {
        this.files = files;
        this.store = files.store();
        this.intake = intake;
    }

    /// @throws NotebookException DAMAGED, when an imported file that the journal names is not among the originals
    void run() {
        long applied = store.appliedSequence();
        if (applied >= files.journal().last()) {
            return;
        }
        for (Journal.Entry entry : files.journal().after(applied)) {
            LOG.info("applying line {} of the journal", entry.sequence());
            switch (entry.content()) {
                case Journal.Edited(var edit) -> store.apply(entry.sequence(), edit);
                case Journal.Imported imported -> importAgain(entry, imported);
            }
        }
    }

    private void importAgain(Journal.Entry entry, Journal.Imported imported) {
        String sha256 = imported.original().sha256();
        byte[] bytes = files.originals().get(sha256).orElseThrow(() -> new NotebookException(
                NotebookException.Reason.DAMAGED, "the original of " + imported.article() + " is missing: " + sha256));
        try {
            ReadDocument document = intake.take(imported.original().name(), bytes, ReadingHints.NONE).document();
            var earlier = imported.details().url().flatMap(store::articleAt);
            var article = new Article(imported.article(), imported.details(), document.text(), imported.original(),
                    entry.at(), earlier);
            List<Claim> claims = intake.findings(article.text(), article.details()).stream()
                    .map(finding -> Claim.suggested(article.id(), article.text(), finding)).toList();
            store.add(entry.sequence(), article, claims);
        } catch (UnreadableException e) {
            throw new NotebookException(NotebookException.Reason.DAMAGED,
                    "the original of " + imported.article() + " can no longer be read", e);
        }
    }
}
