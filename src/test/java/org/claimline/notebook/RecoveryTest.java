package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.claimline.domain.Edit;
import org.claimline.domain.Journal;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookException.Reason;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Originals;
import org.claimline.domain.Status;
import org.claimline.importing.FileParts;
import org.claimline.storage.NotebookFolder;
import org.claimline.task.Cancellation;
import org.claimline.testkit.NotebookContents;
import org.claimline.testkit.RandomDomain;
import org.claimline.testkit.RandomEdits;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    private static final Intake INTAKE = new Intake(new FileParts(), Samples.reader(), Samples.finder());

    @TempDir
    Path folder;

    private Path home() {
        return folder.resolve("Test.claimline");
    }

    private Path database() {
        return home().resolve("notebook.mv.db");
    }

    private static Notebook open(NotebookFiles files) {
        return Notebook.open(files, INTAKE, Clock.systemUTC());
    }

    private NotebookContents contents() {
        var files = NotebookFolder.open(home());
        try (Notebook notebook = open(files)) {
            assertThat(notebook.check()).isEmpty();
            return NotebookContents.of(files.store());
        }
    }

    private void importText(Notebook notebook, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        notebook.imports().files(List.of(file), PublicationDates.NONE, _ -> {}, Cancellation.NEVER);
    }

    /// A notebook with articles and edits; what is in it.
    private NotebookContents fill(int edits) throws IOException {
        var files = NotebookFolder.open(home());
        try (Notebook notebook = open(files)) {
            importText(notebook, "a.txt", "One $1 and $2\ndate: 2025-10-01");
            importText(notebook, "b.txt", "Two $3\nurl: https://example.org/b");
            var random = new RandomEdits(new RandomDomain(5));
            for (int i = 0; i < edits; i++) {
                notebook.apply(random.fitting(files.store()));
            }
            return NotebookContents.of(files.store());
        }
    }

    /// Dies between the journal and the database.
    private static NotebookFiles dying(NotebookFolder files) {
        NotebookStore store = (NotebookStore) Proxy.newProxyInstance(RecoveryTest.class.getClassLoader(),
                new Class<?>[]{NotebookStore.class}, (_, method, arguments) -> {
                    if (method.getName().equals("apply") || method.getName().equals("add")) {
                        long written = ((LongSupplier) arguments[arguments.length - 1]).getAsLong();
                        throw new NotebookException(Reason.DISK, "the power went after line " + written);
                    }
                    try {
                        return method.invoke(files.store(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new NotebookFiles() {
            @Override
            public Path folder() {
                return files.folder();
            }

            @Override
            public NotebookStore store() {
                return store;
            }

            @Override
            public Journal journal() {
                return files.journal();
            }

            @Override
            public Originals originals() {
                return files.originals();
            }

            @Override
            public Path index() {
                return files.index();
            }

            @Override
            public void close() {
                files.close();
            }
        };
    }

    private static Edit confirmAll(NotebookStore store) {
        return Edits.confirm(store.articles().stream().flatMap(it -> store.claimsOf(it.id()).stream()).toList());
    }

    @Test
    void anEditThatIsOnlyInTheJournalIsAppliedAtTheNextStart() throws IOException {
        fill(0);
        var files = NotebookFolder.open(home());
        try (Notebook notebook = open(dying(files))) {
            Edit edit = confirmAll(files.store());
            assertThatThrownBy(() -> notebook.apply(edit)).hasMessageStartingWith("the power went");
            assertThat(notebook.nextUndo()).isEmpty();
        }
        assertThat(contents().claims()).hasSize(3).allMatch(claim -> claim.status() == Status.CONFIRMED);
    }

    @Test
    void anImportThatIsOnlyInTheJournalIsAppliedAtTheNextStart() throws IOException {
        var files = NotebookFolder.open(home());
        try (Notebook notebook = open(dying(files))) {
            assertThatThrownBy(() -> importText(notebook, "a.txt", "One $1 and $2"))
                    .hasMessageStartingWith("the power went");
        }
        NotebookContents after = contents();
        assertThat(after.articles()).hasSize(1);
        assertThat(after.claims()).hasSize(2);
    }

    @Test
    void nothingIsWrittenAfterAnEditThatDidNotReachTheDatabase() throws IOException {
        fill(0);
        var files = NotebookFolder.open(home());
        try (Notebook notebook = open(dying(files))) {
            Edit edit = confirmAll(files.store());
            assertThatThrownBy(() -> notebook.apply(edit)).hasMessageStartingWith("the power went");
            long last = files.journal().last();
            assertThatThrownBy(() -> notebook.apply(edit)).hasMessageContaining("open the notebook again");
            assertThatThrownBy(() -> importText(notebook, "c.txt", "Three"))
                    .hasMessageContaining("open the notebook again");
            assertThat(files.journal().last()).isEqualTo(last);
        }
        assertThat(contents().articles()).hasSize(2);
    }

    @Test
    void anOldBackupAndTheJournalGiveTheNotebook() throws IOException {
        fill(10);
        Path backup = folder.resolve("backup.mv.db");
        var files = NotebookFolder.open(home());
        NotebookContents end;
        try (Notebook notebook = open(files)) {
            files.store().backup(backup);
            importText(notebook, "c.txt", "Three $7");
            var random = new RandomEdits(new RandomDomain(6));
            for (int i = 0; i < 40; i++) {
                notebook.apply(random.fitting(files.store()));
            }
            notebook.undo();
            notebook.undo();
            end = NotebookContents.of(files.store());
        }
        Files.move(backup, database(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(contents()).isEqualTo(end);
    }

    @Test
    void theJournalAloneGivesTheNotebookWhateverTheReadersBecame() throws IOException {
        NotebookContents end = fill(30);
        Files.delete(database());
        var blind = new Intake(new FileParts(), (_, _, _) -> {
            throw new IllegalStateException("this version cannot read it");
        }, (_, _, _, _) -> List.of());
        var files = NotebookFolder.open(home());
        try (Notebook notebook = Notebook.open(files, blind, Clock.systemUTC())) {
            assertThat(NotebookContents.of(files.store())).isEqualTo(end);
            assertThat(notebook.check()).isEmpty();
        }
    }

    @Test
    void anEmptyDatabaseFileIsFilledFromTheJournal() throws IOException {
        NotebookContents end = fill(5);
        Files.write(database(), new byte[0]);
        assertThat(contents()).isEqualTo(end);
    }

    @Test
    void aRenamedFolderIsRebuiltUnderItsOldTitle() throws IOException {
        NotebookContents end = fill(5);
        Path renamed = folder.resolve("Renamed.claimline");
        Files.move(home(), renamed);
        Files.delete(renamed.resolve("notebook.mv.db"));
        var files = NotebookFolder.open(renamed);
        try (Notebook _ = open(files)) {
            assertThat(NotebookContents.of(files.store())).isEqualTo(end);
        }
    }

    @Test
    void aGapInTheJournalIsNotJumpedOver() throws IOException {
        fill(5);
        Path file = journalFile();
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(3);
        Files.write(file, lines);
        Files.delete(database());
        assertThatThrownBy(() -> open(NotebookFolder.open(home()))).isInstanceOfSatisfying(NotebookException.class,
                e -> {
                    assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
                    assertThat(e).hasMessageContaining("lines 4 to 4");
                });
        NotebookFolder.open(home()).close();
    }

    @Test
    void aLostJournalIsReportedAndTheNotebookStaysUsable() throws IOException {
        fill(5);
        Files.delete(journalFile());
        var files = NotebookFolder.open(home());
        try (Notebook notebook = open(files)) {
            assertThat(notebook.check()).containsExactly("journal: it ends at line 0, the database at 7");
            notebook.apply(Edits.settings(notebook.settings(), new RandomDomain(1).settings()));
            assertThat(files.store().appliedSequence()).isEqualTo(8);
            assertThat(notebook.check()).containsExactly("journal: line 8 where 1 should be");
        }
        open(NotebookFolder.open(home())).close();
    }

    @Test
    void aTornLineIsNotApplied() throws IOException {
        NotebookContents end = fill(0);
        byte[] lines = Files.readAllBytes(journalFile());
        byte[] torn = Arrays.copyOf(lines, lines.length + 40);
        System.arraycopy(lines, 0, torn, lines.length, 40);
        Files.write(journalFile(), torn);
        assertThat(contents()).isEqualTo(end);
        assertThat(journalFile()).hasBinaryContent(lines);
    }

    private Path journalFile() throws IOException {
        try (Stream<Path> files = Files.list(home().resolve("journal"))) {
            return files.toList().getFirst();
        }
    }

    @Test
    void checkingWhileTheUserEditsFindsNoFault() throws Exception {
        var files = NotebookFolder.open(home());
        try (Notebook notebook = open(files)) {
            importText(notebook, "a.txt", "One $1 and $2");
            var done = new AtomicBoolean();
            var editor = Thread.ofPlatform().start(() -> {
                while (!done.get()) {
                    notebook.apply(confirmAll(files.store()));
                }
            });
            try {
                for (int i = 0; i < 40; i++) {
                    assertThat(notebook.check()).as("check %d", i).isEmpty();
                }
            } finally {
                done.set(true);
                editor.join();
            }
        }
    }
}
