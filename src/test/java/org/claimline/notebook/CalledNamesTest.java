package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Claim;
import org.claimline.domain.Reading;
import org.claimline.domain.query.Query;
import org.claimline.domain.query.SearchHit;
import org.claimline.importing.FileParts;
import org.claimline.storage.NotebookFolder;
import org.claimline.task.Cancellation;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A search finds claims, and the articles that make them, by what they are called: by their metrics and subjects, by the
/// names of tracks and by the notebook's aliases.
@Tag("db")
final class CalledNamesTest {

    @TempDir
    Path folder;

    private Notebook notebook;

    @BeforeEach
    void fill() throws IOException {
        notebook = Notebook.open(NotebookFolder.open(folder.resolve("Test.claimline")),
                new Intake(new FileParts(), Samples.reader(), Samples.finder()), Clock.systemUTC());
        add("Shipyards", "The yards will put $53000000000 into new docks. A day at the quay costs $20.");
        add("Ferries", "The line sold tickets for $7. It closed a pier, missed its target and lost share.");
        call("$53000000000", "investment plan", "Harbour Group Ltd.");
        call("$7", "stock", "Northern Ferries");
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private void add(String title, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(title + ".txt"), title + " in the news\n\n" + text + "\n");
        notebook.imports().files(List.of(file), PublicationDates.NONE, _ -> {}, Cancellation.NEVER);
    }

    private void call(String quote, String metric, String subject) {
        Claim claim = notebook.articles().stream().flatMap(it -> notebook.claimsOf(it.id()).stream())
                .filter(it -> it.anchor().quote().equals(quote)).findFirst().orElseThrow();
        Reading reading = claim.reading().withTopic(Optional.of(metric), Optional.of(subject));
        notebook.apply(Edits.correct(claim, reading));
    }

    private String found(String query) {
        return String.join(", ",
                notebook.finder().search(Query.parse(query), false, 0, 20).hits().stream().map(hit -> switch (hit) {
                    case SearchHit.OfArticle article -> article.title().text().split(" ")[0];
                    case SearchHit.OfClaim claim -> claim.row().claim().anchor().quote();
                    case SearchHit.OfNote note -> note.note().markdown();
                }).sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "capex                     | $53000000000, Shipyards",
        "capex 53bn                | $53000000000, Shipyards",
        "capex 7                   | ''",
        "capital expenditure       | $53000000000, Shipyards",
        "capital                   | ''",
        "investment plan           | $53000000000, Shipyards",
        "harbour group             | $53000000000, Shipyards",
        "Northern Ferries stock    | $7, Ferries",
        "harbour capex             | $53000000000, Shipyards",
        "harbour stock             | ''",
        "\"capex\"                 | ''",
        "title:capex               | ''",
        "quay -capex               | $20, Shipyards",
        "share price               | $7, Ferries",
        "price                     | ''",
    })
    void findsWhatIsCalledSo(String query, String found) {
        assertThat(found(query)).isEqualTo(found);
    }

    @Test
    void whatSaysTheWordComesBeforeWhatIsCalledSo() throws IOException {
        add("Cranes", "Their capex is a secret.");
        assertThat(notebook.finder().search(Query.parse("capex in:articles"), false, 0, 20).hits())
                .extracting(hit -> hit.snippet().text()).first().asString().contains("secret");
    }

    @Test
    void anAliasOfTheNotebookIsAnotherNameAsSoonAsItIsWritten() {
        assertThat(found("dock money")).isEmpty();
        notebook.words().change(List.of(),
                List.of(new LexiconEntry.Alias(false, "investment plan", List.of("dock money"))));
        assertThat(found("dock money")).isEqualTo("$53000000000, Shipyards");
    }

    @Test
    void aNameThatIsCorrectedIsFoundAtOnce() {
        assertThat(found("eps")).isEmpty();
        call("$20", "earnings per share", "Quay Ltd.");
        assertThat(found("eps")).isEqualTo("$20, Shipyards");
        notebook.undo();
        assertThat(found("eps")).isEmpty();
    }
}
