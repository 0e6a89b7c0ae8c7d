package org.claimline.export;

/// What reads the notes.
public enum Dialect {
    /// Callouts, block ids, footnotes, `#tags` and `==marks==`.
    OBSIDIAN,
    /// Footnotes and pipe tables.
    PANDOC,
    /// What every Markdown reader knows, and nothing else: no footnotes, no tables.
    COMMONMARK;

    /// The line that ends what Claimline writes; what stands below it belongs to the user.
    String endLine() {
        return this == OBSIDIAN ? "%% " + ManagedNote.END + " %%" : "<!-- " + ManagedNote.END + " -->";
    }

    boolean hasFootnotes() {
        return this != COMMONMARK;
    }

    boolean hasTables() {
        return this != COMMONMARK;
    }
}
