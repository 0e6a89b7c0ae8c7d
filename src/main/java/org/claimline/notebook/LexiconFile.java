package org.claimline.notebook;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.NotebookException;

/// The file of a notebook's own words, entry by entry. Comments and lines that are not changed stay as they are.
final class LexiconFile {

    private final Path file;

    /// @param folder the notebook's
    LexiconFile(Path folder) {
        this.file = folder.resolve(NotebookLexicon.FILE);
    }

    /// @throws NotebookException DISK
    List<LexiconEntry> entries() {
        return lines().stream().map(LexiconEntry::of).flatMap(Optional::stream).toList();
    }

    /// Takes entries out, and puts others in below the rest. The file is replaced whole, so that a crash leaves the old
    /// one or the new one.
    ///
    /// @throws NotebookException LEXICON, when what came of it could not be read again; DISK; nothing is changed then
    void change(List<LexiconEntry> removed, List<LexiconEntry> added) {
        var gone = new ArrayList<>(removed);
        var lines = new ArrayList<>(lines());
        lines.removeIf(line -> LexiconEntry.of(line).filter(gone::remove).isPresent());
        added.stream().map(LexiconEntry::line).forEach(lines::add);
        NotebookLexicon.parse(lines);
        Path draft = file.resolveSibling(NotebookLexicon.FILE + ".new");
        try {
            Files.write(draft, lines);
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, NotebookLexicon.FILE + " cannot be written", e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, NotebookLexicon.FILE + " cannot be read", e);
        }
    }
}
