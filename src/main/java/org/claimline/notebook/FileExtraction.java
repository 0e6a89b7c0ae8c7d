package org.claimline.notebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.domain.Days;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;

/// Reads files and finds their claims, without a notebook.
public final class FileExtraction {

    /// What became of one file.
    public sealed interface Result {
        Path path();
    }

    public record Read(Path path, Intake.Taken taken) implements Result {}

    /// @param detail a short clause that says what is wrong with the file
    public record Failed(Path path, String detail) implements Result {}

    private FileExtraction() {}

    /// @param paths folders are searched as in an import
    /// @param studied the period under study, for articles whose date is not known
    /// @param results gets one result a file, in their order, while they are read
    public static void run(Intake intake, List<Path> paths, PublicationDates published, Optional<Days> studied,
            Consumer<Result> results) {
        var walk = new FileWalk(paths);
        walk.failures().forEach(failure -> results.accept(new Failed(failure.path(), failure.detail())));
        for (Path file : walk.files()) {
            results.accept(take(intake, file, new ReadingHints(studied, published.of(ArticleImport.nameOf(file)))));
        }
    }

    private static Result take(Intake intake, Path file, ReadingHints hints) {
        try {
            byte[] bytes = ArticleImport.read(file, NotebookSettings.DEFAULT_IMPORT_LIMIT);
            return new Read(file, intake.take(ArticleImport.nameOf(file), bytes, hints));
        } catch (UnreadableException e) {
            return new Failed(file, ArticleImport.detail(e));
        }
    }
}
