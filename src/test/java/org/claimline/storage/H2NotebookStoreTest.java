package org.claimline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Counts;
import org.claimline.domain.Days;
import org.claimline.domain.Edit;
import org.claimline.domain.Event;
import org.claimline.domain.Kind;
import org.claimline.domain.Note;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Published;
import org.claimline.domain.Reading;
import org.claimline.domain.Status;
import org.claimline.domain.Tag;
import org.claimline.domain.TagUse;
import org.claimline.domain.Tagging;
import org.claimline.domain.Target;
import org.claimline.testkit.NotebookContents;
import org.claimline.testkit.RandomDomain;
import org.claimline.testkit.RandomEdits;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2NotebookStoreTest {

    @TempDir
    Path folder;

    private final AtomicLong lines = new AtomicLong();
    private NotebookFolder files;
    private NotebookStore store;

    @BeforeEach
    void open() {
        files = NotebookFolder.open(folder.resolve("Test.claimline"));
        store = files.store();
    }

    @AfterEach
    void close() {
        files.close();
    }

    private void reopen() {
        close();
        open();
    }

    private Article add(String text) {
        return add(Samples.article(text));
    }

    private Article add(Article article) {
        store.add(article, Claim.suggested(article, Samples.findings(article)), Optional.empty(),
                lines::incrementAndGet);
        return article;
    }

    private void apply(Change... changes) {
        store.apply(new Edit(Edit.Action.CHANGE_SETTINGS, List.of(changes)), lines::incrementAndGet);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private void addNote(Note note) {
        apply(new Change.OfNote(none(), Optional.of(note)));
    }

    private void tag(String path, Target on) {
        boolean isNew = store.tags().stream().noneMatch(use -> use.tag().path().equals(path));
        if (isNew) {
            apply(new Change.OfTag(none(), Optional.of(new Tag(path, 2))));
        }
        apply(new Change.OfTagging(none(), Optional.of(new Tagging(path, on))));
    }

    private void setStatus(Claim claim, Status status) {
        apply(new Change.OfClaim(Optional.of(claim), Optional.of(claim.withStatus(status))));
    }

    private void bin(Article article) {
        apply(new Change.OfArticle(article.id(), article.details(), article.details().withBinned(true)));
    }

    private List<String> quotes(ClaimFilter filter) {
        return store.claims(filter).stream().map(row -> row.claim().anchor().quote()).toList();
    }

    @Test
    void givesAnArticleBackWhole() {
        var article = add(Samples.article("Title\ndate: 2025-11-25\nurl: https://example.org/a\n\uD83D\uDE00 $53\n"));
        reopen();
        assertThat(store.article(article.id())).contains(article);
        assertThat(store.claimsOf(article.id())).isEqualTo(Claim.suggested(article, Samples.findings(article)));
        assertThat(store.claim(store.claimsOf(article.id()).getFirst().id())).isPresent();
        assertThat(store.appliedSequence()).isEqualTo(1);
        assertThat(store.article(Samples.article("another").id())).isEmpty();
    }

    @Test
    void refusesAnArticleTwiceBeforeTheJournalIsAsked() {
        var article = add("Title $1");
        assertConflict(() -> add(article));
        assertThat(lines).hasValue(1);
    }

    @Test
    void refusesWhatDoesNotFitBeforeTheJournalIsAsked() {
        Claim claim = store.claimsOf(add("Title $1").id()).getFirst();
        setStatus(claim, Status.CONFIRMED);
        var before = NotebookContents.of(store);
        long asked = lines.get();
        var gone = claim.withReading(Samples.money("2"));
        assertConflict(() -> setStatus(claim, Status.REJECTED));
        assertConflict(() -> apply(new Change.OfClaim(none(), Optional.of(claim))));
        assertConflict(() -> apply(new Change.OfClaim(Optional.of(gone), none())));
        assertConflict(() -> apply(new Change.OfTagging(none(),
                Optional.of(new Tagging("no-such-tag", new Target.OnClaim(claim.id()))))));
        assertConflict(() -> apply(new Change.OfSettings(store.settings(), new RandomDomain(1).settings()),
                new Change.OfClaim(none(), Optional.of(claim))));
        assertThat(lines).hasValue(asked);
        assertThat(NotebookContents.of(store)).isEqualTo(before);
    }

    @Test
    void refusesToRemoveWhatSomethingHangsOn() {
        Claim claim = store.claimsOf(add("Title $1").id()).getFirst();
        addNote(new RandomDomain(1).note(new Target.OnClaim(claim.id())));
        assertConflict(() -> apply(new Change.OfClaim(Optional.of(claim), none())));
        assertThat(store.claim(claim.id())).contains(claim);
    }

    private static void assertConflict(ThrowingCallable code) {
        assertThatThrownBy(code).isInstanceOfSatisfying(NotebookException.class,
                e -> assertThat(e.reason()).isEqualTo(NotebookException.Reason.CONFLICT));
    }

    @Test
    void aJournalThatCannotBeWrittenChangesNothing() {
        Claim claim = store.claimsOf(add("Title $1").id()).getFirst();
        var edit = new Edit(Edit.Action.CONFIRM_CLAIM,
                new Change.OfClaim(Optional.of(claim), Optional.of(claim.withStatus(Status.CONFIRMED))));
        assertThatThrownBy(() -> store.apply(edit, () -> {
            throw new NotebookException(NotebookException.Reason.DISK, "full");
        })).hasMessage("full");
        assertThat(store.claim(claim.id())).contains(claim);
        assertThat(store.appliedSequence()).isEqualTo(1);
    }

    @Test
    void anyEditAndItsInverseLeaveTheNotebookAsItWas() {
        add("One $1 and $2\ndate: 2025-10-01\n\uD83D\uDE00$3");
        add("Two $4");
        add("Three");
        for (long seed = 0; seed < 15; seed++) {
            var edits = new RandomEdits(new RandomDomain(seed));
            var states = new ArrayList<NotebookContents>();
            var done = new ArrayList<Edit>();
            for (int i = 0; i < 12; i++) {
                states.add(NotebookContents.of(store));
                Edit edit = edits.fitting(store);
                store.apply(edit, lines::incrementAndGet);
                done.add(edit);
            }
            for (Edit edit : done.reversed()) {
                store.apply(edit.inverse(), lines::incrementAndGet);
                assertThat(NotebookContents.of(store)).as("seed %d, %s", seed, edit).isEqualTo(states.removeLast());
            }
        }
        assertThat(store.faults()).isEmpty();
    }

    @Test
    void keepsWhatEditsMadeWhenItIsClosed() {
        add("One $1 and $2");
        add("Two $4");
        var edits = new RandomEdits(new RandomDomain(77));
        for (int i = 0; i < 60; i++) {
            store.apply(edits.fitting(store), lines::incrementAndGet);
        }
        var before = NotebookContents.of(store);
        reopen();
        assertThat(NotebookContents.of(store)).isEqualTo(before);
        assertThat(store.appliedSequence()).isEqualTo(lines.get());
    }

    @Test
    void listsArticlesByPublicationUndatedLast() {
        add("Undated $1");
        add("Old\ndate: 2025-09-02");
        add("New\ndate: 2026-01-30");
        Article binned = add("Binned\ndate: 2026-01-31");
        bin(binned);
        assertThat(store.articles()).extracting(summary -> summary.details().title()).containsExactly("New", "Old",
                "Undated $1");
        assertThat(store.bin()).extracting(ArticleSummary::id).containsExactly(binned.id());
    }

    @Test
    void countsWhatHangsOnAnArticle() {
        Article article = add("Title $1 $2 $3 $4");
        List<Claim> claims = store.claimsOf(article.id());
        setStatus(claims.get(0), Status.CONFIRMED);
        setStatus(claims.get(1), Status.REJECTED);
        addNote(new RandomDomain(1).note(new Target.OnArticle(article.id())));
        addNote(new RandomDomain(2).note(new Target.OnClaim(claims.get(1).id())));
        ArticleSummary summary = store.articles().getFirst();
        assertThat(summary.claims()).isEqualTo(3);
        assertThat(summary.open()).isEqualTo(2);
        assertThat(summary.notes()).isEqualTo(2);
        assertThat(summary.superseded()).isFalse();
    }

    @Test
    void countsTheNotebookWithoutTheBin() {
        Article kept = add("Kept $1 $2 $3\ndate: 2025-10-01");
        add("Undated $4");
        Article binned = add("Binned $5 $6");
        List<Claim> claims = store.claimsOf(kept.id());
        setStatus(claims.get(0), Status.CONFIRMED);
        setStatus(claims.get(1), Status.REJECTED);
        addNote(new RandomDomain(1).note(new Target.OnClaim(claims.get(0).id())));
        addNote(new RandomDomain(2).note(new Target.OnClaim(store.claimsOf(binned.id()).getFirst().id())));
        apply(new Change.OfEvent(none(), Optional.of(new RandomDomain(3).event(none(), none()))));
        bin(binned);
        assertThat(store.counts()).isEqualTo(new Counts(2, 3, 2, 1, 1, 1, 1, 1));
    }

    @Test
    void knowsTheNewestVersionAtAnAddress() {
        var url = URI.create("https://example.org/a");
        Article first = add("First\nurl: https://example.org/a");
        assertThat(store.articleAt(url)).contains(first.id());
        Article text = Samples.article("Second\nurl: https://example.org/a");
        Article second = add(new Article(text.id(), text.details(), text.text(), text.original(),
                Samples.NOON.plusSeconds(1), Optional.of(first.id())));
        assertThat(store.articleAt(url)).contains(second.id());
        assertThat(store.articleAt(URI.create("https://example.org/b"))).isEmpty();
        assertThat(store.article(second.id()).orElseThrow().supersedes()).contains(first.id());
        assertThat(store.articles()).filteredOn(ArticleSummary::superseded).extracting(ArticleSummary::id)
                .containsExactly(first.id());
        bin(second);
        assertThat(store.articles()).filteredOn(ArticleSummary::superseded).isEmpty();
    }

    @Test
    void listsClaimsByPublicationAndPlace() {
        add("Undated $1");
        add("Old\ndate: 2025-09-02\n$2 and $3");
        add("New\ndate: 2026-01-30\n$4");
        bin(add("Binned $5"));
        assertThat(quotes(ClaimFilter.STANDING)).containsExactly("$4", "$2", "$3", "$1");
        ClaimRow row = store.claims(ClaimFilter.STANDING).getFirst();
        assertThat(row.articleTitle()).isEqualTo("New");
        assertThat(row.published()).contains(
                Published.on(LocalDate.of(2026, 1, 30), Published.Origin.STATED, "2026-01-30"));
        assertThat(row.tags()).isEmpty();
        assertThat(row.notes()).isZero();
    }

    @Test
    void filtersClaims() {
        Article article = add("Title\n$1 $2 $3 $4");
        List<Claim> claims = store.claimsOf(article.id());
        setStatus(claims.get(0), Status.REJECTED);
        Reading dated = Reading.of(ClaimType.DATE, Days.of(LocalDate.of(2026, 1, 1)));
        apply(new Change.OfClaim(Optional.of(claims.get(1)), Optional.of(claims.get(1).withReading(dated))));
        var named = new Reading(Samples.money("3").type(), Samples.money("3").value(), none(), none(),
                Optional.of("Capital Expenditure"), Optional.of("Alibaba"), Optional.of("The 100% Bank_"), false,
                none());
        apply(new Change.OfClaim(Optional.of(claims.get(2)), Optional.of(claims.get(2).withReading(named))));
        assertThat(quotes(ClaimFilter.STANDING)).containsExactly("$2", "$3", "$4");
        assertThat(quotes(ClaimFilter.STANDING.withKinds(Set.of(Kind.FIGURE)))).containsExactly("$3", "$4");
        assertThat(quotes(ClaimFilter.STANDING.withKinds(Set.of()))).isEmpty();
        assertThat(quotes(ClaimFilter.STANDING.withStatuses(Set.of(Status.REJECTED)))).containsExactly("$1");
        assertThat(quotes(ClaimFilter.STANDING.withStatuses(EnumSet.allOf(Status.class)))).hasSize(4);
        assertThat(quotes(ClaimFilter.STANDING.withText("capital EXP"))).containsExactly("$3");
        assertThat(quotes(ClaimFilter.STANDING.withText("ALIBABA"))).containsExactly("$3");
        assertThat(quotes(ClaimFilter.STANDING.withText("00% bank_"))).containsExactly("$3");
        assertThat(quotes(ClaimFilter.STANDING.withText("$4"))).containsExactly("$4");
        assertThat(quotes(ClaimFilter.STANDING.withText("titL"))).containsExactly("$2", "$3", "$4");
        assertThat(quotes(ClaimFilter.STANDING.withText("%"))).containsExactly("$3");
        assertThat(quotes(ClaimFilter.STANDING.withText("nowhere"))).isEmpty();
    }

    @Test
    void filtersClaimsByTagAndThoseNestedUnderIt() {
        Article article = add("Title $1 $2 $3 $4");
        List<Claim> claims = store.claimsOf(article.id());
        tag("cloud", new Target.OnClaim(claims.get(0).id()));
        tag("cloud/growth", new Target.OnClaim(claims.get(1).id()));
        tag("cloud-computing", new Target.OnClaim(claims.get(2).id()));
        tag("alpha", new Target.OnClaim(claims.get(0).id()));
        tag("cloud", new Target.OnArticle(article.id()));
        addNote(new RandomDomain(1).note(new Target.OnClaim(claims.get(1).id())));
        assertThat(quotes(ClaimFilter.STANDING.withTag(Optional.of("cloud")))).containsExactly("$1", "$2");
        assertThat(quotes(ClaimFilter.STANDING.withTag(Optional.of("cloud/growth")))).containsExactly("$2");
        assertThat(quotes(ClaimFilter.STANDING.withTag(Optional.of("clou")))).isEmpty();
        assertThat(store.claims(ClaimFilter.STANDING)).extracting(ClaimRow::tags).containsExactly(
                List.of("alpha", "cloud"), List.of("cloud/growth"), List.of("cloud-computing"), List.of());
        assertThat(store.claims(ClaimFilter.STANDING)).extracting(ClaimRow::notes).containsExactly(0, 1, 0, 0);
    }

    @Test
    void listsTagsWithTheirUses() {
        Article article = add("Title $1");
        tag("b", new Target.OnArticle(article.id()));
        tag("b", new Target.OnClaim(store.claimsOf(article.id()).getFirst().id()));
        apply(new Change.OfTag(none(), Optional.of(new Tag("a", 1))));
        assertThat(store.tags()).containsExactly(new TagUse(new Tag("a", 1), 0), new TagUse(new Tag("b", 2), 2));
        assertThat(store.tagsOn(new Target.OnArticle(article.id()))).containsExactly("b");
        assertConflict(() -> apply(new Change.OfTag(Optional.of(new Tag("b", 2)), none())));
        assertConflict(() -> tag("b", new Target.OnArticle(article.id())));
    }

    @Test
    void listsNotesByTime() {
        Article article = add("Title $1");
        var on = new Target.OnArticle(article.id());
        Note late = new RandomDomain(1).note(on).withMarkdown("late", Samples.NOON.plusSeconds(9));
        Note early = new RandomDomain(2).note(on).withMarkdown("early", Samples.NOON);
        addNote(late);
        addNote(early);
        assertThat(store.notes()).containsExactly(late, early);
        assertThat(store.notesOn(on)).containsExactlyInAnyOrder(late, early)
                .isSortedAccordingTo((one, other) -> one.created().compareTo(other.created()));
        assertThat(store.notesOn(new Target.OnClaim(store.claimsOf(article.id()).getFirst().id()))).isEmpty();
    }

    @Test
    void listsEventsByDay() {
        Claim claim = store.claimsOf(add("Title $1").id()).getFirst();
        List<Event> events = Stream.of(5L, 6L, 7L, 8L).map(RandomDomain::new)
                .map(domain -> domain.event(Optional.of(claim.id()), Optional.of(claim.article()))).toList();
        assertThat(store.hasEvent(claim.id())).isFalse();
        events.forEach(event -> apply(new Change.OfEvent(none(), Optional.of(event))));
        assertThat(store.events()).containsExactlyInAnyOrderElementsOf(events)
                .isSortedAccordingTo((one, other) -> one.when().first().compareTo(other.when().first()));
        assertThat(store.event(events.getFirst().id())).contains(events.getFirst());
        assertThat(store.hasEvent(claim.id())).isTrue();
    }

    @Test
    void aBackupCanBeOpenedByItself() throws Exception {
        Article article = add("Title $1");
        Path copy = Files.createDirectories(folder.resolve("Copy.claimline"));
        store.backup(copy.resolve("notebook.mv.db"));
        var before = NotebookContents.of(store);
        add("Later $2");
        try (NotebookFolder other = NotebookFolder.open(copy)) {
            assertThat(NotebookContents.of(other.store())).isEqualTo(before);
            assertThat(other.store().article(article.id())).isPresent();
        }
    }

    @Test
    void anInterruptedCallerNeitherClosesTheDatabaseNorLosesItsFlag() throws InterruptedException {
        Claim claim = store.claimsOf(add("Title $1").id()).getFirst();
        var flags = new ArrayList<Boolean>();
        Thread caller = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 50; i++) {
                Thread.currentThread().interrupt();
                store.articles();
                Claim now = store.claim(claim.id()).orElseThrow();
                setStatus(now, i % 2 == 0 ? Status.CONFIRMED : Status.SUGGESTED);
                flags.add(Thread.interrupted());
            }
        });
        caller.join();
        assertThat(flags).hasSize(50).containsOnly(true);
        assertThat(store.claim(claim.id()).orElseThrow().status()).isEqualTo(Status.SUGGESTED);
    }

    @Test
    void findsATextThatWasChangedBehindItsBack() {
        Article article = add("Title $1");
        Note note = new RandomDomain(1).note(new Target.OnArticle(article.id()));
        addNote(note);
        assertThat(store.faults()).isEmpty();
        close();
        tamper("UPDATE article_text SET text = text || '!'", "UPDATE note SET markdown = markdown || '!'");
        open();
        assertThat(store.faults()).hasSize(2).anyMatch(fault -> fault.contains(article.id().value()))
                .anyMatch(fault -> fault.contains(note.id().value()));
    }

    private void tamper(String... statements) {
        var threads = new StorageThreads();
        try (threads; var database = Database.open(folder.resolve("Test.claimline"), folder, threads)) {
            database.write(handle -> List.of(statements).forEach(handle::execute));
        }
    }
}
