package org.claimline.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.domain.ArticleSummary;
import org.claimline.ui.OpenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// New files of a watched folder come in by themselves, quietly, and the folder is still watched after a restart.
@ExtendWith(ApplicationExtension.class)
class WatchFxIT {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path watched() throws IOException {
        Path folder = Files.createDirectories(window.file("beside.txt", "").resolveSibling("clips"));
        Files.writeString(folder.resolve("old.txt"), "Old mill\n\nThe old mill was worth $1 million.\n");
        return folder;
    }

    private boolean has(String title) {
        return window.notebook().articles().stream().map(ArticleSummary::details)
                .anyMatch(details -> details.title().equals(title));
    }

    @Test
    void importsWhatIsNewAndNothingElse(FxRobot robot) throws IOException {
        Path folder = watched();
        robot.interact(() -> window.bench().watching().choose(Optional.of(folder)));
        OpenWindow.until(() -> window.bench().watching().folderProperty().get().isPresent());
        Files.writeString(folder.resolve("new.txt"), "New mill\n\nThe new mill is worth $3 million.\n");
        OpenWindow.until(() -> has("New mill"));
        OpenWindow.until(() -> robot.lookup("1 article from the watched folder").tryQuery().isPresent());
        assertThat(window.bench().importing().openProperty().get()).isFalse();
        assertThat(has("Old mill")).isFalse();
        robot.clickOn("Import them too");
        OpenWindow.until(() -> has("Old mill"));
    }

    @Test
    void watchesAgainAfterARestartAndTakesWhatCameMeanwhile(FxRobot robot) throws Exception {
        Path folder = watched();
        robot.interact(() -> window.bench().watching().choose(Optional.of(folder)));
        OpenWindow.until(() -> window.bench().watching().folderProperty().get().isPresent());
        window.reopen();
        Files.writeString(folder.resolve("meanwhile.txt"), "Mill meanwhile\n\nA mill is worth $3 million.\n");
        OpenWindow.until(() -> has("Mill meanwhile"));
        assertThat(has("Old mill")).isFalse();
        robot.interact(() -> window.bench().watching().choose(Optional.empty()));
        OpenWindow.until(() -> window.bench().watching().folderProperty().get().isEmpty());
        Files.writeString(folder.resolve("late.txt"), "Mill too late\n\nA mill is worth $4 million.\n");
        Thread.sleep(2500);
        assertThat(has("Mill too late")).isFalse();
    }

    @Test
    void theSettingsNameTheFolder(FxRobot robot) throws IOException {
        Path folder = watched();
        robot.interact(() -> window.bench().watching().choose(Optional.of(folder)));
        OpenWindow.until(() -> window.bench().watching().folderProperty().get().isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        OpenWindow.until(() -> robot.lookup("#watched-folder").tryQuery().isPresent());
        assertThat(robot.lookup("#watched-folder").queryAs(Labeled.class).getText()).isEqualTo(folder.toString());
        robot.clickOn("Stop watching").clickOn("Save settings");
        OpenWindow.until(() -> window.bench().watching().folderProperty().get().isEmpty());
    }
}
