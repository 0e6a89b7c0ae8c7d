package org.claimline.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder `index/` of a notebook: each index that is built has a numbered folder in it, so that a new one can be
/// built while the old one is in use.
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    /// Opens the newest index that can be used, and deletes the others.
    Optional<SearchIndex> open() throws IOException {
        for (Path generation : generations()) {
            Optional<SearchIndex> index = SearchIndex.open(generation);
            if (index.isPresent()) {
                deleteAllBut(generation);
                return index;
            }
        }
        return Optional.empty();
    }

    /// Where the next index is built.
    Path next() throws IOException {
        List<Path> generations = generations();
        return folder.resolve(String.valueOf(generations.isEmpty() ? 1 : number(generations.getFirst()) + 1));
    }

    /// What cannot be deleted, because the system still reads it, goes at the next start.
    void deleteAllBut(Path kept) throws IOException {
        for (Path generation : generations()) {
            if (!generation.equals(kept)) {
                delete(generation);
            }
        }
    }

    static void delete(Path generation) {
        try (Stream<Path> files = Files.walk(generation)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("cannot delete the old search index {}", generation, e);
        }
    }

    /// Newest first.
    private List<Path> generations() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> number(path) > 0)
                    .sorted(Comparator.comparingLong(IndexFolder::number).reversed())
                    .toList();
        }
    }

    private static long number(Path path) {
        String name = String.valueOf(path.getFileName());
        boolean isNumber = name.length() < 10 && name.chars().allMatch(Character::isDigit) && !name.isEmpty();
        return isNumber ? Long.parseLong(name) : 0;
    }
}
