package org.claimline.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.Theme;

/// Pictures of the real window, drawn without showing one: no display is needed. The toolkit must run. Dialogs that a
/// picture opens are shown, and stand in its middle.
public final class Pictures {

    /// One picture.
    ///
    /// @param name of the file, without its ending
    /// @param width in pixels
    /// @param height in pixels
    /// @param steps bring the window to where it is to be drawn; what one of them begins has ended before the next
    /// @param patience work that takes longer is drawn while it is under way
    public record Picture(String name, Theme theme, int width, int height, List<Consumer<Workbench>> steps,
            Duration patience) {

        private static final Duration LONG = Duration.ofMinutes(1);

        public Picture {
            steps = List.copyOf(steps);
        }

        /// Where the desk leads in one step.
        public Picture(String name, Theme theme, int width, int height, Consumer<Desk> scene) {
            this(name, theme, width, height, List.of(bench -> scene.accept(bench.desk())), LONG);
        }

        /// A page of the window.
        public static Picture of(String name, Theme theme, int width, int height, Place place) {
            return new Picture(name, theme, width, height, desk -> desk.go(place));
        }
    }

    private static final int LAYOUTS = 3;

    private final Notebook notebook;
    private final Clock clock;
    private final Executor workers;
    private final Executor ui;
    private final Surroundings surroundings;

    /// @param workers run the notebook's work
    /// @param ui runs on the FX thread
    public Pictures(Notebook notebook, Clock clock, Executor workers, Executor ui) {
        this(notebook, clock, workers, ui, Surroundings.none());
    }

    /// The same, with what each window may use of the system.
    public Pictures(Notebook notebook, Clock clock, Executor workers, Executor ui, Surroundings surroundings) {
        this.notebook = notebook;
        this.clock = clock;
        this.workers = workers;
        this.ui = ui;
        this.surroundings = surroundings;
    }

    /// Draws the pictures into a folder, which is made when it is not there. Not for the FX thread.
    ///
    /// @return the files
    /// @throws IOException when a file cannot be written
    public List<Path> draw(Path folder, List<Picture> pictures) throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        CompletableFuture<Void> written = CompletableFuture.completedFuture(null);
        for (Picture picture : pictures) {
            Path file = folder.resolve(picture.name() + ".png");
            BufferedImage image = draw(picture);
            written.join();
            written = CompletableFuture.runAsync(() -> write(image, file), workers);
            files.add(file);
        }
        written.join();
        return files;
    }

    private static void write(BufferedImage image, Path file) {
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage draw(Picture picture) {
        var busy = new Busy();
        var background = new Background(work -> {
            busy.begin();
            workers.execute(() -> {
                try {
                    work.run();
                } finally {
                    busy.end();
                }
            });
        }, ui);
        List<Window> before = onUi(() -> List.copyOf(Window.getWindows()));
        Workbench bench = onUi(() -> {
            var made = new Workbench(notebook, background, clock, surroundings);
            made.themeProperty().set(picture.theme());
            made.scene(picture.width(), picture.height());
            return made;
        });
        for (Consumer<Workbench> step : picture.steps()) {
            ui.execute(() -> step.accept(bench));
            settle(busy, bench.getScene(), picture.patience());
        }
        return onUi(() -> {
            BufferedImage image = pixels(bench.getScene().snapshot(new WritableImage(picture.width(),
                    picture.height())));
            List<Window> dialogs = Window.getWindows().stream().filter(window -> !before.contains(window)).toList();
            dialogs.forEach(dialog -> putOn(image, pixels(dialog.getScene().snapshot(null))));
            dialogs.forEach(Window::hide);
            bench.desk().close(() -> {});
            return image;
        });
    }

    /// Waits until no work is under way, also none that finished work has started, and lays out what it gave.
    private void settle(Busy busy, Scene scene, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (int round = 0; round < LAYOUTS; round++) {
            boolean more;
            do {
                boolean idle = busy.awaitEnd(deadline);
                more = idle && onUi(busy::isUnderWay);
            } while (more);
            onUi(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return scene;
            });
        }
    }

    private <T> T onUi(Supplier<T> action) {
        var result = new CompletableFuture<T>();
        ui.execute(() -> {
            try {
                result.complete(action.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    private static BufferedImage pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        return picture;
    }

    /// A dialog in the middle, on a shade of its own.
    private static void putOn(BufferedImage image, BufferedImage dialog) {
        int x = (image.getWidth() - dialog.getWidth()) / 2;
        int y = (image.getHeight() - dialog.getHeight()) / 2;
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0, 0, 0, 90));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.drawImage(dialog, x, y, null);
        graphics.setColor(new Color(128, 128, 128, 128));
        graphics.setStroke(new BasicStroke(1));
        graphics.drawRect(x - 1, y - 1, dialog.getWidth() + 1, dialog.getHeight() + 1);
        graphics.dispose();
    }

    /// Counts the work that is under way.
    private static final class Busy {

        private int count;

        synchronized void begin() {
            count++;
        }

        synchronized void end() {
            count--;
            notifyAll();
        }

        synchronized boolean isUnderWay() {
            return count > 0;
        }

        /// @param deadline in nanoseconds, as the system's clock has them
        /// @return whether all had ended by then
        synchronized boolean awaitEnd(long deadline) {
            try {
                long left = deadline - System.nanoTime();
                while (count > 0 && left > 0) {
                    wait(Math.max(1, left / 1_000_000));
                    left = deadline - System.nanoTime();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            return count == 0;
        }
    }
}
