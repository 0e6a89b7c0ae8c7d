package org.claimline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.claimline.domain.NotebookException;
import org.claimline.notebook.Notebook;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The program itself: without a command it opens the window.
@Command(name = "claimline", description = "A research notebook that finds, keeps and compares the claims in the news.", synopsisSubcommandLabel = "[COMMAND]", mixinStandardHelpOptions = true, version = "claimline 0.1.0", sortOptions = false, usageHelpAutoWidth = true, footer = {
    "", "Without a command the window opens, and imports the files that are named.",
    "Exit codes: 0 done, 1 done in part (each failure a line on standard error), 2 wrong usage,",
    "130 stopped by Ctrl+C."})
public final class ClaimlineCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Option(names = "--notebook", paramLabel = "DIR", scope = CommandLine.ScopeType.INHERIT, description = "Which notebook. Default: the one in your data folder.")
    private Optional<Path> notebook = Optional.empty();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files and folders that the window imports.")
    private List<Path> files = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    private ClaimlineCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    /// Runs the program.
    ///
    /// @return the exit code: 0 done, 1 done in part, 2 wrong usage
    public static int run(Services services, Console console, String... args) {
        var root = new ClaimlineCommand(services, console);
        var line = new CommandLine(root).addSubcommand(new ImportCommand(root)).addSubcommand(new ExtractCommand(root))
                .addSubcommand(new ArticlesCommand(root)).addSubcommand(new ClaimsCommand(root))
                .addSubcommand(new EventsCommand(root)).addSubcommand(new TracksCommand(root))
                .addSubcommand(new ExportCommand(root))
                .addSubcommand("search", SearchCommand.line(root))
                .addSubcommand(new RereadCommand(root)).addSubcommand(new FurnitureCommand(root))
                .addSubcommand(new CheckCommand(root))
                .addSubcommand(new SettingsCommand(root)).addSubcommand(new DecodeCommand(root))
                .addSubcommand(new DemoCommand(root));
        line.setOut(console.out()).setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, _) -> wrongUsage(console, e))
                .setExecutionExceptionHandler((e, _, _) -> unexpected(console, e));
        int code = line.execute(args);
        console.flush();
        return code;
    }

    @Override
    public Integer call() {
        files.stream().filter(file -> !Files.exists(file)).findFirst().ifPresent(missing -> {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    "there is no command and no file '%s'".formatted(missing));
        });
        return services.window(notebook, files, console);
    }

    Services services() {
        return services;
    }

    Console console() {
        return console;
    }

    Path notebookFolder() {
        return notebook.orElseGet(services::defaultNotebook);
    }

    /// Does something with the notebook, which is made when there is none.
    int withNotebook(Consumer<Notebook> work) {
        try (Notebook open = services.open(notebookFolder())) {
            work.accept(open);
        } catch (NotebookException e) {
            console.fail(notebookFolder(), e);
        }
        return console.exitCode();
    }

    /// Does something with a notebook that is there.
    int withExisting(Consumer<Notebook> work) {
        if (!Files.isDirectory(notebookFolder())) {
            console.fail(notebookFolder(), "there is no notebook; 'claimline import' makes one");
            return console.exitCode();
        }
        return withNotebook(work);
    }

    private static int wrongUsage(Console console, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String message = String.valueOf(e.getMessage());
        console.fail(message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1) + " (see "
                + command + " --help)");
        return CommandLine.ExitCode.USAGE;
    }

    private static int unexpected(Console console, Exception e) {
        LoggerFactory.getLogger(ClaimlineCommand.class).debug("the command failed", e);
        console.fail("it went wrong: " + e + " (run with CLAIMLINE_OPTS=-Dclaimline.log=DEBUG for more)");
        return CommandLine.ExitCode.SOFTWARE;
    }
}
