package org.claimline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.domain.FieldOrigin;
import org.claimline.domain.FieldOrigin.Field;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class WhereaboutsTest {

    private static final String BODY = """
            <p>The harbour company will build two cranes next year, its chief said, and a third when the money is \
            there. Nobody in the town had asked for more than one, and the old ones still stand.</p>
            <p>Work on the first of them starts in the spring, when the ice has left the basin.</p>""";

    private static Map<Field, FieldOrigin> of(String name, String file) throws Exception {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        var reader = new ArticleReader();
        ReadDocument read = reader.read(name, bytes, ReadingHints.NONE);
        return reader.whereabouts(bytes, read.mediaType(), read.details(), read.text());
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("a.html", "<head><title>Cranes - Quay Post</title><meta property='og:title' content='Cranes'>"
                        + "<meta name=author content='Ada Quay'></head><h1>Cranes</h1>" + BODY, Field.TITLE,
                        "meta og:title"),
                arguments("a.html", "<title>x</title><meta name=author content='Ada Quay'><h1>Cranes</h1>" + BODY,
                        Field.AUTHOR, "meta author"),
                arguments("a.html", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                        + "\"Cranes\",\"author\":{\"name\":\"Ada Qu\\u00e4y\"}}</script>" + BODY, Field.AUTHOR,
                        "JSON-LD author.name"),
                arguments("a.html", "<link rel=canonical href='https://quay.example/cranes'><h1>Cranes</h1>" + BODY,
                        Field.URL, "canonical link"),
                arguments("a.html", "<h1>Cranes for the old harbour</h1>" + BODY, Field.TITLE, "headline h1"),
                arguments("a.md", "---\ntitle: Cranes\nauthor: \"Ada Quay\"\n---\n\nTwo cranes are to be built.\n",
                        Field.AUTHOR, "field author"),
                arguments("a.txt", "Cranes for the harbour\n\nTwo cranes are to be built next year, says the chief.\n",
                        Field.TITLE, "line 1 of the text"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhereAFieldStands(String name, String file, Field field, String where) throws Exception {
        assertThat(of(name, file)).containsEntry(field, new FieldOrigin(Origin.STATED, where));
    }

    @Test
    void saysNothingOfWhatDoesNotStandThere() throws Exception {
        byte[] bytes = "Cranes\n\nTwo cranes are to be built next year.\n".getBytes(StandardCharsets.UTF_8);
        var reader = new ArticleReader();
        ReadDocument read = reader.read("a.txt", bytes, ReadingHints.NONE);
        var details = read.details().withLabel("Ferries", java.util.Optional.of("Quay Post"),
                java.util.Optional.empty(), java.util.Optional.empty());
        assertThat(reader.whereabouts(bytes, read.mediaType(), details, read.text())).isEmpty();
    }
}
