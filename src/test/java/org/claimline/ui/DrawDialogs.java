package org.claimline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.testkit.DemoNotebook;
import org.claimline.testkit.TestFolder;
import org.claimline.ui.theme.Theme;

/// Draws what floats over a window that is shown, to be looked at ([org.claimline.ui.screens.ScreensFxIT] draws the rest): `DrawDialogs FOLDER LIGHT|DARK`.
public final class DrawDialogs {

    private DrawDialogs() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Theme theme = Theme.valueOf(arguments[1]);
        try (TestFolder home = TestFolder.make("demo");
                Notebook notebook = DemoNotebook.sample(home.path().resolve("demo.claimline"))) {
            draw(notebook, folder, theme);
        }
        System.exit(0);
    }

    private static void draw(Notebook notebook, Path folder, Theme theme) throws InterruptedException {
        Workbench bench = open(notebook, theme);
        rest();
        for (KeyCode key : List.of(KeyCode.F2, KeyCode.SPACE, KeyCode.F10)) {
            onFx(() -> press(bench.getScene(), key));
            rest();
            draw(folder, key.getName().toLowerCase(java.util.Locale.ROOT) + "-" + theme);
        }
        onFx(() -> {
            ((Button) bench.lookup(".date-chip")).fire();
            return true;
        });
        rest();
        draw(folder, "date-" + theme);
    }

    /// Starts the toolkit and shows the notebook in a window.
    private static Workbench open(Notebook notebook, Theme theme) {
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        Platform.startup(() -> {});
        return onFx(() -> {
            var made = new Workbench(notebook, new Background(workers, Platform::runLater), DemoNotebook.CLOCK,
                    Surroundings.none());
            made.themeProperty().set(theme);
            var stage = new Stage();
            stage.setScene(made.scene(990, 900));
            stage.show();
            return made;
        });
    }

    private static boolean press(Scene scene, KeyCode key) {
        scene.lookup(".article-text").requestFocus();
        javafx.event.Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        return true;
    }

    private static void rest() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(2500);
    }

    private static void draw(Path folder, String name) {
        onFx(() -> {
            List<Window> windows = List.copyOf(Window.getWindows());
            for (int at = 1; at < windows.size(); at++) {
                save(folder.resolve(name + "-" + at + ".png"), windows.get(at).getScene().snapshot(null));
            }
            windows.stream().skip(1).forEach(Window::hide);
            return true;
        });
    }

    private static void save(Path file, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        var picture = new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static <T> T onFx(Supplier<T> action) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(action.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }
}
