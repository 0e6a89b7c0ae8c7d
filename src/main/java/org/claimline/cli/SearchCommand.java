package org.claimline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.Published;
import org.claimline.domain.Span;
import org.claimline.domain.Wording;
import org.claimline.domain.query.Query;
import org.claimline.domain.query.SearchHit;
import org.claimline.domain.query.SearchPage;
import org.claimline.domain.query.Snippet;
import org.claimline.export.Json;
import org.claimline.notebook.Notebook;
import org.claimline.task.Cancellation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

@Command(name = "search", description = "Finds articles, claims and notes by words, amounts and filters.", mixinStandardHelpOptions = true, sortOptions = false, footer = {
    "", "For example: claimline search 'capex kind:target holder:\"Morgan Stanley\" value>50bn -status:disputed'",
    "docs/search.md has the language."})
final class SearchCommand implements Callable<Integer> {

    private final ClaimlineCommand root;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Words, \"phrases\", beginnings*, amounts (53bn) and filters (kind:target). All must hold; a minus before one excludes it.")
    private List<String> words = List.of();

    @Option(names = "--offset", paramLabel = "N", description = "Leaves out the first N.")
    private int offset;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most. Default: 20.")
    private int limit = 20;

    @Option(names = "--json", description = "Prints one object with the totals and the hits.")
    private boolean json;

    @Option(names = "--rebuild", description = "Builds the index again first.")
    private boolean rebuild;

    private SearchCommand(ClaimlineCommand root) {
        this.root = root;
    }

    /// A minus may stand before a part of the query: what is no option belongs to it.
    static CommandLine line(ClaimlineCommand root) {
        return new CommandLine(new SearchCommand(root)).setUnmatchedOptionsArePositionalParams(true)
                .setPosixClusteredShortOptionsAllowed(false);
    }

    @Override
    public Integer call() {
        Query query = Query.parse(String.join(" ", words));
        if (!query.faults().isEmpty()) {
            query.faults().forEach(fault -> root.console().fail(fault.message()));
            return 2;
        }
        if (offset < 0 || limit < 1) {
            root.console().fail("--offset is not negative, and --limit is at least 1");
            return 2;
        }
        return root.withExisting(notebook -> search(notebook, query));
    }

    private void search(Notebook notebook, Query query) {
        if (rebuild) {
            notebook.finder().rebuild(_ -> {}, Cancellation.NEVER);
            if (query.isEmpty()) {
                root.console().say("the index was built again");
                return;
            }
        }
        SearchPage page = notebook.finder().search(query, false, offset, limit);
        if (json) {
            json(page);
        } else {
            page.hits().forEach(this::print);
            root.console().say("%d found: %s".formatted(page.total(), String.join(", ", page.totals().entrySet()
                    .stream().map(total -> total.getValue() + " " + lower(total.getKey())).sorted().toList())));
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void print(SearchHit hit) {
        switch (hit) {
            case SearchHit.OfArticle(_, var title, var source, var published, _) ->
                head("article", title.text(), source, published);
            case SearchHit.OfClaim(var row, _) -> head("claim", Wording.of(row.claim().reading().type()) + " "
                    + Wording.of(row.claim().reading()) + " · " + row.articleTitle(), row.source(), row.published());
            case SearchHit.OfNote(_, _, var on, _) -> head("note", on, Optional.empty(), Optional.empty());
        }
        root.console().say("         " + marked(hit.snippet()));
    }

    private void head(String what, String title, Optional<String> source, Optional<Published> published) {
        root.console().say("%-8s %s%s%s".formatted(what, title, source.map(name -> " · " + name).orElse(""),
                published.map(day -> " · " + Wording.of(day.date())).orElse("")));
    }

    /// What was looked for stands in brackets.
    private static String marked(Snippet snippet) {
        var marked = new StringBuilder(snippet.text());
        for (Span span : snippet.highlights().reversed()) {
            marked.insert(span.end(), ']').insert(span.start(), '[');
        }
        return marked.toString();
    }

    private void json(SearchPage page) {
        try (JsonGenerator json = Json.to(new Unclosed(root.console().out()))) {
            json.writeStartObject();
            json.writeNumberProperty("total", page.total());
            page.totals().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(total -> json.writeNumberProperty(lower(total.getKey()), total.getValue()));
            json.writeNumberProperty("offset", page.offset());
            json.writeArrayPropertyStart("hits");
            page.hits().forEach(hit -> write(json, hit));
            json.writeEndArray();
            json.writeEndObject();
        }
        root.console().say("");
    }

    private static void write(JsonGenerator json, SearchHit hit) {
        json.writeStartObject();
        switch (hit) {
            case SearchHit.OfArticle(var article, var title, var source, var published, _) -> {
                json.writeStringProperty("is", "article");
                json.writeStringProperty("article", article.value());
                json.writeStringProperty("title", title.text());
                Json.text(json, "source", source);
                Json.published(json, published);
            }
            case SearchHit.OfClaim(var row, _) -> {
                Claim claim = row.claim();
                json.writeStringProperty("is", "claim");
                json.writeStringProperty("article", claim.article().value());
                json.writeStringProperty("claim", claim.id().value());
                json.writeStringProperty("title", row.articleTitle());
                json.writeStringProperty("quote", claim.anchor().quote());
                json.writeStringProperty("value", Wording.of(claim.reading()));
                Json.text(json, "source", row.source());
                Json.published(json, row.published());
            }
            case SearchHit.OfNote(var note, var article, var on, _) -> {
                json.writeStringProperty("is", "note");
                Json.text(json, "article", article.map(ArticleId::value));
                json.writeStringProperty("note", note.id().value());
                json.writeStringProperty("title", on);
            }
        }
        json.writeStringProperty("snippet", hit.snippet().text());
        json.writeArrayPropertyStart("highlights");
        for (Span span : hit.snippet().highlights()) {
            json.writeStartObject();
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
