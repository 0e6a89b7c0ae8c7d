package org.claimline.cli;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Kind;
import org.claimline.domain.Note;
import org.claimline.domain.Published;
import org.claimline.domain.Reading;
import org.claimline.domain.Status;
import org.claimline.domain.Target;
import org.claimline.domain.Wording;
import org.claimline.export.ClaimJson;
import org.claimline.export.ClaimRecord;
import org.claimline.export.ClaimTable;
import org.claimline.export.Json;
import org.claimline.notebook.Notebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

@Command(name = "claims", description = "Lists the claims of all articles, newest first.", mixinStandardHelpOptions = true, sortOptions = false)
final class ClaimsCommand implements Callable<Integer> {

    private final ClaimlineCommand root;

    @Mixin
    private ListOptions options = new ListOptions();

    @Option(names = "--kind", split = ",", paramLabel = "KIND", description = "figure, date or target; several joined "
            + "by commas.")
    private Set<Kind> kinds = EnumSet.allOf(Kind.class);

    @Option(names = "--status", split = ",", paramLabel = "STATUS", description = "suggested, confirmed, rejected, "
            + "disputed or superseded. Default: all but rejected.")
    private Set<Status> statuses = EnumSet.complementOf(EnumSet.of(Status.REJECTED));

    @Option(names = "--tag", paramLabel = "TAG", description = "Carries this tag or one nested under it.")
    private Optional<String> tag = Optional.empty();

    @Option(names = "--text", paramLabel = "WORDS", description = "Quote, metric, subject or holder contains this.")
    private String text = "";

    @Option(names = "--article", paramLabel = "ID", description = "Stands in this article.")
    private Optional<String> article = Optional.empty();

    ClaimsCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return root.withExisting(notebook -> {
            List<ClaimRow> rows = notebook.claims(new ClaimFilter(kinds, statuses, tag, text, List.of())).stream()
                    .filter(this::isWanted).toList();
            switch (options.form()) {
                case TABLE -> table(rows, root.console());
                case JSON -> json(records(notebook, rows));
                case CSV -> root.console().out().print(ClaimTable.of(records(notebook, rows)));
            }
        });
    }

    private boolean isWanted(ClaimRow row) {
        Optional<LocalDate> day = row.published().map(Published::date);
        return options.spans(day, day) && article.map(row.claim().article().value()::equals).orElse(true);
    }

    static void table(List<ClaimRow> rows, Console console) {
        var table = new TextTable(TextTable.Column.left("Published", 11), TextTable.Column.left("Value", 30),
                TextTable.Column.left("Type", 12), TextTable.Column.left("Metric", 26),
                TextTable.Column.left("Subject", 18), TextTable.Column.left("Said by", 16),
                TextTable.Column.left("Status", 9), TextTable.Column.left("Tags", 18),
                TextTable.Column.left("Article", 44));
        for (ClaimRow row : rows) {
            Claim claim = row.claim();
            Reading reading = claim.reading();
            table.row(row.published().map(published -> Wording.of(published.date())).orElse("—"), Wording.of(reading),
                    Wording.of(reading.type()), reading.metric().orElse(""), reading.subject().orElse(""),
                    reading.holder().orElse(""), claim.status().name().toLowerCase(Locale.ROOT),
                    String.join(" ", row.tags()), row.articleTitle());
        }
        table.lines().forEach(console::say);
    }

    private static List<ClaimRecord> records(Notebook notebook, List<ClaimRow> rows) {
        Map<Target, List<Note>> notes = notebook.notes().stream().collect(Collectors.groupingBy(Note::on));
        Map<ArticleId, Optional<URI>> addresses = notebook.articles().stream()
                .collect(Collectors.toMap(ArticleSummary::id, summary -> summary.details().url()));
        return rows.stream().map(row -> new ClaimRecord(row,
                addresses.getOrDefault(row.claim().article(), Optional.empty()),
                notes.getOrDefault(new Target.OnClaim(row.claim().id()), List.of()).reversed().stream()
                        .map(Note::markdown).toList()))
                .toList();
    }

    private void json(List<ClaimRecord> claims) {
        try (JsonGenerator json = Json.to(new Unclosed(root.console().out()))) {
            json.writeStartArray();
            claims.forEach(claim -> ClaimJson.claim(json, claim));
            json.writeEndArray();
        }
        root.console().say("");
    }
}
