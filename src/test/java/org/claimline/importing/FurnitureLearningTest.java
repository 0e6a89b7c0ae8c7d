package org.claimline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimline.domain.Furniture;
import org.claimline.domain.Span;
import org.claimline.importing.FurnitureLearning.Pattern;
import org.claimline.importing.FurnitureLearning.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureLearningTest {

    private static final String[] TOPICS = {"cloud", "retail", "steel", "freight", "paper", "copper"};

    /// An article of its own, between other lines.
    private static String article(int number, String head, String foot) {
        String topic = TOPICS[number];
        return """
                %s
                The %s unit grew faster than a year ago, its owner said, and it will take on more people in the spring.

                Traders had expected less of %s, and some of them bought the share on the same morning, as they told us.

                %s""".formatted(head, topic, topic, foot);
    }

    private static Sample sample(String text) {
        return new Sample(text, List.of(), List.of());
    }

    private static List<Pattern> learn(int articles, String head, String foot) {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < articles; i++) {
            samples.add(sample(article(i, head, foot)));
        }
        return FurnitureLearning.learn(samples);
    }

    @Test
    void suggestsALineThatThreeArticlesShare() {
        assertThat(learn(2, "Morning letter", "• Ask our desk for the full letter…")).isEmpty();
        List<Pattern> patterns = learn(3, "Morning letter", "• Ask our desk for the full letter…");
        assertThat(patterns).extracting(Pattern::row).containsExactly(
                List.of("NAVIGATION", "foot", "is", "55", "ask our desk for the full letter"),
                List.of("NAVIGATION", "foot", "is", "34", "morning letter"));
        assertThat(patterns.getFirst().example()).isEqualTo("• Ask our desk for the full letter…");
        assertThat(patterns.getFirst().articles()).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"© The Morning Letter, all rights reserved | COPYRIGHT",
        "Write to desk@example.com about this letter | CONTACT", "Subscribe to the Morning Letter | PROMOTION",
        "This letter is no investment advice of any kind | BOILERPLATE", "Related letters from this desk | TEASER",
        "Letters by day | NAVIGATION"})
    void namesWhatTheLineSeemsToBe(String line, String reason) {
        assertThat(learn(3, "", line)).extracting(pattern -> pattern.row().getFirst()).containsExactly(reason);
    }

    @Test
    void whatIsFoundMarksTheLinesItWasFoundIn() {
        String foot = "Ask our desk for the full letter…";
        List<List<String>> rows = learn(3, "", foot).stream().map(Pattern::row).toList();
        String text = article(4, "", foot);
        List<Furniture> marked = new FurniturePatterns(rows).in(text, List.of());
        assertThat(marked).extracting(f -> f.span().in(text)).containsExactly(foot);
        assertThat(new FurniturePatterns(rows).in(text, marked)).isEmpty();
    }

    @Test
    void leavesLinesAloneThatHoldAClaimAnywhere() {
        String foot = "The owner keeps its goal of ten new sites.";
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 4; i++) {
            String text = article(i, "", foot);
            int at = text.indexOf("ten new");
            samples.add(new Sample(text, List.of(), i == 3 ? List.of(new Span(at, at + 3)) : List.of()));
        }
        assertThat(FurnitureLearning.learn(samples)).isEmpty();
        assertThat(FurnitureLearning.learn(samples.subList(0, 3))).hasSize(1);
    }

    @Test
    void leavesLinesAloneThatAreMarkedAlready() {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 3; i++) {
            String text = article(i, "", "Morning letter");
            samples.add(new Sample(text, List.of(new Span(text.length() - 14, text.length())), List.of()));
        }
        assertThat(FurnitureLearning.learn(samples)).isEmpty();
    }

    @Test
    void countsVersionsOfOneStoryOnce() {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 5; i++) {
            samples.add(sample(article(0, "Version " + i, "Ask our desk for the full letter")));
        }
        samples.add(sample(article(1, "", "Ask our desk for the full letter")));
        assertThat(FurnitureLearning.learn(samples)).isEmpty();
        samples.add(sample(article(2, "", "Ask our desk for the full letter")));
        assertThat(FurnitureLearning.learn(samples)).extracting(pattern -> pattern.row().getLast())
                .containsExactly("ask our desk for the full letter");
    }

    @Test
    void findsWhatLinesAtTheFootBeginWith() {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 4; i++) {
            samples.add(sample(article(i, "", "Our desk has written a new study on " + TOPICS[i] + ", see it here")));
        }
        assertThat(FurnitureLearning.learn(samples)).extracting(Pattern::row)
                .containsExactly(
                        List.of("BOILERPLATE", "foot", "starts", "76", "our desk has written a new study on "));
        assertThat(FurnitureLearning.learn(samples.subList(0, 3))).isEmpty();
    }

    @Test
    void leavesParagraphsOfTheBodyAloneThatBeginAlike() {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 5; i++) {
            String text = article(i, "", "");
            String middle = "One line more that says something about the " + TOPICS[i] + " trade.\n\n";
            samples.add(sample(text + "\n\n" + middle + "A %d line\n\n".repeat(30).formatted(number(i))));
        }
        assertThat(FurnitureLearning.learn(samples)).isEmpty();
    }

    private static Object[] number(int article) {
        var numbers = new Object[30];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = 1000 * article + i;
        }
        return numbers;
    }
}
