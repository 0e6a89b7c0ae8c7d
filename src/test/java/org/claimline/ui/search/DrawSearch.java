package org.claimline.ui.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.domain.query.Query;
import org.claimline.notebook.IndexProgress;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.DrawDialogs;
import org.claimline.ui.Surroundings;
import org.claimline.ui.Workbench;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.Theme;

/// Draws the search page in its states, and the table of claims with a filter, to be looked at:
/// `DrawSearch FOLDER [PART OF A NAME]`.
public final class DrawSearch {

    private record Scenery(String name, Consumer<Workbench> scene) {}

    private static final List<Scenery> ALL = List.of(searching("empty", ""), searching("results", "AI revenue"),
            searching("filtered", "kind:target,figure value>1bn -status:rejected after:2025-10-01 cloud"),
            searching("none", "zeppelin tag:capex"), searching("fault", "kidn:target cloud status:sure"),
            new Scenery("building", bench -> {
                bench.desk().go(new Place.Search(Optional.of("")));
                var page = (SearchPage) bench.shell().pageProperty().get();
                page.model().stateProperty().subscribe(now -> {
                    if (!(now instanceof SearchViewModel.State.Building)) {
                        Platform.runLater(() -> page.model().building(new IndexProgress(31_400, 100_000)));
                    }
                });
            }),
            new Scenery("claims", bench -> bench.desk().go(new Place.Claims(
                    Query.parse("kind:target holder:Alibaba value>1bn unit:USD").claimFilter()))));

    private DrawSearch() {}

    private static Scenery searching(String name, String query) {
        return new Scenery(name, bench -> bench.desk().go(new Place.Search(Optional.of(query))));
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String wanted = arguments.length > 1 ? arguments[1] : "";
        Path home = Files.createTempDirectory("demo");
        Notebook notebook = DemoNotebook.sample(home.resolve("demo.claimline"));
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        Platform.startup(() -> {});
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (int[] size : new int[][]{{1440, 900}, {1000, 700}}) {
                for (Scenery scenery : ALL) {
                    String name = "search-" + scenery.name() + '-' + size[0] + '-'
                            + theme.name().toLowerCase(Locale.ROOT);
                    if (name.contains(wanted)) {
                        draw(bench(notebook, workers, theme), size, scenery, folder.resolve(name + ".png"));
                    }
                }
            }
            if ("search-typing".contains(wanted)) {
                typing(bench(notebook, workers, theme), theme, folder);
            }
        }
        System.exit(0);
    }

    private static Workbench bench(Notebook notebook, ExecutorService workers, Theme theme) {
        return DrawDialogs.onFx(() -> {
            var bench = new Workbench(notebook, new Background(workers, Platform::runLater), DemoNotebook.CLOCK,
                    Surroundings.none());
            bench.themeProperty().set(theme);
            return bench;
        });
    }

    private static void draw(Workbench bench, int[] size, Scenery scenery, Path file) throws InterruptedException {
        Scene scene = DrawDialogs.onFx(() -> {
            Scene made = bench.scene(size[0], size[1]);
            scenery.scene().accept(bench);
            return made;
        });
        for (int i = 0; i < 6; i++) {
            TimeUnit.MILLISECONDS.sleep(250);
            DrawDialogs.onFx(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return true;
            });
        }
        DrawDialogs.onFx(() -> {
            DrawDialogs.save(file, scene.snapshot(new WritableImage(size[0], size[1])));
            return true;
        });
    }

    /// What floats over the window is drawn apart from it.
    private static void typing(Workbench bench, Theme theme, Path folder) throws InterruptedException {
        Stage stage = DrawDialogs.onFx(() -> {
            var made = new Stage();
            made.setScene(bench.scene(1000, 700));
            made.show();
            bench.desk().go(new Place.Search(Optional.of("kind:target")));
            return made;
        });
        for (String typed : List.of("sta", "holder:")) {
            TimeUnit.MILLISECONDS.sleep(1200);
            DrawDialogs.onFx(() -> {
                var field = (TextField) stage.getScene().lookup("#query-field");
                field.requestFocus();
                field.setText(typed);
                field.end();
                return true;
            });
            TimeUnit.MILLISECONDS.sleep(1200);
            DrawDialogs.onFx(() -> {
                List<Window> windows = List.copyOf(Window.getWindows());
                for (int at = 0; at < windows.size(); at++) {
                    DrawDialogs.save(folder.resolve("search-typing-" + typed.replace(":", "") + '-'
                            + theme.name().toLowerCase(Locale.ROOT) + '-' + at + ".png"),
                            windows.get(at).getScene().snapshot(null));
                }
                return true;
            });
        }
        DrawDialogs.onFx(() -> {
            stage.close();
            return true;
        });
    }
}
