package org.claimline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The sample articles that come with the program.
final class Samples {

    private static final String FOLDER = "assets/sample";

    private Samples() {}

    /// Copies them out of the class path.
    ///
    /// @return the copies, by name
    static List<Path> writeTo(Path folder) throws IOException {
        URL url = Samples.class.getClassLoader().getResource(FOLDER);
        if (url == null) {
            throw new IOException("the sample articles are not on the class path");
        }
        try {
            URI address = url.toURI();
            if (address.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                    return copy(jar.getPath(FOLDER), folder);
                }
            }
            return copy(Path.of(address), folder);
        } catch (URISyntaxException e) {
            throw new IOException("no path: " + url, e);
        }
    }

    /// Their names start with a number; the page about them does not.
    private static boolean isArticle(Path file) {
        return Character.isDigit(file.getFileName().toString().charAt(0));
    }

    private static List<Path> copy(Path from, Path to) throws IOException {
        var copies = new ArrayList<Path>();
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Samples::isArticle).sorted().toList()) {
                Path copy = to.resolve(file.getFileName().toString());
                Files.copy(file, copy);
                copies.add(copy);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        copies.sort(null);
        return copies;
    }
}
