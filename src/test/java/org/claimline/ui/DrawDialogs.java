package org.claimline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Status;
import org.claimline.notebook.Edits;
import org.claimline.notebook.LexiconEntry.Alias;
import org.claimline.notebook.LexiconEntry.Unit;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.theme.Theme;

/// Draws what floats over the window, to be looked at: `DrawDialogs FOLDER LIGHT|DARK`.
public final class DrawDialogs {

    private DrawDialogs() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Theme theme = Theme.valueOf(arguments[1]);
        Path home = Files.createTempDirectory("demo");
        Notebook notebook = DemoNotebook.sample(home.resolve("demo.claimline"));
        Workbench bench = open(notebook, theme);
        rest();
        for (KeyCode key : List.of(KeyCode.F2, KeyCode.F1, KeyCode.SPACE, KeyCode.F10)) {
            onFx(() -> press(bench.getScene(), key));
            rest();
            draw(folder, key.getName().toLowerCase(java.util.Locale.ROOT) + "-" + theme, true);
        }
        onFx(() -> {
            ((Button) bench.lookup(".date-chip")).fire();
            return true;
        });
        rest();
        draw(folder, "date-" + theme, true);
        onFx(() -> {
            ((Button) bench.lookup(".top-bar .primary")).fire();
            return true;
        });
        rest();
        draw(folder, "export-" + theme, true);
        makeOlder(notebook);
        onFx(() -> press(bench.getScene(), KeyCode.L, true));
        rest();
        draw(folder, "lexicon-" + theme, true);
        onFx(() -> {
            ((Button) bench.lookup("#reread-status")).fire();
            return true;
        });
        rest();
        draw(folder, "reread-" + theme, true);
        onFx(() -> press(bench.getScene(), KeyCode.K, true));
        rest();
        draw(folder, "palette-" + theme, false);
        Path bad = Files.writeString(home.resolve("nothing.txt"), "");
        Path worse = Files.write(home.resolve("picture.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        onFx(() -> {
            bench.intake().drop(List.of(bad, worse));
            return true;
        });
        rest();
        draw(folder, "window-" + theme, false);
        System.exit(0);
    }

    /// Starts the toolkit and shows the notebook in a window.
    public static Workbench open(Notebook notebook, Theme theme) {
        return open(notebook, theme, Surroundings.none());
    }

    /// The same, with what a window may use of the system.
    static Workbench open(Notebook notebook, Theme theme, Surroundings surroundings) {
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        Platform.startup(() -> {});
        return onFx(() -> {
            var made = new Workbench(notebook, new Background(workers, Platform::runLater), DemoNotebook.CLOCK,
                    surroundings);
            made.themeProperty().set(theme);
            var stage = new Stage();
            stage.setScene(made.scene(990, 900));
            stage.show();
            return made;
        });
    }

    /// Some words of the notebook's own, and claims as an engine that knew less would have left them.
    private static void makeOlder(Notebook notebook) {
        notebook.words().change(List.of(), List.of(new Alias(true, "Alibaba Cloud", List.of("cloud unit")),
                new Alias(false, "cloud revenue", List.of("revenue")),
                new Unit("token", List.of("token", "tokens"))));
        ArticleId article = notebook.articles().get(3).id();
        notebook.claimsOf(article).stream().filter(claim -> claim.status() == Status.SUGGESTED).skip(2).limit(2)
                .forEach(claim -> notebook.apply(
                        Edits.reread(List.of(new Change.OfClaim(Optional.of(claim), Optional.empty())))));
    }

    private static boolean press(Scene scene, KeyCode key) {
        return press(scene, key, false);
    }

    private static boolean press(Scene scene, KeyCode key, boolean control) {
        scene.lookup(".article-text").requestFocus();
        javafx.event.Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        return true;
    }

    private static void rest() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(2500);
    }

    private static void draw(Path folder, String name, boolean floating) {
        onFx(() -> {
            List<Window> windows = List.copyOf(Window.getWindows());
            for (int at = floating ? 1 : 0; at < windows.size(); at++) {
                save(folder.resolve(name + "-" + at + ".png"), windows.get(at).getScene().snapshot(null));
            }
            windows.stream().skip(1).forEach(Window::hide);
            return true;
        });
    }

    public static void save(Path file, WritableImage image) {
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

    public static <T> T onFx(Supplier<T> action) {
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
