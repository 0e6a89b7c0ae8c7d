package org.claimline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Published;
import org.claimline.domain.Target;
import org.claimline.domain.Wording;
import org.claimline.export.Csv;
import org.claimline.export.Json;
import org.claimline.notebook.Notebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

@Command(name = "articles", description = "Lists the articles, newest first.", mixinStandardHelpOptions = true, sortOptions = false)
final class ArticlesCommand implements Callable<Integer> {

    private final ClaimlineCommand root;

    @Mixin
    private ListOptions options = new ListOptions();

    @Option(names = "--text", paramLabel = "WORDS", description = "Title, source or author contains this.")
    private String text = "";

    ArticlesCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return root.withExisting(notebook -> {
            List<ArticleSummary> articles = notebook.articles().stream().filter(this::isWanted).toList();
            switch (options.form()) {
                case TABLE -> table(articles, root.console());
                case JSON -> json(notebook, articles);
                case CSV -> root.console().out().print(csv(articles));
            }
        });
    }

    private boolean isWanted(ArticleSummary article) {
        ArticleDetails details = article.details();
        Optional<LocalDate> day = details.published().map(Published::date);
        String words = String.join("\n", details.title(), details.source().orElse(""), details.author().orElse(""));
        return options.spans(day, day) && words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    static void table(List<ArticleSummary> articles, Console console) {
        var table = new TextTable(TextTable.Column.left("Published", 18), TextTable.Column.left("Origin", 8),
                TextTable.Column.left("Source", 22), TextTable.Column.left("Title", 64),
                TextTable.Column.right("Claims"), TextTable.Column.right("Open"), TextTable.Column.right("Notes"));
        for (ArticleSummary article : articles) {
            ArticleDetails details = article.details();
            table.row(details.published().map(Wording::of).orElse("—"), origin(details), details.source().orElse("—"),
                    details.title(), String.valueOf(article.claims()), String.valueOf(article.open()),
                    String.valueOf(article.notes()));
        }
        table.lines().forEach(console::say);
    }

    private static String origin(ArticleDetails details) {
        return details.published().map(published -> published.origin().name().toLowerCase(Locale.ROOT))
                .orElse("unknown");
    }

    private void json(Notebook notebook, List<ArticleSummary> articles) {
        try (JsonGenerator json = Json.to(new Unclosed(root.console().out()))) {
            json.writeStartArray();
            for (ArticleSummary article : articles) {
                ArticleDetails details = article.details();
                json.writeStartObject();
                json.writeStringProperty("id", article.id().value());
                json.writeStringProperty("title", details.title());
                Json.text(json, "source", details.source());
                Json.text(json, "author", details.author());
                Json.text(json, "url", details.url().map(Object::toString));
                Json.text(json, "language", details.language());
                Json.published(json, details.published());
                json.writeStringProperty("imported", article.imported().toString());
                json.writeNumberProperty("claims", article.claims());
                json.writeNumberProperty("open", article.open());
                json.writeNumberProperty("notes", article.notes());
                Json.texts(json, "tags", notebook.tagsOn(new Target.OnArticle(article.id())));
                json.writeBooleanProperty("superseded", article.superseded());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        root.console().say("");
    }

    private static String csv(List<ArticleSummary> articles) {
        var csv = new Csv("id", "title", "source", "author", "url", "published", "published_origin", "imported",
                "claims", "open", "notes");
        for (ArticleSummary article : articles) {
            ArticleDetails details = article.details();
            csv.plain(article.id()).text(details.title()).text(details.source()).text(details.author())
                    .text(details.url().map(Object::toString)).plain(details.published().map(Published::date))
                    .plain(origin(details)).plain(article.imported()).plain(article.claims()).plain(article.open())
                    .plain(article.notes()).endRow();
        }
        return csv.toString();
    }
}
