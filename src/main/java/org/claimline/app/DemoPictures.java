package org.claimline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Target;
import org.claimline.notebook.Notebook;
import org.claimline.ui.Pictures;
import org.claimline.ui.Pictures.Picture;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.Theme;

/// The window's pages as PNG files, in both themes, drawn where no display is.
final class DemoPictures {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private static final String SEARCHED = "kind:figure,target cloud";

    /// The day of the pictures: they look the same whenever they are drawn.
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-02T09:00:00Z"), ZoneOffset.UTC);

    private DemoPictures() {}

    static List<Path> draw(Notebook notebook, Path folder) throws IOException {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Platform.startup(() -> {});
            return new Pictures(notebook, CLOCK, workers, Platform::runLater).draw(folder, pictures(notebook));
        } finally {
            Platform.exit();
        }
    }

    private static List<Picture> pictures(Notebook notebook) {
        Optional<ArticleId> read = mostToSee(notebook);
        var pictures = new ArrayList<Picture>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            String end = '-' + theme.name().toLowerCase(Locale.ROOT);
            pictures.add(picture("home" + end, theme, new Place.Home()));
            pictures.add(picture("library" + end, theme, new Place.Articles(false)));
            read.ifPresent(article -> pictures.add(
                    picture("reader" + end, theme, new Place.Reading(article, annotated(notebook, article)))));
            pictures.add(picture("timeline" + end, theme, new Place.Timeline(Optional.empty())));
            pictures.add(picture("claims" + end, theme, new Place.Claims(ClaimFilter.STANDING)));
            pictures.add(picture("tracks" + end, theme, new Place.Tracks()));
            pictures.add(picture("search" + end, theme, new Place.Search(Optional.of(SEARCHED))));
        }
        return pictures;
    }

    /// The first claim of an article that carries a note.
    private static Optional<ClaimId> annotated(Notebook notebook, ArticleId article) {
        return notebook.claimsOf(article).stream().map(Claim::id)
                .filter(claim -> !notebook.notesOn(new Target.OnClaim(claim)).isEmpty()).findFirst();
    }

    private static Picture picture(String name, Theme theme, Place place) {
        return Picture.of(name, theme, WIDTH, HEIGHT, place);
    }

    /// The article that most was done with: notes, then judgements.
    private static Optional<ArticleId> mostToSee(Notebook notebook) {
        return notebook.articles().stream()
                .filter(article -> article.details().published().isPresent())
                .max(Comparator.comparingInt(ArticleSummary::notes)
                        .thenComparingInt(article -> article.claims() - article.open()))
                .map(ArticleSummary::id);
    }
}
