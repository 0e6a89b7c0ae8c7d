package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.NoteId;
import org.claimline.domain.Status;
import org.claimline.domain.Target;
import org.claimline.domain.query.Among;
import org.claimline.domain.query.Query;
import org.claimline.domain.query.SearchHit;
import org.claimline.domain.query.SearchPage;
import org.claimline.domain.query.Snippet;
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
final class SearchTest {

    private static final String CRANES = """
            Harbour Robotics orders cranes
            date: 2025-11-05
            The forecasts were cautious. Its investment of $53000000000 in data centres, the board's plan, came late.
            Later it paid $20 for a lunch. 阿里巴巴集团宣布投资。
            """;
    private static final String FERRIES = """
            Ferries for the Northern isles
            date: 2026-01-07
            The Café Line is forecasting a better summer. A centre of data costs $7.
            """;

    @TempDir
    Path folder;

    private Notebook notebook;

    @BeforeEach
    void fill() throws IOException {
        notebook = open();
        add("cranes.txt", CRANES);
        add("ferries.txt", FERRIES);
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private Path home() {
        return folder.resolve("Test.claimline");
    }

    private Notebook open() {
        return Notebook.open(NotebookFolder.open(home()),
                new Intake(new FileParts(), Samples.reader(), Samples.finder()),
                Clock.systemUTC());
    }

    private void reopen() {
        notebook.close();
        notebook = open();
    }

    private void add(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        notebook.imports().files(List.of(file), PublicationDates.NONE, _ -> {}, Cancellation.NEVER);
    }

    private Article article(String word) {
        return notebook.articles().stream().map(it -> notebook.article(it.id()).orElseThrow())
                .filter(it -> it.title().contains(word)).findFirst().orElseThrow();
    }

    private Claim claim(String quote) {
        return notebook.articles().stream().flatMap(it -> notebook.claimsOf(it.id()).stream())
                .filter(it -> it.anchor().quote().equals(quote)).findFirst().orElseThrow();
    }

    private SearchPage search(String query) {
        return notebook.finder().search(Query.parse(query), false, 0, 20);
    }

    private List<String> found(String query) {
        return names(search(query));
    }

    private List<String> typed(String query) {
        return names(notebook.finder().search(Query.parse(query), true, 0, 20));
    }

    private static List<String> names(SearchPage page) {
        return page.hits().stream().map(hit -> switch (hit) {
            case SearchHit.OfArticle article -> article.title().text().split(" ")[0];
            case SearchHit.OfClaim claim -> claim.row().claim().anchor().quote();
            case SearchHit.OfNote note -> note.note().markdown();
        }).sorted().toList();
    }

    /// A query, a stroke, and what it finds.
    private static final String CASES = """
            in:articles forecast                 | Ferries, Harbour
            in:articles cautious                 | Harbour
            in:articles "data centres"           | Harbour
            in:articles data centre              | Ferries, Harbour
            in:articles fore*                    | Ferries, Harbour
            in:articles forecasti*               | Ferries
            in:articles cafe                     | Ferries
            in:articles boards                   | Harbour
            in:articles 阿里巴巴                  | Harbour
            in:articles 巴阿                      |
            in:articles forecast -summer         | Harbour
            in:articles title:cranes             | Harbour
            in:articles text:northern            | Ferries
            in:articles title:summer             |
            in:articles after:2026               | Ferries
            in:articles before:2026              | Harbour
            in:articles 53bn                     | Harbour
            investment in:claims                 | $53000000000
            53bn in:claims                       | $53000000000
            $53 billion in:claims                | $53000000000
            €53 billion in:claims                |
            value>20 in:claims                   | $53000000000
            value>=20 in:claims                  | $20, $53000000000
            value:5..20                          | $20, $7
            kind:figure after:2026               | $7
            kind:target                          |
            unit:usd -value>100                  | $20, $7
            """;

    @Test
    void finds() {
        var softly = new SoftAssertions();
        CASES.lines().map(line -> line.split("[|]", -1)).forEach(line -> softly.assertThat(found(line[0].strip()))
                .as(line[0]).isEqualTo(line[1].isBlank() ? List.of() : List.of(line[1].strip().split(", "))));
        softly.assertAll();
    }

    @Test
    void whileTypingTheLastWordMayGoOn() {
        assertThat(typed("in:articles forecasti")).containsExactly("Ferries");
        assertThat(found("in:articles forecasti")).isEmpty();
        assertThat(typed("in:articles summ forecast")).isEmpty();
    }

    @Test
    void snippetsShowWhatWasLookedFor() {
        Snippet snippet = search("in:articles \"data centres\" forecast").hits().getFirst().snippet();
        assertThat(snippet.highlights()).extracting(span -> span.in(snippet.text())).containsExactly("forecasts",
                "data centres");
        Snippet claim = search("in:claims investment").hits().getFirst().snippet();
        assertThat(claim.text()).startsWith("Its investment").endsWith("came late.");
        assertThat(claim.highlights()).extracting(span -> span.in(claim.text())).containsExactly("investment");
        Snippet amount = search("in:articles 53bn").hits().getFirst().snippet();
        assertThat(amount.highlights()).extracting(span -> span.in(amount.text())).containsExactly("$53000000000");
    }

    @Test
    void pagesAndTotals() {
        SearchPage all = notebook.finder().search(Query.parse("unit:USD"), false, 0, 2);
        SearchPage rest = notebook.finder().search(Query.parse("unit:USD"), false, 2, 2);
        assertThat(all.totals()).isEqualTo(Map.of(Among.ARTICLES, 0, Among.CLAIMS, 3, Among.NOTES, 0));
        assertThat(all.hits()).hasSize(2);
        assertThat(rest.hits()).hasSize(1).doesNotContainAnyElementsOf(all.hits());
    }

    @Test
    void manyRejectedClaimsDoNotHideTheOthers() throws IOException {
        add("fees.txt", "Harbour fees\n\n" + IntStream.rangeClosed(31, 90)
                .mapToObj(fee -> "A berth costs a fee of $" + fee + " there.\n").collect(Collectors.joining()));
        List<Claim> claims = notebook.claimsOf(article("fees").id());
        notebook.apply(Edits.reject(claims.subList(0, 50)));

        SearchPage page = notebook.finder().search(Query.parse("berth in:claims"), false, 0, 8);
        SearchPage rest = notebook.finder().search(Query.parse("berth in:claims"), false, 8, 8);

        assertThat(claims).hasSize(60);
        assertThat(page.totals()).isEqualTo(Map.of(Among.CLAIMS, 10));
        assertThat(page.hits()).hasSize(8);
        assertThat(rest.hits()).hasSize(2).doesNotContainAnyElementsOf(page.hits());
        assertThat(names(page)).doesNotContainAnyElementsOf(
                claims.subList(0, 50).stream().map(claim -> claim.anchor().quote()).toList());
    }

    @Test
    void editsAreFoundAtOnceAndSoIsTheirUndo() {
        assertThat(found("wind*")).isEmpty();
        Claim claim = claim("$20");
        notebook.apply(Edits.note(new Target.OnClaim(claim.id()), "Ask about the windmill.", Samples.NOON));
        notebook.apply(Edits.tag(new Target.OnClaim(claim.id()), "meals/lunch", List.of()));
        notebook.apply(Edits.correct(claim, Samples.money("25")));

        assertThat(found("windmills")).containsExactly("Ask about the windmill.");
        assertThat(found("tag:meals")).containsExactly("$20");
        assertThat(found("is:noted")).containsExactly("$20");
        assertThat(found("value:25")).containsExactly("$20");
        assertThat(found("in:articles $25")).containsExactly("Harbour");
        notebook.undo();
        assertThat(found("value:25")).isEmpty();
        assertThat(found("in:articles $25")).isEmpty();
        notebook.apply(Edits.reject(List.of(claim("$20"))));
        assertThat(found("value:20 in:claims")).isEmpty();
        assertThat(found("value:20 status:rejected")).containsExactly("$20");
    }

    @Test
    void aNoteOfItsOwnIsFoundUntilItIsInTheBin() {
        var id = new NoteId("n-000000000001");
        notebook.apply(Edits.page(id, "# Open questions\n\nWho pays for the windmill?", Samples.NOON));
        assertThat(found("windmills")).hasSize(1);
        assertThat(found("\"open questions\"")).hasSize(1);
        notebook.apply(Edits.discard(notebook.note(id).orElseThrow()));
        assertThat(found("windmills")).isEmpty();
        reopen();
        assertThat(found("windmills")).isEmpty();
        notebook.apply(Edits.restore(notebook.note(id).orElseThrow()));
        assertThat(found("windmills")).hasSize(1);
    }

    @Test
    void anArticleInTheBinIsNotFound() throws IOException {
        notebook.apply(Edits.note(new Target.OnArticle(article("cranes").id()), "An anchor.", Samples.NOON));
        assertThat(found("cautious")).isNotEmpty();
        notebook.apply(Edits.bin(article("cranes")));
        assertThat(found("cautious")).isEmpty();
        assertThat(found("anchor")).isEmpty();
        assertThat(found("unit:USD")).containsExactly("$7");
        ArticleId binned = notebook.bin().getFirst().id();
        notebook.apply(Edits.restore(notebook.article(binned).orElseThrow()));
        assertThat(found("cautious")).isNotEmpty();
        assertThat(found("anchor")).containsExactly("An anchor.");
        add("rafts.txt", "Rafts are cautious");
        assertThat(found("cautious in:articles")).containsExactly("Harbour", "Rafts");
    }

    @Test
    void whatHappenedWithoutTheIndexIsBroughtInWhenItIsOpened() throws IOException {
        assertThat(found("cautious")).isNotEmpty();
        reopen();
        notebook.apply(Edits.confirm(List.of(claim("$7"))));
        add("rafts.txt", "Rafts are cautious");
        reopen();
        assertThat(found("cautious in:articles")).containsExactly("Harbour", "Rafts");
        assertThat(found("status:confirmed")).containsExactly("$7");
        assertThat(generations()).containsExactly("1");
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> paths = Files.list(home().resolve("index"))) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aMissingIndexIsBuiltAgain() throws IOException {
        assertThat(found("cautious in:articles")).containsExactly("Harbour");
        notebook.close();
        deleteIndex();
        notebook = open();
        assertThat(found("cautious in:articles")).containsExactly("Harbour");
    }

    private void deleteIndex() throws IOException {
        try (Stream<Path> paths = Files.walk(home().resolve("index"))) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void aDamagedIndexIsBuiltAgainWhereverTheDamageIs() throws IOException {
        assertThat(found("cautious in:articles")).containsExactly("Harbour");
        notebook.close();
        var random = new Random(3);
        List<Path> files;
        try (Stream<Path> paths = Files.list(home().resolve("index").resolve("1"))) {
            files = paths.filter(path -> !path.endsWith("write.lock")).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(2);
        for (int i = 0; i < files.size(); i++) {
            Path index = home().resolve("index").resolve(generation());
            Path file = nth(index, i);
            try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.seek(bytes.length() / 2);
                int old = bytes.read();
                bytes.seek(bytes.length() / 2);
                bytes.write(old ^ 1 + random.nextInt(200));
            }
            notebook = open();
            assertThat(found("cautious in:articles")).as("after damage to %s", file).containsExactly("Harbour");
            assertThat(found("unit:USD")).as("after damage to %s", file).hasSize(3);
            assertThat(Integer.parseInt(generation())).as("built again after damage to %s", file).isEqualTo(i + 2);
            notebook.close();
        }
        notebook = open();
    }

    private String generation() throws IOException {
        return generations().getLast();
    }

    private static Path nth(Path index, int i) throws IOException {
        try (Stream<Path> paths = Files.list(index)) {
            return paths.filter(path -> !path.endsWith("write.lock")).sorted().toList().get(i);
        }
    }

    @Test
    void anIndexWhoseEndIsLostIsBuiltAgain() throws IOException {
        assertThat(found("cautious in:articles")).containsExactly("Harbour");
        notebook.close();
        Path index = home().resolve("index").resolve("1");
        try (Stream<Path> paths = Files.list(index)) {
            for (Path file : paths.filter(path -> path.toString().endsWith(".cfs")).toList()) {
                Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
            }
        }
        notebook = open();
        assertThat(found("cautious in:articles")).containsExactly("Harbour");
    }

    @Test
    void aBuildThatIsCancelledLeavesTheOldIndex() throws IOException {
        assertThat(found("cautious in:articles")).containsExactly("Harbour");
        assertThat(notebook.finder().rebuild(_ -> {}, () -> true)).isFalse();
        assertThat(generations()).containsExactly("1");
        assertThat(notebook.finder().rebuild(_ -> {}, Cancellation.NEVER)).isTrue();
        assertThat(generations()).containsExactly("2");
        assertThat(found("cautious in:articles")).containsExactly("Harbour");
    }

    @Test
    void completesWithWhatTheNotebookKnows() {
        notebook.apply(Edits.tag(new Target.OnClaim(claim("$7").id()), "ferries/food", List.of()));
        assertThat(notebook.finder().complete("tag:foo", 7).suggestions()).extracting(it -> it.label())
                .containsExactly("ferries/food");
        assertThat(notebook.finder().complete("unit:", 5).suggestions()).extracting(it -> it.label())
                .containsExactly("USD");
        assertThat(notebook.finder().complete("status:con", 10).suggestions()).extracting(it -> it.label())
                .containsExactly("confirmed").doesNotContain(Status.REJECTED.name());
    }
}
