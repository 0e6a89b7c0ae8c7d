package org.claimline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.claimline.domain.ArticleSummary;
import org.claimline.ui.OpenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Going from one article to another.
@ExtendWith(ApplicationExtension.class)
class OpeningFxIT {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, """
                Ferries are full
                Date: 3 November 2025

                The ferry company sold 400 tickets on Monday.
                """, """
                Cranes stand still
                Date: 4 November 2025

                The harbour company spent $40 million on cranes.
                """);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theTitleIsThatOfTheArticleThatIsShown(FxRobot robot) {
        List<ArticleSummary> articles = window.notebook().articles();
        for (ArticleSummary article : articles.reversed()) {
            robot.interact(() -> window.bench().desk().open(article.id()));
            OpenWindow.until(() -> title(robot).equals(article.details().title()));
        }
        assertThat(title(robot)).isEqualTo("Cranes stand still");
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".article-title").tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    @Test
    void aClaimThatStandsAloneHasNoEmptyCard(FxRobot robot) {
        OpenWindow.until(() -> robot.lookup(".track-card").tryQuery().isPresent());
        var day = window.notebook().claimsOf(window.notebook().articles().getLast().id()).getLast();
        robot.interact(() -> window.bench().desk().open(day.id()));
        OpenWindow.until(() -> window.notebook().tracks().of(day.id()).isPresent()
                || !robot.lookup(".track-card").query().isVisible());
    }
}
