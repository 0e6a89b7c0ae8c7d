package org.claimline.domain;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the user set for one notebook.
///
/// @param title shown in the window
/// @param studied the period under study: gives a date without a year its year, and the timeline its first view
/// @param importLimit the largest file that is imported, in bytes
/// @param fiscalYears the last month of companies' fiscal years, by their names; tracks read fiscal periods by it
/// @param views the queries that are pinned in the side bar, in its order
public record NotebookSettings(String title, Optional<Days> studied, long importLimit,
        Map<String, Month> fiscalYears, List<SavedView> views) {

    public static final long DEFAULT_IMPORT_LIMIT = 20L * 1024 * 1024;

    public NotebookSettings {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a notebook needs a title");
        }
        if (importLimit <= 0) {
            throw new IllegalArgumentException("the import limit must be positive: " + importLimit);
        }
        // Journals from before fiscal years were settings have none.
        fiscalYears = fiscalYears == null ? Map.of() : Map.copyOf(fiscalYears);
        // Nor have older ones views.
        views = views == null ? List.of() : List.copyOf(views);
    }

    public static NotebookSettings titled(String title) {
        return new NotebookSettings(title, Optional.empty(), DEFAULT_IMPORT_LIMIT, Map.of(), List.of());
    }

    public NotebookSettings withTitle(String newTitle) {
        return new NotebookSettings(newTitle, studied, importLimit, fiscalYears, views);
    }

    public NotebookSettings withStudied(Optional<Days> newStudied) {
        return new NotebookSettings(title, newStudied, importLimit, fiscalYears, views);
    }

    public NotebookSettings withImportLimit(long newLimit) {
        return new NotebookSettings(title, studied, newLimit, fiscalYears, views);
    }

    public NotebookSettings withFiscalYears(Map<String, Month> newFiscalYears) {
        return new NotebookSettings(title, studied, importLimit, newFiscalYears, views);
    }

    public NotebookSettings withViews(List<SavedView> newViews) {
        return new NotebookSettings(title, studied, importLimit, fiscalYears, newViews);
    }
}
