package org.claimline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.claimline.cli.ClaimlineCommand;
import org.claimline.cli.Console;
import org.claimline.cli.DemoNotebook;
import org.claimline.cli.Services;
import org.claimline.domain.ClaimFinder;
import org.claimline.domain.DocumentReader;
import org.claimline.domain.Engine;
import org.claimline.domain.NotebookException;
import org.claimline.extraction.ClaimExtractor;
import org.claimline.extraction.Context;
import org.claimline.extraction.Lexicon;
import org.claimline.importing.ArticleReader;
import org.claimline.importing.FileParts;
import org.claimline.notebook.Intake;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.NotebookLexicon;
import org.claimline.storage.NotebookFolder;

/// Joins the parts of the program. Each is loaded when it is first used: `extract` never loads a database or a toolkit.
public final class Wiring implements Services {

    private static final String DEFAULT_NOTEBOOK = "notebook" + NotebookFolder.SUFFIX;

    /// Read files; the import itself sees to it that they are few. They do not keep the program from ending.
    private static final Executor READERS = Executors
            .newCachedThreadPool(task -> Thread.ofPlatform().name("claimline-import").daemon().unstarted(task));

    private Optional<Intake> intake = Optional.empty();

    @Override
    public Intake intake() {
        if (intake.isEmpty()) {
            intake = Optional.of(new Intake(new FileParts(), reader(List.of()), finder(Lexicon.standard()),
                    NotebookLexicon.EMPTY, engine("")));
        }
        return intake.get();
    }

    /// With the notebook's own words.
    private Intake intake(NotebookLexicon own) {
        if (own.equals(NotebookLexicon.EMPTY)) {
            return intake();
        }
        List<Lexicon.Entry> units = own.units().entrySet().stream().flatMap(
                unit -> unit.getValue().stream().map(word -> new Lexicon.Entry("measure", unit.getKey(), word)))
                .toList();
        return new Intake(new FileParts(), reader(own.furniture()),
                finder(Lexicon.standard().with(Map.of("units.tsv", units))), own, engine(own.sha256()));
    }

    private static DocumentReader reader(List<List<String>> furniture) {
        return new ArticleReader(furniture).apart(Main.class.getName());
    }

    private static ClaimFinder finder(Lexicon lexicon) {
        var extractor = new ClaimExtractor(lexicon);
        return (text, published, studied, excluded) -> extractor.extract(text,
                new Context(published, studied, excluded));
    }

    private static Engine engine(String words) {
        return new Engine(ClaimExtractor.VERSION, words);
    }

    @Override
    public Notebook open(Path folder) {
        return Notebook.open(NotebookFolder.open(folder), (NotebookLexicon own) -> intake(own), Clock.systemUTC(),
                READERS);
    }

    @Override
    public Path defaultNotebook() {
        return DataFolder.get().resolve(DEFAULT_NOTEBOOK);
    }

    @Override
    public int window(Optional<Path> notebook, List<Path> files, Console console) {
        var last = new LastNotebook(DataFolder.get());
        Path folder = notebook.or(last::get).orElseGet(this::firstNotebook);
        if (Handover.offer(folder, files)) {
            return handedOver(folder, files, console);
        }
        if (!Display.isThere()) {
            return withoutDisplay(folder, files, console);
        }
        var program = new NotebookWindow.Program(wanted -> {
            Notebook opened = openForWindow(wanted);
            last.remember(wanted);
            return opened;
        }, DataFolder.get(), demoNotebook(), documents());
        boolean ownWindow = DesktopApp.run(new DesktopApp.Start(folder, program, files));
        return ownWindow ? 0 : handedOver(folder, files, console);
    }

    private static int handedOver(Path folder, List<Path> files, Console console) {
        console.say("claimline: the window that has %s open %s".formatted(folder, switch (files.size()) {
            case 0 -> "comes to the front";
            case 1 -> "imports the file";
            default -> "imports the %,d files".formatted(files.size());
        }));
        return 0;
    }

    private int withoutDisplay(Path folder, List<Path> files, Console console) {
        if (files.isEmpty()) {
            console.remark("claimline: there is no display here, so the same job is done without one, as by "
                    + "'claimline demo'");
            return ClaimlineCommand.run(this, console, "demo");
        }
        console.remark("claimline: there is no display here, so the files are imported without one");
        var arguments = new ArrayList<>(List.of("--notebook", folder.toString(), "import", "--"));
        files.forEach(file -> arguments.add(file.toString()));
        return ClaimlineCommand.run(this, console, arguments.toArray(String[]::new));
    }

    /// Where people look for what they have made.
    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /// The notebook that commands have filled already, or else the demo.
    private Path firstNotebook() {
        Path filled = defaultNotebook();
        return Files.isDirectory(filled) ? filled : demoNotebook();
    }

    private static Path demoNotebook() {
        return DataFolder.get().resolve("demo" + NotebookFolder.SUFFIX);
    }

    /// Opens a notebook; the demo is filled when it is new.
    private Notebook openForWindow(Path folder) {
        boolean isNew = !Files.exists(folder);
        Notebook opened = open(folder);
        try {
            if (isNew && folder.equals(demoNotebook())) {
                fillDemo(opened);
            }
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void fillDemo(Notebook notebook) {
        try {
            Path samples = Files.createTempDirectory("claimline-samples");
            List<Path> files = writeSamples(samples);
            DemoNotebook.fill(notebook, files);
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(samples);
        } catch (IOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, "the demo could not be written", e);
        }
    }

    @Override
    public List<Path> writeSamples(Path folder) throws IOException {
        return Samples.writeTo(folder);
    }

    @Override
    public List<Path> drawPictures(Notebook notebook, Path folder) throws IOException {
        return DemoPictures.draw(notebook, folder);
    }

    @Override
    public Services.Interruption interruption() {
        return new ShutdownInterruption();
    }
}
