package org.claimline.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.claimline.domain.ArticleSummary;
import org.claimline.notebook.SavedMapping;
import org.claimline.ui.OpenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A table is shown as the articles that it would become, before it is imported.
@ExtendWith(ApplicationExtension.class)
class MappingFxIT {

    private static final String TABLE = """
            Headline,Date,Body,Desk
            Two cranes for the harbour,2025-11-03,"The harbour company will spend $40 million on two cranes, it said.",Quay
            Ferries are late again,2025-11-04,"Three of ten ferries were late in October, the harbour master said.",Quay
            """;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void drop(FxRobot robot, Path file) {
        robot.interact(() -> window.bench().intake().drop(List.of(file)));
    }

    private List<String> titles() {
        return window.notebook().articles().stream().map(ArticleSummary::details).map(it -> it.title()).toList();
    }

    @Test
    void showsTheGuessAndImportsWhatWasCorrected(FxRobot robot) {
        drop(robot, window.file("news.csv", TABLE));
        OpenWindow.until(() -> robot.lookup("#mapping-title").tryQuery().isPresent());
        assertThat(robot.lookup("#mapping-title").<ComboBox<String>>query().getValue()).isEqualTo("Headline");
        assertThat(robot.lookup("#mapping-text").<ComboBox<String>>query().getValue()).isEqualTo("Body");
        assertThat(robot.lookup(".mapping-row .strong").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .containsExactly("Two cranes for the harbour", "Ferries are late again");
        robot.interact(() -> robot.lookup("#mapping-source").<ComboBox<String>>query().setValue("Desk"));
        robot.clickOn("Save this mapping as");
        robot.interact(() -> robot.lookup("#mapping-name").queryTextInputControl().setText("Quay export"));
        robot.clickOn("Import the rows");
        OpenWindow.until(() -> titles().size() == 2);
        assertThat(titles()).containsExactlyInAnyOrder("Two cranes for the harbour", "Ferries are late again");
        assertThat(window.notebook().articles()).allSatisfy(
                article -> assertThat(article.details().source()).contains("Quay"));
        OpenWindow.until(() -> !window.notebook().imports().mappings().all().isEmpty());
        assertThat(window.notebook().imports().mappings().all()).extracting(SavedMapping::name)
                .containsExactly("Quay export");
        drop(robot, window.file("more.csv", TABLE.replace("cranes", "sheds")));
        OpenWindow.until(() -> titles().contains("Two sheds for the harbour"));
        assertThat(robot.lookup("#mapping-title").tryQuery()).isEmpty();
    }

    @Test
    void nothingComesOfATableWithoutTexts(FxRobot robot) {
        drop(robot, window.file("news.csv", TABLE));
        OpenWindow.until(() -> robot.lookup("#mapping-text").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#mapping-text").<ComboBox<String>>query().setValue(""));
        assertThat(robot.lookup("Import the rows").queryButton().isDisabled()).isTrue();
        robot.clickOn("Cancel");
        assertThat(window.notebook().articles()).isEmpty();
    }
}
