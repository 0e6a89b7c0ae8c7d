package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Encoding;
import org.claimline.domain.Encoding.Certainty;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.FieldMapping.DateOrder;
import org.claimline.domain.FieldMapping.Role;
import org.claimline.domain.FieldMappings;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.RecordPreview;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.ArticleReader;
import org.claimline.importing.FileParts;
import org.claimline.storage.NotebookFolder;
import org.claimline.task.Cancellation;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("db")
final class RecodingTest {

    private static final String TEXT = "Größe\n\nDer Umsatz stieg um 4 % auf $12, später auf $13, sagt die Behörde.\n";
    private static final String BODY = "Revenue of the port rose by 4% to $12 in the third quarter of the whole year.";

    @TempDir
    private Path folder;

    private Notebook notebook;

    @BeforeEach
    void open() {
        notebook = Notebook.open(NotebookFolder.open(folder.resolve("N.claimline")),
                new Intake(new FileParts(), new ArticleReader(), Samples.finder()),
                Clock.fixed(Samples.NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private Path write(String name, String text, String charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
    }

    private ImportReport importFile(Path file, OpeningHints hints) {
        return notebook.imports().files(List.of(file), new ImportChoices(PublicationDates.NONE, hints), _ -> {},
                Cancellation.NEVER);
    }

    private ArticleId imported(Path file) {
        return ((ImportReport.Added) importFile(file, OpeningHints.NONE).results().getFirst()).article();
    }

    private Encoding encodingOf(ArticleId id) {
        return Encoding.in(notebook.article(id).orElseThrow().original().mediaType()).orElse(Encoding.UTF_8);
    }

    private List<ArticleId> shown() {
        return notebook.articles().stream().map(ArticleSummary::id).toList();
    }

    @Test
    void theEncodingIsKeptWithTheOriginal() throws IOException {
        ArticleId id = imported(write("a.txt", TEXT, "windows-1252"));
        assertThat(encodingOf(id).charset()).isEqualTo("windows-1252");
        assertThat(notebook.article(id).orElseThrow().text()).isEqualTo(TEXT);
        assertThat(encodingOf(imported(write("b.txt", TEXT, "UTF-8")))).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void anotherEncodingIsAnotherVersionAndCanBeUndone() throws Exception {
        Path file = write("a.txt", TEXT, "windows-1252");
        ArticleId first = imported(file);
        ArticleId second = notebook.readings().readAgain(first, "KOI8-R");
        assertThat(second).isNotEqualTo(first);
        assertThat(encodingOf(second)).isEqualTo(new Encoding("KOI8-R", Certainty.ENTERED));
        assertThat(notebook.article(second).orElseThrow().supersedes()).contains(first);
        assertThat(notebook.claimsOf(second)).isNotEmpty();
        assertThat(shown()).containsExactly(second);
        assertThat(importFile(file, OpeningHints.NONE).known()).isEqualTo(1);
        assertThat(shown()).containsExactly(second);
        notebook.undo();
        assertThat(shown()).contains(first);
        notebook.redo();
        assertThat(notebook.readings().readAgain(second, "windows-1252")).isEqualTo(first);
        assertThat(shown()).containsExactly(first);
        assertThat(notebook.check()).isEmpty();
        close();
        open();
        assertThat(shown()).containsExactly(first);
        assertThat(notebook.check()).isEmpty();
    }

    @Test
    void whatTheUserHasWorkedOnStays() throws Exception {
        ArticleId first = imported(write("a.txt", TEXT, "windows-1252"));
        notebook.apply(Edits.confirm(List.of(notebook.claimsOf(first).getFirst())));
        ArticleId second = notebook.readings().readAgain(first, "IBM850");
        assertThat(shown()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void anEncodingThatChangesNothingOrIsNoneIsSaid() throws Exception {
        ArticleId first = imported(write("a.txt", TEXT, "windows-1252"));
        assertThat(notebook.readings().readAgain(first, "cp1252")).isEqualTo(first);
        assertThatThrownBy(() -> notebook.readings().readAgain(first, "klingon"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("klingon");
        assertThat(shown()).containsExactly(first);
    }

    @Test
    void aSavedMappingIsFoundAgainByTheSameColumns() throws Exception {
        Path file = write("t.csv", "a,b,c\nOne,Note," + BODY + "\nTwo,Word," + BODY + " Again.\n", "UTF-8");
        RecordPreview preview = notebook.imports().preview(file, OpeningHints.NONE).orElseThrow();
        assertThat(preview.saved()).isEmpty();
        var wanted = preview.mapping().with(Role.TITLE, "b").with(Role.SOURCE, "a");
        notebook.imports().mappings().save(new SavedMapping("Export", preview.columns(), wanted));
        close();
        open();
        RecordPreview again = notebook.imports().preview(file, OpeningHints.NONE).orElseThrow();
        assertThat(again.saved()).contains("Export");
        assertThat(again.mapping()).isEqualTo(wanted);
        assertThat(importFile(file, OpeningHints.NONE).results()).extracting(r -> ((ImportReport.Added) r).title())
                .containsExactly("Note", "Word");
        FieldMappings other = (_, guess) -> Optional.of(guess.with(Role.TITLE, "a"));
        assertThat(notebook.imports().preview(file, new OpeningHints(other, Optional.empty())).orElseThrow().saved())
                .isEmpty();
        notebook.imports().mappings().remove("Export");
        assertThat(notebook.imports().mappings().all()).isEmpty();
    }

    @Test
    void aMappingOfTheSameNameOrForTheSameColumnsIsReplaced() throws Exception {
        var mapping = new FieldMapping(Map.of(Role.TEXT, "a tab\there"),
                DateOrder.MONTH_FIRST);
        MappingBook book = notebook.imports().mappings();
        book.save(new SavedMapping("One", List.of("a", "b"), mapping));
        Path file = folder.resolve("N.claimline").resolve(MappingBook.FILE);
        Files.writeString(file, Files.readString(file) + "a line of a later version\n");
        book.save(new SavedMapping("Two", List.of("b", "a"), mapping));
        assertThat(book.all()).extracting(SavedMapping::name).containsExactly("Two");
        assertThat(book.named("Two").orElseThrow().mapping().field(Role.TEXT)).contains("a tab here");
        assertThat(Files.readString(file)).contains("later version");
    }
}
