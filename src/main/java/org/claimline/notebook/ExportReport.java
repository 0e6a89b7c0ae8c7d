package org.claimline.notebook;

import java.nio.file.Path;
import java.util.List;

/// What became of each file of an export.
///
/// @param written files that are new or changed
/// @param unchanged files that were not touched, because they say the same already
/// @param refused files that were left alone
public record ExportReport(List<Path> written, List<Path> unchanged, List<Refused> refused) {

    /// @param detail a short clause that says why
    public record Refused(Path file, String detail) {}

    public ExportReport {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        refused = List.copyOf(refused);
    }
}
