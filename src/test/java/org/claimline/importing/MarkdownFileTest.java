package org.claimline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.claimline.domain.Furniture.Reason;
import org.claimline.domain.Published;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFileTest {

    private static final String NOTE = """
            ---
            title: "A note on cloud sales"
            author: [Jane Roe, John Doe]
            source: Example Letter
            date: 2025-11-26T09:12:00+08:00
            url: https://example.com/letter/7
            lang: en-GB
            ---
            # A note on cloud sales

            Sales rose **12%** in [the quarter](https://example.com/q),
            and `capex` doubled.

            ## What is next

            - first item with *stress*
            - second item
              - inner item

            3. third
            4. fourth

            > A quoted line.

            ![a picture](x.png)

            <script>alert(1)</script>
            """;

    private static ReadDocument read(String text) throws UnreadableException {
        return new ArticleReader().read("note.md", text.getBytes(StandardCharsets.UTF_8), ReadingHints.NONE);
    }

    @Test
    void becomesPlainParagraphs() throws UnreadableException {
        ReadDocument document = read(NOTE);
        assertThat(document.mediaType()).isEqualTo("text/markdown");
        assertThat(document.text()).isEqualTo("""
                A note on cloud sales

                Sales rose 12% in the quarter, and capex doubled.

                What is next

                - first item with stress
                - second item
                - inner item

                3. third
                4. fourth

                A quoted line.""");
    }

    @Test
    void takesItsDetailsFromTheFrontMatter() throws UnreadableException {
        ReadDocument document = read(NOTE);
        assertThat(document.details().title()).isEqualTo("A note on cloud sales");
        assertThat(document.details().author()).contains("Jane Roe, John Doe");
        assertThat(document.details().source()).contains("Example Letter");
        assertThat(document.details().language()).contains("en");
        assertThat(document.details().url()).get().hasToString("https://example.com/letter/7");
        Published published = document.details().published().orElseThrow();
        assertThat(published.date()).isEqualTo(LocalDate.of(2025, 11, 26));
        assertThat(published.time()).contains(LocalTime.of(9, 12));
        assertThat(published.origin()).isEqualTo(Published.Origin.STATED);
        assertThat(published.evidence()).contains("2025-11-26T09:12:00+08:00");
        assertThat(document.details().furniture()).singleElement().satisfies(f -> {
            assertThat(f.reason()).isEqualTo(Reason.HEADLINE);
            assertThat(f.span().in(document.text())).isEqualTo("A note on cloud sales");
        });
    }

    @Test
    void isRecognisedByItsFrontMatterWhateverItsName() throws UnreadableException {
        byte[] bytes = NOTE.getBytes(StandardCharsets.UTF_8);
        assertThat(new ArticleReader().read("note.txt", bytes, ReadingHints.NONE).mediaType())
                .isEqualTo("text/markdown");
    }

    @Test
    void takesTheFirstHeadingWhereThereIsNoFrontMatter() throws UnreadableException {
        assertThat(read("# Cloud sales\n\nThey rose again, the company said.").details().title())
                .isEqualTo("Cloud sales");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "*", "**a ", "<b>", "![", "1. ", "`", "| a "})
    void neverHangsOnNesting(String opener) {
        String text = "Some words first.\n\n" + opener.repeat(50_000) + "words";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
    }
}
