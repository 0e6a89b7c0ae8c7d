package org.claimline.notebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.claimline.disk.Disk;
import org.claimline.domain.NotebookException;
import org.claimline.domain.TimelineRow;
import org.claimline.export.TimelineTable;

/// Writes the timeline to files that are no notes. Not for the FX thread.
public final class TimelineExport {

    private TimelineExport() {}

    /// The bytes of a CSV table.
    public static byte[] csv(List<TimelineRow> rows) {
        return TimelineTable.csv(rows).getBytes(StandardCharsets.UTF_8);
    }

    /// The bytes of a Markdown table.
    public static byte[] markdown(String title, List<TimelineRow> rows) {
        return TimelineTable.markdown(title, rows).getBytes(StandardCharsets.UTF_8);
    }

    /// The bytes of a story in Markdown.
    public static byte[] story(String title, List<TimelineRow> rows) {
        return TimelineTable.story(title, rows).getBytes(StandardCharsets.UTF_8);
    }

    /// Writes a file whole or not at all; takes the place of one that is there.
    ///
    /// @throws NotebookException DISK
    public static void save(Path file, byte[] bytes) {
        try {
            Disk.writeAmongOthers(file, bytes);
        } catch (IOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, file + " cannot be written", e);
        }
    }
}
