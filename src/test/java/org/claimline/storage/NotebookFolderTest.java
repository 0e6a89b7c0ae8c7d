package org.claimline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.Engine;
import org.claimline.domain.EventId;
import org.claimline.domain.Note;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookException.Reason;
import org.claimline.domain.Target;
import org.claimline.testkit.NotebookContents;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookFolderTest {

    private static final String LATER = "classpath:db/later";

    @TempDir
    Path parent;

    private Path notebook() {
        return parent.resolve("Alibaba AI.claimline");
    }

    private static void assertRefused(Reason reason, ThrowingCallable code) {
        assertThatThrownBy(code).isInstanceOfSatisfying(NotebookException.class,
                e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
    }

    private void fill() {
        try (NotebookFolder files = NotebookFolder.open(notebook())) {
            for (int i = 1; i <= 20; i++) {
                Article article = Samples.article("Title " + i + " $" + i);
                long line = i;
                files.store().add(article, Claim.suggested(article, Samples.findings(article)), Optional.empty(),
                        () -> line);
            }
        }
    }

    @Test
    void makesANotebookNamedLikeItsFolder() {
        try (NotebookFolder files = NotebookFolder.open(notebook())) {
            assertThat(files.store().settings().title()).isEqualTo("Alibaba AI");
            assertThat(files.journal().last()).isZero();
            assertThat(files.originals().get("0".repeat(64))).isEqualTo(Optional.empty());
        }
        assertThat(notebook()).isDirectoryContaining("glob:**/notebook.mv.db")
                .isDirectoryContaining("glob:**/journal").isDirectoryContaining("glob:**/originals")
                .isDirectoryContaining("glob:**/index").isDirectoryContaining("glob:**/backups");
    }

    @Test
    void oneAtATime() {
        try (NotebookFolder files = NotebookFolder.open(notebook())) {
            assertRefused(Reason.IN_USE, () -> NotebookFolder.open(notebook()));
            assertThat(files.store().settings().title()).isEqualTo("Alibaba AI");
        }
        NotebookFolder.open(notebook()).close();
    }

    @Test
    void closingTwiceIsHarmlessAndUsingItAfterwardsIsRefused() {
        NotebookFolder files = NotebookFolder.open(notebook());
        files.close();
        files.close();
        assertThatThrownBy(() -> files.store().settings()).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void leavesAFolderWithOtherThingsAlone() throws IOException {
        Files.createDirectories(notebook());
        Files.writeString(notebook().resolve("holiday.txt"), "not ours");
        assertRefused(Reason.NOT_A_NOTEBOOK, () -> NotebookFolder.open(notebook()));
        assertThat(notebook()).isDirectoryNotContaining("glob:**/lock");
        Path file = Files.writeString(parent.resolve("file"), "not ours");
        assertRefused(Reason.NOT_A_NOTEBOOK, () -> NotebookFolder.open(file));
    }

    @Test
    void anEmptyFolderAndOneThatACrashLeftBecomeNotebooks() throws IOException {
        Files.createDirectories(notebook());
        NotebookFolder.open(notebook()).close();
        Path crashed = Files.createDirectories(parent.resolve("crashed"));
        Files.createFile(crashed.resolve("lock"));
        Files.createFile(crashed.resolve("notebook.json.part"));
        NotebookFolder.open(crashed).close();
        assertThat(crashed).isDirectoryContaining("glob:**/notebook.json");
    }

    @Test
    void saysThatADatabaseIsDamaged() throws IOException {
        fill();
        Path database = Database.file(notebook());
        byte[] whole = Files.readAllBytes(database);
        Files.writeString(database, "This is no database. ".repeat(1_000));
        assertRefused(Reason.DAMAGED, () -> NotebookFolder.open(notebook()));
        byte[] holed = whole.clone();
        Arrays.fill(holed, 0, holed.length * 9 / 10, (byte) 7);
        Files.write(database, holed);
        assertRefused(Reason.DAMAGED, () -> NotebookFolder.open(notebook()));
        Files.write(database, whole);
        NotebookFolder.open(notebook()).close();
    }

    @Test
    void garbageOfAnyKindIsDamageAndNoTroubleWithTheDisk() throws IOException {
        fill();
        Path database = Database.file(notebook());
        byte[] whole = Files.readAllBytes(database);
        var random = new Random(7);
        for (int size : List.of(1, 100, 4_096, 5_000, 12_288, 1_000_000)) {
            assertDamaged(database, "zeros", new byte[size]);
            var noise = new byte[size];
            random.nextBytes(noise);
            assertDamaged(database, "noise", noise);
        }
        assertDamaged(database, "its first block", Arrays.copyOf(whole, 4_096));
    }

    private void assertDamaged(Path database, String what, byte[] bytes) throws IOException {
        Files.write(database, bytes);
        assertThatThrownBy(() -> NotebookFolder.open(notebook())).as("%s, %d bytes", what, bytes.length)
                .isInstanceOfSatisfying(NotebookException.class,
                        e -> assertThat(e.reason()).as("%s: %s", what, e).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void aDatabaseThatACrashLeftHalfMadeIsMadeAgain() throws IOException {
        Files.createDirectories(notebook().resolve("journal"));
        Files.writeString(notebook().resolve("notebook-new.mv.db"), "half");
        try (NotebookFolder files = NotebookFolder.open(notebook())) {
            assertThat(files.store().articles()).isEmpty();
        }
        assertThat(notebook().resolve("notebook-new.mv.db")).doesNotExist();
    }

    @Test
    void aPathThatH2WouldTakeForSettingsIsRefused() {
        assertRefused(Reason.DISK, () -> NotebookFolder.open(parent.resolve("a;INIT=SET MODE Oracle")));
    }

    @Test
    void saysThatANewerVersionMadeTheFolder() throws IOException {
        NotebookFolder.open(notebook()).close();
        Files.writeString(notebook().resolve("notebook.json"),
                "{\"format\":2,\"title\":\"x\",\"colour\":\"not known here\"}");
        assertRefused(Reason.NEWER, () -> NotebookFolder.open(notebook()));
        Files.writeString(notebook().resolve("notebook.json"), "{\"format\":");
        assertRefused(Reason.DAMAGED, () -> NotebookFolder.open(notebook()));
    }

    @Test
    void copiesTheDatabaseBeforeALaterVersionChangesIt() {
        fill();
        NotebookContents before = contents(notebook());
        migrateToLaterVersion();
        Path copy = onlyBackup();
        assertRefused(Reason.NEWER, () -> NotebookFolder.open(notebook()));
        Path restored = parent.resolve("Restored.claimline");
        try {
            Files.createDirectories(restored);
            Files.copy(copy, Database.file(restored));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(contents(restored)).isEqualTo(before);
    }

    @Test
    void aNotebookFromBeforeTheEngineWasRememberedIsReadByAnOlderOne() throws IOException {
        Path first = Files.createDirectories(parent.resolve("first"));
        Files.copy(Path.of("db/migrations/V001__notebook.sql"), first.resolve("V001__notebook.sql"));
        Files.createDirectories(notebook().resolve("backups"));
        Files.createDirectories(notebook().resolve("journal"));
        var threads = new StorageThreads();
        try (threads;
                var database = Database.open(notebook(), notebook().resolve("backups"), threads,
                        "filesystem:" + first)) {
            database.write(handle -> handle.execute("""
                    INSERT INTO article (id, title, furniture, binned, original_sha256, original_name,
                        original_media_type, imported)
                    VALUES ('a-1', 'Old', '[]', FALSE, '', 'old.txt', 'text/plain', NOW())
                    """));
        }
        try (NotebookFolder files = NotebookFolder.open(notebook())) {
            var id = new ArticleId("a-1");
            assertThat(files.store().engineOf(id)).isEmpty();
            assertThat(files.store().outdatedBy(new Engine(0, ""))).containsExactly(id);
        }
        assertThat(notebook().resolve("backups")).isDirectoryContaining("glob:**-from-001.mv.db");
    }

    @Test
    void aNewNotebookIsNotCopied() {
        NotebookFolder.open(notebook()).close();
        NotebookFolder.open(notebook()).close();
        assertThat(notebook().resolve("backups")).isEmptyDirectory();
    }

    @Test
    void notesFromBeforeThereWereNotesOfTheirOwnStayWhereTheyWere() throws IOException {
        Path before = Files.createDirectories(parent.resolve("before"));
        for (String name : List.of("V001__notebook.sql", "V002__engine.sql", "V003__fiscal_years.sql")) {
            Files.copy(Path.of("db/migrations", name), before.resolve(name));
        }
        Files.createDirectories(notebook().resolve("backups"));
        Files.createDirectories(notebook().resolve("journal"));
        var threads = new StorageThreads();
        try (threads;
                var database = Database.open(notebook(), notebook().resolve("backups"), threads,
                        "filesystem:" + before)) {
            database.write(handle -> handle.execute("""
                    INSERT INTO event (id, title, first_day, last_day, precision)
                        VALUES ('e-1', 'Launch', DATE '2025-11-03', DATE '2025-11-03', 'DAY');
                    INSERT INTO note (id, event, markdown, sha256, created, changed)
                        VALUES ('n-1', 'e-1', 'Late again', '', NOW(), NOW());
                    """));
        }
        try (NotebookFolder files = NotebookFolder.open(notebook())) {
            assertThat(files.store().notesOn(new Target.OnEvent(new EventId("e-1")))).extracting(Note::markdown)
                    .containsExactly("Late again");
            assertThat(files.store().notesOn(new Target.OnNotebook())).isEmpty();
        }
    }

    private Path onlyBackup() {
        try (Stream<Path> copies = Files.list(notebook().resolve("backups"))) {
            List<Path> found = copies.toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NotebookContents contents(Path folder) {
        try (NotebookFolder files = NotebookFolder.open(folder)) {
            return NotebookContents.of(files.store());
        }
    }

    private void migrateToLaterVersion() {
        var threads = new StorageThreads();
        try (threads;
                var database = Database.open(notebook(), notebook().resolve("backups"), threads, Migration.LOCATION,
                        LATER)) {
            int rows = database
                    .read(handle -> handle.createQuery("SELECT COUNT(*) FROM later").mapTo(Integer.class).one());
            assertThat(rows).isZero();
        }
    }
}
