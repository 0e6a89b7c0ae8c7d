package org.claimline.notebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimline.disk.Disk;
import org.claimline.domain.NotebookException;

/// A file of text lines in the notebook's folder, which the user may write too. It is replaced whole, so that a crash leaves
/// the old one or the new one.
final class OwnFile {

    /// Editors and spreadsheets put it before the first line.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;

    /// @param folder the notebook's
    OwnFile(Path folder, String name) {
        this.file = folder.resolve(name);
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /// The lines without their ends; none when the file is not there.
    ///
    /// @throws NotebookException DISK
    List<String> lines() {
        try {
            return Files.exists(file)
                    ? Files.readString(file).replace(BYTE_ORDER_MARK, "").lines().toList()
                    : List.of();
        } catch (IOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, name() + " cannot be read", e);
        }
    }

    /// @throws NotebookException DISK; the file is as it was then
    void write(List<String> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        write(text.toString());
    }

    /// @throws NotebookException DISK; the file is as it was then
    void write(String text) {
        try {
            Disk.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, name() + " cannot be written", e);
        }
    }
}
