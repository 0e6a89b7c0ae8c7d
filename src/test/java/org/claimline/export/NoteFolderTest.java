package org.claimline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.export.Dossier.Chapter;
import org.claimline.export.Written.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NoteFolderTest {

    private static final String PLAN = "2026-01-05 Harbour Robotics lifts its spending plan.md";

    @TempDir
    Path folder;

    @Test
    void touchesNothingTheSecondTime() throws IOException {
        write();
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (Path file : files()) {
            Files.setLastModifiedTime(file, longAgo);
        }
        assertThat(write()).extracting(Written::state).containsOnly(State.UNCHANGED);
        assertThat(files()).hasSize(4)
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo));
    }

    @Test
    void leavesAFileAloneThatItDidNotWrite() throws IOException {
        Files.writeString(folder.resolve(PLAN), "My own thoughts.\n");
        assertThat(write()).filteredOn(file -> file.state() == State.REFUSED).singleElement().satisfies(refused -> {
            assertThat(refused.file()).hasFileName(PLAN);
            assertThat(refused.detail()).contains("another file of this name");
        });
        assertThat(folder.resolve(PLAN)).hasContent("My own thoughts.");
        assertThat(files()).hasSize(4);
    }

    @Test
    void leavesANoteAloneThatWasChanged() throws IOException {
        write();
        String edited = Files.readString(folder.resolve(PLAN)).replace("## Claims", "## Claims that I doubt");
        Files.writeString(folder.resolve(PLAN), edited);
        assertThat(write()).filteredOn(file -> file.state() == State.REFUSED).singleElement()
                .satisfies(refused -> assertThat(refused.detail()).contains("changed above its last line"));
        assertThat(folder.resolve(PLAN)).hasContent(edited);
    }

    @Test
    void keepsWhatStandsBelowANote() throws IOException {
        write();
        Path note = folder.resolve(PLAN);
        String written = Files.readString(note);
        Files.writeString(note, written + "\nMine.\n");
        NoteFolder.write(folder, SampleDossier.full(), Dialect.COMMONMARK);
        assertThat(Files.readString(note)).endsWith(" -->\n\nMine.\n").doesNotContain("%%");
        write();
        assertThat(Files.readString(note)).isEqualTo(written + "\nMine.\n");
    }

    @Test
    void takesWindowsLineEndsAndAMissingLastOne() throws IOException {
        write();
        Path note = folder.resolve(PLAN);
        String written = Files.readString(note);
        Files.writeString(note, written.strip().replace("\n", "\r\n"));
        assertThat(write()).extracting(Written::state).containsOnlyOnce(State.DONE).doesNotContain(State.REFUSED);
        assertThat(Files.readString(note)).isEqualTo(written);
    }

    @Test
    void findsANoteThatWasRenamed() throws IOException {
        write();
        Files.move(folder.resolve(PLAN), folder.resolve("Cranes.md"));
        assertThat(write()).extracting(file -> file.file().getFileName().toString()).contains("Cranes.md")
                .doesNotContain(PLAN);
        assertThat(folder.resolve("Cranes - the story.md")).content().contains("](Cranes.md#^c-");
        assertThat(files()).hasSize(4);
    }

    @Test
    void tellsArticlesOfOneNameApart() throws IOException {
        Optional<Published> day = Optional.of(Published.on(LocalDate.of(2026, 2, 1), Origin.STATED, "1 Feb"));
        Chapter first = new Chapter(SampleDossier.article("Same", "One text.", day), List.of(), List.of(), List.of());
        Chapter second = new Chapter(SampleDossier.article("same", "Another text.", day), List.of(), List.of(),
                List.of());
        var settings = NotebookSettings.titled("Same");
        NoteFolder.write(folder, new Dossier(settings, List.of(first, second), List.of(), List.of()), Dialect.OBSIDIAN);
        NoteFolder.write(folder, new Dossier(settings, List.of(second, first), List.of(), List.of()), Dialect.OBSIDIAN);
        assertThat(files()).hasSize(3);
    }

    @Test
    void keepsTheStoriesOfTwoNotebooksApart() throws IOException {
        write();
        var other = new Dossier(NotebookSettings.titled("Tugs"), List.of(), List.of(), List.of());
        NoteFolder.write(folder, other, Dialect.OBSIDIAN);
        assertThat(files()).extracting(file -> file.getFileName().toString()).contains("Tugs.md",
                "Cranes - the story.md");
        assertThat(write()).extracting(Written::state).containsOnly(State.UNCHANGED);
    }

    @Test
    void givesNamesThatEverySystemTakes() {
        assertThat(NoteNames.safe("a/b\\c:d*e?f<g>h|i\"j#k", "")).isEqualTo("a-b-c-d-e-f-g-h-i-j-k");
        assertThat(NoteNames.safe("Profit: up ...", "")).isEqualTo("Profit - up");
        assertThat(NoteNames.safe("CON", "")).isEqualTo("CON_");
        assertThat(NoteNames.safe(" \u202E.\u0000", "")).isEqualTo("untitled");
        assertThat(NoteNames.safe("Cafe\u0301", "")).isEqualTo("Caf\u00E9");
        assertThat(NoteNames.safe("\u4E00".repeat(300), " a-000000000001").getBytes(
                StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(240);
        assertThat(NoteNames.safe("x".repeat(300), "") + ".md").hasSize(120);
        assertThat(NoteNames.safe("\uD83D\uDE80".repeat(100), "")).matches("(\uD83D\uDE80)+");
    }

    private List<Written> write() throws IOException {
        return NoteFolder.write(folder, SampleDossier.full(), Dialect.OBSIDIAN);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
