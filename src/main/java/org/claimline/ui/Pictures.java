package org.claimline.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.Theme;

/// Pictures of the real window, drawn without showing one: no display is needed. The toolkit must run.
public final class Pictures {

    /// One picture.
    ///
    /// @param name of the file, without its ending
    /// @param width in pixels
    /// @param height in pixels
    /// @param scene brings the window to where it is to be drawn
    public record Picture(String name, Theme theme, int width, int height, Consumer<Desk> scene) {

        /// A page of the window.
        public static Picture of(String name, Theme theme, int width, int height, Place place) {
            return new Picture(name, theme, width, height, desk -> desk.go(place));
        }
    }

    private static final int LAYOUTS = 4;

    private final Notebook notebook;
    private final Clock clock;
    private final Executor workers;
    private final Executor ui;

    /// @param workers run the notebook's work
    /// @param ui runs on the FX thread
    public Pictures(Notebook notebook, Clock clock, Executor workers, Executor ui) {
        this.notebook = notebook;
        this.clock = clock;
        this.workers = workers;
        this.ui = ui;
    }

    /// Draws the pictures into a folder, which is made when it is not there. Not for the FX thread.
    ///
    /// @return the files
    /// @throws IOException when a file cannot be written
    public List<Path> draw(Path folder, List<Picture> pictures) throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        for (Picture picture : pictures) {
            Path file = folder.resolve(picture.name() + ".png");
            ImageIO.write(draw(picture), "png", file.toFile());
            files.add(file);
        }
        return files;
    }

    private BufferedImage draw(Picture picture) {
        var busy = new Phaser(1);
        var background = new Background(work -> {
            busy.register();
            workers.execute(() -> {
                try {
                    work.run();
                } finally {
                    busy.arriveAndDeregister();
                }
            });
        }, ui);
        Scene scene = onUi(() -> {
            var bench = new Workbench(notebook, background, clock, Surroundings.none());
            bench.themeProperty().set(picture.theme());
            Scene made = bench.scene(picture.width(), picture.height());
            picture.scene().accept(bench.desk());
            return made;
        });
        for (int round = 0; round < LAYOUTS; round++) {
            settle(busy);
            onUi(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return scene;
            });
        }
        return onUi(() -> pixels(scene.snapshot(new WritableImage(picture.width(), picture.height()))));
    }

    /// Waits until no work is under way, also none that finished work has started.
    private void settle(Phaser busy) {
        boolean more;
        do {
            busy.arriveAndAwaitAdvance();
            more = onUi(() -> busy.getRegisteredParties() > 1);
        } while (more);
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
}
