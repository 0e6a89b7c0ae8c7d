package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimline.notebook.Intake;
import org.claimline.notebook.Notebook;
import org.claimline.task.Cancellation;

/// What the commands need of the rest of the program. Nothing is loaded before it is asked for.
public interface Services {

    /// Reads files and finds claims, without a notebook.
    Intake intake();

    /// Opens a notebook, or makes one where there is none.
    ///
    /// @throws org.claimline.domain.NotebookException when it cannot be opened
    Notebook open(Path folder);

    /// The notebook in the user's data folder.
    Path defaultNotebook();

    /// Opens the window and returns when it is closed. Where a window has the notebook open already, that one takes the
    /// files and comes to the front, and this returns at once.
    ///
    /// @param notebook empty for the one that was open last
    /// @param files to import, may be empty
    /// @return the exit code
    int window(Optional<Path> notebook, List<Path> files, Console console);

    /// The sample articles, written to a folder for an import.
    ///
    /// @return the files, in order
    List<Path> writeSamples(Path folder) throws IOException;

    /// Draws the window's pages in both themes.
    ///
    /// @param folder where the PNG files go
    /// @return the files
    List<Path> drawPictures(Notebook notebook, Path folder) throws IOException;

    /// From now on Ctrl+C asks the work to stop instead of ending the program, which then waits a while for it.
    ///
    /// @return must be closed when the work is done
    Interruption interruption();

    /// Asked by work that Ctrl+C shall stop.
    interface Interruption extends Cancellation, AutoCloseable {

        @Override
        void close();
    }
}
