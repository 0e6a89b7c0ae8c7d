package org.claimline.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Window;

/// What a window can do with other notebooks than its own. All methods are for the FX thread; what cannot be done is
/// told in the window, which then stays as it is.
public interface Notebooks {

    /// Of a window that has one notebook for good.
    Notebooks NONE = fixed(Recents.NONE.afterTour(), Path.of(System.getProperty("user.home", ".")));

    /// The notebooks of late; the one that is open comes first.
    ReadOnlyObjectProperty<Recents> recentsProperty();

    /// Where new notebooks are put when nobody says otherwise.
    Path home();

    /// Shows a notebook that is there in this window, in place of the one that is open.
    void open(Path folder);

    /// Makes a notebook and shows it in this window.
    ///
    /// @param folder must not be there yet
    void create(Path folder);

    /// Shows the demo; makes it where it is not there.
    void openDemo();

    /// Takes a notebook off the list of late ones; the notebook itself stays as it is.
    void forget(Path folder);

    /// Looks which notebooks of late are still there.
    void lookAgain();

    /// Remembers that the tour is done.
    void endTour();

    /// Asks for a folder.
    ///
    /// @param start where the choice begins
    Optional<Path> chooseFolder(Window owner, String title, Path start);

    /// Shows notebooks, of which none can be opened, made or forgotten.
    ///
    /// @param home where new notebooks would be put
    static Notebooks fixed(Recents shown, Path home) {
        var recents = new ReadOnlyObjectWrapper<>(shown);
        return new Notebooks() {
            @Override
            public ReadOnlyObjectProperty<Recents> recentsProperty() {
                return recents.getReadOnlyProperty();
            }

            @Override
            public Path home() {
                return home;
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
        };
    }
}
