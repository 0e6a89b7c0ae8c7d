package org.claimline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.Published;
import org.claimline.ui.OpenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is known of an article is shown with how it is known, and can be corrected.
@ExtendWith(ApplicationExtension.class)
class DetailsFxIT {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, """
                Title: Harbour works grow
                Source: Quay Post
                Date: 3 November 2025

                The harbour company spent $40 million on new cranes on Friday.
                """);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private ArticleDetails details() {
        return window.notebook().articles().getFirst().details();
    }

    private void open(FxRobot robot) {
        OpenWindow.until(() -> robot.lookup(".article-title").tryQuery().isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.I);
        OpenWindow.until(() -> robot.lookup("#details-title").tryQuery().isPresent());
    }

    @Test
    void saysHowEachFieldIsKnown(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup(".origin").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("stated: field title", "stated: field source")
                .anySatisfy(text -> assertThat(text).startsWith("stated: date: 3 November 2025"))
                .anySatisfy(text -> assertThat(text).startsWith("Read from article-0.txt (text/plain), imported "));
    }

    @Test
    void keepsWhatIsCorrectedAndCanTakeItBack(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            robot.lookup("#details-title").queryTextInputControl().setText("Harbour grows");
            robot.lookup("#details-author").queryTextInputControl().setText("Ada Quay");
            robot.lookup("#details-day .text-field").queryTextInputControl().setText("4 Nov 2025");
        });
        robot.clickOn("Save details");
        OpenWindow.until(() -> details().title().equals("Harbour grows"));
        assertThat(details().author()).contains("Ada Quay");
        assertThat(details().source()).contains("Quay Post");
        assertThat(details().published()).map(Published::date).contains(LocalDate.of(2025, 11, 4));
        open(robot);
        assertThat(robot.lookup(".origin").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .filteredOn("entered by hand"::equals).hasSize(3);
        robot.clickOn("Cancel");
        robot.interact(window.bench().desk()::undo);
        OpenWindow.until(() -> details().title().equals("Harbour works grow"));
        assertThat(details().author()).isEmpty();
    }
}
