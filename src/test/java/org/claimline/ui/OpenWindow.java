package org.claimline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.testkit.DemoNotebook;
import org.claimline.testkit.TestFolder;
import org.claimline.ui.shell.Bookmarks;
import org.claimline.ui.start.Notebooks;
import org.claimline.ui.theme.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// The real window over a real notebook in a temporary folder.
public final class OpenWindow implements AutoCloseable {

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final TestFolder folder = TestFolder.make("claimline-window");
    private final Path home;
    private final Notebook notebook;
    private final Stage stage;
    private final Consumer<Path> showFile;
    private final Notebooks notebooks;
    private Workbench bench;

    /// For the FX thread.
    ///
    /// @param articles texts that are in the notebook, one file each
    public OpenWindow(Stage stage, String... articles) {
        this(stage, _ -> {}, articles);
    }

    /// For the FX thread.
    ///
    /// @param showFile called for files that are to be shown where they lie
    public OpenWindow(Stage stage, Consumer<Path> showFile, String... articles) {
        this(stage, showFile, Notebooks.NONE, articles);
    }

    /// For the FX thread.
    ///
    /// @param notebooks the other notebooks that the window can go to
    public OpenWindow(Stage stage, Notebooks notebooks, String... articles) {
        this(stage, _ -> {}, notebooks, articles);
    }

    private OpenWindow(Stage stage, Consumer<Path> showFile, Notebooks notebooks, String... articles) {
        home = folder.path();
        notebook = DemoNotebook.empty(home.resolve("test.claimline"));
        for (int at = 0; at < articles.length; at++) {
            DemoNotebook.add(notebook, file("article-" + at + ".txt", articles[at]));
        }
        this.stage = stage;
        this.showFile = showFile;
        this.notebooks = notebooks;
        bench = open();
    }

    private Workbench open() {
        var opened = new Workbench(notebook, new Background(workers, Platform::runLater), DemoNotebook.CLOCK,
                new Surroundings(false, showFile, Optional.of(home.resolve("watch")),
                        Bookmarks.load(home.resolve("places")), notebooks));
        opened.themeProperty().set(Theme.LIGHT);
        opened.desk().resume();
        stage.setScene(opened.scene(960, 700));
        stage.show();
        return opened;
    }

    /// Closes the window and opens it again. Not for the FX thread.
    public void reopen() {
        letGo();
        bench = onFx(this::open);
    }

    /// Writes a file into the window's temporary folder.
    public Path file(String name, String text) {
        try {
            return Files.writeString(home.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public Notebook notebook() {
        return notebook;
    }

    public Workbench bench() {
        return bench;
    }

    /// Waits until something holds, asked on the test's thread.
    public static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come about in time", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    public static <T> T onFx(Supplier<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action::get);
    }

    @Override
    public void close() {
        letGo();
        workers.close();
        notebook.close();
        folder.close();
    }

    private void letGo() {
        var idle = new CountDownLatch(1);
        Platform.runLater(() -> bench.desk().close(idle::countDown));
        until(() -> idle.getCount() == 0);
    }
}
