package org.claimline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.claimline.app.WindowNotebooks.Wanted;
import org.claimline.domain.NotebookException;
import org.claimline.notebook.Notebook;
import org.claimline.storage.NotebookFolder;
import org.claimline.task.Background;
import org.claimline.task.Outcome;
import org.claimline.ui.Surroundings;
import org.claimline.ui.Workbench;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Bookmarks;
import org.claimline.ui.shell.Notice;
import org.claimline.ui.shell.Place;
import org.claimline.ui.shell.WindowMemory;
import org.claimline.ui.start.Recents;

/// One window, which shows one notebook at a time: it goes to another one without being closed. All methods are for the
/// FX thread, unless they say otherwise.
final class NotebookWindow {

    private static final String WATCH = "watch";
    private static final String PLACES = "places";

    /// What the window needs of the program.
    ///
    /// @param opening opens a notebook, or makes it where it is not there; runs on a worker
    /// @param data the user's data folder
    /// @param demo the demo's folder
    /// @param home where new notebooks are put when nobody says otherwise
    record Program(Function<Path, Notebook> opening, Path data, Path demo, Path home) {

        /// The file that keeps how the window was left.
        Path memory() {
            return data.resolve("window");
        }

        /// The file that keeps the notebooks of late.
        Path recents() {
            return data.resolve("notebooks");
        }
    }

    /// What became of a wish to open a notebook.
    sealed interface Opening {

        /// @param bookmarks where one was in it
        record Opened(Notebook notebook, Bookmarks bookmarks) implements Opening {}

        /// Another window has the notebook, and took the files.
        record HandedOver() implements Opening {}

        /// @param words why not
        record Refused(String words) implements Opening {}
    }

    private record Session(Path folder, Notebook notebook, Workbench bench) {}

    private final Stage stage;
    private final Program program;
    private final Background background;
    private final Executor workers;
    private final FileWindow files;
    private final WindowNotebooks notebooks;
    private Optional<Session> session = Optional.empty();
    private Optional<Handover> handover = Optional.empty();
    private boolean going;

    /// @param workers run what listens to later starts
    /// @param files shows files where they lie
    /// @param recents what stands in its file
    NotebookWindow(Stage stage, Program program, Background background, Executor workers, FileWindow files,
            Recents recents) {
        this.stage = stage;
        this.program = program;
        this.background = background;
        this.workers = workers;
        this.files = files;
        this.notebooks = new WindowNotebooks(program, background, recents, this::go);
    }

    /// Opens the first notebook of a start. Two starts at once both find no window: the one that comes second waits
    /// until the other listens. Not for the FX thread.
    static Opening open(Program program, Path folder, List<Path> files) throws InterruptedException {
        try {
            return new Opening.Opened(program.opening().apply(folder), Bookmarks.load(folder.resolve(PLACES)));
        } catch (NotebookException e) {
            if (e.reason() == NotebookException.Reason.IN_USE && Handover.offerPatiently(folder, files)) {
                return new Opening.HandedOver();
            }
            throw e;
        }
    }

    /// Shows the window as it was left, with its first notebook.
    ///
    /// @param first files to import at once
    void show(Path folder, Opening.Opened opened, WindowMemory memory, List<Path> first) {
        stage.setMinWidth(960);
        stage.setMinHeight(560);
        stage.setMaximized(memory.maximized());
        place(memory);
        Workbench bench = enter(folder, opened, memory);
        stage.show();
        bench.intake().take(first);
        if (!notebooks.recentsProperty().get().toured()) {
            bench.welcome();
        }
    }

    /// Where it was left, if any part of that is on a screen.
    private void place(WindowMemory memory) {
        if (memory.x().isPresent() && memory.y().isPresent()) {
            double x = memory.x().getAsDouble();
            double y = memory.y().getAsDouble();
            if (!Screen.getScreensForRectangle(new Rectangle2D(x + 40, y + 10, 80, 20)).isEmpty()) {
                stage.setX(x);
                stage.setY(y);
            }
        }
    }

    private Workbench enter(Path folder, Opening.Opened opened, WindowMemory memory) {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        var bench = new Workbench(opened.notebook(), background, Clock.systemUTC(),
                new Surroundings(mac, this::showFile,
                        Optional.of(folder.resolve(WATCH)), opened.bookmarks(), notebooks));
        session = Optional.of(new Session(folder, opened.notebook(), bench));
        bench.themeProperty().set(memory.theme());
        bench.shell().lettersProperty().set(memory.letters());
        bench.shell().keymap().load(memory.keys());
        if (!bench.desk().resume()) {
            bench.desk().go(new Place.Home());
        }
        Scene scene = bench.scene(memory.width(), memory.height());
        stage.setScene(scene);
        bench.desk().overviewProperty().subscribe(now -> now.ifPresent(overview -> {
            stage.setTitle(Texts.get("shell.window", overview.settings().title()));
            boolean isNews = notebooks.recentsProperty().get().entries().stream().findFirst()
                    .filter(recent -> recent.folder().equals(folder.toAbsolutePath().normalize())
                            && recent.title().equals(overview.settings().title()))
                    .isEmpty();
            if (isNews && session.filter(one -> one.bench() == bench).isPresent()) {
                notebooks.opened(folder, overview.settings().title());
            }
        }));
        background.start(_ -> Handover.listen(folder, workers,
                later -> Platform.runLater(() -> take(bench, later))), outcome -> {
                    if (outcome instanceof Outcome.Done<Optional<Handover>>(var listening)) {
                        handover = listening;
                    }
                });
        return bench;
    }

