package org.claimline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimFilter;
import org.claimline.importing.FileParts;
import org.claimline.notebook.Intake;
import org.claimline.notebook.Notebook;
import org.claimline.storage.NotebookFolder;
import org.claimline.task.Background;
import org.claimline.testkit.DemoNotebook;
import org.claimline.testkit.Samples;
import org.claimline.ui.Surroundings;
import org.claimline.ui.Workbench;
import org.claimline.ui.shell.Place;
import org.fxmisc.richtext.GenericStyledArea;

/// Measures the window frame by frame: scrolling and walking through a long article with many marks, scrolling the table
/// of a million claims, and opening articles. `FrameBench [ARTICLES [FOLDER]]`, by default 100000 articles with ten claims
/// each for the table, 0 for none; a folder that [SearchBench] has kept is used as it is.
///
/// To be run with `-Dglass.platform=Headless -Dprism.order=sw`, and JavaFX on the module path.
public final class FrameBench {

    private static final int FRAMES = 300;
    private static final int MARKS = 2_000;
    private static final int OPENED = 20;

    private final Notebook notebook;
    private final Workbench bench;
    private final Stage stage;

    private FrameBench(Notebook notebook, Background background) {
        this.notebook = notebook;
        bench = new Workbench(notebook, background, Clock.systemUTC(), Surroundings.none());
        stage = new Stage();
        stage.setScene(bench.scene(1000, 900));
        stage.show();
    }

    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        Path own = Files.createTempDirectory("frame-bench");
        System.out.println(Frames.HEAD);
        try {
            Path folder = arguments.length > 1 ? Path.of(arguments[1]) : own;
            if (articles > 0) {
                try (Notebook claims = claims(folder.resolve("bench.claimline"), articles)) {
                    inWindow(claims, FrameBench::table);
                }
            }
            try (Notebook reading = DemoNotebook.empty(own.resolve("long.claimline"))) {
                fill(reading, Files.createDirectory(own.resolve("articles")));
                inWindow(reading, FrameBench::read);
            }
        } finally {
            delete(own);
        }
        Platform.exit();
        System.exit(0);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private interface Measuring {
        void of(FrameBench window) throws InterruptedException;
    }

