package org.claimline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.domain.Edit;
import org.claimline.domain.Journal;
import org.claimline.domain.NotebookException;
import org.claimline.testkit.RandomDomain;
import org.claimline.testkit.RandomEdits;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJournalTest {

    private static final Clock CLOCK = Clock.fixed(Samples.NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final RandomEdits edits = new RandomEdits(new RandomDomain(3));

    private FileJournal open(long applied) {
        return new FileJournal(folder, applied, FileJournal.FILE_LIMIT, CLOCK);
    }

    private static List<Journal.Entry> entries(FileJournal journal, long after) {
        var entries = new ArrayList<Journal.Entry>();
        journal.forEachAfter(after, entries::add);
        return entries;
    }

    /// Writes edits and gives them back.
    private List<Edit> write(FileJournal journal, int count) {
        List<Edit> written = Stream.generate(edits::any).limit(count).toList();
        written.forEach(edit -> journal.append(new Journal.Edited(edit)));
        return written;
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().getFirst();
        }
    }

    @Test
    void isEmptyAtFirst() {
        try (FileJournal journal = open(0)) {
            assertThat(journal.last()).isZero();
            assertThat(entries(journal, 0)).isEmpty();
        }
    }

    @Test
    void givesBackWhatWasWrittenInOrder() {
        List<Edit> written;
        try (FileJournal journal = open(0)) {
            written = write(journal, 5);
            assertThat(journal.last()).isEqualTo(5);
        }
        try (FileJournal journal = open(5)) {
            assertThat(journal.last()).isEqualTo(5);
            assertThat(entries(journal, 0)).extracting(Journal.Entry::content)
                    .containsExactlyElementsOf(written.stream().map(Journal.Edited::new).toList());
            assertThat(entries(journal, 0)).extracting(Journal.Entry::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(entries(journal, 0)).extracting(Journal.Entry::at).containsOnly(Samples.NOON);
            assertThat(entries(journal, 3)).extracting(Journal.Entry::sequence).containsExactly(4L, 5L);
            assertThat(entries(journal, 5)).isEmpty();
        }
    }

    @Test
    void cutsATornLastLineOffWhereverItIsTorn() throws IOException {
        try (FileJournal journal = open(0)) {
            write(journal, 2);
        }
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);
        int secondLine = indexOf(whole, (byte) '\n') + 1;
        for (int length = secondLine; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (FileJournal journal = open(1)) {
                assertThat(journal.last()).as("cut at %d", length).isEqualTo(1);
                assertThat(journal.append(new Journal.Edited(edits.any()))).isEqualTo(2);
                assertThat(entries(journal, 0)).hasSize(2);
            }
        }
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        int at = 0;
        while (bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    @Test
    void aTornLineThatALaterWriteEndedIsCutOffToo() throws IOException {
        try (FileJournal journal = open(0)) {
            write(journal, 2);
        }
        Path file = onlyFile();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 20, bytes.length - 1, (byte) 0);
        Files.write(file, bytes);
        try (FileJournal journal = open(1)) {
            assertThat(journal.last()).isEqualTo(1);
        }
    }

    @Test
    void aDamagedEarlierLineIsDamage() throws IOException {
        try (FileJournal journal = open(0)) {
            write(journal, 3);
        }
        Path file = onlyFile();
        byte[] bytes = Files.readAllBytes(file);
        bytes[10] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> open(3)).isInstanceOfSatisfying(NotebookException.class, e -> {
            assertThat(e.reason()).isEqualTo(NotebookException.Reason.DAMAGED);
            assertThat(e).hasMessageContaining("line 1");
        });
    }

    @Test
    void beginsANewFileAboveTheLimitAndReadsOnlyTheNewest() throws IOException {
        List<Edit> written = new ArrayList<>();
        try (var journal = new FileJournal(folder, 0, 2_000, CLOCK)) {
            written.addAll(write(journal, 30));
        }
        List<Path> files;
        try (Stream<Path> paths = Files.list(folder)) {
            files = paths.sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(3);
        try (var journal = new FileJournal(folder, 30, 2_000, CLOCK)) {
            written.addAll(write(journal, 2));
            assertThat(entries(journal, 0)).extracting(Journal.Entry::content)
                    .containsExactlyElementsOf(written.stream().map(Journal.Edited::new).toList());
            assertThat(entries(journal, 17).getFirst().sequence()).isEqualTo(18);
        }
        Files.write(files.getFirst(), new byte[]{'x', '\n'});
        try (var journal = new FileJournal(folder, 30, 2_000, CLOCK)) {
            assertThat(journal.last()).isEqualTo(32);
            assertThatThrownBy(() -> entries(journal, 0)).isInstanceOfSatisfying(NotebookException.class,
                    e -> assertThat(e.reason()).isEqualTo(NotebookException.Reason.DAMAGED));
        }
    }

    @Test
    void numbersGoOnAfterTheDatabaseWhenFilesAreLost() {
        try (FileJournal journal = open(41)) {
            assertThat(journal.last()).isEqualTo(41);
            write(journal, 1);
            assertThat(entries(journal, 0)).extracting(Journal.Entry::sequence).containsExactly(42L);
        }
    }

    @Test
    void anInterruptedThreadWritesAllTheSame() {
        try (FileJournal journal = open(0)) {
            Thread.currentThread().interrupt();
            write(journal, 2);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(entries(journal, 0)).hasSize(2);
        }
    }
}
