package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Commands by name, and keys that the user has given them.
@ExtendWith(ApplicationExtension.class)
class PaletteFxIT {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, "The ferry company sold 400 tickets on 3 May 2025.");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private boolean isOpen(FxRobot robot) {
        return robot.lookup("#palette-field").tryQuery().isPresent()
                && OpenWindow.onFx(() -> robot.lookup("#palette-field").query().isFocused());
    }

    @Test
    void runsTheCommandThatWasTyped(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        OpenWindow.until(() -> isOpen(robot));
        robot.write("dark the").push(KeyCode.ENTER);
        OpenWindow.until(() -> window.bench().themeProperty().get() == Theme.DARK);
        assertThat(OpenWindow.onFx(() -> robot.lookup("#palette-field").query().isFocused())).isFalse();
    }

    @Test
    void showsEveryCommandAndEscapeLeavesEverythingAsItWas(FxRobot robot) {
        Theme before = window.bench().themeProperty().get();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        OpenWindow.until(() -> isOpen(robot));
        ListView<?> list = robot.lookup(".palette .list-view").queryListView();
        int all = OpenWindow.onFx(() -> window.bench().shell().commands().size());
        assertThat(OpenWindow.onFx(() -> list.getItems().size())).isEqualTo(all);
        robot.write("zzzz");
        OpenWindow.until(() -> OpenWindow.onFx(() -> list.getItems().isEmpty()));
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        OpenWindow.until(() -> !isOpen(robot));
        assertThat(window.bench().themeProperty().get()).isEqualTo(before);
    }

    @Test
    void aKeyOfTheUsersRunsTheCommandInPlaceOfItsOwn(FxRobot robot) {
        robot.interact(() -> window.bench().shell().keymap().load(Map.of("shell.rail.notes", "Alt+N")));
        robot.push(KeyCode.ALT, KeyCode.N);
        OpenWindow.until(() -> window.bench().desk().placeProperty().get() instanceof Place.Notes);
        List<KeyCombination> keys = OpenWindow.onFx(() -> window.bench().shell().commands().stream()
                .filter(command -> command.id().equals("shell.rail.notes")).map(Command::keys).findFirst()
                .orElseThrow());
        assertThat(keys).containsExactly(KeyCombination.valueOf("Alt+N"));
    }

    @Test
    void theSheetGivesACommandAnotherKey(FxRobot robot) {
        robot.push(KeyCode.F1);
        OpenWindow.until(() -> robot.lookup(".key-button").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".key-button").queryAllAs(javafx.scene.control.Button.class).stream()
                .filter(button -> button.getAccessibleText().contains("Export notes")).findFirst().orElseThrow()
                .fire());
        robot.push(KeyCode.CONTROL, KeyCode.J);
        OpenWindow.until(() -> !window.bench().shell().keymap().entries().isEmpty());
        assertThat(window.bench().shell().keymap().entries()).containsKey("shell.export");
        robot.push(KeyCode.ESCAPE);
    }
}
