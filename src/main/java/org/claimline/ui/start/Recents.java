package org.claimline.ui.start;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// The notebooks that were open of late, and whether the tour is done. It belongs to the user, not to a notebook.
///
/// @param entries the newest first
/// @param toured whether the tour was taken to its end, or skipped
public record Recents(List<Recent> entries, boolean toured) {

    private static final int MOST = 10;
    private static final String TOURED = "toured";

    /// Of somebody who has never started the program.
    public static final Recents NONE = new Recents(List.of(), false);

    /// A notebook that was open.
    ///
    /// @param folder absolute
    /// @param title what it was called then
    /// @param isThere whether the folder still is
    public record Recent(Path folder, String title, boolean isThere) {}

    public Recents {
        entries = List.copyOf(entries);
    }

    /// With a notebook that is open now.
    public Recents with(Path folder, String title) {
        var now = new Recent(folder.toAbsolutePath().normalize(), title, true);
        return new Recents(Stream.concat(Stream.of(now), without(folder).entries.stream()).limit(MOST).toList(),
                toured);
    }

    /// Without a notebook.
    public Recents without(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return new Recents(entries.stream().filter(recent -> !recent.folder().equals(whole)).toList(), toured);
    }

    /// After the tour.
    public Recents afterTour() {
        return new Recents(entries, true);
    }

    /// What stands in the file; [#NONE] when there is none, or it cannot be read. Not for the FX thread.
    public static Recents load(Path file) {
        var values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            return NONE;
        }
        var entries = new ArrayList<Recent>();
        for (int at = 0; at < MOST && values.getProperty("folder." + at) != null; at++) {
            try {
                Path folder = Path.of(values.getProperty("folder." + at));
                entries.add(new Recent(folder, values.getProperty("title." + at, folder.toString()),
                        Files.isDirectory(folder)));
            } catch (InvalidPathException _) {
                // The file was changed by hand, or comes from another system.
            }
        }
        return new Recents(entries, Boolean.parseBoolean(values.getProperty(TOURED)));
    }

    /// Writes the file. Not for the FX thread.
    ///
    /// @throws IOException when it cannot be written
    public void save(Path file) throws IOException {
        var values = new Properties();
        for (int at = 0; at < entries.size(); at++) {
            values.setProperty("folder." + at, entries.get(at).folder().toString());
            values.setProperty("title." + at, entries.get(at).title());
        }
        values.setProperty(TOURED, String.valueOf(toured));
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, null);
        }
    }
}
