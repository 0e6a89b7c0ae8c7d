package org.claimline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.testkit.DemoNotebook;
import org.claimline.testkit.TestFolder;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.shell.Bookmarks;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.WindowMemory;
import org.claimline.ui.start.Recents;
import org.claimline.ui.start.Recents.Recent;
import org.claimline.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// One window that goes from notebook to notebook.
@ExtendWith(ApplicationExtension.class)
class NotebookWindowFxIT {

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final TestFolder folder = TestFolder.make("claimline-notebooks");
    private Path home;
    private Path first;
    private NotebookWindow window;
    private boolean closed;

    @Start
    void start(Stage stage) throws Exception {
        home = folder.path();
        first = home.resolve("First.claimline");
        var program = new NotebookWindow.Program(this::open, home.resolve("data"), home.resolve("demo.claimline"),
                home);
        window = new NotebookWindow(stage, program, new Background(workers, Platform::runLater), workers,
                new FileWindow("none", _ -> true, _ -> {}), Recents.NONE.afterTour());
        window.show(first, new NotebookWindow.Opening.Opened(open(first), Bookmarks.load(first.resolve("places"))),
                WindowMemory.NONE, List.of());
    }

    private Notebook open(Path folder) {
        boolean isNew = !Files.exists(folder);
        Notebook notebook = DemoNotebook.empty(folder);
        if (isNew && folder.equals(first)) {
            try {
                DemoNotebook.add(notebook,
                        Files.writeString(home.resolve("a.txt"), "Boats\n\nA boat cost $3 million."));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return notebook;
    }

    @AfterEach
    void close() {
        letGo();
        workers.close();
        folder.close();
    }

    private void letGo() {
        if (!closed) {
            closed = true;
            var done = new CountDownLatch(1);
            Platform.runLater(() -> window.close(done::countDown));
            OpenWindow.until(() -> done.getCount() == 0);
        }
    }

    private void run(FxRobot robot, String command) {
        robot.interact(() -> window.bench().shell().commands().stream().filter(one -> one.id().equals(command))
                .findFirst().map(Command::action).orElseThrow().run());
    }

    private int articles() {
        return OpenWindow.onFx(() -> window.bench().desk().overviewProperty().get())
                .map(now -> now.counts().articles()).orElse(-1);
    }

    private List<String> recents() {
        return Recents.load(home.resolve("data/notebooks")).entries().stream().map(Recent::title).toList();
    }

    private boolean tells(FxRobot robot, String words) {
        return robot.lookup(".notice .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    @Test
    void goesToANewNotebookAndBackAndKeepsHowTheWindowLooks(FxRobot robot) {
        OpenWindow.until(() -> articles() == 1 && recents().equals(List.of("First")));
        robot.interact(() -> window.bench().themeProperty().set(Theme.DARK));
        var old = window.bench();
        Path second = home.resolve("Second.claimline");
        robot.interact(() -> create(second));
        OpenWindow.until(() -> window.bench() != old && articles() == 0);
        OpenWindow.until(() -> recents().equals(List.of("Second", "First")));
        assertThat(window.bench().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(OpenWindow.onFx(() -> ((Stage) window.bench().getScene().getWindow()).getTitle()))
                .isEqualTo("Second – Claimline");
        DemoNotebook.empty(first).close();
        run(robot, "start.recent.other.1");
        OpenWindow.until(() -> articles() == 1);
        OpenWindow.until(() -> recents().equals(List.of("First", "Second")));
        letGo();
        assertThat(WindowMemory.load(home.resolve("data/window")).theme()).isEqualTo(Theme.DARK);
        DemoNotebook.empty(first).close();
    }

    private void create(Path folder) {
        window.notebooks().create(folder);
    }

    @Test
    void whatCannotBeOpenedChangesNothing(FxRobot robot) throws Exception {
        OpenWindow.until(() -> articles() == 1);
        var bench = window.bench();
        robot.interact(() -> window.notebooks().open(home.resolve("never.claimline")));
        OpenWindow.until(() -> tells(robot, "never.claimline is not there any more"));
        Path empty = Files.createDirectory(home.resolve("empty"));
        robot.interact(() -> window.notebooks().open(empty));
        OpenWindow.until(() -> tells(robot, "empty is no notebook"));
        assertThat(empty).isEmptyDirectory();
        robot.interact(() -> create(first));
        OpenWindow.until(() -> tells(robot, "First.claimline is open already"));
        try (Notebook elsewhere = DemoNotebook.empty(home.resolve("held.claimline"))) {
            assertThat(elsewhere.articles()).isEmpty();
            robot.interact(() -> window.notebooks().open(home.resolve("held.claimline")));
            OpenWindow.until(() -> tells(robot, "is open in another window or process"));
        }
        assertThat(window.bench()).isSameAs(bench);
        assertThat(recents()).containsExactly("First");
    }
}
