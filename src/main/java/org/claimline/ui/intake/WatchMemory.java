package org.claimline.ui.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.claimline.notebook.WatchedFolder.Stamp;

/// The folder that one notebook watches on this computer, and the files in it that are not new.
///
/// @param seen by name
record WatchMemory(Path folder, Map<String, Stamp> seen) {

    private static final String FOLDER = "folder";
    private static final String FILE = "file.";

    WatchMemory {
        seen = Map.copyOf(seen);
    }

    /// What stands in the file; empty when nothing is watched. Not for the FX thread.
    static Optional<WatchMemory> load(Path file) {
        var values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
            var seen = new HashMap<String, Stamp>();
            for (String key : values.stringPropertyNames()) {
                if (key.startsWith(FILE)) {
                    String[] stamp = values.getProperty(key).split(" ", 2);
                    seen.put(key.substring(FILE.length()),
                            new Stamp(Long.parseLong(stamp[0]), Long.parseLong(stamp[1])));
                }
            }
            return Optional.ofNullable(values.getProperty(FOLDER)).map(Path::of)
                    .map(folder -> new WatchMemory(folder, seen));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /// Writes the file; nothing is watched any more where there is none. Not for the FX thread.
    static void save(Path file, Optional<WatchMemory> memory) throws IOException {
        if (memory.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        var values = new Properties();
        values.setProperty(FOLDER, memory.get().folder().toString());
        memory.get().seen().forEach((name, stamp) -> values.setProperty(FILE + name,
                stamp.size() + " " + stamp.changed()));
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, null);
        }
    }
}
