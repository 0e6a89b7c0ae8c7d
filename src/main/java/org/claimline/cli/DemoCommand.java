package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.NotebookException;
import org.claimline.notebook.ExportOptions;
import org.claimline.notebook.Notebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "demo", description = "Does the whole job on the sample articles, without a display.", mixinStandardHelpOptions = true, sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    private static final String NOTEBOOK = "demo.claimline";
    private static final String PREVIOUS = "demo-previous.claimline";

    private final ClaimlineCommand root;

    @Option(names = "--out", paramLabel = "DIR", description = "Where notebook, notes and pictures go. "
            + "Default: claimline-demo.")
    private Path out = Path.of("claimline-demo");

    DemoCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Path folder = out.resolve(NOTEBOOK);
        try {
            Files.createDirectories(out);
            setAside(folder);
            run(folder);
        } catch (NotebookException e) {
            root.console().fail(folder, e);
        } catch (IOException e) {
            root.console().fail(out, "it cannot be written to: " + e.getMessage());
        }
        return root.console().exitCode();
    }

    /// A demo starts afresh; the notebook of the one before is kept beside it, in case somebody worked in it.
    private void setAside(Path folder) throws IOException {
        if (Files.exists(folder)) {
            refuseWhatIsNotOurs(folder);
            Path previous = out.resolve(PREVIOUS);
            if (Files.exists(previous)) {
                refuseWhatIsNotOurs(previous);
                delete(previous);
            }
            Files.move(folder, previous);
        }
    }

    /// A damaged demo may be replaced; an open one, or a folder of somebody else, may not.
    private void refuseWhatIsNotOurs(Path folder) {
        try {
            root.services().open(folder).close();
        } catch (NotebookException e) {
            if (e.reason() != NotebookException.Reason.DAMAGED) {
                throw e;
            }
        }
    }

    private void run(Path folder) throws IOException {
        Console console = root.console();
        Path samples = Files.createTempDirectory("claimline-samples");
        try (Notebook notebook = root.services().open(folder)) {
            ImportCommand.print(DemoNotebook.fill(notebook, root.services().writeSamples(samples)), console);
            console.say("");
            ClaimsCommand.table(notebook.claims(ClaimFilter.STANDING), console);
            console.say("");
            EventsCommand.table(notebook, notebook.events(), console);
            console.say("");
            ExportCommand.export(notebook, out.resolve("notes"), new ExportOptions(ExportOptions.Form.OBSIDIAN, true),
                    console);
            List<Path> pictures = root.services().drawPictures(notebook, out.resolve("pictures"));
            pictures.forEach(picture -> console.say(picture.toString()));
            console.say(folder.toString());
        } finally {
            delete(samples);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
