package org.claimline.notebook;

/// What to export and how.
///
/// @param includeSuggested whether claims that nobody has judged go along
public record ExportOptions(Form form, boolean includeSuggested) {

    public enum Form {
        /// A folder of Markdown notes for Obsidian.
        OBSIDIAN,
        /// A folder of Markdown notes for pandoc.
        PANDOC,
        /// A folder of Markdown notes for every reader.
        COMMONMARK,
        /// One file, a row a claim.
        CSV,
        /// One file, an object a claim.
        JSON
    }
}
