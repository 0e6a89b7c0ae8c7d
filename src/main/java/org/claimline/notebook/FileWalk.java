package org.claimline.notebook;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.claimline.domain.UnreadableException.Reason;

/// Finds the files of an import: those that are named, and those in folders that are named.
final class FileWalk {

    private final List<Path> files = new ArrayList<>();
    private final List<ImportReport.Failed> failures = new ArrayList<>();

    /// @param paths taken in this order; a folder's files by path. Hidden files and links in folders are left out.
    FileWalk(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                walk(path);
            } else {
                files.add(path);
            }
        }
    }

    List<Path> files() {
        return files;
    }

    /// Folders that could not be searched.
    List<ImportReport.Failed> failures() {
        return failures;
    }

    private void walk(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new Visitor(folder, found));
        } catch (IOException e) {
            failures.add(new ImportReport.Failed(folder, Reason.NOT_ALLOWED, "the folder cannot be searched"));
        }
        found.sort(null);
        files.addAll(found);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> found;

        Visitor(Path root, List<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            failures.add(new ImportReport.Failed(path, Reason.NOT_ALLOWED, "it cannot be opened"));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
