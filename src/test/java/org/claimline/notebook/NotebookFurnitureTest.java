package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Engine;
import org.claimline.domain.Evidence;
import org.claimline.domain.Finding;
import org.claimline.domain.Furniture;
import org.claimline.domain.Furniture.Reason;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.importing.ArticleReader;
import org.claimline.importing.FileParts;
import org.claimline.storage.NotebookFolder;
import org.claimline.task.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("db")
final class NotebookFurnitureTest {

    private static final String OFFER = "Ask our desk for the full letter";

    @TempDir
    private Path folder;

    private Notebook notebook;

    @BeforeEach
    void importThreeArticles() throws IOException {
        notebook = open();
        for (String topic : List.of("cloud", "steel", "paper")) {
            read(topic);
        }
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private void read(String topic) throws IOException {
        String text = """
                The %s letter

                The %s unit grew faster than a year ago, its owner said, and it will hire 30 people in the spring.

                Traders had expected less of %s, and some of them bought the share on the same morning, as they told us.

                %s
                """.formatted(topic, topic, topic, OFFER);
        notebook.imports().files(List.of(Files.writeString(folder.resolve(topic + ".txt"), text)),
                PublicationDates.NONE,
                _ -> {}, Cancellation.NEVER);
    }

    /// Finds the digits, and the word 'full' while `offers` says so.
    private boolean offers;

    private Notebook open() {
        return Notebook.open(NotebookFolder.open(folder.resolve("Letters.claimline")),
                lexicon -> new Intake(new FileParts(), new ArticleReader(lexicon.furniture()),
                        (text, _, _, excluded) -> {
                            var spans = new java.util.ArrayList<Span>();
                            spans.add(new Span(text.indexOf("30"), text.indexOf("30") + 2));
                            if (offers) {
                                spans.add(new Span(text.indexOf("full"), text.indexOf("full") + 4));
                            }
                            spans.removeIf(span -> excluded.stream().anyMatch(span::overlaps));
                            return spans.stream().map(span -> new Finding(span,
                                    Reading.of(ClaimType.COUNT, Quantity.of("30", "people")),
                                    new Evidence("count", "", 0.9)))
                                    .toList();
                        }, lexicon, new Engine(1, lexicon.sha256())),
                Clock.systemUTC(), Runnable::run);
    }

    private Article article(String topic) {
        return notebook.articles().stream().map(ArticleSummary::id).flatMap(id -> notebook.article(id).stream())
                .filter(article -> article.title().contains(topic)).findFirst().orElseThrow();
    }

    private List<String> marked(String topic) {
        Article article = article(topic);
        return article.details().furniture().stream().filter(f -> f.reason() != Reason.HEADLINE)
                .map(f -> f.span().in(article.text())).toList();
    }

    @Test
    void suggestsAcceptsAndUndoes() throws IOException {
        FurnitureSuggestion suggestion = notebook.words().suggestedFurniture().getFirst();
        assertThat(notebook.words().suggestedFurniture()).hasSize(1);
        assertThat(suggestion.example()).isEqualTo(OFFER);
        assertThat(suggestion.articles()).hasSize(3);
        assertThat(suggestion.source()).isEmpty();

        assertThat(notebook.words().acceptFurniture(List.of(suggestion)).orElseThrow().changes()).hasSize(6);

        assertThat(marked("steel")).containsExactly(OFFER);
        assertThat(notebook.words().suggestedFurniture()).isEmpty();
        read("copper");
        assertThat(marked("copper")).containsExactly(OFFER);
        notebook.undo();
        assertThat(marked("steel")).isEmpty();
        assertThat(notebook.words().suggestedFurniture()).isEmpty();
    }

    @Test
    void oneSourceCanBeAskedFor() {
        assertThat(notebook.words().sourceOf(article("steel").id())).isEmpty();
        assertThat(notebook.words().suggestedFurniture("")).isEqualTo(notebook.words().suggestedFurniture());
        assertThat(notebook.words().suggestedFurniture("Harbour Post")).isEmpty();
    }

    @Test
    void aRuleOfTheLexiconIsAppliedByReadingAgain() {
        offers = true;
        notebook.apply(Edits.reread(notebook.readings().again(article("cloud").id())));
        assertThat(notebook.readings().outdated()).isEmpty();
        var rule = new LexiconEntry.FurnitureRule(Reason.NAVIGATION, "any", "starts", 60, "ask our desk");

        notebook.words().change(List.of(), List.of(rule));

        assertThat(notebook.readings().outdated()).hasSize(3);
        assertThat(marked("cloud")).as("nothing is changed yet").isEmpty();
        List<Change> changes = notebook.readings().again(article("cloud").id());
        assertThat(changes).extracting(change -> change.getClass().getSimpleName()).containsExactly("OfArticle",
                "OfClaim", "OfEngine");
        notebook.apply(Edits.reread(changes));
        assertThat(marked("cloud")).containsExactly(OFFER);
        assertThat(notebook.claimsOf(article("cloud").id())).extracting(c -> c.anchor().quote()).containsExactly("30");
        assertThat(notebook.readings().again(article("cloud").id())).isEmpty();
        notebook.undo();
        assertThat(marked("cloud")).isEmpty();
        assertThat(notebook.claimsOf(article("cloud").id())).hasSize(2);
    }

    @Test
    void whatIsAcceptedLeavesNothingToReadAgain() {
        notebook.words().acceptFurniture(notebook.words().suggestedFurniture());
        assertThat(notebook.readings().outdated()).isEmpty();
        notebook.undo();
        assertThat(notebook.readings().outdated()).hasSize(3);
        assertThat(notebook.readings().again(article("steel").id())).hasSize(2);
    }

    @Test
    void whatWasDecidedIsKnownAfterReopening() {
        notebook.words().declineFurniture(notebook.words().suggestedFurniture());
        assertThat(notebook.words().suggestedFurniture()).isEmpty();
        notebook.close();
        notebook = open();
        assertThat(notebook.words().suggestedFurniture()).isEmpty();
        assertThat(marked("steel")).isEmpty();
    }

    @Test
    void decidingKeepsTheUsersOwnLinesOfTheLexicon() throws IOException {
        Path lexicon = folder.resolve("Letters.claimline").resolve(NotebookLexicon.FILE);
        Files.writeString(lexicon, "# ours\nmetric\tcloud revenue\tcloud sales");
        notebook.words().acceptFurniture(notebook.words().suggestedFurniture());
        assertThat(Files.readAllLines(lexicon)).containsExactly("# ours", "metric\tcloud revenue\tcloud sales",
                "furniture\tNAVIGATION\tfoot\tis\t52\task our desk for the full letter");
    }

    @Test
    void claimsInsideGoAndTouchedOnesStay() {
        List<FurnitureSuggestion> suggestions = notebook.words().suggestedFurniture();
        offers = true;
        for (String topic : List.of("cloud", "steel")) {
            notebook.apply(Edits.reread(notebook.readings().again(article(topic).id())));
        }
        notebook.apply(Edits.confirm(List.of(notebook.claimsOf(article("steel").id()).getLast())));

        notebook.words().acceptFurniture(suggestions);

        assertThat(notebook.claimsOf(article("cloud").id())).extracting(c -> c.anchor().quote()).containsExactly("30");
        assertThat(notebook.claimsOf(article("steel").id())).extracting(c -> c.anchor().quote()).containsExactly("30",
                "full");
        notebook.undo();
        assertThat(notebook.claimsOf(article("cloud").id())).hasSize(2);
    }

    @Test
    void aClaimThatTheUserRejectedDoesNotHideALine() {
        offers = true;
        for (ArticleSummary article : notebook.articles()) {
            notebook.apply(Edits.reread(notebook.readings().again(article.id())));
        }
        assertThat(notebook.words().suggestedFurniture()).isEmpty();
        for (ArticleSummary article : notebook.articles()) {
            notebook.apply(Edits.reject(List.of(notebook.claimsOf(article.id()).getLast())));
        }
        assertThat(notebook.words().suggestedFurniture()).hasSize(1);
    }

    @Test
    void marksAndUnmarksByHand() {
        Article before = article("cloud");
        int at = before.text().indexOf("The cloud unit");
        Span line = new Span(at, before.text().indexOf('\n', at));

        notebook.apply(notebook.words().furnitureMarked(before, line));

        assertThat(marked("cloud")).containsExactly(line.in(before.text()));
        assertThat(notebook.claimsOf(before.id())).isEmpty();

        notebook.apply(notebook.words().furnitureUnmarked(article("cloud"), new Span(at + 5, at + 6)));

        assertThat(article("cloud").details()).isEqualTo(before.details());
        assertThat(notebook.claimsOf(before.id())).extracting(Claim::status).containsExactly(Status.SUGGESTED);
        notebook.undo();
        assertThat(marked("cloud")).hasSize(1);
    }

    @Test
    void markingOverAMarkMakesOneOfThem() {
        Article before = article("cloud");
        int at = before.text().indexOf("Traders");
        notebook.apply(notebook.words().furnitureMarked(before, new Span(at, at + 20)));
        notebook.apply(notebook.words().furnitureMarked(article("cloud"), new Span(at + 10, at + 40)));
        assertThat(article("cloud").details().furniture()).extracting(Furniture::span)
                .contains(new Span(at, at + 40)).hasSize(2);
        notebook.undo();
        notebook.undo();
        assertThat(article("cloud").details()).isEqualTo(before.details());
        assertThat(notebook.nextUndo()).isEqualTo(Optional.empty());
    }
}
