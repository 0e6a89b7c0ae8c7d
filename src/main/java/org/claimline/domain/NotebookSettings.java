package org.claimline.domain;

import java.util.Optional;

/// What the user set for one notebook.
///
/// @param title shown in the window
/// @param studied the period under study: gives a date without a year its year, and the timeline its first view
/// @param importLimit the largest file that is imported, in bytes
public record NotebookSettings(String title, Optional<Days> studied, long importLimit) {

    public static final long DEFAULT_IMPORT_LIMIT = 20L * 1024 * 1024;

    public NotebookSettings {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a notebook needs a title");
        }
        if (importLimit <= 0) {
            throw new IllegalArgumentException("the import limit must be positive: " + importLimit);
        }
    }

    public static NotebookSettings titled(String title) {
        return new NotebookSettings(title, Optional.empty(), DEFAULT_IMPORT_LIMIT);
    }
}
