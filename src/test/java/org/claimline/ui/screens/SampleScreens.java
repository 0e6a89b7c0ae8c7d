package org.claimline.ui.screens;

import static org.claimline.ui.screens.Screen.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.NoteId;
import org.claimline.domain.NoteLink;
import org.claimline.domain.Status;
import org.claimline.domain.Target;
import org.claimline.domain.query.Query;
import org.claimline.notebook.ClaimQuote;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.testkit.DemoNotebook;
import org.claimline.tracks.Verdict;
import org.claimline.ui.Workbench;
import org.claimline.ui.shell.Place;

/// The screens of a notebook that somebody has worked in.
final class SampleScreens {

    private static final NoteId PAGE = new NoteId("n-00000000000a");
    private static final NoteId OLD = new NoteId("n-00000000000b");

    private final ArticleId article;
    private final Place reading;
    private final Place tracked;
    private final Place undated;
    private final ArticleId other;

    private SampleScreens(Notebook notebook) {
        Claim noted = noted(notebook);
        article = noted.article();
        reading = new Place.Reading(article, Optional.of(noted.id()));
        tracked = notebook.articles().stream().flatMap(row -> notebook.claimsOf(row.id()).stream())
                .filter(claim -> notebook.tracks().of(claim.id()).filter(track -> track.statements().size() > 4)
                        .isPresent())
                .findFirst().<Place>map(claim -> new Place.Reading(claim.article(), Optional.of(claim.id())))
                .orElse(reading);
        undated = new Place.Reading(
                oneOf(notebook, row -> row.details().published().isEmpty() && row.claims() > 3), Optional.empty());
        other = oneOf(notebook, row -> !row.id().equals(article) && row.claims() > 8);
    }

    private static Claim noted(Notebook notebook) {
        return notebook.claims(ClaimFilter.STANDING).stream().map(row -> row.claim())
                .filter(claim -> !notebook.notesOn(new Target.OnClaim(claim.id())).isEmpty()).findFirst()
                .orElseGet(() -> notebook.claims(ClaimFilter.STANDING).getFirst().claim());
    }

    private static ArticleId oneOf(Notebook notebook, Predicate<ArticleSummary> wanted) {
        List<ArticleSummary> articles = notebook.articles();
        return articles.stream().filter(wanted).findFirst().orElse(articles.getLast()).id();
    }

    /// Writes notes, one of them a page of its own and one in the bin.
    static void writeNotes(Notebook notebook) {
        Claim claim = noted(notebook);
        var on = new Target.OnArticle(claim.article());
        String quote = notebook.quote(claim.id()).map(ClaimQuote::note).orElse("");
        String link = NoteLink.named(new NoteLink.ToArticle(claim.article()), notebook.article(claim.article())
                .orElseThrow().details().title()).markdown();
        notebook.apply(Edits.note(on, """
                # What to ask on the call

                - Is the *same basis* meant as in %s?
                - Which part is **committed**, and which is hoped for?
                - Compare [[tag:cloud/growth|cloud/growth]]

                %s
                Until then the figure stays open.
                """.formatted(link, quote), DemoNotebook.CLOCK.instant()));
        String question = NoteLink.named(new NoteLink.ToNote(notebook.notesOn(on).getFirst().id()), "what to ask")
                .markdown();
        notebook.apply(Edits.page(PAGE, """
                # The story so far

                Three questions are open:

                1. How much of the plan is *committed*?
                2. Who pays for the machines?
                3. What did the brokers know? See %s.
                """.formatted(question), DemoNotebook.CLOCK.instant()));
        notebook.apply(Edits.page(OLD, "# Ideas that led nowhere", DemoNotebook.CLOCK.instant()));
        notebook.apply(Edits.discard(notebook.note(OLD).orElseThrow()));
    }

    static List<Screen> of(Notebook notebook) {
        return new SampleScreens(notebook).all();
    }

    private List<Screen> all() {
        Place.Claims suggested = new Place.Claims(ClaimFilter.STANDING.withStatuses(Set.of(Status.SUGGESTED)));
        return List.of(Screen.of("home", new Place.Home()),
                Screen.of("library", new Place.Articles(false)),
                Screen.of("reader", reading),
                Screen.of("reader-track", tracked),
                Screen.of("reader-news", reading, run("reader.news.show")),
                Screen.of("reader-undated", undated).seldom(),
                Screen.of("sides", reading, bench -> bench.desk().openBeside(other)),
                Screen.of("sides-timeline", reading, bench -> bench.desk().openTimelineBeside()),
                Screen.of("claims", new Place.Claims(ClaimFilter.STANDING)),
                Screen.of("claims-filtered",
                        new Place.Claims(Query.parse("kind:target holder:Alibaba value>1bn unit:USD").claimFilter()))
                        .seldom(),
                Screen.of("review", suggested),
                searching("search", ""), searching("search-results", "AI revenue"),
                searching("search-filtered", "kind:target,figure value>1bn -status:rejected after:2025-10-01 cloud"),
                searching("search-none", "zeppelin tag:capex").seldom(),
                searching("search-fault", "kidn:target cloud status:sure").seldom(),
                Screen.of("tracks", new Place.Tracks()),
                tracks("track-conflict", Verdict.CONTRADICTION), tracks("track-slip", Verdict.SLIPPED),
                tracks("track-settled", Verdict.SETTLED).seldom(),
                Screen.of("tracks-scores", new Place.Tracks(), run("tracks.scores.toggle")).seldom(),
                correcting("tracks.merge"), correcting("tracks.fiscal"),
                correcting("tracks.rates"),
                Screen.of("timeline", new Place.Timeline(Optional.empty())),
                Screen.of("timeline-story", new Place.Timeline(Optional.empty()), run("timeline.story.show")),
                Screen.of("notes", new Place.Notes()), Screen.of("notes-page", new Place.Notes(PAGE)),
                Screen.of("bin", new Place.Bin()).seldom(),
                Screen.of("settings", new Place.Home(), run("shell.settings")),
                Screen.of("keys", reading, run("shell.keys")),
                Screen.of("palette", reading, run("shell.palette")),
                Screen.of("recent", new Place.Home(), run("start.recent.command")),
                Screen.of("new-notebook", new Place.Home(), run("start.new")).seldom(),
                Screen.of("export", reading, run("shell.export")).seldom(),
                Screen.of("details", reading, run("reader.article.details")).seldom(),
                Screen.of("tour", new Place.Home(), run("start.tour"), next(), next()),
                Screen.of("drop", new Place.Home(), bench -> bench.lookup(".drop-hint").setVisible(true)).seldom());
    }

    /// Screens of a notebook whose words and engine have become better than what was read with them.
    static List<Screen> ofWords(Notebook notebook) {
        return List.of(Screen.of("lexicon", new Place.Home(), run("lexicon.open")),
                Screen.of("rereading", new Place.Home(), run("lexicon.reread.command")));
    }

    private static Screen searching(String name, String query) {
        return Screen.of(name, new Place.Search(Optional.of(query)));
    }

    private static Screen tracks(String name, Verdict verdict) {
        return Screen.of(name, new Place.Tracks(Optional.of(verdict), Optional.empty()));
    }

    private static Screen correcting(String command) {
        return Screen.of(command.replace('.', '-'), new Place.Tracks(),
                bench -> ((ListView<?>) bench.lookup(".said-list")).getSelectionModel().select(0), run(command))
                .seldom();
    }

    private static Consumer<Workbench> next() {
        return bench -> ((Button) bench.lookup("#tour-next")).fire();
    }
}
