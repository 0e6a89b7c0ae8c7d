package org.claimline.ui.intake;

import java.nio.file.Path;
import java.time.Duration;
import org.claimline.notebook.ImportReport.Failed;
import org.claimline.ui.control.Texts;

/// What is said of an import, in words.
final class ImportWords {

    private static final long MINUTE = 60;

    private ImportWords() {}

    /// "12 s", "4 min": as much as one wants to know.
    static String time(Duration time) {
        long seconds = time.toSeconds();
        return seconds < MINUTE
                ? Texts.get("intake.time.seconds", Math.max(1, seconds))
                : Texts.get("intake.time.minutes", (seconds + MINUTE / 2) / MINUTE);
    }

    /// What to call the file, or the part of it.
    static String name(Failed failure) {
        return failure.name();
    }

    /// The file's or folder's name, or the whole path where that says nothing.
    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// "Empty: it has no bytes".
    static String reason(Failed failure) {
        return Texts.get("intake.failure", Texts.of(failure.reason()), failure.detail());
    }
}
