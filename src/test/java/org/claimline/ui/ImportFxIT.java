package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Files come in, are listed, and what cannot be read is told by name.
@ExtendWith(ApplicationExtension.class)
class ImportFxIT {

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
    void importsWhatIsDroppedAndReportsTheRest(FxRobot robot) {
        OpenWindow.until(() -> robot.lookup(".empty .button").tryQuery().isPresent());
        var good = window.file("lighthouse.txt", "Lighthouse sold\n\nThe lighthouse went for $3 million on Friday.\n");
        var empty = window.file("nothing.txt", "");
        robot.interact(() -> window.bench().importView().drop(List.of(good, empty)));
        OpenWindow.until(() -> window.notebook().articles().size() == 1);
        OpenWindow.until(() -> robot.lookup("nothing.txt").tryQuery().isPresent());
        assertThat(robot.lookup(".row-title").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("Lighthouse sold");
    }
}
