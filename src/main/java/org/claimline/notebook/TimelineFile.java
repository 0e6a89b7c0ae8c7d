package org.claimline.notebook;

import java.nio.file.Path;
import java.util.List;
import org.claimline.domain.NotebookException;

/// How the timeline was left: the file `timeline.tsv` in the notebook's folder, lines of cells separated by tabs. Only
/// the window knows what they mean. Thread-safe.
public final class TimelineFile {

    /// The file's name in the notebook's folder.
    public static final String FILE = "timeline.tsv";

    private final OwnFile file;

    TimelineFile(Path folder) {
        this.file = new OwnFile(folder, FILE);
    }

    /// The cells of each line; empty when there is no file.
    ///
    /// @throws NotebookException DISK
    public synchronized List<List<String>> lines() {
        return file.lines().stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /// Takes the place of what was there. Tabs and line ends in cells become spaces.
    ///
    /// @throws NotebookException DISK
    public synchronized void write(List<List<String>> lines) {
        file.write(lines.stream()
                .map(cells -> String.join("\t", cells.stream().map(TimelineFile::cell).toList())).toList());
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
