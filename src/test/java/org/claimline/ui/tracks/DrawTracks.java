package org.claimline.ui.tracks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.claimline.notebook.Notebook;
import org.claimline.testkit.DemoNotebook;
import org.claimline.tracks.Verdict;
import org.claimline.ui.Pictures;
import org.claimline.ui.Pictures.Picture;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.Theme;

/// Draws the pages of tracks in both themes, to be looked at: `DrawTracks FOLDER [NAME…]`.
public final class DrawTracks {

    private DrawTracks() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path home = Files.createTempDirectory("demo");
        try (Notebook notebook = DemoNotebook.sample(home.resolve("demo.claimline"));
                var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Platform.startup(() -> {});
            var pictures = new Pictures(notebook, DemoNotebook.CLOCK, workers, Platform::runLater);
            List<String> names = List.of(arguments).subList(1, arguments.length);
            pictures.draw(folder, all().stream()
                    .filter(picture -> names.isEmpty() || names.contains(picture.name())).toList());
        } finally {
            Platform.exit();
        }
        System.exit(0);
    }

    private static List<Picture> all() {
        var pictures = new ArrayList<Picture>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            String end = "-" + theme.name().toLowerCase(Locale.ROOT);
            pictures.add(Picture.of("home" + end, theme, 1440, 900, new Place.Home()));
            pictures.add(Picture.of("home-narrow" + end, theme, 1000, 700, new Place.Home()));
            pictures.add(Picture.of("tracks" + end, theme, 1440, 900, new Place.Tracks()));
            pictures.add(Picture.of("tracks-narrow" + end, theme, 1000, 700, new Place.Tracks()));
            pictures.add(Picture.of("slip" + end, theme, 1440, 900,
                    new Place.Tracks(Optional.of(Verdict.SLIPPED), Optional.empty())));
            pictures.add(Picture.of("settled" + end, theme, 1440, 900,
                    new Place.Tracks(Optional.of(Verdict.SETTLED), Optional.empty())));
        }
        return pictures;
    }
}
