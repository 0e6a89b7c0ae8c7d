package org.claimline.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.domain.NotebookException;

/// How the timeline was left: the file `timeline.tsv` in the notebook's folder, lines of cells separated by tabs. Only
/// the window knows what they mean. Thread-safe.
public final class TimelineFile {

    /// The file's name in the notebook's folder.
    public static final String FILE = "timeline.tsv";

    private final Path file;

    TimelineFile(Path folder) {
        this.file = folder.resolve(FILE);
    }

    /// The cells of each line; empty when there is no file.
    ///
    /// @throws NotebookException DISK
    public synchronized List<List<String>> lines() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(line -> List.of(line.split("\t", -1))).toList()
                    : List.of();
        } catch (IOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, FILE + " cannot be read", e);
        }
    }

    /// Takes the place of what was there. Tabs and line ends in cells become spaces.
    ///
    /// @throws NotebookException DISK
    public synchronized void write(List<List<String>> lines) {
        Stream<String> written = lines.stream()
                .map(cells -> String.join("\t", cells.stream().map(TimelineFile::cell).toList()));
        try {
            Path next = file.resolveSibling(FILE + ".part");
            Files.write(next, (Iterable<String>) written::iterator);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, FILE + " cannot be written", e);
        }
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
