package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchedFolderTest {

    private static final long SECOND = 1_000_000_000L;

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<Path> lookTwice(WatchedFolder watched, long from) {
        assertThat(watched.look(from)).isEmpty();
        return watched.look(from + SECOND);
    }

    @Test
    void handsOnWhatIsNew() throws IOException {
        write("old.txt", "old");
        var watched = new WatchedFolder(folder, WatchedFolder.list(folder));
        assertThat(lookTwice(watched, 0)).isEmpty();
        Path b = write("b.txt", "new");
        Path a = write("a.txt", "new");
        assertThat(lookTwice(watched, 10 * SECOND)).containsExactly(a, b);
        assertThat(lookTwice(watched, 20 * SECOND)).isEmpty();
    }

    @Test
    void looksIntoSubfoldersAsAnImportDoes() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        write("a/b/old.txt", "old");
        var watched = new WatchedFolder(folder, WatchedFolder.list(folder));
        assertThat(WatchedFolder.list(folder)).containsOnlyKeys("a/b/old.txt");
        Files.createDirectories(folder.resolve("c.d/Plans_files"));
        Files.createDirectories(folder.resolve(".hidden"));
        Path deep = write("a/b/new.txt", "new");
        Path page = write("c.d/Plans.htm", "<p>new");
        write("c.d/Plans_files/ad.txt", "ad");
        write(".hidden/x.txt", "x");
        Files.createSymbolicLink(folder.resolve("round"), folder);
        assertThat(lookTwice(watched, 10 * SECOND)).containsExactly(deep, page);
        assertThat(watched.dealtWith(List.of(deep, page))).containsOnlyKeys("a/b/old.txt", "a/b/new.txt",
                "c.d/Plans.htm");
        assertThat(lookTwice(watched, 20 * SECOND)).isEmpty();
    }

    @Test
    void waitsUntilAFileIsComplete() throws IOException {
        var watched = new WatchedFolder(folder, Map.of());
        Path file = write("page.html", "<p>");
        assertThat(watched.look(0)).isEmpty();
        Files.writeString(file, "<p>more");
        assertThat(watched.look(SECOND)).isEmpty();
        assertThat(watched.look(SECOND * 3 / 2)).isEmpty();
        assertThat(watched.look(SECOND * 2)).containsExactly(file);
    }

    @Test
    void leavesOutWhatIsHiddenUnfinishedOrNoFile() throws IOException {
        write(".hidden.txt", "x");
        write("page.html.crdownload", "x");
        write("page.pdf.part", "x");
        write("notes.txt~", "x");
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link.txt"), write("real.txt", "x"));
        var watched = new WatchedFolder(folder, Map.of());
        assertThat(lookTwice(watched, 0)).containsExactly(folder.resolve("real.txt"));
    }

    @Test
    void aFileThatChangedIsNewAgain() throws IOException {
        Path file = write("a.txt", "first");
        var watched = new WatchedFolder(folder, Map.of());
        assertThat(lookTwice(watched, 0)).containsExactly(file);
        assertThat(watched.dealtWith(List.of(file))).containsOnlyKeys("a.txt");
        assertThat(lookTwice(watched, 10 * SECOND)).isEmpty();
        Files.writeString(file, "second, longer");
        assertThat(lookTwice(watched, 20 * SECOND)).containsExactly(file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-28T20:00:00Z")));
        assertThat(lookTwice(watched, 30 * SECOND)).containsExactly(file);
    }

    @Test
    void whatWasNotDealtWithIsNewAtTheNextStart() throws IOException {
        Path a = write("a.txt", "a");
        Path b = write("b.txt", "b");
        var watched = new WatchedFolder(folder, Map.of());
        assertThat(lookTwice(watched, 0)).containsExactly(a, b);
        var next = new WatchedFolder(folder, watched.dealtWith(List.of(a)));
        assertThat(lookTwice(next, 0)).containsExactly(b);
    }

    @Test
    void aFolderThatIsGoneForAWhileForgetsNothing() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("stick"));
        Files.writeString(inside.resolve("a.txt"), "a");
        var watched = new WatchedFolder(inside, WatchedFolder.list(inside));
        Files.move(inside, folder.resolve("away"));
        assertThat(lookTwice(watched, 0)).isEmpty();
        Files.move(folder.resolve("away"), inside);
        assertThat(lookTwice(watched, 10 * SECOND)).isEmpty();
    }

    @Test
    void watchesUntilItIsCancelled() throws Exception {
        var found = new LinkedBlockingQueue<List<Path>>();
        var stop = new AtomicBoolean();
        var watched = new WatchedFolder(folder, Map.of());
        Thread watching = Thread.startVirtualThread(() -> {
            try {
                watched.watch(found::add, stop::get);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        Path file = write("a.txt", "a");
        assertThat(found.poll(20, TimeUnit.SECONDS)).containsExactly(file);
        Files.createDirectories(folder.resolve("later"));
        Path inside = write("later/b.txt", "b");
        assertThat(found.poll(40, TimeUnit.SECONDS)).containsExactly(inside);
        stop.set(true);
        assertThat(watching.join(java.time.Duration.ofSeconds(10))).isTrue();
    }
}
