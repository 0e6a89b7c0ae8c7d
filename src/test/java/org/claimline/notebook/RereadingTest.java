package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.DocumentReader;
import org.claimline.domain.Engine;
import org.claimline.domain.Evidence;
import org.claimline.domain.Finding;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Quantity;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.domain.Target;
import org.claimline.importing.FileParts;
import org.claimline.storage.NotebookFolder;
import org.claimline.task.Cancellation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("db")
final class RereadingTest {

    private static final String TEXT = "Sales rose 5% to 20 million euros, helped by 300 new shops.";

    @TempDir
    private Path folder;

    private List<Finding> engine = List.of(percent("5%", "5"), percent("20 million euros", "20"));

    private Engine today = new Engine(1, "");
    private Optional<Days> studiedByEngine = Optional.empty();

    @BeforeEach
    void importOneArticle() throws IOException {
        Path file = Files.writeString(folder.resolve("shops.txt"), TEXT);
        try (Notebook notebook = open()) {
            notebook.imports().files(List.of(file), PublicationDates.NONE, _ -> {}, Cancellation.NEVER);
        }
    }

    @Test
    void theSameEngineChangesNothing() {
        try (Notebook notebook = open()) {
            assertThat(notebook.readings().again(article(notebook))).isEmpty();
        }
    }

    @Test
    void aBetterEngineChangesUntouchedSuggestionsAndCanBeTakenBack() {
        engine = List.of(percent("20 million euros", "20000000"), percent("300", "300"));
        try (Notebook notebook = open()) {
            List<Claim> before = notebook.claimsOf(article(notebook));

            List<Change> changes = notebook.readings().again(article(notebook));

            assertThat(changes).hasSize(3).allMatch(Change.OfClaim.class::isInstance);
            assertThat(notebook.claimsOf(article(notebook))).isEqualTo(before);
            notebook.apply(Edits.reread(changes));
            assertThat(notebook.claimsOf(article(notebook))).extracting(claim -> claim.anchor().quote())
                    .containsExactly("20 million euros", "300");
            assertThat(notebook.readings().again(article(notebook))).isEmpty();
            notebook.undo();
            assertThat(notebook.claimsOf(article(notebook))).isEqualTo(before);
        }
    }

    @Test
    void whatTheUserTouchedStaysAndNothingIsPutOverIt() {
        try (Notebook notebook = open()) {
            List<Claim> claims = notebook.claimsOf(article(notebook));
            notebook.apply(Edits.reject(List.of(claims.getFirst())));
            notebook.apply(Edits.tag(new Target.OnClaim(claims.getLast().id()), "sales", List.of()));
        }
        engine = List.of(percent("5% to 20 million", "5"), percent("300", "300"));
        try (Notebook notebook = open()) {
            notebook.apply(Edits.reread(notebook.readings().again(article(notebook))));

            assertThat(notebook.claimsOf(article(notebook))).extracting(claim -> claim.anchor().quote())
                    .containsExactly("5%", "20 million euros", "300");
            assertThat(notebook.claimsOf(article(notebook)).getFirst().status()).isEqualTo(Status.REJECTED);
        }
    }

    @Test
    void theNotebookRemembersWhichEngineHasReadAnArticle() {
        today = new Engine(1, "other words");
        try (Notebook notebook = open()) {
            ArticleId article = article(notebook);
            assertThat(notebook.readings().outdated()).containsExactly(article);

            List<Change> changes = notebook.readings().again(article);

            assertThat(changes)
                    .containsExactly(new Change.OfEngine(article, Optional.of(new Engine(1, "")), Optional.of(today)));
            notebook.apply(Edits.reread(changes));
            assertThat(notebook.readings().outdated()).isEmpty();
            assertThat(notebook.readings().again(article)).isEmpty();
            notebook.undo();
            assertThat(notebook.readings().outdated()).containsExactly(article);
            notebook.redo();
        }
        today = new Engine(2, "");
        try (Notebook notebook = open()) {
            assertThat(notebook.readings().outdated()).hasSize(1);
            notebook.apply(
                    notebook.readings().republish(notebook.article(article(notebook)).orElseThrow(), Optional.empty()));
            assertThat(notebook.readings().outdated()).isEmpty();
        }
        today = new Engine(1, "");
        try (Notebook notebook = open()) {
            assertThat(notebook.readings().outdated()).as("what a later engine has read is left to it").isEmpty();
        }
    }

    @Test
    void anArticleInTheBinIsNotOutdated() {
        today = new Engine(7, "");
        try (Notebook notebook = open()) {
            notebook.apply(Edits.bin(notebook.article(article(notebook)).orElseThrow()));
            assertThat(notebook.readings().outdated()).isEmpty();
        }
    }

    @Test
    void thePeriodUnderStudyReachesTheEngine() {
        var studied = new Days(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 31), Days.Precision.RANGE);
        try (Notebook notebook = open()) {
            NotebookSettings before = notebook.settings();
            notebook.apply(Edits.settings(before,
                    before.withStudied(Optional.of(studied))));
            notebook.readings().again(article(notebook));
        }
        assertThat(studiedByEngine).contains(studied);
    }

    private Notebook open() {
        DocumentReader reader = (name, bytes, _) -> new ReadDocument(
                new ArticleDetails(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), List.of(), false),
                TEXT, "text/plain");
        return Notebook.open(NotebookFolder.open(folder.resolve("test.claimline")),
                new Intake(new FileParts(), reader, (_, _, studied, _) -> {
                    studiedByEngine = studied;
                    return engine;
                }, NotebookLexicon.EMPTY, today), Clock.systemUTC());
    }

    private static ArticleId article(Notebook notebook) {
        return notebook.articles().getFirst().id();
    }

    private static Finding percent(String quote, String value) {
        int start = TEXT.indexOf(quote);
        return new Finding(new Span(start, start + quote.length()),
                Reading.of(ClaimType.PERCENT, Quantity.of(value, "%")), new Evidence("test", "For the test.", 0.9));
    }
}
