package org.claimline.notebook;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.Edit;
import org.claimline.domain.Engine;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Original;
import org.claimline.domain.Part;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.Sha256;

/// Where imported articles are put: the originals, the journal and the database of one notebook.
final class ArticleShelf {

    private final NotebookFiles files;
    private final NotebookStore store;
    private final Ledger ledger;
    private final Clock clock;
    private final Consumer<Edit> edits;
    private final Engine engine;

    /// @param edits applies what the user can take back
    /// @param engine that finds the claims
    ArticleShelf(NotebookFiles files, Ledger ledger, Clock clock, Consumer<Edit> edits, Engine engine) {
        this.files = files;
        this.store = files.store();
        this.ledger = ledger;
        this.clock = clock;
        this.edits = edits;
        this.engine = engine;
    }

    String sha256(Part part) {
        return Sha256.hex(part.bytes());
    }

    boolean has(String sha256) {
        return store.article(ArticleId.ofOriginal(sha256)).isPresent();
    }

    /// A part whose article is here. An article in the bin is taken out of it unless another version of it is here.
    ///
    /// @return empty when it is not here
    Optional<ImportReport.Result> known(Path file, Part part, String sha256) {
        return store.article(ArticleId.ofOriginal(sha256)).map(article -> known(file, part, article));
    }

    private ImportReport.Result known(Path file, Part part, Article article) {
        if (article.details().binned() && !isReplaced(article)) {
            edits.accept(Edits.restore(article));
        }
        return new ImportReport.Known(file, part.name(), article.id(), article.title());
    }

    /// Whether another version, such as one in another encoding, stands for it.
    private boolean isReplaced(Article article) {
        return store.bin().stream().anyMatch(it -> it.id().equals(article.id()) && it.superseded());
    }

    ImportReport.Result add(Path file, Part part, String sha256, Intake.Taken taken) {
        ReadDocument document = taken.document();
        var original = new Original(sha256, part.name(), document.mediaType());
        Optional<ArticleId> earlier = document.details().url().flatMap(store::articleAt);
        var article = new Article(ArticleId.ofOriginal(sha256), document.details(), document.text(), original,
                clock.instant(), earlier);
        List<Claim> claims = Claim.suggested(article, taken.findings());
        files.originals().put(sha256, part.bytes());
        try {
            ledger.write(article, taken.findings(), claims, engine);
        } catch (NotebookException e) {
            // Another import may have brought the same part since it was looked for.
            return store.article(article.id()).map(it -> known(file, part, it)).orElseThrow(() -> e);
        }
        return new ImportReport.Added(file, part.name(), article.id(), article.title(), claims.size());
    }
}
