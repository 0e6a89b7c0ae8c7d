package org.claimline.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Note;

/// One file with the claims of a notebook. A file that is there and that Claimline did not write is left alone.
public final class ClaimFile {

    private ClaimFile() {}

    /// @throws IOException when the file cannot be read or written
    public static Written csv(Path file, Dossier dossier) throws IOException {
        return write(file, ClaimTable.of(records(dossier)), ClaimTable.header());
    }

    /// @throws IOException when the file cannot be read or written
    public static Written json(Path file, Dossier dossier) throws IOException {
        return write(file, ClaimJson.file(dossier.settings().title(), records(dossier)), ClaimJson.START);
    }

    private static List<ClaimRecord> records(Dossier dossier) {
        return dossier.entries().map(place -> {
            var article = place.chapter().article();
            var row = new ClaimRow(place.entry().claim(), article.title(), article.details().source(),
                    article.details().published(), place.entry().tags(), place.entry().notes().size());
            return new ClaimRecord(row, article.details().url(),
                    place.entry().notes().stream().map(Note::markdown).toList());
        }).toList();
    }

    private static Written write(Path file, String text, String start) throws IOException {
        if (Files.isDirectory(file)) {
            return Written.refused(file, "it is a folder; name a file");
        }
        if (Files.exists(file) && !startsWith(file, start)) {
            return Written.refused(file, "there is another file of this name; it was left alone");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return SafeFile.write(file, text) ? Written.done(file) : Written.unchanged(file);
    }

    private static boolean startsWith(Path file, String start) throws IOException {
        byte[] expected = start.getBytes(StandardCharsets.UTF_8);
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(expected.length), expected);
        }
    }
}
