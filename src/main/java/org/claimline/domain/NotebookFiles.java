package org.claimline.domain;

import java.nio.file.Path;

/// The three places where a notebook keeps what it knows. Closing closes them and gives the folder free.
public interface NotebookFiles extends AutoCloseable {

    /// Where they are.
    Path folder();

    NotebookStore store();

    Journal journal();

    Originals originals();

    @Override
    void close();
}
