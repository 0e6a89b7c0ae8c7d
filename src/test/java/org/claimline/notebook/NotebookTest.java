package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.Counts;
import org.claimline.domain.Days;
import org.claimline.domain.DocumentReader;
import org.claimline.domain.Edit;
import org.claimline.domain.Event;
import org.claimline.domain.Finding;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.NoteLink;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Published;
import org.claimline.domain.Sha256;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.domain.Tag;
import org.claimline.domain.TagUse;
import org.claimline.domain.Target;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.FileParts;
import org.claimline.storage.NotebookFolder;
import org.claimline.task.Cancellation;
import org.claimline.testkit.NotebookContents;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {

    @TempDir
    Path folder;

    private NotebookFolder files;
    private Notebook notebook;

    @BeforeEach
    void open() {
        files = NotebookFolder.open(folder.resolve("Clouds.claimline"));
        DocumentReader reader = (name, bytes, hints) -> {
            if (name.startsWith("broken")) {
                throw new IllegalStateException("a bug in a reader");
            }
            return Samples.reader().read(name, bytes, hints);
        };
        notebook = Notebook.open(files, new Intake(new FileParts(), reader, Samples.finder()),
                Clock.fixed(Samples.NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private ImportReport importAll(Path... paths) {
        return notebook.imports().files(List.of(paths), PublicationDates.NONE, _ -> {}, Cancellation.NEVER);
    }

    private ArticleId importText(String text) throws IOException {
        ImportReport report = importAll(file("a" + text.hashCode() + ".txt", text));
        return ((ImportReport.Added) report.results().getFirst()).article();
    }

    private Claim firstClaim(ArticleId article) {
        return notebook.claimsOf(article).getFirst();
    }

    @Test
    void keepsWhatWasDone() throws IOException {
        ArticleId article = importText("Cloud spending\ndate: 2025-11-25\nIt spent $53 and $250.\n");
        notebook.apply(Edits.confirm(List.of(firstClaim(article))));
        var before = NotebookContents.of(files.store());
        assertThat(notebook.check()).isEmpty();
        close();
        open();
        assertThat(NotebookContents.of(files.store())).isEqualTo(before);
        assertThat(notebook.claims(ClaimFilter.STANDING)).extracting(row -> row.claim().status())
                .containsExactly(Status.CONFIRMED, Status.SUGGESTED);
        assertThat(notebook.nextUndo()).isEmpty();
        assertThat(notebook.check()).isEmpty();
    }

    @Test
    void importsFilesAndFoldersInOrder() throws IOException {
        file("in/b.txt", "B $1");
        file("in/a.txt", "A $1 and $2");
        file("in/.hidden", "H $1");
        file("in/.git/x.txt", "G $1");
        file("in/sub/c.txt", "C");
        var progress = new ArrayList<ImportProgress>();
        ImportReport report = notebook.imports().files(List.of(folder.resolve("in")), PublicationDates.NONE,
                progress::add,
                Cancellation.NEVER);
        assertThat(report.results()).extracting(result -> folder.resolve("in").relativize(result.path()).toString())
                .containsExactly("a.txt", "b.txt", "sub/c.txt");
        assertThat(report.results()).extracting(result -> ((ImportReport.Added) result).claims()).containsExactly(2, 1,
                0);
        assertThat(progress).extracting(ImportProgress::done).containsExactly(0, 1, 1, 2, 2, 3);
        assertThat(progress.stream().flatMap(now -> now.result().stream())).isEqualTo(report.results());
        assertThat(progress).extracting(ImportProgress::name).containsExactly("a.txt", "a.txt", "b.txt", "b.txt",
                "c.txt", "c.txt");
        assertThat(progress).extracting(ImportProgress::total).containsOnly(3);
        assertThat(notebook.articles()).hasSize(3);
    }

    @Test
    void keepsTheOriginalByteForByte() throws IOException {
        String text = "Title $1 é\n";
        importText(text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(files.originals().get(Sha256.hex(bytes))).hasValue(bytes);
    }

    @Test
    void theSameFileTwiceIsOneArticle() throws IOException {
        Path one = file("one.txt", "Title $1");
        Path two = file("two.txt", "Title $1");
        assertThat(importAll(one, two, one).added()).isEqualTo(1);
        ImportReport again = importAll(one);
        assertThat(again.results()).hasSize(1).first().isInstanceOfSatisfying(ImportReport.Known.class,
                known -> assertThat(known.title()).isEqualTo("Title $1"));
        assertThat(notebook.articles()).hasSize(1);
        assertThat(files.journal().last()).isEqualTo(1);
    }

    @Test
    void twoImportsOfTheSameFilesAtOnceAreOne() throws Exception {
        for (int i = 0; i < 20; i++) {
            file("in/" + i + ".txt", "Title " + i + " $1");
        }
        var reports = new ArrayList<ImportReport>();
        Thread other = Thread.ofPlatform().start(() -> reports.add(importAll(folder.resolve("in"))));
        ImportReport report = importAll(folder.resolve("in"));
        other.join();
        assertThat(reports).hasSize(1);
        assertThat(report.added() + reports.getFirst().added()).isEqualTo(20);
        assertThat(report.known() + reports.getFirst().known()).isEqualTo(20);
        assertThat(notebook.articles()).hasSize(20);
        assertThat(notebook.check()).isEmpty();
    }

    @Test
    void anArticleInTheBinComesBackWhenItIsImportedAgain() throws IOException {
        Path one = file("one.txt", "Title $1");
        importAll(one);
        ArticleId id = notebook.articles().getFirst().id();
        notebook.apply(Edits.confirm(List.of(firstClaim(id))));
        notebook.apply(Edits.bin(notebook.article(id).orElseThrow()));
        assertThat(notebook.articles()).isEmpty();
        assertThat(notebook.bin()).extracting(ArticleSummary::id).containsExactly(id);
        importAll(one);
        assertThat(notebook.articles()).extracting(ArticleSummary::id).containsExactly(id);
        assertThat(firstClaim(id).status()).isEqualTo(Status.CONFIRMED);
        notebook.undo();
        assertThat(notebook.articles()).isEmpty();
    }

    @Test
    void filesThatAreNoArticlesStopNothing() throws IOException {
        notebook.apply(Edits.settings(notebook.settings(),
                NotebookSettings.titled("Clouds").withImportLimit(100)));
        ImportReport report = importAll(folder.resolve("gone.txt"), file("empty.txt", " \n"),
                file("binary.txt", "a\0b"), file("long.txt", "x".repeat(101)), file("broken.txt", "any"),
                file("good.txt", "Good $1"));
        assertThat(report.failures()).extracting(ImportReport.Failed::reason).containsExactly(Reason.NOT_FOUND,
                Reason.EMPTY, Reason.BINARY, Reason.TOO_LONG, Reason.FAILED);
        assertThat(report.failures()).extracting(ImportReport.Failed::detail).noneMatch(String::isBlank);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.cancelled()).isFalse();
        assertThat(notebook.articles()).hasSize(1);
        assertThat(notebook.check()).isEmpty();
    }

    @Test
    void keepsWhatWasImportedBeforeItWasCancelled() throws IOException {
        Path[] paths = {file("1.txt", "One"), file("2.txt", "Two"), file("3.txt", "Three")};
        var done = new ArrayList<ImportProgress>();
        ImportReport report = notebook.imports().files(List.of(paths), PublicationDates.NONE, done::add,
                () -> done.size() == 4);
        assertThat(report.cancelled()).isTrue();
        assertThat(report.added()).isEqualTo(2);
        assertThat(notebook.articles()).hasSize(2);
    }

    @Test
    void aDateThatTheUserGaveWins() throws IOException {
        Path path = file("dated.txt", "Title\ndate: 2025-11-25\n");
        var given = Published.on(LocalDate.of(2025, 9, 9), Published.Origin.ENTERED, "given");
        notebook.imports().files(List.of(path), new PublicationDates(Map.of("dated.txt", given), Optional.empty()),
                _ -> {},
                Cancellation.NEVER);
        assertThat(notebook.articles().getFirst().details().published()).contains(given);
    }

    @Test
    void aChangedFileFromTheSameAddressIsANewVersion() throws IOException {
        ArticleId first = importText("Title\nurl: https://example.org/a\n$1");
        ArticleId second = importText("Title\nurl: https://example.org/a\n$2");
        assertThat(notebook.article(second).orElseThrow().supersedes()).contains(first);
        assertThat(notebook.article(first).orElseThrow().text()).endsWith("$1");
        assertThat(notebook.articles()).hasSize(2);
    }

    @Test
    void undoesAndRedoesInOrder() throws IOException {
        ArticleId article = importText("Title $1 $2");
        var states = new ArrayList<NotebookContents>();
        for (Edit edit : someEdits(article)) {
            states.add(NotebookContents.of(files.store()));
            notebook.apply(edit);
        }
        var end = NotebookContents.of(files.store());
        int steps = states.size();
        while (!states.isEmpty()) {
            assertThat(notebook.undo()).isPresent();
            assertThat(NotebookContents.of(files.store())).isEqualTo(states.removeLast());
        }
        assertThat(notebook.undo()).isEmpty();
        for (int i = 0; i < steps; i++) {
            assertThat(notebook.redo()).isPresent();
        }
        assertThat(notebook.redo()).isEmpty();
        assertThat(NotebookContents.of(files.store())).isEqualTo(end);
        assertThat(notebook.check()).isEmpty();
    }

    /// Each to be applied after the one before.
    private List<Edit> someEdits(ArticleId article) {
        List<Claim> claims = notebook.claimsOf(article);
        var on = new Target.OnClaim(claims.get(1).id());
        return List.of(Edits.confirm(claims.subList(0, 1)), Edits.reject(claims.subList(1, 2)),
                Edits.correct(claims.get(0).withStatus(Status.CONFIRMED), Samples.money("7")),
                Edits.tag(on, "cloud/growth", List.of()), Edits.note(on, "A *note*.", Samples.NOON),
                Edits.highlight(notebook.article(article).orElseThrow(), new Span(0, 5), Samples.money("9")),
                Edits.event(claims.get(0), "Results", Days.of(LocalDate.of(2025, 11, 25))),
                Edits.bin(notebook.article(article).orElseThrow()));
    }

    @Test
    void aNewEditEndsWhatCouldBeRedone() throws IOException {
        ArticleId article = importText("Title $1");
        notebook.apply(Edits.confirm(notebook.claimsOf(article)));
        notebook.undo();
        assertThat(notebook.nextRedo()).isPresent();
        notebook.apply(Edits.reject(notebook.claimsOf(article)));
        assertThat(notebook.nextRedo()).isEmpty();
        assertThat(notebook.nextUndo()).map(Edit::action).contains(Edit.Action.REJECT_CLAIM);
    }

    @Test
    void refusesAnEditOfWhatHasChangedSince() throws IOException {
        ArticleId article = importText("Title $1");
        List<Claim> stale = notebook.claimsOf(article);
        notebook.apply(Edits.confirm(stale));
        long last = files.journal().last();
        assertThatThrownBy(() -> notebook.apply(Edits.reject(stale))).isInstanceOfSatisfying(NotebookException.class,
                e -> assertThat(e.reason()).isEqualTo(NotebookException.Reason.CONFLICT));
        assertThat(files.journal().last()).isEqualTo(last);
        assertThat(notebook.nextUndo()).map(Edit::action).contains(Edit.Action.CONFIRM_CLAIM);
        notebook.apply(Edits.dispute(notebook.claimsOf(article)));
        assertThat(firstClaim(article).status()).isEqualTo(Status.DISPUTED);
        assertThat(notebook.check()).isEmpty();
    }

    @Test
    void tellsWhatChanged() throws IOException {
        var told = new ArrayList<NotebookChanged>();
        Runnable stop = notebook.onChange(told::add);
        ArticleId article = importText("Title $1");
        Edit edit = Edits.confirm(notebook.claimsOf(article));
        notebook.apply(edit);
        notebook.undo();
        stop.run();
        notebook.redo();
        assertThat(told).containsExactly(new NotebookChanged(Optional.empty()),
                new NotebookChanged(Optional.of(edit)), new NotebookChanged(Optional.of(edit.inverse())));
    }

    @Test
    void anotherDateFindsUntouchedClaimsAgainAndLeavesTheRest() throws IOException {
        ArticleId id = importText("Title $1 $2 $3 $4 $5");
        List<Claim> claims = notebook.claimsOf(id);
        notebook.apply(Edits.correct(claims.get(0), Samples.money("99")));
        notebook.apply(Edits.tag(new Target.OnClaim(claims.get(1).id()), "kept", List.of()));
        notebook.apply(Edits.note(new Target.OnClaim(claims.get(2).id()), "kept", Samples.NOON));
        notebook.apply(Edits.event(claims.get(3), "kept", Days.of(LocalDate.of(2025, 1, 1))));
        List<Claim> judged = notebook.claimsOf(id).subList(0, 4);
        var later = new Intake(new FileParts(), Samples.reader(), (text, _, _, excluded) -> Samples.finder()
                .find(text, Optional.empty(), Optional.empty(), excluded).stream()
                .map(finding -> new Finding(finding.span(), Samples.money("1000"),
                        finding.evidence()))
                .toList());
        close();
        files = NotebookFolder.open(folder.resolve("Clouds.claimline"));
        notebook = Notebook.open(files, later, Clock.systemUTC());
        var published = Published.on(LocalDate.of(2026, 1, 1), Published.Origin.ENTERED, "by hand");
        notebook.apply(notebook.readings().republish(notebook.article(id).orElseThrow(), Optional.of(published)));
        List<Claim> after = notebook.claimsOf(id);
        assertThat(after.subList(0, 4)).isEqualTo(judged);
        assertThat(after.get(4).reading()).isEqualTo(Samples.money("1000"));
        assertThat(notebook.article(id).orElseThrow().details().published()).contains(published);
        notebook.undo();
        assertThat(notebook.claimsOf(id).get(4)).isEqualTo(claims.get(4));
    }

    @Test
    void anEventGoesWithWhatHangsOnIt() {
        notebook.apply(Edits.event("Results", Days.of(LocalDate.of(2025, 11, 25))));
        Event event = notebook.events().getFirst();
        var on = new Target.OnEvent(event.id());
        notebook.apply(Edits.tag(on, "results", List.of()));
        notebook.apply(Edits.note(on, "Moved from the 14th.", Samples.NOON));
        var before = NotebookContents.of(files.store());
        notebook.apply(notebook.removal(event));
        assertThat(notebook.events()).isEmpty();
        assertThat(notebook.notes()).isEmpty();
        assertThat(notebook.tags()).extracting(TagUse::uses).containsExactly(0);
        notebook.undo();
        assertThat(NotebookContents.of(files.store())).isEqualTo(before);
    }

    @Test
    void aNoteOfItsOwnGoesIntoTheBinAndComesBack() throws IOException {
        ArticleId article = importText("Title $1");
        var id = new NoteId("n-000000000001");
        var start = NotebookContents.of(files.store());
        notebook.apply(Edits.page(id, "# Who pays?\n\nSee [[article:" + article + "]].", Samples.NOON));
        Note note = notebook.note(id).orElseThrow();
        assertThat(note.title()).isEqualTo("Who pays?");
        assertThat(notebook.notesMentioning(new NoteLink.ToArticle(article))).containsExactly(note);
        assertThat(notebook.counts().notes()).isEqualTo(1);
        notebook.apply(Edits.discard(note));
        assertThat(notebook.notes()).isEmpty();
        assertThat(notebook.notesMentioning(new NoteLink.ToArticle(article))).isEmpty();
        assertThat(notebook.counts()).extracting(Counts::notes, Counts::binned).containsExactly(0, 1);
        assertThat(notebook.binnedNotes()).extracting(Note::id).containsExactly(id);
        notebook.apply(Edits.restore(notebook.note(id).orElseThrow()));
        assertThat(notebook.notes()).containsExactly(note);
        notebook.undo();
        notebook.undo();
        notebook.undo();
        assertThat(NotebookContents.of(files.store())).isEqualTo(start);
        assertThat(notebook.check()).isEmpty();
    }

    @Test
    void tagsAreMadeOnceAndRecoloured() throws IOException {
        ArticleId article = importText("Title $1 $2");
        List<Claim> claims = notebook.claimsOf(article);
        for (Claim claim : claims) {
            notebook.apply(Edits.tag(new Target.OnClaim(claim.id()), "ai",
                    notebook.tags().stream().map(TagUse::tag).toList()));
        }
        Tag tag = notebook.tags().getFirst().tag();
        notebook.apply(Edits.recolour(tag, (tag.colour() + 1) % Tag.COLOURS));
        assertThat(notebook.tags())
                .containsExactly(new TagUse(new Tag("ai", (tag.colour() + 1) % Tag.COLOURS), 2));
    }

    @Test
    void checkFindsAnOriginalThatIsGoneOrChanged() throws IOException {
        importText("One $1");
        importText("Two $1");
        List<Path> originals;
        try (Stream<Path> paths = Files.walk(folder.resolve("Clouds.claimline/originals"))) {
            originals = paths.filter(Files::isRegularFile).toList();
        }
        Files.delete(originals.get(0));
        Files.writeString(originals.get(1), "changed");
        assertThat(notebook.check()).hasSize(2).anyMatch(fault -> fault.contains("missing"))
                .anyMatch(fault -> fault.contains("not what was imported"));
    }
}
