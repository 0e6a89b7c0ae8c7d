package org.claimline.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Finding;
import org.claimline.domain.Reading;
import org.claimline.extraction.ClaimExtractor;
import org.claimline.extraction.Context;
import org.claimline.extraction.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Cases of language, one a line, in `readings.psv`: the sentence, the quote, its type, and what else must hold:
/// `q=` qualifier, `d=` direction, `h=` holder, `s=` subject, `m=` metric, `prior`; "-" for none.
class ClaimReaderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 14);
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(Lexicon.standard(),
            new ClaimReader(Lexicon.standard()));

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvFileSource(resources = "readings.psv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 2000)
    void reads(String sentence, String quote, String type, String more) {
        Finding finding = find(sentence.strip(), quote.strip());
        Reading reading = finding.reading();
        assertThat(reading.type().name().toLowerCase(Locale.ROOT)).as(finding.evidence().toString())
                .isEqualTo(type.strip());
        for (String expected : more == null ? new String[0] : more.strip().split("; ")) {
            check(reading, expected);
        }
    }

    private static void check(Reading reading, String expected) {
        if (expected.equals("prior")) {
            assertThat(reading.prior()).as("prior").isTrue();
            return;
        }
        String value = expected.substring(2);
        String actual = switch (expected.charAt(0)) {
            case 'q' -> reading.qualifier().map(q -> q.name().toLowerCase(Locale.ROOT)).orElse("-");
            case 'd' -> reading.direction().map(d -> d.name().toLowerCase(Locale.ROOT)).orElse("-");
            case 'h' -> reading.holder().orElse("-");
            case 's' -> reading.subject().orElse("-");
            case 'm' -> reading.metric().orElse("-");
            default -> throw new IllegalArgumentException(expected);
        };
        assertThat(actual).as(expected).isEqualTo(value);
    }

    private static Finding find(String text, String quote) {
        List<Finding> findings = EXTRACTOR.extract(text, Context.published(PUBLISHED));
        return findings.stream().filter(f -> f.span().in(text).equals(quote)).findFirst()
                .orElseThrow(() -> new AssertionError(quote + " is not among " + findings));
    }

    @Test
    void saysWhyInWordsOfTheText() {
        Finding target = find("Citi raised its price target on Nvidia to $220 from $190.", "$220");
        assertThat(target.evidence().because()).contains("price target").contains("Citi");
        Finding guidance = find("Meta said it expects revenue of $60 billion this quarter.", "$60 billion");
        assertThat(guidance.evidence().because()).contains("expects").contains("Meta");
    }

    @Test
    void aHeadingSaysWhatTheLinesBelowItAre() {
        String text = """
                Harbour Foods posts its results
                Third quarter highlights
                - Revenue of $2.4 billion, up 12%
                Full-year outlook
                - Revenue of $9.8 billion to $10.2 billion, compared with $9.1 billion
                - Adjusted EPS of $4.10 to $4.30
                What analysts expected:
                - Revenue of $9.9 billion
                Net debt was $3.1 billion at the end of the quarter, which is less than the owners had feared a year ago.
                """;
        assertThat(typeOf(text, "$2.4 billion")).isEqualTo(ClaimType.MONEY);
        assertThat(typeOf(text, "$9.8 billion to $10.2 billion")).isEqualTo(ClaimType.GUIDANCE);
        assertThat(typeOf(text, "$9.1 billion")).isEqualTo(ClaimType.MONEY);
        assertThat(typeOf(text, "$4.10 to $4.30")).isEqualTo(ClaimType.GUIDANCE);
        assertThat(typeOf(text, "$9.9 billion")).isEqualTo(ClaimType.FORECAST);
        assertThat(typeOf(text, "$3.1 billion")).isEqualTo(ClaimType.MONEY);
    }

    private static ClaimType typeOf(String text, String quote) {
        return find(text, quote).reading().type();
    }

    @Test
    void staysFastOnHostileText() {
        var text = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            text.append("from $5 to ");
        }
        long start = System.nanoTime();
        EXTRACTOR.extract(text.toString(), Context.published(PUBLISHED));
        EXTRACTOR.extract("It It Acme said it ".repeat(40_000) + "$5", Context.published(PUBLISHED));
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(20);
    }
}
