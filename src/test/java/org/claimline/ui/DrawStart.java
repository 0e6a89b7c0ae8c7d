package org.claimline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.shell.Bookmarks;
import org.claimline.ui.shell.Command;
import org.claimline.ui.start.Notebooks;
import org.claimline.ui.start.Recents;
import org.claimline.ui.start.Recents.Recent;
import org.claimline.ui.theme.Theme;

/// Draws how one begins, to be looked at: `DrawStart FOLDER LIGHT|DARK WIDTH HEIGHT`.
public final class DrawStart {

    private DrawStart() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Theme theme = Theme.valueOf(arguments[1]);
        int width = Integer.parseInt(arguments[2]);
        int height = Integer.parseInt(arguments[3]);
        String end = "-" + theme + "-" + width;
        Path home = Files.createTempDirectory("demo");
        Notebook notebook = DemoNotebook.sample(home.resolve("demo.claimline"));
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        Platform.startup(() -> {});
        Workbench bench = DrawDialogs.onFx(() -> {
            var made = new Workbench(notebook, new Background(workers, Platform::runLater), DemoNotebook.CLOCK,
                    new Surroundings(false, _ -> {}, Optional.empty(), Bookmarks.none(), new Late()));
            made.themeProperty().set(theme);
            made.scene(width, height);
            return made;
        });
        settle(bench.getScene());
        DrawDialogs.onFx(() -> {
            bench.welcome();
            return true;
        });
        for (int step = 0; step < 6; step++) {
            settle(bench.getScene());
            draw(bench.getScene(), folder.resolve("tour-" + step + end + ".png"), width, height);
            DrawDialogs.onFx(() -> {
                ((Button) bench.lookup("#tour-next")).fire();
                return true;
            });
        }
        run(bench, "start.recent.command");
        settle(bench.getScene());
        draw(bench.getScene(), folder.resolve("recent" + end + ".png"), width, height);
        run(bench, "shell.palette");
        settle(bench.getScene());
        draw(bench.getScene(), folder.resolve("palette" + end + ".png"), width, height);
        System.exit(0);
    }

    private static void run(Workbench bench, String id) {
        DrawDialogs.onFx(() -> {
            bench.shell().commands().stream().filter(command -> command.id().equals(id)).findFirst()
                    .map(Command::action).ifPresent(Runnable::run);
            return true;
        });
    }

    private static void settle(Scene scene) throws InterruptedException {
        for (int round = 0; round < 6; round++) {
            TimeUnit.MILLISECONDS.sleep(250);
            DrawDialogs.onFx(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return true;
            });
        }
    }

    private static void draw(Scene scene, Path file, int width, int height) {
        DrawDialogs.onFx(() -> {
            DrawDialogs.save(file, scene.snapshot(new WritableImage(width, height)));
            return true;
        });
    }

    /// Notebooks that were never there.
    private static final class Late implements Notebooks {

        private final ReadOnlyObjectWrapper<Recents> recents = new ReadOnlyObjectWrapper<>(new Recents(List.of(
                recent("Alibaba · AI narrative", "demo", true), recent("Chip makers 2026", "Chip makers 2026", true),
                recent("European banks", "clients/a folder with a long name that says much/European banks", false),
                recent("Shipping", "Shipping", true)), false));

        private static Recent recent(String title, String name, boolean isThere) {
            return new Recent(Path.of("/home/ann/Documents", name + ".claimline"), title, isThere);
        }

        @Override
        public ReadOnlyObjectProperty<Recents> recentsProperty() {
            return recents.getReadOnlyProperty();
        }

        @Override
        public Path home() {
            return Path.of("/home/ann/Documents");
        }

        @Override
        public void open(Path folder) {}

        @Override
        public void create(Path folder) {}

        @Override
        public void openDemo() {}

        @Override
        public void forget(Path folder) {}

        @Override
        public void lookAgain() {}

        @Override
        public void endTour() {}

        @Override
        public Optional<Path> chooseFolder(Window owner, String title, Path start) {
            return Optional.empty();
        }
    }
}
