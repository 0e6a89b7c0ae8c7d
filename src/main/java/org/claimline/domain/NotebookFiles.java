package org.claimline.domain;

/// The three places where a notebook keeps what it knows. Closing closes them and gives the folder free.
public interface NotebookFiles extends AutoCloseable {

    NotebookStore store();

    Journal journal();

    Originals originals();

    @Override
    void close();
}
