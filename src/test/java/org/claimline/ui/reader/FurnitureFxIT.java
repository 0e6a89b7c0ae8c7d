package org.claimline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Furniture;
import org.claimline.notebook.Edits;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.shell.Place;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Passages are folded and unfolded by hand, and what repeats across a source's articles is offered.
@ExtendWith(ApplicationExtension.class)
class FurnitureFxIT {

    private static final String OFFER = "Ask our desk for the full letter";

    private OpenWindow window;
    private GenericStyledArea<?, ?, ?> text;

    private static String letter(String topic) {
        return """
                Title: The %s letter
                Source: Quay Letter

                The %s unit grew by 12%% in the year, its owner said, and it will hire 30 people in the spring.

                Traders had expected less of %s, and some of them bought the share for $40 million on that morning.

                %s
                """.formatted(topic, topic, topic, OFFER);
    }

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, letter("cloud"), letter("steel"), letter("paper"), letter("salt"));
    }

    @BeforeEach
    void openArticle(FxRobot robot) {
        OpenWindow.until(() -> robot.lookup(".article-text").tryQuery().isPresent());
        text = robot.lookup(".article-text").queryAs(GenericStyledArea.class);
        robot.interact(() -> window.bench().desk().go(new Place.Reading(article("cloud").id(), Optional.empty())));
        OpenWindow.until(() -> text.getText().contains("cloud unit"));
        robot.interact(text::requestFocus);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Article article(String topic) {
        return window.notebook().articles().stream().map(ArticleSummary::id)
                .flatMap(id -> window.notebook().article(id).stream())
                .filter(article -> article.title().contains(topic)).findFirst().orElseThrow();
    }

    private List<String> marked(String topic) {
        Article article = article(topic);
        return article.details().furniture().stream().filter(it -> it.reason() == Furniture.Reason.BY_HAND)
                .map(it -> it.span().in(article.text())).toList();
    }

    private List<String> quotes() {
        return window.notebook().claimsOf(article("cloud").id()).stream().map(claim -> claim.anchor().quote())
                .toList();
    }

    private void select(FxRobot robot, String from, String to) {
        robot.interact(() -> {
            int start = text.getText().indexOf(from);
            text.selectRange(start, text.getText().indexOf(to, start) + to.length());
            text.requestFocus();
        });
    }

    @Test
    void foldsTheSelectionAndUnfoldsIt(FxRobot robot) {
        assertThat(quotes()).contains("12%", "$40 million");
        select(robot, "Traders", "morning.");
        robot.push(KeyCode.F);
        OpenWindow.until(() -> !marked("cloud").isEmpty());
        assertThat(marked("cloud").getFirst()).startsWith("Traders").endsWith("morning.");
        assertThat(quotes()).contains("12%").doesNotContain("$40 million");
        OpenWindow.until(() -> robot.lookup("Marked by hand: 1 line folded").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("Marked by hand: 1 line folded").queryButton().fire());
        OpenWindow.until(() -> robot.lookup("This is the article").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("This is the article").queryButton().fire());
        OpenWindow.until(() -> marked("cloud").isEmpty());
        assertThat(quotes()).contains("12%", "$40 million");
        robot.interact(window.bench().desk()::undo);
        OpenWindow.until(() -> !marked("cloud").isEmpty());
    }

    @Test
    void unfoldsByTheKeyboardAlone(FxRobot robot) {
        select(robot, "Traders", "morning.");
        robot.push(KeyCode.F);
        OpenWindow.until(() -> robot.lookup("Marked by hand: 1 line folded").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("Marked by hand: 1 line folded").queryButton().requestFocus());
        robot.push(KeyCode.SPACE);
        OpenWindow.until(() -> text.getText().contains("Traders"));
        select(robot, "Traders", "Traders");
        robot.push(KeyCode.SHIFT, KeyCode.F);
        OpenWindow.until(() -> marked("cloud").isEmpty());
    }

    @Test
    void whatTheUserTouchedStays(FxRobot robot) {
        var touched = window.notebook().claimsOf(article("cloud").id()).stream()
                .filter(claim -> claim.anchor().quote().equals("$40 million")).toList();
        window.notebook().apply(Edits.confirm(touched));
        select(robot, "Traders", "morning.");
        robot.push(KeyCode.F);
        OpenWindow.until(() -> !marked("cloud").isEmpty());
        assertThat(quotes()).contains("$40 million");
    }

    @Test
    void aLineOfTheSourceIsOfferedAndHiddenEverywhere(FxRobot robot) {
        OpenWindow.until(() -> robot.lookup("This line stands in 4 articles of Quay Letter. Hide it everywhere?")
                .tryQuery().isPresent());
        robot.clickOn("Hide everywhere");
        for (String topic : List.of("cloud", "steel", "paper", "salt")) {
            OpenWindow.until(() -> article(topic).details().furniture().stream()
                    .anyMatch(it -> it.span().in(article(topic).text()).contains(OFFER)));
        }
        OpenWindow.until(() -> !robot.lookup(".suggestion-bar").query().isVisible());
        robot.clickOn("Undo");
        OpenWindow.until(() -> article("steel").details().furniture().stream()
                .noneMatch(it -> it.span().in(article("steel").text()).contains(OFFER)));
    }

    @Test
    void whatIsDeclinedIsNotOfferedAgain(FxRobot robot) {
        OpenWindow.until(() -> robot.lookup(".suggestion-bar").query().isVisible());
        robot.clickOn("Never");
        OpenWindow.until(() -> window.notebook().words().suggestedFurniture().isEmpty());
        assertThat(robot.lookup(".suggestion-bar").query().isVisible()).isFalse();
        assertThat(article("steel").details().furniture())
                .noneMatch(it -> it.span().in(article("steel").text()).contains(OFFER));
    }

    @Test
    void whatIsPutOffIsOfferedAgainAfterARestart(FxRobot robot) {
        OpenWindow.until(() -> robot.lookup(".suggestion-bar").query().isVisible());
        robot.clickOn("Not now");
        assertThat(robot.lookup(".suggestion-bar").query().isVisible()).isFalse();
        assertThat(window.notebook().words().suggestedFurniture()).hasSize(1);
        window.reopen();
        OpenWindow.until(() -> robot.lookup(".suggestion-bar").query().isVisible());
    }
}
