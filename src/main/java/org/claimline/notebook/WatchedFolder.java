package org.claimline.notebook;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.claimline.task.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder whose new files, in its subfolders too, are handed on as soon as they are complete. What an import leaves out
/// is left out here: hidden files, links, the folders beside saved pages. Thread-safe.
///
/// A file is new when it was not there, or had another size or time, when its state was last remembered. It is
/// complete when neither has changed for a second: programs that download write slowly.
public final class WatchedFolder {

    /// How a file was when it was seen: its size in bytes, and when it was changed, in milliseconds.
    public record Stamp(long size, long changed) {}

    private record Growing(Stamp stamp, long since) {}

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
    private static final List<String> UNFINISHED = List.of(".part", ".partial", ".crdownload", ".download", ".tmp");
    private static final long STABLE = Duration.ofSeconds(1).toNanos();
    /// A folder with more is no place where news arrives, and to look through it takes too long.
    public static final int MOST_FILES = 20_000;

    private static final int DEPTH = 8;
    private static final int MOST_TOLD_OF = 500;
    /// Of the time that looking takes, so many times that are spent without it.
    private static final int REST = 20;
    private static final long ROUND = Duration.ofSeconds(15).toNanos();

    private final Path folder;
    private final Map<String, Stamp> seen = new HashMap<>();
    private final Map<String, Stamp> handedOn = new HashMap<>();
    private final Map<String, Growing> growing = new HashMap<>();
    private List<Path> folders = List.of();
    private final Map<Path, WatchKey> told = new HashMap<>();

    /// @param seen the files that are not new, by their names in the folder: `sub/a.html`
    public WatchedFolder(Path folder, Map<String, Stamp> seen) {
        this.folder = folder;
        this.seen.putAll(seen);
    }

    /// The files that are in a folder and its subfolders now, by their names in it; at most [#MOST_FILES].
    public static Map<String, Stamp> list(Path folder) {
        return Files.isDirectory(folder) ? list(folder, walk(folder)) : new HashMap<>();
    }

    private static FileWalk walk(Path folder) {
        return new FileWalk(List.of(folder), DEPTH, MOST_FILES);
    }

    private static Map<String, Stamp> list(Path folder, FileWalk walk) {
        var found = new HashMap<String, Stamp>();
        for (Path file : walk.files()) {
            stamp(file).ifPresent(stamp -> found.put(nameIn(folder, file), stamp));
        }
        return found;
    }

    /// With the same steps on every system.
    private static String nameIn(Path folder, Path file) {
        Path from = file.startsWith(folder) ? folder : realOf(folder);
        return from.relativize(file).toString().replace(File.separatorChar, '/');
    }

    /// A folder that is a link is searched where it leads to.
    private static Path realOf(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException _) {
            return folder;
        }
    }

    private static Optional<Stamp> stamp(Path file) {
        String name = FileWalk.nameOf(file).toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || name.endsWith("~") || UNFINISHED.stream().anyMatch(name::endsWith)) {
            return Optional.empty();
        }
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile()
                    ? Optional.of(new Stamp(found.size(), found.lastModifiedTime().toMillis()))
                    : Optional.empty();
        } catch (IOException _) {
            // It went away meanwhile.
            return Optional.empty();
        }
    }

    /// Looks for new files that are complete.
    ///
    /// @param nanos a clock that never goes back
    /// @return each file once, until it changes again
    public synchronized List<Path> look(long nanos) {
        boolean isThere = Files.isDirectory(folder);
        Optional<FileWalk> walk = isThere ? Optional.of(walk(folder)) : Optional.empty();
        folders = walk.map(FileWalk::folders).orElse(List.of());
        Map<String, Stamp> now = walk.map(found -> list(folder, found)).orElseGet(HashMap::new);
        if (isThere) {
            seen.keySet().retainAll(now.keySet());
        }
        growing.keySet().retainAll(now.keySet());
        var complete = new ArrayList<Path>();
        now.forEach((name, stamp) -> {
            if (stamp.equals(seen.get(name)) || stamp.equals(handedOn.get(name))) {
                return;
            }
            Growing before = growing.get(name);
            if (before == null || !before.stamp().equals(stamp)) {
                growing.put(name, new Growing(stamp, nanos));
            } else if (nanos - before.since() >= STABLE) {
                growing.remove(name);
                handedOn.put(name, stamp);
                complete.add(folder.resolve(name));
            }
        });
        complete.sort(null);
        return complete;
    }

    private synchronized boolean isWaiting() {
        return !growing.isEmpty();
    }

    /// Remembers that files which were handed on are dealt with.
    ///
    /// @return all files that are not new, to be kept for the next start
    public synchronized Map<String, Stamp> dealtWith(Collection<Path> files) {
        for (Path file : files) {
            String name = nameIn(folder, file);
            Stamp stamp = handedOn.remove(name);
            if (stamp != null) {
                seen.put(name, stamp);
            }
        }
        return Map.copyOf(seen);
    }

    /// Watches until it is cancelled; waits on the calling thread between looks.
    ///
    /// @param found gets the new files
    public void watch(Consumer<List<Path>> found, Cancellation cancellation) throws InterruptedException {
        Optional<WatchService> service = service();
        try {
            long lastLook = System.nanoTime() - ROUND;
            long took = 0;
            boolean isTold = false;
            while (!cancellation.isRequested()) {
                isTold |= await(service);
                long now = System.nanoTime();
                // A folder on a network tells nothing: look from time to time in any case.
                boolean isTime = isTold || isWaiting() || service.isEmpty() || now - lastLook >= ROUND;
                if (isTime && now - lastLook >= REST * took) {
                    isTold = false;
                    List<Path> files = look(now);
                    service.ifPresent(this::follow);
                    lastLook = System.nanoTime();
                    took = lastLook - now;
                    if (!files.isEmpty() && !cancellation.isRequested()) {
                        found.accept(files);
                    }
                }
            }
        } finally {
            service.ifPresent(WatchedFolder::close);
        }
    }

    private static boolean await(Optional<WatchService> service) throws InterruptedException {
        if (service.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(500);
            return true;
        }
        WatchKey key = service.get().poll(500, TimeUnit.MILLISECONDS);
        if (key == null) {
            return false;
        }
        key.pollEvents();
        key.reset();
        return true;
    }

    private Optional<WatchService> service() {
        try {
            WatchService service = FileSystems.getDefault().newWatchService();
            try {
                told.put(folder, register(folder, service));
                return Optional.of(service);
            } catch (IOException e) {
                close(service);
                throw e;
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("{} is looked at again and again, for the system does not tell of changes", folder, e);
            return Optional.empty();
        }
    }

    private static WatchKey register(Path folder, WatchService service) throws IOException {
        return folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
    }

    /// Asks to be told of changes in the subfolders too, of which there may be new ones.
    private void follow(WatchService service) {
        told.values().removeIf(key -> !key.isValid());
        for (Path one : folders) {
            if (told.size() < MOST_TOLD_OF && !told.containsKey(one)) {
                try {
                    told.put(one, register(one, service));
                } catch (IOException e) {
                    LOG.debug("{} went away, or does not tell of changes", one, e);
                }
            }
        }
    }

    private static void close(WatchService service) {
        try {
            service.close();
        } catch (IOException e) {
            LOG.debug("cannot close the watch", e);
        }
    }
}
