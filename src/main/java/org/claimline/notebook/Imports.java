package org.claimline.notebook;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.Edit;
import org.claimline.domain.FieldMappings;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.Part;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.RecordPreview;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.encoding.Charsets;
import org.claimline.task.Cancellation;

/// Brings articles into an open notebook: files and folders, and words that have no file. Thread-safe; every method may wait
/// for the disk.
public final class Imports {

    private final NotebookFiles files;
    private final Ledger ledger;
    private final OwnWords own;
    private final Clock clock;
    private final Executor workers;
    private final Consumer<Edit> edits;
    private final Runnable told;
    private final MappingBook mappings;

    /// @param edits applies an edit
    /// @param told called when articles have come in
    Imports(NotebookFiles files, Ledger ledger, OwnWords own, Clock clock, Executor workers, Consumer<Edit> edits,
            Runnable told) {
        this.files = files;
        this.ledger = ledger;
        this.own = own;
        this.clock = clock;
        this.workers = workers;
        this.edits = edits;
        this.told = told;
        this.mappings = new MappingBook(files.folder());
    }

    /// Imports files and folders: every part of every file ends as an article or as one line that says why not. What is
    /// in the notebook already is not read again: an import that was stopped goes on where it was.
    ///
    /// @param paths folders are searched, hidden files left out, links to folders not followed
    /// @param published publication dates that the user gave
    /// @param progress called on the calling thread before each file and after each part
    /// @param cancellation asked all the time; what was imported stays
    public ImportReport files(List<Path> paths, PublicationDates published,
            Consumer<ImportProgress> progress, Cancellation cancellation) {
        return files(paths, new ImportChoices(published, OpeningHints.NONE), progress, cancellation);
    }

    /// Imports files and folders about which the user said more.
    ///
    /// @see #files(List, PublicationDates, Consumer, Cancellation)
    public ImportReport files(List<Path> paths, ImportChoices choices, Consumer<ImportProgress> progress,
            Cancellation cancellation) {
        FieldMappings known = choices.opening().mappings() == FieldMappings.GUESS
                ? mappings
                : choices.opening().mappings();
        var all = new ImportChoices(choices.published(), new OpeningHints(known, choices.opening().charset()));
        var shelf = new ArticleShelf(files, ledger, clock, edits, own.intake().engine());
        ImportReport report = new ArticleImport(own.intake(), shelf, files.store().settings(), workers, all, progress,
                cancellation).run(paths);
        if (report.added() > 0) {
            told.run();
        }
        return report;
    }

    /// Reads words that have no file. Nothing is kept yet.
    public Clipped read(ClippedWords words) {
        NotebookSettings settings = files.store().settings();
        try (Intake.Session session = own.intake().session()) {
            return words.read(session, new ReadingHints(settings.studied(), Optional.empty()), settings.importLimit());
        }
    }

    /// Keeps words that were read as an article, and finds their claims.
    ///
    /// @param details what was recognised, as the user corrected it
    /// @return the article, or the one that has the same words
    public ImportReport.Result keep(Clipped.Clipping clipping, ArticleDetails details) {
        var shelf = new ArticleShelf(files, ledger, clock, edits, own.intake().engine());
        Part part = clipping.part();
        String sha256 = shelf.sha256(part);
        Optional<ImportReport.Result> known = shelf.known(Path.of(""), part, sha256);
        if (known.isPresent()) {
            return known.get();
        }
        ReadDocument read = clipping.document();
        var document = new ReadDocument(details, read.text(), read.mediaType());
        var taken = new Intake.Taken(document,
                own.intake().findings(read.text(), details, files.store().settings().studied()));
        ImportReport.Result result = shelf.add(Path.of(""), part, sha256, taken);
        told.run();
        return result;
    }

    /// What a table or a JSON file looks like, before anything of it is imported: its columns, the first rows, and the
    /// mapping by which it would be read, which is a saved one where one was made for the same columns.
    ///
    /// @param opening what the user says about it
    /// @return empty for a file of another kind
    /// @throws UnreadableException when it cannot be opened, or holds no rows
    public Optional<RecordPreview> preview(Path file, OpeningHints opening) throws UnreadableException {
        FieldMappings known = opening.mappings() == FieldMappings.GUESS ? mappings : opening.mappings();
        return own.intake()
                .preview(file, files.store().settings().importLimit(), new OpeningHints(known, opening.charset()))
                .map(preview -> preview.withSaved(mappings.fitting(preview.columns())
                        .filter(saved -> saved.mapping().equals(preview.mapping())).map(SavedMapping::name)));
    }

    /// The mappings of fields that were saved by name.
    public MappingBook mappings() {
        return mappings;
    }

    /// Whether there is an encoding of this name.
    public static boolean isEncoding(String name) {
        return Charsets.named(name).isPresent();
    }
}
