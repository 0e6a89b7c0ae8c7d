package org.claimline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.domain.Anchor;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Evidence;
import org.claimline.domain.Furniture;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.Test;

/// The marks of a paragraph are those of the claims that touch it, however the article is folded.
final class ParagraphMarksTest {

    private static final String TEXT = """
            The port spent $40 million on cranes in 2025.

            Sign up for our letter at 5 euros a month.

            Traffic rose 12% and tolls fell 7%.

            Nothing else was said.

            The port expects sales of $90 million in 2026.
            """;

    private static Article article() {
        Article plain = Samples.article(TEXT);
        int at = TEXT.indexOf("Sign up");
        return plain.withDetails(plain.details().withFurniture(List.of(
                new Furniture(new Span(at, TEXT.indexOf("month.") + 6), Furniture.Reason.PROMOTION))));
    }

    /// Amounts, one stretch over two paragraphs, and one that lies over another.
    private static List<Claim> claims(Article article) {
        return Stream.of("$40 million", "5 euros", "12%", "7%", "rose 12% and tolls", "7%.\n\nNothing", "$90 million")
                .map(words -> claim(article, words)).sorted(Comparator.comparing(claim -> claim.anchor().span()))
                .toList();
    }

    private static Claim claim(Article article, String words) {
        int at = TEXT.indexOf(words);
        return new Claim(new ClaimId(words), article.id(), Anchor.in(TEXT, new Span(at, at + words.length())),
                Samples.money("1"), Evidence.byHand(), Status.SUGGESTED);
    }

    @Test
    void aParagraphHasTheMarksOfItsClaims() {
        Article article = article();
        List<Claim> claims = claims(article);
        for (Set<Integer> open : List.of(Set.<Integer>of(), Set.of(TEXT.indexOf("Sign up")))) {
            ReadingText reading = ReadingText.of(article, open);
            var marked = new ParagraphMarks(reading, claims);
            for (Optional<ClaimId> chosen : List.of(Optional.<ClaimId>empty(), Optional.of(claims.get(2).id()))) {
                for (int at = 0; at < reading.blocks().size(); at++) {
                    if (reading.blocks().get(at) instanceof ReadingText.Passage passage) {
                        assertThat(marked.runs(at, chosen, List.of()))
                                .isEqualTo(Mark.over(passage, claims, chosen));
                    }
                }
            }
        }
    }

    @Test
    void tellsTheParagraphsOfClaims() {
        Article article = article();
        List<Claim> claims = claims(article);
        ReadingText reading = ReadingText.of(article, Set.of());
        var marked = new ParagraphMarks(reading, claims);
        for (Claim claim : claims) {
            var expected = new ArrayList<Integer>();
            for (int at = 0; at < reading.blocks().size(); at++) {
                if (reading.blocks().get(at) instanceof ReadingText.Passage passage
                        && passage.source().overlaps(claim.anchor().span())) {
                    expected.add(at);
                }
            }
            assertThat(marked.blocksOf(Stream.of(claim.id()))).containsExactlyElementsOf(expected);
        }
        assertThat(marked.blocksOf(Stream.of(new ClaimId("no-such-claim")))).isEmpty();
    }
}