    /// Takes the files of a later start, and comes to the front.
    private void take(Workbench bench, List<Path> later) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        bench.intake().take(later);
    }

    private void showFile(Path file) {
        background.<Boolean>start(_ -> {
            files.show(file);
            return true;
        }, _ -> {});
    }

    /// Shows another notebook. The one that is open stays until the other one is; what cannot be opened changes nothing.
    private void go(Path folder, Wanted wanted) {
        Path whole = folder.toAbsolutePath().normalize();
        Session from = session.orElseThrow();
        if (going) {
            return;
        }
        if (whole.equals(from.folder().toAbsolutePath().normalize())) {
            from.bench().desk().tell(Notice.of(Texts.get("start.open.already", nameOf(whole))));
            return;
        }
        going = true;
        from.bench().desk().tell(Notice.of(Texts.get("start.opening", nameOf(whole))));
        background.<Opening>start(_ -> find(whole, wanted), outcome -> {
            going = false;
            switch (outcome) {
                case Outcome.Done<Opening>(Opening.Opened opened) -> change(from, whole, opened);
                case Outcome.Done<Opening>(Opening.HandedOver()) -> from.bench().desk()
                        .tell(Notice.of(Texts.get("start.open.elsewhere", nameOf(whole))));
                case Outcome.Done<Opening>(Opening.Refused(var words)) -> {
                    from.bench().desk().tell(Notice.alarm(words));
                    notebooks.lookAgain();
                }
                case Outcome.Failed<Opening>(var problem) -> from.bench().desk().tell(problem);
                case Outcome.Cancelled<Opening>() -> {
                }
            }
        });
    }

    private Opening find(Path folder, Wanted wanted) throws InterruptedException {
        boolean isThere = Files.exists(folder);
        Optional<String> refusal = switch (wanted) {
            case NEW -> isThere ? Optional.of("start.new.there") : Optional.empty();
            case THERE -> !isThere
                    ? Optional.of("start.open.gone")
                    : NotebookFolder.isNotebook(folder) ? Optional.empty() : Optional.of("start.open.none");
            case DEMO -> Optional.empty();
        };
        if (refusal.isPresent()) {
            return new Opening.Refused(Texts.get(refusal.get(), nameOf(folder)));
        }
        return isThere && Handover.offer(folder, List.of())
                ? new Opening.HandedOver()
                : open(program, folder, List.of());
    }

    private static String nameOf(Path folder) {
        Path name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    private void change(Session from, Path folder, Opening.Opened opened) {
        WindowMemory memory = memory(from);
        going = true;
        leave(from, () -> {
            going = false;
            enter(folder, opened, memory);
        });
    }

    private WindowMemory memory(Session from) {
        Workbench bench = from.bench();
        return new WindowMemory(OptionalDouble.of(stage.getX()), OptionalDouble.of(stage.getY()),
                stage.getScene().getWidth(), stage.getScene().getHeight(), stage.isMaximized(),
                bench.themeProperty().get(), bench.shell().lettersProperty().get(),
                bench.shell().keymap().entries());
    }

    /// Lets a notebook go when all edits are on the disk.
    private void leave(Session from, Runnable then) {
        from.bench().requestFocus();
        from.bench().setDisable(true);
        Optional<Handover> listening = handover;
        handover = Optional.empty();
        from.bench().desk().close(() -> background.<Boolean>start(_ -> {
            listening.ifPresent(Handover::close);
            from.notebook().close();
            return true;
        }, _ -> then.run()));
    }

    /// Hides the window, and lets its notebook go.
    ///
    /// @param then runs when everything is saved
    void close(Runnable then) {
        Session last = session.orElseThrow();
        if (going) {
            return;
        }
        going = true;
        WindowMemory memory = memory(last);
        stage.hide();
        leave(last, () -> background.<Boolean>start(_ -> {
            memory.save(program.memory());
            return true;
        }, _ -> then.run()));
    }

    /// The other notebooks that the window can go to.
    WindowNotebooks notebooks() {
        return notebooks;
    }

    /// The window's content.
    Workbench bench() {
        return session.orElseThrow().bench();
    }
}
