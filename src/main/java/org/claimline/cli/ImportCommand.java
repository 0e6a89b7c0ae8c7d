package org.claimline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.domain.RecordPreview;
import org.claimline.domain.UnreadableException;
import org.claimline.export.Json;
import org.claimline.notebook.ImportChoices;
import org.claimline.notebook.ImportReport;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.PublicationDates;
import org.claimline.task.Cancellation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

@Command(name = "import", description = "Reads files and folders into the notebook.", mixinStandardHelpOptions = true, sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private final ClaimlineCommand root;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Texts in any encoding, Markdown, saved web pages, PDF, Word, mail, news feeds, tables, JSON, archives, or "
            + "folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--published", paramLabel = "DATE|TSV", converter = PublishedOption.class, description = "A date for all files, or a file with a file name, a tab and a date on each line.")
    private PublicationDates published = PublicationDates.NONE;

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Option(names = "--preview", description = "Shows the columns and first rows of tables and JSON files, and how they would be read; imports nothing.")
    private boolean preview;

    @Option(names = "--json", description = "Prints what became of each file as JSON.")
    private boolean json;

    ImportCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return root.withNotebook(this::run);
    }

    private void run(Notebook notebook) {
        Optional<String> fault = mapping.fault(notebook);
        if (fault.isPresent()) {
            root.console().fail(fault.get());
            return;
        }
        if (preview) {
            paths.forEach(path -> preview(notebook, path));
            return;
        }
        try (Services.Interruption interruption = root.services().interruption()) {
            ImportReport report = imported(notebook, interruption);
            mapping.save(notebook);
            print(report);
            root.console().flush();
            // What Ctrl+C has stopped ends here, and in good order.
            if (report.cancelled()) {
                notebook.close();
            }
        }
    }

    private ImportReport imported(Notebook notebook, Cancellation cancellation) {
        var choices = new ImportChoices(published, mapping.hints(notebook));
        if (!root.console().isWatched()) {
            return notebook.imports().files(paths, choices, _ -> {}, cancellation);
        }
        var line = new ProgressLine(root.console());
        try {
            return notebook.imports().files(paths, choices, line, cancellation);
        } finally {
            line.end();
        }
    }

    private void print(ImportReport report) {
        if (json) {
            printJson(report);
        } else {
            print(report, root.console());
        }
        report.failures().forEach(failure -> root.console().fail(failure.path(), failure.name(), failure.detail()));
        if (report.cancelled()) {
            root.console().fail("it was stopped; what was imported stays, and the same command goes on from there");
        }
    }

    private void preview(Notebook notebook, Path path) {
        try {
            Optional<RecordPreview> shown = notebook.imports().preview(path, mapping.hints(notebook));
            shown.ifPresentOrElse(it -> print(path, it),
                    () -> root.console().say(path + ": neither a table nor a JSON file"));
        } catch (UnreadableException e) {
            root.console().fail(path, path.toString(), String.valueOf(e.getMessage()));
        }
    }

    private void print(Path path, RecordPreview preview) {
        root.console().say("%s: %s in %s%s".formatted(path, preview.what(), preview.encoding().charset(),
                preview.separator().map(it -> ", separated by " + (it == '\t' ? "tabs" : "“" + it + "”")).orElse("")));
        root.console().say("mapping%s: %s".formatted(preview.saved().map(name -> " “" + name + "”").orElse(""),
                preview.mapping()));
        var table = new TextTable(preview.columns().stream().map(name -> TextTable.Column.left(name, 30))
                .toArray(TextTable.Column[]::new));
        preview.rows().forEach(row -> table.row(row.stream().map(cell -> cell.replace('\n', ' '))
                .toArray(String[]::new)));
        table.lines().forEach(root.console()::say);
    }

    static void print(ImportReport report, Console console) {
        var table = new TextTable(TextTable.Column.left("File", 40), TextTable.Column.right("Claims"),
                TextTable.Column.left("Article", 70));
        for (ImportReport.Result result : report.results()) {
            switch (result) {
                case ImportReport.Added added -> table.row(added.name(), String.valueOf(added.claims()), added.title());
                case ImportReport.Known known -> table.row(known.name(), "known", known.title());
                case ImportReport.Omitted _,ImportReport.Failed _ -> {
                }
            }
        }
        if (report.added() + report.known() > 0) {
            table.lines().forEach(console::say);
        }
        report.omissions().forEach(omitted -> console.say("%s: %d files left out: %s".formatted(omitted.name(),
                omitted.files(), omitted.detail())));
        console.say("%d imported, %d known already, %d failed".formatted(report.added(), report.known(),
                report.failures().size()));
    }

    private void printJson(ImportReport report) {
        try (JsonGenerator json = Json.to(new Unclosed(root.console().out()))) {
            json.writeStartArray();
            for (ImportReport.Result result : report.results()) {
                json.writeStartObject();
                json.writeStringProperty("file", result.path().toString());
                json.writeStringProperty("name", result.name());
                switch (result) {
                    case ImportReport.Added added -> {
                        json.writeStringProperty("result", "added");
                        json.writeStringProperty("article", added.article().value());
                        json.writeStringProperty("title", added.title());
                        json.writeNumberProperty("claims", added.claims());
                    }
                    case ImportReport.Known known -> {
                        json.writeStringProperty("result", "known");
                        json.writeStringProperty("article", known.article().value());
                        json.writeStringProperty("title", known.title());
                    }
                    case ImportReport.Failed failed -> {
                        json.writeStringProperty("result", "failed");
                        json.writeStringProperty("reason", failed.reason().name().toLowerCase(Locale.ROOT));
                        json.writeStringProperty("detail", failed.detail());
                    }
                    case ImportReport.Omitted omitted -> {
                        json.writeStringProperty("result", "omitted");
                        json.writeNumberProperty("files", omitted.files());
                        json.writeStringProperty("detail", omitted.detail());
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        root.console().say("");
    }
}
