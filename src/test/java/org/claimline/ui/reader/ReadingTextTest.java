package org.claimline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.domain.Article;
import org.claimline.domain.Furniture;
import org.claimline.domain.Furniture.Reason;
import org.claimline.domain.Span;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.Test;

final class ReadingTextTest {

    private static Article article(String text, Furniture... furniture) {
        Article plain = Samples.article(text);
        return plain.withDetails(plain.details().withFurniture(List.of(furniture)));
    }

    private static Furniture furniture(String text, String words, Reason reason) {
        int at = text.indexOf(words);
        return new Furniture(new Span(at, at + words.length()), reason);
    }

    private static List<String> passages(ReadingText text) {
        var shown = new ArrayList<String>();
        text.blocks().forEach(block -> {
            if (block instanceof ReadingText.Passage passage) {
                shown.add(passage.text());
            }
        });
        return shown;
    }

    @Test
    void joinsLinesThatWereBrokenByTheirWidth() {
        String text = """
                The ferry company has ordered four new ships, and it will
                pay for them out of its own pocket, as the chairman said.

                A second paragraph.
                """;
        assertThat(passages(ReadingText.of(article(text), Set.of()))).containsExactly(
                "The ferry company has ordered four new ships, and it will pay for them out of its own pocket, as the "
                        + "chairman said.",
                "A second paragraph.");
    }

    @Test
    void keepsLinesOfAListApart() {
        String text = "The ships that were ordered this year by the company are\n- the Tern\n- the Gull\n";
        assertThat(passages(ReadingText.of(article(text), Set.of()))).hasSize(3);
    }

    @Test
    void everyPlaceOfThePassagesLeadsBackToTheSameCharacter() {
        String text = "One line of the text here.\n\n  Two, with blanks before it and $40 in it.\nThree.\n";
        ReadingText shown = ReadingText.of(article(text), Set.of());
        String all = shown.text();
        for (int at = 0; at < all.length(); at++) {
            if (!Character.isWhitespace(all.charAt(at)) && !all.substring(at, at + 1).equals(
                    ReadingText.PLACEHOLDER)) {
                assertThat(text.charAt(shown.source(at).orElseThrow())).isEqualTo(all.charAt(at));
            }
        }
        int money = text.indexOf("$40");
        Span span = shown.shown(new Span(money, money + 3)).orElseThrow();
        assertThat(span.in(all)).isEqualTo("$40");
    }

    @Test
    void foldsFurnitureThatStandsTogetherIntoOneLine() {
        String text = "Title\n\nSubscribe now!\nMore for you\n\nThe news itself.\n";
        Article article = article(text, furniture(text, "Title", Reason.HEADLINE),
                furniture(text, "Subscribe now!", Reason.PROMOTION), furniture(text, "More for you", Reason.TEASER));
        ReadingText folded = ReadingText.of(article, Set.of());
        assertThat(passages(folded)).containsExactly("The news itself.");
        ReadingText.Fold fold = folded.blocks().stream().filter(ReadingText.Fold.class::isInstance)
                .map(ReadingText.Fold.class::cast).findFirst().orElseThrow();
        assertThat(fold.lines()).isEqualTo(2);
        assertThat(passages(ReadingText.of(article, Set.of(fold.start())))).containsExactly("Subscribe now!",
                "More for you", "The news itself.");
    }

    @Test
    void aSelectionLosesTheBlanksAtItsEnds() {
        String text = "Sales rose 12 percent.\n";
        Article article = article(text);
        ReadingText shown = ReadingText.of(article, Set.of());
        int from = shown.text().indexOf(" 12 ");
        assertThat(shown.source(new Span(from, from + 4), text)).hasValueSatisfying(span -> assertThat(span.in(text))
                .isEqualTo("12"));
        assertThat(shown.source(new Span(from, from + 1), text)).isEmpty();
    }
}
