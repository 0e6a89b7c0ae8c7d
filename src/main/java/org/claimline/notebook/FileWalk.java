package org.claimline.notebook;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.SavedPage;
import org.claimline.domain.UnreadableException.Reason;

/// Finds the files of an import: those that are named, and those in folders that are named.
final class FileWalk {

    private final List<Path> files = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final int depth;
    private final int most;
    private final List<ImportReport.Failed> failures = new ArrayList<>();
    private final List<ImportReport.Omitted> omissions = new ArrayList<>();

    /// @param paths taken in this order; a folder's files by path. Hidden files, links in folders, notebooks and the
    ///        folders beside saved pages are left out.
    FileWalk(List<Path> paths) {
        this(paths, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /// @param depth how many folders deep it goes
    /// @param most how many files of a folder it takes; it stops searching then
    FileWalk(List<Path> paths, int depth, int most) {
        this.depth = depth;
        this.most = most;
        for (Path path : paths) {
            if (NotebookFiles.isAt(path)) {
                failures.add(failed(path, "it is a notebook; open it instead"));
            } else if (Files.isDirectory(path)) {
                walk(path);
            } else {
                files.add(path);
            }
        }
    }

    List<Path> files() {
        return files;
    }

    /// The folders that were searched.
    List<Path> folders() {
        return folders;
    }

    /// Folders that could not be searched.
    List<ImportReport.Failed> failures() {
        return failures;
    }

    /// Folders that belong to saved pages.
    List<ImportReport.Omitted> omissions() {
        return omissions;
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private void walk(Path folder) {
        var found = new ArrayList<Path>();
        Path start = folder;
        try {
            start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
            Files.walkFileTree(start, Set.of(), depth, new Visitor(start, found));
        } catch (IOException e) {
            failures.add(failed(folder, "the folder cannot be searched"));
        }
        found.sort(null);
        files.addAll(withoutOwned(start, found));
    }

    private static ImportReport.Failed failed(Path path, String detail) {
        return new ImportReport.Failed(path, nameOf(path), Reason.NOT_ALLOWED, detail);
    }

    /// The files that do not lie in a folder beside a saved page.
    private List<Path> withoutOwned(Path root, List<Path> found) {
        Map<Path, Set<String>> names = new HashMap<>();
        found.forEach(file -> names.computeIfAbsent(parent(file), _ -> new HashSet<>()).add(nameOf(file)));
        Map<Path, Integer> owned = new HashMap<>();
        var kept = new ArrayList<Path>();
        for (Path file : found) {
            Path folder = parent(file);
            while (!folder.equals(root) && !SavedPage.owns(nameOf(folder), names.getOrDefault(parent(folder), Set.of()))
                    && folder.startsWith(root)) {
                folder = parent(folder);
            }
            if (folder.equals(root) || !folder.startsWith(root)) {
                kept.add(file);
            } else {
                owned.merge(folder, 1, Integer::sum);
            }
        }
        owned.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> omissions.add(
                new ImportReport.Omitted(entry.getKey(), nameOf(entry.getKey()), entry.getValue(),
                        SavedPage.LEFT_OUT)));
        return kept;
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
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
            if (!folder.equals(root) && (isHidden(folder) || NotebookFiles.isAt(folder))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
                found.add(file);
            }
            return found.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            failures.add(failed(path, "it cannot be opened"));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
