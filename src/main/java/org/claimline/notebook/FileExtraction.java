package org.claimline.notebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.domain.Days;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.Part;
import org.claimline.domain.Piece;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;

/// Reads files and finds their claims, without a notebook.
public final class FileExtraction {

    /// What became of one part of a file.
    public sealed interface Result {

        /// The file on the disk.
        Path path();

        /// What is shown: the file's name, or `file.zip › folder/a.html`.
        String name();
    }

    public record Read(Path path, String name, Intake.Taken taken) implements Result {}

    /// @param detail a short clause that says what is wrong with the part
    public record Failed(Path path, String name, String detail) implements Result {}

    private final PublicationDates published;
    private final Optional<Days> studied;
    private final Consumer<Result> results;

    private FileExtraction(PublicationDates published, Optional<Days> studied,
            Consumer<Result> results) {
        this.published = published;
        this.studied = studied;
        this.results = results;
    }

    /// @param paths folders are searched as in an import
    /// @param studied the period under study, for articles whose date is not known
    /// @param results gets one result a part, in their order, while they are read
    public static void run(Intake intake, List<Path> paths, PublicationDates published, Optional<Days> studied,
            Consumer<Result> results) {
        var walk = new FileWalk(paths);
        walk.failures()
                .forEach(failure -> results.accept(new Failed(failure.path(), failure.name(), failure.detail())));
        var extraction = new FileExtraction(published, studied, results);
        try (Intake.Session session = intake.session()) {
            walk.files().forEach(file -> extraction.extract(file, session));
        }
    }

    private void extract(Path file, Intake.Session session) {
        try {
            session.open(file, NotebookSettings.DEFAULT_IMPORT_LIMIT, OpeningHints.NONE, piece -> {
                switch (piece) {
                    case Part part -> results.accept(take(file, part, session));
                    case Piece.Refused(var name, _, var detail) -> results.accept(new Failed(file, name, detail));
                    case Piece.Omitted _ -> {
                    }
                }
                return true;
            });
        } catch (UnreadableException e) {
            results.accept(new Failed(file, FileWalk.nameOf(file), ArticleImport.detail(e)));
        }
    }

    private Result take(Path file, Part part, Intake.Session session) {
        try {
            var hints = new ReadingHints(studied, published.of(part, file));
            return new Read(file, part.name(), session.take(part, hints));
        } catch (UnreadableException e) {
            return new Failed(file, part.name(), ArticleImport.detail(e));
        }
    }
}
