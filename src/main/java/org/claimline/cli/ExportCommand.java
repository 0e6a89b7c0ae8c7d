package org.claimline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.claimline.domain.NotebookException;
import org.claimline.notebook.ExportOptions;
import org.claimline.notebook.ExportReport;
import org.claimline.notebook.Notebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Writes what was judged, tagged and annotated to notes or to a table.", mixinStandardHelpOptions = true, sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    enum Format {
        MARKDOWN, CSV, JSON
    }

    enum Dialect {
        OBSIDIAN, PANDOC, COMMONMARK
    }

    private final ClaimlineCommand root;

    @Option(names = "--to", required = true, paramLabel = "PATH", description = "A folder for notes, a file for a "
            + "table. Notes that were exported before are brought up to date; what you wrote below them stays.")
    private Path to = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "markdown (default), csv or json.")
    private Format format = Format.MARKDOWN;

    @Option(names = "--dialect", paramLabel = "DIALECT", description = "Of Markdown: obsidian (default), pandoc or "
            + "commonmark.")
    private Dialect dialect = Dialect.OBSIDIAN;

    @Option(names = "--include-suggested", description = "Claims that nobody has judged go along.")
    private boolean includeSuggested;

    ExportCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return root.withExisting(
                notebook -> export(notebook, to, new ExportOptions(form(), includeSuggested), root.console()));
    }

    private ExportOptions.Form form() {
        return switch (format) {
            case CSV -> ExportOptions.Form.CSV;
            case JSON -> ExportOptions.Form.JSON;
            case MARKDOWN -> switch (dialect) {
                case OBSIDIAN -> ExportOptions.Form.OBSIDIAN;
                case PANDOC -> ExportOptions.Form.PANDOC;
                case COMMONMARK -> ExportOptions.Form.COMMONMARK;
            };
        };
    }

    static void export(Notebook notebook, Path to, ExportOptions options, Console console) {
        ExportReport report;
        try {
            report = notebook.export(to, options);
        } catch (NotebookException e) {
            console.fail(to, String.valueOf(e.getMessage()).replace(to + " ", ""));
            return;
        }
        report.refused().forEach(refused -> console.fail(refused.file(), refused.detail()));
        console.say("%d written, %d unchanged, %d left alone".formatted(report.written().size(),
                report.unchanged().size(), report.refused().size()));
    }
}
