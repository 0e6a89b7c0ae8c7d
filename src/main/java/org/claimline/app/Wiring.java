package org.claimline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.claimline.cli.Console;
import org.claimline.cli.Services;
import org.claimline.domain.ClaimFinder;
import org.claimline.extraction.ClaimExtractor;
import org.claimline.extraction.Context;
import org.claimline.extraction.Lexicon;
import org.claimline.importing.ArticleReader;
import org.claimline.notebook.Intake;
import org.claimline.notebook.Notebook;
import org.claimline.storage.NotebookFolder;

/// Joins the parts of the program. Each is loaded when it is first used: `extract` never loads a database or a toolkit.
public final class Wiring implements Services {

    private static final String DEFAULT_NOTEBOOK = "notebook" + NotebookFolder.SUFFIX;

    private Optional<Intake> intake = Optional.empty();

    @Override
    public Intake intake() {
        if (intake.isEmpty()) {
            intake = Optional.of(new Intake(new ArticleReader(), finder()));
        }
        return intake.get();
    }

    private static ClaimFinder finder() {
        Lexicon lexicon = Lexicon.standard();
        var extractor = new ClaimExtractor(lexicon);
        return (text, published, excluded) -> extractor.extract(text, new Context(published, Optional.empty(),
                excluded));
    }

    @Override
    public Notebook open(Path folder) {
        return Notebook.open(NotebookFolder.open(folder), intake(), Clock.systemUTC());
    }

    @Override
    public Path defaultNotebook() {
        return DataFolder.get().resolve(DEFAULT_NOTEBOOK);
    }

    @Override
    public int window(Optional<Path> notebook, Console console) {
        console.remark("claimline: this build has no window");
        return 1;
    }

    @Override
    public List<Path> writeSamples(Path folder) throws IOException {
        return Samples.writeTo(folder);
    }

    @Override
    public List<Path> drawPictures(Notebook notebook, Path folder) throws IOException {
        return DemoPictures.draw(notebook, folder);
    }
}
