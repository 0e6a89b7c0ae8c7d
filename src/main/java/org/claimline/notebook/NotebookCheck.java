package org.claimline.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Sha256;

/// Looks for faults in a notebook.
final class NotebookCheck {

    private final NotebookFiles files;
    private final NotebookStore store;
    private final Ledger ledger;
    private final List<String> faults = new ArrayList<>();

    NotebookCheck(NotebookFiles files, Ledger ledger) {
        this.files = files;
        this.store = files.store();
        this.ledger = ledger;
    }

    List<String> run() {
        Stream.concat(store.articles().stream(), store.bin().stream()).map(ArticleSummary::id)
                .forEach(id -> store.article(id).ifPresent(this::checkArticle));
        checkJournal();
        faults.addAll(store.faults());
        return List.copyOf(faults);
    }

    private void checkArticle(Article article) {
        for (Claim claim : store.claimsOf(article.id())) {
            if (!claim.anchor().holdsIn(article.text())) {
                faults.add("%s: claim %s does not stand at %d of the text".formatted(article.id(), claim.id(),
                        claim.anchor().span().start()));
            }
        }
        String expected = article.original().sha256();
        Optional<byte[]> bytes = files.originals().get(expected);
        if (bytes.isEmpty()) {
            faults.add("%s: the original %s is missing".formatted(article.id(), expected));
        } else if (!Sha256.hex(bytes.get()).equals(expected)) {
            faults.add("%s: the original %s is not what was imported".formatted(article.id(), expected));
        }
    }

    /// Where journal and database stand, between two writes.
    private record Ends(long journal, long database) {}

    /// The user may go on editing meanwhile: lines that come after the look at both are left out.
    private void checkJournal() {
        Ends ends = ledger.between(() -> new Ends(files.journal().last(), store.appliedSequence()));
        var last = new AtomicLong();
        try {
            files.journal().forEachAfter(0, entry -> {
                if (entry.sequence() > ends.journal()) {
                    return;
                }
                long expected = last.get() + 1;
                if (entry.sequence() != expected) {
                    faults.add("journal: line %d where %d should be".formatted(entry.sequence(), expected));
                }
                last.set(entry.sequence());
            });
            if (ends.database() != last.get()) {
                faults.add("journal: it ends at line %d, the database at %d".formatted(last.get(), ends.database()));
            }
        } catch (NotebookException e) {
            faults.add("journal: " + e.getMessage());
        }
    }
}
