package org.claimline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules that `assets/sample/README.md` states about the sample articles.
class SampleArticlesTest {

    private static final Path FOLDER = Path.of("assets/sample");
    private static final Pattern NAME = Pattern.compile("\\d\\d-[a-z0-9-]+\\.(txt|md|html)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    /// Clock times, publication stamps and day-month-year dates: they say when, and are no facts of the story.
    private static final Pattern STAMP = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?(?:[+]\\d{2}:\\d{2})?"
            + "|\\d{2}[./]\\d{2}[./]\\d{4}|\\d{4}[-/]\\d{2}[-/]\\d{2}T?");

    private static final Pattern DAY = Pattern
            .compile("(?:(?:Sept?|Nov|Dec|Jan)\\.?|September|October|November|December|January|February) \\d{1,2}\\b"
                    + "|\\b\\d{1,2} (?:September|November|January|Nov|Dec)\\b");

    static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> NAME.matcher(nameOf(file)).matches())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areNumberedWithoutGapsAndListedOneByOne() throws IOException {
        var readme = Files.readString(FOLDER.resolve("README.md"));
        var names = articles().stream().map(SampleArticlesTest::nameOf).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(16);
        for (int i = 0; i < names.size(); i++) {
            assertThat(names.get(i)).startsWith("%02d-".formatted(i + 1));
            assertThat(readme).contains("| `" + names.get(i) + "` |");
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void holdBetween150And450Words(Path article) throws IOException {
        assertThat(text(article).strip().split("\\s+")).hasSizeBetween(150, 450);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void sayThatTheyAreSamples(Path article) throws IOException {
        var words = text(article).replaceAll("[\\s>]+", " ").toLowerCase(Locale.ROOT);
        assertThat(words).contains("sample article", "claimline", "summarises public reporting");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void useNoFigureThatTheTableOfFactsLacks(Path article) throws IOException {
        assertThat(figures(text(article))).isNotEmpty().isSubsetOf(factFigures());
    }

    private static Set<String> factFigures() throws IOException {
        var readme = Files.readString(FOLDER.resolve("README.md"));
        return figures(readme.substring(readme.indexOf("## The facts")));
    }

    /// The numbers of a text except those of days and clock times.
    private static Set<String> figures(String text) {
        var story = DAY.matcher(STAMP.matcher(text).replaceAll(" ")).replaceAll(" ");
        var found = new HashSet<String>();
        NUMBER.matcher(story).results().forEach(hit -> found.add(hit.group()));
        return found;
    }

    /// What a reader of the article sees: the file, or the `article` element of a web page.
    private static String text(Path article) throws IOException {
        var content = Files.readString(article);
        if (!nameOf(article).endsWith(".html")) {
            return content;
        }
        return Jsoup.parse(content).select("article").text().replace('\u00a0', ' ');
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
