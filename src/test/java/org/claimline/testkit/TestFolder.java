package org.claimline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A temporary folder that is gone when it is closed, for what JUnit's own cannot be used for.
public record TestFolder(Path path) implements AutoCloseable {

    /// @param name what the folder's name begins with
    public static TestFolder make(String name) {
        try {
            return new TestFolder(Files.createTempDirectory(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What somebody else has deleted meanwhile is no fault.
    @Override
    public void close() {
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> paths = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path one : paths) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
