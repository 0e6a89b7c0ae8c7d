package org.claimline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Event;
import org.claimline.domain.Target;
import org.claimline.domain.Wording;
import org.claimline.export.Csv;
import org.claimline.export.Json;
import org.claimline.notebook.Notebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.JsonGenerator;

@Command(name = "events", description = "Lists the events of the timeline, oldest first.", mixinStandardHelpOptions = true, sortOptions = false)
final class EventsCommand implements Callable<Integer> {

    /// The timeline's lane for events.
    private static final String LANE = "events";

    private final ClaimlineCommand root;

    @Mixin
    private ListOptions options = new ListOptions();

    EventsCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return root.withExisting(notebook -> {
            List<Event> events = notebook.events().stream().filter(
                    event -> options.spans(Optional.of(event.when().first()), Optional.of(event.when().last())))
                    .toList();
            switch (options.form()) {
                case TABLE -> table(notebook, events, root.console());
                case JSON -> json(notebook, events);
                case CSV -> root.console().out().print(csv(notebook, events));
            }
        });
    }

    static void table(Notebook notebook, List<Event> events, Console console) {
        var table = new TextTable(TextTable.Column.left("Date", 26), TextTable.Column.left("Event", 60),
                TextTable.Column.left("Words", 28), TextTable.Column.left("Article", 50));
        for (Event event : events) {
            table.row(Wording.of(event.when()), event.title(), quote(notebook, event).orElse(""),
                    event.article().flatMap(notebook::article).map(Article::title).orElse(""));
        }
        table.lines().forEach(console::say);
    }

    private static Optional<String> quote(Notebook notebook, Event event) {
        return event.claim().flatMap(notebook::claim).map(Claim::anchor).map(anchor -> anchor.quote());
    }

    private void json(Notebook notebook, List<Event> events) {
        try (JsonGenerator json = Json.to(new Unclosed(root.console().out()))) {
            json.writeStartArray();
            for (Event event : events) {
                json.writeStartObject();
                json.writeStringProperty("id", event.id().value());
                json.writeStringProperty("title", event.title());
                json.writeStringProperty("startDate", event.when().first().toString());
                json.writeStringProperty("endDate", event.when().last().toString());
                Json.word(json, "precision", Optional.of(event.when().precision()));
                json.writeStringProperty("lane", LANE);
                Json.texts(json, "tags", tags(notebook, event));
                Json.text(json, "article", event.article().map(ArticleId::value));
                Json.text(json, "claim", event.claim().map(ClaimId::value));
                Json.text(json, "quote", quote(notebook, event));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        root.console().say("");
    }

    private static List<String> tags(Notebook notebook, Event event) {
        return notebook.tagsOn(new Target.OnEvent(event.id()));
    }

    private static String csv(Notebook notebook, List<Event> events) {
        var csv = new Csv("id", "title", "start_date", "end_date", "precision", "lane", "tags", "article", "claim",
                "quote");
        for (Event event : events) {
            csv.plain(event.id()).text(event.title()).plain(event.when().first()).plain(event.when().last())
                    .plain(event.when().precision().name().toLowerCase(Locale.ROOT)).plain(LANE)
                    .text(String.join(" ", tags(notebook, event))).plain(event.article()).plain(event.claim())
                    .text(quote(notebook, event)).endRow();
        }
        return csv.toString();
    }
}
