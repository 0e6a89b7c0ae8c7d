package org.claimline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which notebook the window had open last: a line in the user's data folder.
final class LastNotebook {

    private static final Logger LOG = LoggerFactory.getLogger(LastNotebook.class);

    private final Path file;

    LastNotebook(Path dataFolder) {
        this.file = dataFolder.resolve("last-notebook");
    }

    /// Empty when there was none, or it is not there any more.
    Optional<Path> get() {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Path.of(Files.readString(file).strip())).filter(Files::isDirectory)
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            LOG.info("cannot read {}", file, e);
            return Optional.empty();
        }
    }

    /// Not to know it next time is no reason to stop.
    void remember(Path notebook) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, notebook.toAbsolutePath().normalize() + "\n");
        } catch (IOException e) {
            LOG.info("cannot write {}", file, e);
        }
    }
}
