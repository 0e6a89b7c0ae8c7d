package org.claimline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimline.domain.Finding;
import org.claimline.domain.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Classes of language that real articles were found to use. The cases stand in `language.tsv`, one a line.
class LanguageTest {

    private static final Context PUBLISHED = Context.published(LocalDate.of(2026, 1, 28));

    private final ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());

    static List<String> cases() throws IOException {
        try (InputStream in = LanguageTest.class.getResourceAsStream("language.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(String line) {
        String[] columns = line.split("\t");
        String text = columns[0];
        String found = extractor.extract(text, PUBLISHED).stream().map(finding -> write(text, finding))
                .collect(Collectors.joining(" ; "));
        assertThat(found.isEmpty() ? "-" : found).as(text).isEqualTo(columns[1]);
    }

    /// "QUOTE = type", with the direction as "+" or "-" behind it, and the holder in brackets.
    private static String write(String text, Finding finding) {
        Reading reading = finding.reading();
        String direction = reading.direction().map(way -> switch (way) {
            case UP -> " +";
            case DOWN -> " -";
        }).orElse("");
        String holder = reading.holder().map(name -> " (" + name + ")").orElse("");
        return finding.span().in(text) + " = " + reading.type().name().toLowerCase(Locale.ROOT) + direction + holder;
    }
}
