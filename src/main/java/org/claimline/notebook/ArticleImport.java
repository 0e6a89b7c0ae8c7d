package org.claimline.notebook;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.Edit;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Original;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.Sha256;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.task.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One import of files into a notebook.
final class ArticleImport {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleImport.class);

    private final NotebookFiles files;
    private final NotebookStore store;
    private final Ledger ledger;
    private final Intake intake;
    private final Clock clock;
    private final Consumer<Edit> edits;

    ArticleImport(NotebookFiles files, Ledger ledger, Intake intake, Clock clock, Consumer<Edit> edits) {
        this.files = files;
        this.store = files.store();
        this.ledger = ledger;
        this.intake = intake;
        this.clock = clock;
        this.edits = edits;
    }

    ImportReport run(List<Path> paths, PublicationDates published, Consumer<ImportProgress> progress,
            Cancellation cancellation) {
        var walk = new FileWalk(paths);
        var results = new ArrayList<ImportReport.Result>(walk.failures());
        NotebookSettings settings = store.settings();
        int total = walk.files().size();
        int done = 0;
        for (Path file : walk.files()) {
            if (cancellation.isRequested()) {
                return new ImportReport(results, true);
            }
            var hints = new ReadingHints(settings.studied(), published.of(nameOf(file)));
            progress.accept(new ImportProgress(done, total, nameOf(file), Optional.empty()));
            ImportReport.Result result = importFile(file, settings.importLimit(), hints);
            results.add(result);
            progress.accept(new ImportProgress(++done, total, nameOf(file), Optional.of(result)));
        }
        return new ImportReport(results, false);
    }

    private ImportReport.Result importFile(Path file, long limit, ReadingHints hints) {
        try {
            byte[] bytes = read(file, limit);
            String sha256 = Sha256.hex(bytes);
            Optional<Article> known = store.article(ArticleId.ofOriginal(sha256));
            if (known.isPresent()) {
                return known(file, known.get());
            }
            return add(file, bytes, sha256, take(file, bytes, hints));
        } catch (UnreadableException e) {
            return new ImportReport.Failed(file, e.reason(), detail(e));
        }
    }

    /// A file that makes a reader fail must not end the import of the others.
    private Intake.Taken take(Path file, byte[] bytes, ReadingHints hints) throws UnreadableException {
        try {
            return intake.take(nameOf(file), bytes, hints);
        } catch (RuntimeException e) {
            LOG.error("cannot make an article of {}", file, e);
            throw new UnreadableException(Reason.FAILED, "the program failed on it");
        }
    }

    static byte[] read(Path file, long limit) throws UnreadableException {
        try {
            if (!Files.exists(file)) {
                throw new UnreadableException(Reason.NOT_FOUND, "there is no such file");
            }
            if (!Files.isRegularFile(file)) {
                throw new UnreadableException(Reason.UNKNOWN_FORMAT, "it is not a file");
            }
            long size = Files.size(file);
            if (size > limit) {
                throw new UnreadableException(Reason.TOO_LONG,
                        "it has %,d bytes, more than the limit of %,d".formatted(size, limit));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableException(Reason.NOT_FOUND, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableException(Reason.NOT_ALLOWED, "it may not be read");
        } catch (IOException e) {
            LOG.warn("cannot read {}", file, e);
            throw new UnreadableException(Reason.FAILED, "it cannot be read");
        }
    }

    private ImportReport.Result known(Path file, Article article) {
        if (article.details().binned()) {
            edits.accept(Edits.restore(article));
        }
        return new ImportReport.Known(file, article.id(), article.title());
    }

    private ImportReport.Result add(Path file, byte[] bytes, String sha256, Intake.Taken taken) {
        ReadDocument document = taken.document();
        var original = new Original(sha256, nameOf(file), document.mediaType());
        Optional<ArticleId> earlier = document.details().url().flatMap(store::articleAt);
        var article = new Article(ArticleId.ofOriginal(sha256), document.details(), document.text(), original,
                clock.instant(), earlier);
        List<Claim> claims = Claim.suggested(article, taken.findings());
        files.originals().put(sha256, bytes);
        try {
            ledger.write(article, taken.findings(), claims, intake.engine());
        } catch (NotebookException e) {
            // Another import may have brought the same file since it was looked for.
            return store.article(article.id()).map(it -> known(file, it)).orElseThrow(() -> e);
        }
        return new ImportReport.Added(file, article.id(), article.title(), claims.size());
    }

    static String detail(UnreadableException e) {
        String message = e.getMessage();
        return message == null ? e.reason().name() : message;
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
