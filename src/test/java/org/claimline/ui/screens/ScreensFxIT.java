package org.claimline.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import org.claimline.bench.SyntheticNotebook;
import org.claimline.domain.Change;
import org.claimline.domain.Status;
import org.claimline.notebook.Edits;
import org.claimline.notebook.LexiconEntry.Alias;
import org.claimline.notebook.LexiconEntry.Unit;
import org.claimline.notebook.Notebook;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.Pictures;
import org.claimline.ui.Surroundings;
import org.claimline.ui.shell.Bookmarks;
import org.claimline.ui.theme.TextScale;
import org.claimline.ui.theme.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// Draws every screen in both themes into `target/screens`, to be looked at. The build draws them at 1440x900; the
/// profile `screens` at all sizes, and with few articles and many claims besides. `-Dscreens.only=NAME,NAME` draws those
/// alone whose names begin so, `-Dscreens.size=1000x700` one size.
///
/// A picture that is missing, blank, of the wrong theme or the same as another one fails.
final class ScreensFxIT {

    private static final Path FOLDER = Path.of("target/screens");
    private static final String KIND = "screens";
    private static final String ALL = "all";
    private static final List<String> ONLY = List.of(System.getProperty("screens.only", "").split(","));
    private static final int MANY_ARTICLES = 5_000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-02T09:00:00Z"), ZoneOffset.UTC);
    private static final boolean IS_ALL = ALL.equals(System.getProperty(KIND));
    private static final List<Size> SIZES = Stream.of(new Size(1440, 900), new Size(1000, 700), new Size(2560, 1440))
            .limit(IS_ALL ? 3 : 1).filter(size -> size.toString().startsWith(System.getProperty("screens.size", "")))
            .toList();

    private record Size(int width, int height) {

        Path folder(String notebook) {
            String text = TextScale.factor() == 1 ? "" : "-text-" + TextScale.factor();
            return FOLDER.resolve(notebook + this + text);
        }

        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    /// Gives a notebook's screens.
    private interface Screens {
        List<Screen> of(Notebook notebook) throws IOException;
    }

    private static ExecutorService workers;

    @TempDir
    Path home;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        workers = Executors.newVirtualThreadPerTaskExecutor();
    }

    @AfterAll
    static void end() {
        workers.close();
    }

    @Test
    void aNotebookThatSomebodyWorkedIn() throws Exception {
        try (Notebook notebook = worked("demo", 24)) {
            draw(notebook, "", SampleScreens::of);
            makeOlder(notebook);
            draw(notebook, "", SampleScreens::ofWords);
        }
    }

    @Test
    void aNewNotebook() throws Exception {
        try (Notebook notebook = DemoNotebook.empty(home.resolve("new.claimline"), CLOCK)) {
            draw(notebook, "", _ -> OtherScreens.empty());
        }
    }

    @Test
    void whatComesIn() throws Exception {
        for (Size size : SIZES) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                Path files = Files.createDirectory(home.resolve(size.width() + "-" + theme));
                try (Notebook notebook = DemoNotebook.empty(files.resolve("import.claimline"), CLOCK)) {
                    draw(notebook, OtherScreens.imports(files), theme, size, size.folder(""));
                }
            }
        }
    }

    @Test
    @EnabledIfSystemProperty(named = KIND, matches = ALL)
    void threeArticles() throws Exception {
        try (Notebook notebook = worked("three", 3)) {
            draw(notebook, "3-articles-", SampleScreens::of);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = KIND, matches = ALL)
    void fiftyThousandClaims() throws Exception {
        try (Notebook notebook = SyntheticNotebook.of(home.resolve("many.claimline"), MANY_ARTICLES)) {
            SampleScreens.writeNotes(notebook);
            draw(notebook, "50000-claims-", SampleScreens::of);
        }
    }

    private Notebook worked(String name, int articles) {
        Notebook notebook = DemoNotebook.empty(home.resolve(name + ".claimline"), CLOCK);
        org.claimline.cli.DemoNotebook.fill(notebook, DemoNotebook.articles().subList(0, articles));
        SampleScreens.writeNotes(notebook);
        return notebook;
    }

    /// Some words of the notebook's own, and claims as an engine that knew less would have left them.
    private static void makeOlder(Notebook notebook) {
        notebook.words().change(List.of(), List.of(new Alias(true, "Alibaba Cloud", List.of("cloud unit")),
                new Alias(false, "cloud revenue", List.of("revenue")),
                new Unit("token", List.of("token", "tokens"))));
        notebook.articles().stream().flatMap(row -> notebook.claimsOf(row.id()).stream())
                .filter(claim -> claim.status() == Status.SUGGESTED).limit(2)
                .forEach(claim -> notebook.apply(
                        Edits.reread(List.of(new Change.OfClaim(Optional.of(claim), Optional.empty())))));
    }

    private void draw(Notebook notebook, String name, Screens screens) throws IOException {
        for (Size size : SIZES) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                draw(notebook, screens.of(notebook), theme, size, size.folder(name));
            }
        }
    }

    private void draw(Notebook notebook, List<Screen> screens, Theme theme, Size size, Path folder)
            throws IOException {
        var surroundings = new Surroundings(false, _ -> {}, Optional.of(home.resolve("watch")), Bookmarks.none(),
                OtherNotebooks.late());
        List<Screen> wanted = screens.stream().filter(screen -> IS_ALL || !screen.rare())
                .filter(screen -> ONLY.stream().anyMatch(screen.name()::startsWith)).toList();
        List<Path> files = new Pictures(notebook, CLOCK, workers, Platform::runLater, surroundings).draw(folder,
                wanted.stream().map(screen -> screen.picture(theme, size.width(), size.height())).toList());
        assertThat(files).hasSameSizeAs(wanted);
        var seen = new HashMap<Integer, Path>();
        for (Path file : files) {
            check(file, ImageIO.read(file.toFile()), theme, size, seen);
        }
    }

    private static void check(Path file, BufferedImage picture, Theme theme, Size size, Map<Integer, Path> seen) {
        assertThat(List.of(picture.getWidth(), picture.getHeight())).as("size of %s", file)
                .isEqualTo(List.of(size.width(), size.height()));
        int[] pixels = picture.getRGB(0, 0, size.width(), size.height(), null, 0, size.width());
        Path same = seen.put(Arrays.hashCode(pixels), file);
        assertThat(same).as("the same as %s", file).isNull();
        double brightness = Arrays.stream(pixels).mapToDouble(ScreensFxIT::brightness).average().orElseThrow();
        assertThat(brightness > 0.5).as("%s is light", file).isEqualTo(theme == Theme.LIGHT);
        int[] page = picture.getRGB(220, 60, size.width() - 240, size.height() - 100, null, 0, size.width() - 240);
        long usual = Stream.of(page[0], page[page.length / 2], page[page.length - 1])
                .mapToLong(colour -> Arrays.stream(page).filter(pixel -> pixel == colour).count()).max().orElseThrow();
        assertThat(usual).as("pixels of one colour in %s", file).isLessThan(page.length - 500L);
    }

    private static double brightness(int argb) {
        return ((argb >> 16 & 0xFF) + (argb >> 8 & 0xFF) + (argb & 0xFF)) / 765.0;
    }
}
