package org.claimline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.claimline.domain.NotebookException;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.task.Outcome;
import org.claimline.task.Problem;
import org.claimline.ui.Surroundings;
import org.claimline.ui.Workbench;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Bookmarks;
import org.claimline.ui.shell.Place;
import org.claimline.ui.shell.Problems;
import org.claimline.ui.shell.WindowMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window's life: the notebook is opened on a worker, the window shown as it was left, and everything is saved and
/// closed before the program ends.
public final class DesktopApp extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopApp.class);
    private static final String WATCH = "watch";
    private static final String PLACES = "places";
    private static final CompletableFuture<Start> START = new CompletableFuture<>();
    private static final AtomicBoolean HANDED_OVER = new AtomicBoolean();

    /// What the window starts with.
    ///
    /// @param folder the notebook's
    /// @param opening opens the notebook; runs on a worker
    /// @param memory the file that keeps how the window was left
    /// @param files to import at once
    record Start(Path folder, Supplier<Notebook> opening, Path memory, List<Path> files) {
        Start {
            files = List.copyOf(files);
        }
    }

    private sealed interface Opening {

        record Opened(Notebook notebook, WindowMemory memory, Bookmarks bookmarks) implements Opening {}

        /// Another window has the notebook, and took the files.
        record HandedOver() implements Opening {}
    }

    private final Executor workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Background background = new Background(workers, Platform::runLater);
    private Optional<Handover> handover = Optional.empty();

    /// Shows the window and waits until it is closed. Once a process.
    ///
    /// @return false when another window had the notebook open already, and took the files
    static boolean run(Start start) {
        START.complete(start);
        Application.launch(DesktopApp.class);
        return !HANDED_OVER.get();
    }

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(false);
        Start start = START.join();
        background.<Opening>start(_ -> open(start), outcome -> {
            switch (outcome) {
                case Outcome.Done<Opening>(Opening.Opened opened) -> show(stage, start, opened);
                case Outcome.Done<Opening>(Opening.HandedOver()) -> {
                    HANDED_OVER.set(true);
                    Platform.exit();
                }
                case Outcome.Failed<Opening>(var problem) -> fail(problem);
                case Outcome.Cancelled<Opening>() -> Platform.exit();
            }
        });
    }

    /// Two starts at once both find no window: the one that comes second waits until the other listens.
    private static Opening open(Start start) throws InterruptedException {
        try {
            return new Opening.Opened(start.opening().get(), WindowMemory.load(start.memory()),
                    Bookmarks.load(start.folder().resolve(PLACES)));
        } catch (NotebookException e) {
            if (e.reason() == NotebookException.Reason.IN_USE
                    && Handover.offerPatiently(start.folder(), start.files())) {
                return new Opening.HandedOver();
            }
            throw e;
        }
    }

    private void show(Stage stage, Start start, Opening.Opened opened) {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        var bench = new Workbench(opened.notebook(), background, Clock.systemUTC(),
                new Surroundings(mac, this::showFile, Optional.of(start.folder().resolve(WATCH)),
                        opened.bookmarks()));
        WindowMemory memory = opened.memory();
        bench.themeProperty().set(memory.theme());
        bench.shell().lettersProperty().set(memory.letters());
        bench.shell().keymap().load(memory.keys());
        if (!bench.desk().resume()) {
            bench.desk().go(new Place.Home());
        }
        Scene scene = bench.scene(memory.width(), memory.height());
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(560);
        bench.desk().overviewProperty().subscribe(now -> stage.setTitle(
                now.map(overview -> Texts.get("shell.window", overview.settings().title()))
                        .orElseGet(() -> Texts.get("shell.program"))));
        icons(stage);
        place(stage, memory);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close(stage, bench, start, opened.notebook());
        });
        stage.show();
        bench.intake().take(start.files());
        background.start(
                _ -> Handover.listen(start.folder(), workers,
                        files -> Platform.runLater(() -> take(stage, bench, files))),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Optional<Handover>>(var listening)) {
                        handover = listening;
                    }
                });
    }

    /// Takes the files of a later start, and comes to the front.
    private static void take(Stage stage, Workbench bench, List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        bench.intake().take(files);
    }

    private void showFile(Path file) {
        var window = new FileWindow(System.getProperty("os.name", ""), FileWindow::run,
                folder -> Platform.runLater(() -> getHostServices().showDocument(folder.toUri().toString())));
        background.<Boolean>start(_ -> {
            window.show(file);
            return true;
        }, _ -> {});
    }

    private static void icons(Stage stage) {
        var icon = DesktopApp.class.getResource("/assets/icon/claimline-256.png");
        if (icon != null) {
            stage.getIcons().add(new Image(icon.toExternalForm()));
        }
    }

    /// Where it was left, if any part of that is on a screen.
    private static void place(Stage stage, WindowMemory memory) {
        stage.setMaximized(memory.maximized());
        if (memory.x().isPresent() && memory.y().isPresent()) {
            double x = memory.x().getAsDouble();
            double y = memory.y().getAsDouble();
            if (!Screen.getScreensForRectangle(new Rectangle2D(x + 40, y + 10, 80, 20)).isEmpty()) {
                stage.setX(x);
                stage.setY(y);
            }
        }
    }

    private void close(Stage stage, Workbench bench, Start start, Notebook notebook) {
        var memory = new WindowMemory(OptionalDouble.of(stage.getX()), OptionalDouble.of(stage.getY()),
                stage.getScene().getWidth(), stage.getScene().getHeight(), stage.isMaximized(),
                bench.themeProperty().get(), bench.shell().lettersProperty().get(),
                bench.shell().keymap().entries());
        bench.requestFocus();
        stage.hide();
        bench.desk().close(() -> background.<Boolean>start(_ -> {
            handover.ifPresent(Handover::close);
            notebook.close();
            memory.save(start.memory());
            return true;
        }, _ -> Platform.exit()));
    }

    private static void fail(Problem problem) {
        LOG.error("{}: the notebook could not be opened", problem.code(), problem.cause());
        var alert = new Alert(AlertType.ERROR, Problems.words(problem));
        alert.setHeaderText(Texts.get("shell.opening.failed"));
        alert.showAndWait();
        Platform.exit();
    }
}