    private static void inWindow(Notebook notebook, Measuring work) throws InterruptedException {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var background = new Background(workers, Platform::runLater);
            FrameBench window = Frames.onFx(() -> new FrameBench(notebook, background));
            work.of(window);
            Frames.onFx(() -> {
                window.stage.hide();
                return true;
            });
        }
    }

    /// One article of 200 KB with 2,000 amounts, and small ones.
    private static void fill(Notebook notebook, Path files) throws IOException {
        DemoNotebook.add(notebook, Files.writeString(files.resolve("long.txt"), article("The long one", MARKS)));
        for (int i = 0; i < OPENED; i++) {
            DemoNotebook.add(notebook, Files.writeString(files.resolve(i + ".txt"), article("Small one " + i, 30)));
        }
    }

    private static String article(String title, int marks) {
        var random = new Random(title.hashCode());
        var text = new StringBuilder(title).append("\nDate: 3 November 2025\n\n");
        for (int i = 0; i < marks; i++) {
            text.append("In part ").append(i).append(" of ").append(title).append(" the company spent $")
                    .append(2 + random.nextInt(900))
                    .append(" million on new ships, which nobody had foreseen").append(i % 5 == 4 ? ".\n\n" : ". ");
        }
        return text.toString();
    }

    private static Notebook claims(Path folder, int articles) {
        if (!Files.exists(folder)) {
            var news = new SyntheticNews();
            var line = new AtomicLong();
            try (NotebookFolder files = NotebookFolder.open(folder)) {
                for (int i = 0; i < articles; i++) {
                    SyntheticNews.Piece piece = news.piece(i);
                    files.store().add(piece.article(), piece.claims(), Optional.empty(), line::incrementAndGet);
                }
            }
        }
        return Notebook.open(NotebookFolder.open(folder),
                new Intake(new FileParts(), Samples.reader(), Samples.finder()), Clock.systemUTC());
    }

    private void read() throws InterruptedException {
        ArticleId article = article("The long one");
        go(new Place.Reading(article, Optional.empty()));
        GenericStyledArea<?, ?, ?> text = await(() -> area().filter(it -> it.getText().contains("In part 1999 of")
                && it.lookup(".mark") != null));
        System.out.printf(Locale.ROOT, "article: %d characters, %d claims%n", text.getLength(),
                notebook.claimsOf(article).size());
        measure("article, scrolling by 60 pixels a frame", _ -> text.scrollYBy(60));
        measure("article, scrolling by a page a frame", i -> text.scrollYBy(i % 100 < 50 ? -700 : 700));
        measure("article, walking through its claims", _ -> run("reader.claim.next"));
        open("The long one");
        open("Small one ");
    }

    private ArticleId article(String title) {
        return notebook.articles().stream().filter(it -> it.details().title().equals(title)).findFirst().orElseThrow()
                .id();
    }

    private void run(String command) {
        bench.shell().commands().stream().filter(it -> it.id().equals(command)).findFirst().orElseThrow().action()
                .run();
    }

    /// From a click on an article to its text with its marks.
    private void open(String title) throws InterruptedException {
        var frames = new Frames();
        for (int i = 0; i < OPENED; i++) {
            ArticleId one = article(title.endsWith(" ") ? title + i : title);
            ArticleId other = article("Small one " + (i + 1) % OPENED);
            String name = title.endsWith(" ") ? title + i : title;
            go(new Place.Reading(other, Optional.empty()));
            await(() -> area().filter(it -> !shows(it, name) && it.lookup(".mark") != null));
            Thread.sleep(200);
            frames.time(stage.getScene(), () -> bench.desk().go(new Place.Reading(one, Optional.empty())),
                    () -> area().filter(it -> shows(it, name) && it.lookup(".mark") != null).isPresent());
        }
        frames.print("from the click to the marks, " + (title.endsWith(" ") ? "3 KB" : "200 KB"));
    }

    private static boolean shows(GenericStyledArea<?, ?, ?> text, String title) {
        return text.getText().contains(" of " + title + " the company");
    }

    private void table() throws InterruptedException {
        go(new Place.Claims(ClaimFilter.STANDING));
        TableView<?> table = await(() -> tables().filter(it -> it.getItems().size() > 1_000).findFirst());
        await(() -> Optional.ofNullable(table.lookup(".table-row-cell")));
        int rows = table.getItems().size();
        System.out.printf(Locale.ROOT, "table: %d rows%n", rows);
        VirtualFlow<?> flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
        measure("claims table, scrolling by 60 pixels a frame", _ -> flow.scrollPixels(60));
        measure("claims table, scrolling by a page a frame", i -> flow.scrollPixels(i % 100 < 50 ? 700 : -700));
        var random = new Random(3);
        measure("claims table, to anywhere in each frame", _ -> table.scrollTo(random.nextInt(rows)));
        measure("claims table, walking from claim to claim", _ -> run("claims.next"));
    }

    private Stream<TableView<?>> tables() {
        return bench.lookupAll(".table-view").stream().filter(TableView.class::isInstance)
                .<TableView<?>>map(it -> (TableView<?>) it).filter(Node::isVisible);
    }

    private void measure(String what, IntConsumer step) throws InterruptedException {
        new Frames().run(stage.getScene(), FRAMES / 5, step);
        Frames frames = new Frames();
        frames.run(stage.getScene(), FRAMES, step);
        frames.print(what);
    }

    private void go(Place place) {
        Frames.onFx(() -> {
            bench.desk().go(place);
            return true;
        });
    }

    private Optional<GenericStyledArea<?, ?, ?>> area() {
        return bench.lookupAll(".article-text").stream().filter(GenericStyledArea.class::isInstance)
                .<GenericStyledArea<?, ?, ?>>map(it -> (GenericStyledArea<?, ?, ?>) it).findFirst();
    }

    private static <T> T await(Supplier<Optional<T>> there) throws InterruptedException {
        for (int i = 0; i < 6_000; i++) {
            Optional<T> found = Frames.onFx(there);
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("it did not come");
    }
}
