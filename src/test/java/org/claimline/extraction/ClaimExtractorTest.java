package org.claimline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimline.domain.Finding;
import org.claimline.domain.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimExtractorTest {

    private static final Context CONTEXT = Context.published(LocalDate.of(2026, 1, 28));
    private static final double MOST_SECONDS = 10;

    private final ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());

    @Provide
    Arbitrary<String> newsLike() {
        Arbitrary<String> pieces = Arbitraries.of("$53 billion", "8", "-", "9%", "from", "to", "between", "and", "Q3",
                "2025", "FY26", "March", "Tuesday", "last", "next", "week", "year", "end of", "(", ")", "“Buy”",
                "rating", "upgraded", "raised its target", "Acme Corp.", "said", "expects", "will", "\n", ". ", ", ",
                "million", "euros", "three", "months ended", "fiscal", "first", "quarter", "half", "mid-", "28.01.2026",
                "29 February", "31", "x", "times", "basis points", "’s", "…", "\uD83D", "１２", "½", "0", "1/2",
                "fivefold",
                "minus", "a", "hundred", "today", "of", "the", "same", "'25", "99999999999999999999", "1,234", "HK$");
        return pieces.list().ofMaxSize(40).map(list -> String.join(list.size() % 2 == 0 ? " " : "", list));
    }

    @Property(tries = 2000)
    void findingsLieInTheTextAndDoNotOverlap(@ForAll("newsLike") String text) {
        check(text);
    }

    @Property
    void neverThrowsOnAnyText(@ForAll String text) {
        check(text);
    }

    private void check(String text) {
        List<Finding> findings = extractor.extract(text, CONTEXT);
        int end = 0;
        for (Finding finding : findings) {
            Span span = finding.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.in(text)).isNotBlank().isEqualTo(span.in(text).strip());
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(extractor.extract(text, CONTEXT)).isEqualTo(findings);
    }

    @Property(tries = 300)
    void worksWithoutADateToo(@ForAll("newsLike") String text) {
        assertThat(extractor.extract(text, Context.NONE)).allSatisfy(
                finding -> assertThat(finding.span().end()).isLessThanOrEqualTo(text.length()));
    }

    @Test
    void leavesOutWhatTouchesExcludedSpans() {
        String text = "Profit rose 5%.\nFive things for 2027 at $9\nSales fell 3%.";
        var furniture = new Span(text.indexOf("Five"), text.indexOf("\nSales"));
        var context = new Context(Optional.of(LocalDate.of(2026, 1, 28)), Optional.empty(), List.of(furniture));
        assertThat(extractor.extract(text, context)).extracting(finding -> finding.span().in(text))
                .containsExactly("5%", "3%");
    }

    @Test
    void sentencesWithoutClaimsChangeNothing() {
        String one = "Acme said on Tuesday that sales rose 5% to $3 billion.";
        String two = "It expects growth of 8-9% in the third quarter.";
        String filler = " Nothing else was to be learnt. It rained, and people went home early. ";
        assertThat(quotes(one + " " + two)).isEqualTo(quotes(one + filler + two)).hasSize(5);
    }

    private List<String> quotes(String text) {
        return extractor.extract(text, CONTEXT).stream()
                .map(finding -> finding.span().in(text) + finding.reading().type() + finding.reading().value())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "12 ", "([{(", "from ", "$", "abcdefgh", "one two three ", "1, 2 and ",
        "March ",
        "Monday ", "5-6 to 7-", "end of the ", "1/2/", "1.2.", "“\"", "5%\n", "2026-01-28 and ", "5 million or ",
        "Buy Hold rating ", "Acme Widget Holdings ", "said that he ", "\uD83D\uDE00\uD83D", "'s ", "first quarter of ",
        "between ", "fiscal year ended ", "mid-end of-", "a hundred and "})
    void takesLinearTimeOnHostileText(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        extractor.extract(text, CONTEXT);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        assertThat(seconds).isLessThan(MOST_SECONDS);
    }
}
