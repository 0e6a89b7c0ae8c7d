package org.claimline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.Days;
import org.claimline.domain.Finding;
import org.claimline.domain.Furniture;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.Wording;
import org.claimline.export.ClaimJson;
import org.claimline.export.Json;
import org.claimline.notebook.FileExtraction;
import org.claimline.notebook.FileExtraction.Failed;
import org.claimline.notebook.FileExtraction.Read;
import org.claimline.notebook.Intake;
import org.claimline.notebook.PublicationDates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

@Command(name = "extract", description = "Finds the claims of files, without a notebook.", mixinStandardHelpOptions = true, sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

    private final ClaimlineCommand root;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Plain text, Markdown or saved web pages, or "
            + "folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--published", paramLabel = "DATE|TSV", converter = PublishedOption.class, description = "A date for all files, or a file with a file name, a tab and a date on each line.")
    private PublicationDates published = PublicationDates.NONE;

    @Option(names = "--studied", paramLabel = "FROM..TO", converter = SettingsCommand.PeriodOption.class, description = "The period under study, as 2025-09-01..2026-01-31: stands in for a date that an article lacks.")
    private Optional<Days> studied = Optional.empty();

    @Option(names = "--json", description = "Prints one array with an object for each article.")
    private boolean json;

    @Option(names = "--stats", description = "Measures the extraction alone: 5 s to warm up, then 3 s.")
    private boolean stats;

    ExtractCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (stats) {
            var read = new ArrayList<Read>();
            extract(read::add);
            new Throughput(root.services().intake(), read).measure().forEach(root.console()::say);
        } else if (json) {
            printJson();
        } else {
            extract(this::print);
        }
        return root.console().exitCode();
    }

    private void extract(Consumer<Read> each) {
        FileExtraction.run(root.services().intake(), paths, published, studied, result -> {
            switch (result) {
                case Read read -> each.accept(read);
                case Failed failed -> root.console().fail(failed.path(), failed.name(), failed.detail());
            }
        });
    }

    private void printJson() {
        try (JsonGenerator json = Json.to(new Unclosed(root.console().out()))) {
            json.writeStartArray();
            extract(read -> write(json, read));
            json.writeEndArray();
        }
        root.console().say("");
    }

    private static void write(JsonGenerator json, Read read) {
        Intake.Taken taken = read.taken();
        ReadDocument document = taken.document();
        ArticleDetails details = document.details();
        json.writeStartObject();
        json.writeStringProperty("file", read.name());
        json.writeStringProperty("title", details.title());
        Json.text(json, "source", details.source());
        Json.text(json, "author", details.author());
        Json.text(json, "language", details.language());
        Json.published(json, details.published());
        json.writeStringProperty("text", document.text());
        json.writeArrayPropertyStart("furniture");
        for (Furniture furniture : details.furniture()) {
            json.writeStartObject();
            json.writeNumberProperty("start", furniture.span().start());
            json.writeNumberProperty("end", furniture.span().end());
            Json.word(json, "reason", Optional.of(furniture.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("claims");
        taken.findings().forEach(finding -> ClaimJson.finding(json, document.text(), finding));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void print(Read read) {
        Console console = root.console();
        ReadDocument document = read.taken().document();
        console.say(document.details().title());
        console.say("%s · %s · %d claims".formatted(read.name(), document.details().published()
                .map(Wording::of).orElse("date unknown"), read.taken().findings().size()));
        if (!read.taken().findings().isEmpty()) {
            var table = new TextTable(TextTable.Column.left("Words", 28), TextTable.Column.left("Value", 34),
                    TextTable.Column.left("Type", 14), TextTable.Column.left("Metric", 26),
                    TextTable.Column.left("Subject", 20), TextTable.Column.left("Said by", 18));
            for (Finding finding : read.taken().findings()) {
                var reading = finding.reading();
                table.row(finding.span().in(document.text()), Wording.of(reading), Wording.of(reading.type()),
                        reading.metric().orElse(""), reading.subject().orElse(""), reading.holder().orElse(""));
            }
            table.lines().forEach(line -> console.say("  " + line));
        }
        console.say("");
    }
}
