package org.claimline.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.claimline.importing.FileParts;
import org.claimline.notebook.Intake;
import org.claimline.notebook.Notebook;
import org.claimline.storage.NotebookFolder;
import org.claimline.testkit.Samples;

/// A notebook with articles that nobody wrote.
public final class SyntheticNotebook {

    private SyntheticNotebook() {}

    /// @param folder is made
    /// @param articles how many; each has ten claims
    public static Notebook of(Path folder, int articles) {
        var news = new SyntheticNews();
        var line = new AtomicLong();
        try (NotebookFolder files = NotebookFolder.open(folder)) {
            for (int i = 0; i < articles; i++) {
                SyntheticNews.Piece piece = news.piece(i);
                files.store().add(piece.article(), piece.claims(), Optional.empty(), line::incrementAndGet);
            }
        }
        return Notebook.open(NotebookFolder.open(folder),
                new Intake(new FileParts(), Samples.reader(), Samples.finder()), Clock.systemUTC());
    }
}
