package org.claimline.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.claimline.disk.Disk;

/// Writes a file whole or not at all.
final class SafeFile {

    private SafeFile() {}

    /// @return false when the file has this content already: it is not touched then
    static boolean write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file) && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Disk.writeAmongOthers(file, bytes);
        return true;
    }
}
