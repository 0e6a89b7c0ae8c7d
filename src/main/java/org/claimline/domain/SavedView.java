package org.claimline.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A query under a name, pinned in the side bar.
///
/// @param name one line, not blank
/// @param query as it is typed; one line
/// @param shown where it leads
public record SavedView(String name, String query, Shown shown) {

    public enum Shown {
        /// The search page.
        SEARCH,
        /// The table of claims.
        CLAIMS
    }

    public SavedView {
        name = line(name);
        query = line(query);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a view needs a name");
        }
    }

    private static String line(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').strip();
    }

    public SavedView named(String newName) {
        return new SavedView(newName, query, shown);
    }

    /// Views as text, a line each.
    public static String written(List<SavedView> views) {
        return views.stream().map(view -> view.shown.name().toLowerCase(Locale.ROOT) + '\t' + view.name + '\t'
                + view.query).collect(Collectors.joining("\n"));
    }

    /// @param written by [#written]; lines that are no views are left out
    public static List<SavedView> read(String written) {
        var views = new ArrayList<SavedView>();
        for (String line : written.split("\n")) {
            String[] parts = line.split("\t", 3);
            if (parts.length == 3 && !parts[1].isBlank()) {
                views.add(new SavedView(parts[1], parts[2], parts[0].equals("claims") ? Shown.CLAIMS : Shown.SEARCH));
            }
        }
        return views;
    }
}
