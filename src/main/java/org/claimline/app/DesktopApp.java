package org.claimline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.claimline.app.NotebookWindow.Opening;
import org.claimline.task.Background;
import org.claimline.task.Outcome;
import org.claimline.task.Problem;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Problems;
import org.claimline.ui.shell.WindowMemory;
import org.claimline.ui.start.Recents;
import org.claimline.ui.theme.TextScale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window's life: the notebook is opened on a worker, the window shown as it was left, and everything is saved and
/// closed before the program ends.
public final class DesktopApp extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopApp.class);
    private static final CompletableFuture<Start> START = new CompletableFuture<>();
    private static final AtomicBoolean HANDED_OVER = new AtomicBoolean();

    /// What the window starts with.
    ///
    /// @param folder the notebook's
    /// @param program what the window needs of the program
    /// @param files to import at once
    record Start(Path folder, NotebookWindow.Program program, List<Path> files) {
        Start {
            files = List.copyOf(files);
        }
    }

    /// What is read before the window is shown.
    private record Ready(Opening opening, WindowMemory memory, Recents recents) {}

    private final Executor workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Background background = new Background(workers, Platform::runLater);

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
        background.<Ready>start(_ -> prepare(start), outcome -> {
            switch (outcome) {
                case Outcome.Done<Ready>(var ready) -> show(stage, start, ready);
                case Outcome.Failed<Ready>(var problem) -> fail(problem);
                case Outcome.Cancelled<Ready>() -> Platform.exit();
            }
        });
    }

    private Ready prepare(Start start) throws InterruptedException {
        var scale = CompletableFuture.supplyAsync(SystemTextScale.here()::factor, workers);
        var ready = new Ready(NotebookWindow.open(start.program(), start.folder(), start.files()),
                WindowMemory.load(start.program().memory()), Recents.load(start.program().recents()));
        if (System.getProperty(TextScale.PROPERTY) == null) {
            TextScale.set(scale.join());
        }
        return ready;
    }

    private void show(Stage stage, Start start, Ready ready) {
        switch (ready.opening()) {
            case Opening.Opened opened -> {
                var files = new FileWindow(System.getProperty("os.name", ""), FileWindow::run,
                        folder -> Platform.runLater(() -> getHostServices().showDocument(folder.toUri().toString())));
                var window = new NotebookWindow(stage, start.program(), background, workers, files, ready.recents());
                icons(stage);
                stage.setTitle(Texts.get("shell.program"));
                stage.setOnCloseRequest(event -> {
                    event.consume();
                    window.close(Platform::exit);
                });
                window.show(start.folder(), opened, ready.memory(), start.files());
            }
            case Opening.HandedOver _,Opening.Refused _ -> {
                HANDED_OVER.set(true);
                Platform.exit();
            }
        }
    }

    private static void icons(Stage stage) {
        var icon = DesktopApp.class.getResource("/assets/icon/claimline-256.png");
        if (icon != null) {
            stage.getIcons().add(new Image(icon.toExternalForm()));
        }
    }

    private static void fail(Problem problem) {
        LOG.error("{}: the notebook could not be opened", problem.code(), problem.cause());
        var alert = new Alert(AlertType.ERROR, Problems.words(problem));
        alert.setHeaderText(Texts.get("shell.opening.failed"));
        alert.showAndWait();
        Platform.exit();
    }
}
