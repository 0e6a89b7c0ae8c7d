package org.claimline.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The home page: from an empty notebook that teaches to lines that lead where they say.
@ExtendWith(ApplicationExtension.class)
class HomeFxIT {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anEmptyNotebookTeachesAndAFilledOneTells(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        OpenWindow.until(() -> robot.lookup("#home-empty").tryQuery().isPresent());
        assertThat(robot.lookup("#home-empty .button").queryButton().getText()).isEqualTo("Import files…");
        robot.interact(() -> window.bench().importing().start(List.of(window.file("ferry.txt", """
                Title: Ferry fares
                Date: 12 January 2026

                The ferry line's fares rose 7%.
                """))));
        OpenWindow.until(() -> window.notebook().articles().size() == 1
                && window.bench().desk().placeProperty().get() instanceof Place.Reading);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        OpenWindow.until(() -> robot.lookup("#home-new .home-line").tryQuery().isPresent());
        assertThat(robot.lookup("#home-empty").tryQuery()).isEmpty();
        Button line = robot.lookup("#home-new .home-line").queryButton();
        assertThat(line.getAccessibleText()).startsWith("Ferry fares");
        robot.interact(line::requestFocus);
        robot.push(KeyCode.DOWN);
        Button below = robot.lookup("#home-review .home-line").queryButton();
        OpenWindow.until(() -> OpenWindow.onFx(below::isFocused));
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> window.bench().desk().placeProperty().get().equals(
                new Place.Reading(window.notebook().articles().getFirst().id(), Optional.empty())));
    }
}
