package org.claimline.domain;

import java.nio.file.Files;
import java.nio.file.Path;

/// The three places where a notebook keeps what it knows. Closing closes them and gives the folder free.
public interface NotebookFiles extends AutoCloseable {

    /// The file that says of its folder that it is a notebook.
    String IMPRINT = "notebook.json";

    /// The folder of the imported files.
    String ORIGINALS = "originals";

    /// Whether a folder is a notebook, by what lies in it.
    static boolean isAt(Path folder) {
        return Files.isRegularFile(folder.resolve(IMPRINT)) && Files.isDirectory(folder.resolve(ORIGINALS));
    }

    /// The folder that holds them all, and what can be made again from them.
    Path folder();

    NotebookStore store();

    Journal journal();

    Originals originals();

    /// The folder of the search index: whatever is in it may be deleted at any time.
    Path index();

    @Override
    void close();
}
