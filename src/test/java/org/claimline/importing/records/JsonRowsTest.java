package org.claimline.importing.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.Piece;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.FileParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsTest {

    private static final String ARTICLE = """
            {"id": 7, "headline": {"main": "Port grows"}, "article": {"body": "<p>Revenue rose by 4%.</p><p>A quay \
            follows, the port said in a long note to all of its customers.</p>"},
            "publishedAt": "2025-11-25T18:05:00+08:00", "source": {"id": null, "name": "Harbour Post"},
            "authors": [{"name": "Ann Lee"}, {"name": "Bo Chan"}], "url": "https://post.example/a", "tags": ["x", "y"]}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "{\"status\":\"ok\",\"totalResults\":1,\"articles\":[%s]}",
        "{\"data\":{\"items\":[%s],\"links\":[{\"a\":\"b\"}]}}", "%s"})
    void theArticlesAreFoundInADocument(String document) throws Exception {
        Opened opened = Opened.of(folder, "news.json", document.formatted(ARTICLE));
        assertThat(opened.titles()).containsExactly("Port grows");
        assertThat(opened.texts().getFirst()).startsWith("Revenue rose by 4%.\n\nA quay");
        ArticleDetails details = opened.articles().getFirst().details();
        assertThat(details.source()).contains("Harbour Post");
        assertThat(details.author()).contains("Ann Lee, Bo Chan");
        assertThat(details.url().map(Object::toString)).contains("https://post.example/a");
        assertThat(opened.days()).containsExactly("2025-11-25");
    }

    @Test
    void linesThatAreNoObjectsStopNothing() throws Exception {
        String line = ARTICLE.replace("\n", " ");
        Opened opened = Opened.of(folder, "news.jsonl",
                line + "\n\n{broken\n" + line.replace("Port grows", "Port shrinks") + "\n[1]\n{also broken\n");
        assertThat(opened.titles()).containsExactly("Port grows", "Port shrinks");
        assertThat(opened.refused()).extracting(Piece.Refused::name, Piece.Refused::detail).containsExactly(
                org.assertj.core.groups.Tuple.tuple("news.jsonl › 2, 5", "2 rows are not well-formed JSON"),
                org.assertj.core.groups.Tuple.tuple("news.jsonl › 4", "the row is no JSON object"));
    }

    @Test
    void aRowKeepsItsFieldsAndTheirOrder() throws Exception {
        Opened opened = Opened.of(folder, "news.json", "[{\"z\":1.50,\"text\":\"" + "word ".repeat(20)
                + "\",\"a\":[true,null]}]");
        assertThat(new String(opened.parts().getFirst().bytes(), StandardCharsets.UTF_8))
                .startsWith("{\"z\":1.50,\"text\":").endsWith("\"a\":[true,null]}");
    }

    @Test
    void aFeedInJsonNamesItsSource() throws Exception {
        Opened opened = Opened.of(folder, "feed.json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Quay Notes", "items": [
                {"id": "1", "url": "https://q.example/1", "title": "Tide", "content_html": "<p>Water rose by 2 m.</p>",
                 "date_published": "2025-10-01T10:00:00Z"}]}
                """);
        assertThat(opened.texts()).containsExactly("Water rose by 2 m.");
        assertThat(opened.articles().getFirst().details().source()).contains("Quay Notes");
        assertThat(opened.days()).containsExactly("2025-10-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"crane\", \"quay\", \"tide\"]", "[\"The port grew by a tenth.\"]",
        "{\"words\": 3, \"list\": [1, 2]}"})
    void aListOfWordsIsNamedInOneLine(String document) throws Exception {
        Path file = Opened.write(folder, "words.json", document, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Opened.of(file, OpeningHints.NONE)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aTextThatStandsAloneIsAnArticleWhenItIsLongEnough() throws Exception {
        String text = "The port grew by a tenth. ".repeat(8);
        Opened opened = Opened.of(folder, "texts.json",
                "[\"tide\", \"" + text + "\", \"" + text.substring(0, 199) + "\"]");
        assertThat(opened.texts()).containsExactly(text.strip());
        assertThat(opened.refused()).extracting(Piece.Refused::name, Piece.Refused::detail).containsExactly(
                org.assertj.core.groups.Tuple.tuple("texts.json › 1, 3",
                        "2 rows are too short for an article (fewer than 200 characters)"));
        Path words = Opened.write(folder, "words.json", "[\"crane\", \"quay\"]", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Opened.of(words, OpeningHints.NONE)).hasMessage("none of its 2 rows can be read: "
                + "the first is too short for an article (fewer than 200 characters)");
    }

    @Test
    void whatComesBeforeADamageIsRead() throws Exception {
        String text = "[" + ARTICLE + "," + ARTICLE.replace("grows", "shrinks") + ", {\"headline\": \"cut";
        Path file = Opened.write(folder, "news.json", text, StandardCharsets.UTF_8);
        List<Piece> pieces = new ArrayList<>();
        assertThatThrownBy(() -> new FileParts().open(file, 1 << 20, pieces::add))
                .isInstanceOfSatisfying(UnreadableException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED))
                .hasMessageContaining("element 3");
        assertThat(pieces).hasSize(2);
    }

    @Test
    void anElementThatIsTooLongEndsTheReading() throws Exception {
        String text = "[" + ARTICLE + ", {\"text\": \"" + "x".repeat(3 << 20) + "\"}]";
        Path file = Opened.write(folder, "news.json", text, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Opened.of(file, OpeningHints.NONE)).isInstanceOfSatisfying(UnreadableException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LONG));
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        Path file = Opened.write(folder, "deep.json", "[".repeat(50_000), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Opened.of(file, OpeningHints.NONE)).isInstanceOf(UnreadableException.class);
        Path objects = Opened.write(folder, "deep2.json", "{\"a\":".repeat(50_000), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Opened.of(objects, OpeningHints.NONE)).isInstanceOf(UnreadableException.class);
    }
}
