package org.claimline.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Finding;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Furniture;
import org.claimline.domain.Published;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.Reading;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.extraction.ClaimExtractor;
import org.claimline.extraction.Context;
import org.claimline.extraction.Lexicon;
import org.claimline.importing.ArticleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The claims of every sample article, read and extracted as on import, against the file of its name in
/// `src/test/resources/org/claimline/golden`: one line a claim.
///
/// `mvn -Dtest=SampleClaimsTest -Dgolden=write test` writes the files anew. Review the difference line by line: each
/// line that changed must be right by its article, or the change is to be mended.
class SampleClaimsTest {

    private static final Path SAMPLES = Path.of("assets/sample");
    private static final Path GOLDEN = Path.of("src/test/resources/org/claimline/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    private final ArticleReader reader = new ArticleReader();
    private final ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());

    static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> Character.isDigit(file.getFileName().toString().charAt(0))).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void claimsAreThoseThatWereReviewed(Path article) throws IOException, UnreadableException {
        String name = article.getFileName().toString();
        Path golden = GOLDEN.resolve(name.substring(0, name.lastIndexOf('.')) + ".claims");
        String found = claims(name, Files.readAllBytes(article));
        if (WRITE) {
            write(golden, found);
        }
        assertThat(found).as("claims of %s", name).isEqualTo(Files.readString(golden));
    }

    private static void write(Path golden, String found) {
        try {
            Files.writeString(golden, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String claims(String name, byte[] bytes) throws UnreadableException {
        ReadDocument document = reader.read(name, bytes, ReadingHints.NONE);
        String text = document.text();
        var published = document.details().published().map(Published::date);
        var context = new Context(published, Optional.empty(),
                document.details().furniture().stream().map(Furniture::span).toList());
        String head = "published | " + published.map(Object::toString).orElse("-") + "\n"
                + "# quote | kind/type | value | qualifier, direction | metric | subject | holder | rule\n";
        return extractor.extract(text, context).stream().map(finding -> line(text, finding))
                .collect(Collectors.joining("\n", head, "\n"));
    }

    private static String line(String text, Finding finding) {
        Reading reading = finding.reading();
        String moves = Stream.of(reading.qualifier().map(Enum::name), reading.direction().map(Enum::name),
                Optional.of("prior").filter(_ -> reading.prior())).flatMap(Optional::stream)
                .map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        return Stream.of(finding.span().in(text).replace('\n', ' '),
                lower(reading.kind()) + "/" + lower(reading.type()), value(reading.value()),
                moves.isEmpty() ? "-" : moves,
                reading.metric().orElse("-").replace('\n', ' '), reading.subject().orElse("-"),
                reading.holder().orElse("-").replace('\n', ' '), finding.evidence().rule())
                .collect(Collectors.joining(" | "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String value(ClaimValue value) {
        return switch (value) {
            case Quantity quantity when quantity.isPoint() -> quantity.low().toPlainString() + " " + quantity.unit();
            case Quantity quantity ->
                quantity.low().toPlainString() + ".." + quantity.high().toPlainString() + " " + quantity.unit();
            case Days days -> days.first().equals(days.last())
                    ? days.first().toString()
                    : days.first() + ".." + days.last();
            case FiscalPeriod fiscal -> fiscal.label();
            case Rating rating -> rating.label();
        };
    }
}
