package org.claimline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cases stand in `amounts.tsv` and `dates.tsv`, one a line.
class MentionScannerTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 28);

    private final Lexicon lexicon = Lexicon.standard();
    private final Lexer lexer = new Lexer(lexicon);
    private final MentionScanner scanner = new MentionScanner(lexicon);

    static List<String> amounts() throws IOException {
        return lines("amounts.tsv");
    }

    static List<String> dates() throws IOException {
        return lines("dates.tsv");
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void findsAmounts(String line) {
        check(line);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void findsDates(String line) {
        check(line);
    }

    private void check(String line) {
        String[] columns = line.split("\t");
        String text = columns[0];
        Tokens tokens = lexer.tokens(text);
        String found = scanner.mentions(tokens, Context.published(PUBLISHED)).stream()
                .map(mention -> mention.span().in(text) + " = " + value(mention))
                .collect(Collectors.joining(" ; "));
        assertThat(found.isEmpty() ? "-" : found).as(text).isEqualTo(columns[1]);
    }

    private static String value(Mention mention) {
        return switch (mention.value()) {
            case Quantity quantity when quantity.isPoint() -> quantity.low().toPlainString() + " " + quantity.unit();
            case Quantity quantity ->
                quantity.low().toPlainString() + ".." + quantity.high().toPlainString() + " " + quantity.unit();
            case Days days when days.length() == 1 -> days.first().toString();
            case Days days -> days.first() + ".." + days.last();
            case FiscalPeriod fiscal -> fiscal.label();
            case Rating rating -> "rating " + rating.label();
        };
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = MentionScannerTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
