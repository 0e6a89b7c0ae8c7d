package org.claimline.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.claimline.task.Background;
import org.claimline.task.Outcome;
import org.claimline.ui.start.Notebooks;
import org.claimline.ui.start.Recents;

/// The notebooks that one window goes to; those of late are in a file of the user's data folder.
final class WindowNotebooks implements Notebooks {

    /// Which notebook is asked for.
    enum Wanted {
        THERE, NEW, DEMO
    }

    private final Path file;
    private final Path demo;
    private final Path home;
    private final Background background;
    private final BiConsumer<Path, Wanted> going;
    private final ReadOnlyObjectWrapper<Recents> recents;

    /// @param recents what stands in the file of the notebooks of late
    /// @param going shows another notebook in the window
    WindowNotebooks(NotebookWindow.Program program, Background background, Recents recents,
            BiConsumer<Path, Wanted> going) {
        this.file = program.recents();
        this.demo = program.demo();
        this.home = program.home();
        this.background = background;
        this.recents = new ReadOnlyObjectWrapper<>(recents);
        this.going = going;
    }

    /// A notebook is open now.
    void opened(Path folder, String title) {
        change(now -> now.with(folder, title));
    }

    /// Another window may have changed the file meanwhile: it is read again before it is written.
    private void change(UnaryOperator<Recents> change) {
        recents.set(change.apply(recents.get()));
        background.<Recents>start(_ -> {
            synchronized (file) {
                Recents now = change.apply(Recents.load(file));
                now.save(file);
                return now;
            }
        }, outcome -> {
            if (outcome instanceof Outcome.Done<Recents>(var now)) {
                recents.set(now);
            }
        });
    }

    @Override
    public ReadOnlyObjectProperty<Recents> recentsProperty() {
        return recents.getReadOnlyProperty();
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public void open(Path folder) {
        going.accept(folder, Wanted.THERE);
    }

    @Override
    public void create(Path folder) {
        going.accept(folder, Wanted.NEW);
    }

    @Override
    public void openDemo() {
        going.accept(demo, Wanted.DEMO);
    }

    @Override
    public void forget(Path folder) {
        change(now -> now.without(folder));
    }

    @Override
    public void lookAgain() {
        background.<Recents>start(_ -> Recents.load(file), outcome -> {
            if (outcome instanceof Outcome.Done<Recents>(var now) && !now.equals(Recents.NONE)) {
                recents.set(now);
            }
        });
    }

    @Override
    public void endTour() {
        change(Recents::afterTour);
    }

    @Override
    public Optional<Path> chooseFolder(Window owner, String title, Path start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start.toFile());
        try {
            return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        } catch (IllegalArgumentException _) {
            // The folder to begin with is gone.
            chooser.setInitialDirectory(null);
            return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        }
    }
}
