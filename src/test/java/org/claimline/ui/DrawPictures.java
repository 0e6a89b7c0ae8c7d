package org.claimline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.NoteId;
import org.claimline.domain.NoteLink;
import org.claimline.domain.Target;
import org.claimline.notebook.ClaimQuote;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.Pictures.Picture;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.Theme;

/// Draws every page in both themes, to be looked at: `DrawPictures FOLDER [NAME…]`.
public final class DrawPictures {

    private DrawPictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path home = Files.createTempDirectory("demo");
        try (Notebook notebook = DemoNotebook.sample(home.resolve("demo.claimline"));
                var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Platform.startup(() -> {});
            var pictures = new Pictures(notebook, DemoNotebook.CLOCK, workers, Platform::runLater);
            List<String> names = List.of(arguments).subList(1, arguments.length);
            pictures.draw(folder, all(notebook).stream()
                    .filter(picture -> names.isEmpty() || names.contains(picture.name())).toList());
        } finally {
            Platform.exit();
        }
        System.exit(0);
    }

    private static NoteId writeNote(Notebook notebook, ArticleId article) {
        Claim claim = notebook.claimsOf(article).get(2);
        String quote = notebook.quote(claim.id()).map(ClaimQuote::note).orElse("");
        String link = NoteLink.named(new NoteLink.ToArticle(article), notebook.articles().get(11).details().title())
                .markdown();
        notebook.apply(Edits.note(new Target.OnArticle(article), """
                # What to ask on the call

                - Is the *same basis* meant as in %s?
                - Which part is **committed**, and which is hoped for?
                - Compare [[tag:cloud/growth|cloud/growth]]

                %s
                Until then the figure stays open.
                """.formatted(link, quote), DemoNotebook.CLOCK.instant()));
        return notebook.notesOn(new Target.OnArticle(article)).getFirst().id();
    }

    /// A note of its own that links to another one, and one in the bin.
    private static NoteId writePage(Notebook notebook, NoteId linked) {
        var page = new NoteId("n-00000000000a");
        String link = NoteLink.named(new NoteLink.ToNote(linked), "what to ask").markdown();
        notebook.apply(Edits.page(page, """
                # The story so far

                Three questions are open:

                1. How much of the plan is *committed*?
                2. Who pays for the machines?
                3. What did the brokers know? See %s.
                """.formatted(link), DemoNotebook.CLOCK.instant()));
        var old = new NoteId("n-00000000000b");
        notebook.apply(Edits.page(old, "# Ideas that led nowhere", DemoNotebook.CLOCK.instant()));
        notebook.apply(Edits.discard(notebook.note(old).orElseThrow()));
        return page;
    }

    private static List<Picture> all(Notebook notebook) {
        ArticleId article = notebook.articles().get(11).id();
        ClaimId noted = notebook.claimsOf(article).get(1).id();
        Claim tracked = notebook.claimsOf(article).stream().filter(claim -> notebook.tracks().of(claim.id())
                .filter(track -> track.statements().size() > 4).isPresent()).findFirst().orElseThrow();
        Place undated = new Place.Reading(notebook.articles().getLast().id(), Optional.empty());
        var pictures = new ArrayList<Picture>();
        NoteId note = writeNote(notebook, article);
        NoteId page = writePage(notebook, note);
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            String end = "-" + theme.name().toLowerCase(Locale.ROOT);
            Place reading = new Place.Reading(article, Optional.of(noted));
            pictures.add(Picture.of("library" + end, theme, 1440, 900, new Place.Articles(false)));
            pictures.add(Picture.of("reader" + end, theme, 1440, 900, reading));
            pictures.add(Picture.of("reader-wide" + end, theme, 2560, 1440, reading));
            pictures.add(Picture.of("reader-narrow" + end, theme, 1000, 640, reading));
            pictures.add(Picture.of("reader-track" + end, theme, 1440, 900, new Place.Reading(tracked.article(),
                    Optional.of(tracked.id()))));
            ArticleId other = notebook.articles().get(4).id();
            for (int[] size : new int[][]{{2560, 1440}, {1440, 900}, {960, 640}}) {
                pictures.add(new Picture("sides-" + size[0] + end, theme, size[0], size[1], desk -> {
                    desk.go(reading);
                    desk.openBeside(other);
                }));
            }
            pictures.add(new Picture("sides-timeline" + end, theme, 1440, 900, desk -> {
                desk.go(reading);
                desk.openTimelineBeside();
            }));
            pictures.add(Picture.of("undated" + end, theme, 1280, 800, undated));
            pictures.add(Picture.of("claims" + end, theme, 1440, 900, new Place.Claims(ClaimFilter.STANDING)));
            pictures.add(Picture.of("timeline" + end, theme, 1440, 900, new Place.Timeline(Optional.empty())));
            pictures.add(Picture.of("notes" + end, theme, 1440, 900, new Place.Notes(note)));
            pictures.add(Picture.of("notes-page" + end, theme, 1440, 900, new Place.Notes(page)));
            pictures.add(Picture.of("bin" + end, theme, 1440, 900, new Place.Bin()));
        }
        return pictures;
    }
}
