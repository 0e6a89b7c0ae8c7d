package org.claimline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
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

/// What else was said of the same thing stands beside a claim, and what was known already steps back.
@ExtendWith(ApplicationExtension.class)
class TrackFxIT {

    private OpenWindow window;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, """
                Title: Old figures
                Source: Quay Post
                Date: 3 November 2025

                Alibaba's cloud revenue rose 34% in the September quarter.
                """, """
                Title: New figures
                Source: Ferry Times
                Date: 9 December 2025

                Alibaba's cloud revenue rose 34% in the September quarter. It is a quiet town.

                Alibaba's net income fell 52% in the September quarter.
                """);
    }

    @BeforeEach
    void select(FxRobot newRobot) {
        robot = newRobot;
        OpenWindow.until(() -> robot.lookup(".article-title").tryQuery().isPresent());
        Claim claim = quoted("New figures", "34%");
        robot.interact(() -> window.bench().desk().go(new Place.Reading(claim.article(), Optional.of(claim.id()))));
        OpenWindow.until(() -> area().getText().contains("quiet town"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private GenericStyledArea<?, ?, ?> area() {
        return robot.lookup(".article-text").queryAs(GenericStyledArea.class);
    }

    private Claim quoted(String title, String quote) {
        ArticleSummary article = window.notebook().articles().stream()
                .filter(one -> one.details().title().equals(title)).findFirst().orElseThrow();
        return window.notebook().claimsOf(article.id()).stream()
                .filter(claim -> claim.anchor().quote().equals(quote)).findFirst().orElseThrow();
    }

    @Test
    void anotherClaimOfTheTrackOpensItsSentence() {
        OpenWindow.until(() -> robot.lookup(".track-card").tryQuery().filter(Node::isVisible).isPresent());
        ListView<?> list = robot.lookup(".track-list").queryListView();
        assertThat(list.getItems()).hasSize(1);
        assertThat(robot.lookup(".track-chart .track-dot").queryAll()).hasSize(2);
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.push(KeyCode.ENTER);
        Claim old = quoted("Old figures", "34%");
        OpenWindow.until(() -> window.bench().desk().placeProperty().get()
                .equals(new Place.Reading(old.article(), Optional.of(old.id()))));
        robot.interact(() -> window.bench().desk().back());
        OpenWindow.until(() -> area().getText().contains("quiet town"));
    }

    @Test
    void whatWasKnownStepsBackAndWhatIsNewStandsOut() {
        robot.interact(() -> area().requestFocus());
        assertThat(known()).isEmpty();
        robot.push(KeyCode.N);
        OpenWindow.until(() -> !known().isEmpty());
        assertThat(robot.lookup(".article-text .news-new").queryAll()).hasSize(1);
        assertThat(novelty()).contains("Known before (Quay Post · 3 Nov 2025)");
        robot.push(KeyCode.N);
        OpenWindow.until(() -> known().isEmpty());
        assertThat(robot.lookup(".article-text .news").queryAll()).isEmpty();
    }

    private Set<Node> known() {
        return robot.lookup(".article-text .known").queryAll();
    }

    private Optional<String> novelty() {
        return robot.lookup(".news-words").<Labeled>tryQuery().filter(Node::isVisible).map(Labeled::getText);
    }
}
