package org.claimline.notebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.NotebookException;

/// The file of a notebook's own words, entry by entry. Comments and lines that are not changed stay as they are.
final class LexiconFile {

    private final OwnFile file;

    /// @param folder the notebook's
    LexiconFile(Path folder) {
        this.file = new OwnFile(folder, NotebookLexicon.FILE);
    }

    /// @throws NotebookException DISK
    List<LexiconEntry> entries() {
        return file.lines().stream().map(LexiconEntry::of).flatMap(Optional::stream).toList();
    }

    /// Takes entries out, and puts others in below the rest.
    ///
    /// @throws NotebookException LEXICON, when what came of it could not be read again; DISK; nothing is changed then
    void change(List<LexiconEntry> removed, List<LexiconEntry> added) {
        var gone = new ArrayList<>(removed);
        var lines = new ArrayList<>(file.lines());
        lines.removeIf(line -> LexiconEntry.of(line).filter(gone::remove).isPresent());
        added.stream().map(LexiconEntry::line).forEach(lines::add);
        NotebookLexicon.parse(lines);
        file.write(lines);
    }

}
