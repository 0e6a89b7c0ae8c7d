package org.claimline.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.intake.ImportViewModel.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Files come in, are listed, and what cannot be read is told by name.
@ExtendWith(ApplicationExtension.class)
class ImportFxIT {

    private final List<Path> shown = new ArrayList<>();
    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, shown::add);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void drop(FxRobot robot, Path... paths) {
        robot.interact(() -> window.bench().intake().drop(List.of(paths)));
    }

    private State.Ended ended() {
        OpenWindow.until(() -> window.bench().importing().stateProperty().get() instanceof State.Ended);
        return (State.Ended) window.bench().importing().stateProperty().get();
    }

    private static Button status(FxRobot robot) {
        return robot.lookup(".import-status").queryButton();
    }

    private static ListView<?> failures(FxRobot robot) {
        return robot.lookup(".failure-list").queryListView();
    }

    private boolean panelIsOpen(FxRobot robot) {
        return robot.lookup(".import-panel").tryQuery().filter(panel -> panel.isVisible()).isPresent();
    }

    @Test
    void importsWhatIsDroppedAndReportsTheRest(FxRobot robot) {
        OpenWindow.until(() -> robot.lookup(".empty .button").tryQuery().isPresent());
        var good = window.file("lighthouse.txt", "Lighthouse sold\n\nThe lighthouse went for $3 million on Friday.\n");
        var empty = window.file("nothing.txt", "");
        drop(robot, good, empty, good);
        assertThat(ended()).isEqualTo(new State.Ended(1, 1, 1, false));
        OpenWindow.until(() -> robot.lookup(".row-title").tryQuery().isPresent());
        assertThat(robot.lookup(".row-title").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("Lighthouse sold");
        assertThat(robot.lookup("nothing.txt").tryQuery()).isPresent();
        assertThat(status(robot).getText()).isEqualTo("1 added, 1 known, 1 could not be read");
        robot.clickOn("Undo import");
        OpenWindow.until(() -> window.notebook().articles().isEmpty());
        assertThat(window.notebook().bin()).hasSize(1);
    }

    @Test
    void theReportStaysBehindTheStatusItemAndLeadsToTheFile(FxRobot robot) {
        var empty = window.file("nothing.txt", "");
        drop(robot, empty);
        ended();
        OpenWindow.until(() -> panelIsOpen(robot));
        robot.clickOn(robot.lookup(".import-panel .icon-button").queryButton());
        assertThat(panelIsOpen(robot)).isFalse();
        robot.clickOn(status(robot));
        OpenWindow.until(() -> failures(robot).isFocused());
        robot.push(KeyCode.ENTER);
        assertThat(shown).containsExactly(empty);
        robot.clickOn("Show file");
        assertThat(shown).containsExactly(empty, empty);
        robot.clickOn("Copy all");
        String copied = OpenWindow.onFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith(empty + "\tEmpty: ");
        robot.clickOn(failures(robot)).push(KeyCode.ESCAPE);
        assertThat(panelIsOpen(robot)).isFalse();
        robot.push(KeyCode.SHORTCUT, KeyCode.J);
        OpenWindow.until(() -> panelIsOpen(robot));
    }

    @Test
    void anImportThatAllWentWellPutsItsPanelAway(FxRobot robot) {
        drop(robot, window.file("good.txt", "Mill burns\n\nThe mill was worth $3 million.\n"));
        assertThat(ended()).isEqualTo(new State.Ended(1, 0, 0, false));
        OpenWindow.until(() -> !panelIsOpen(robot));
        assertThat(status(robot).getText()).isEqualTo("1 added");
    }

    @Test
    void aSecondDropWaitsForTheFirst(FxRobot robot) {
        var one = window.file("one.txt", "One\n\nThe first mill was worth $3 million.\n");
        var two = window.file("two.txt", "Two\n\nThe second mill was worth $4 million.\n");
        robot.interact(() -> {
            window.bench().intake().drop(List.of(one));
            window.bench().intake().drop(List.of(two));
        });
        OpenWindow.until(() -> window.notebook().articles().size() == 2);
    }

    @Test
    void cancelKeepsWhatIsDone(FxRobot robot) throws IOException {
        Path folder = many(3000, "Mill %d%n%nMill number %<d was worth $%<d million in 2025, up from $3 million.%n");
        drop(robot, folder);
        OpenWindow.until(() -> window.bench().importing().stateProperty().get() instanceof State.Running running
                && running.done() > 3 && panelIsOpen(robot));
        robot.clickOn("#cancel-import");
        State.Ended end = ended();
        assertThat(end.cancelled()).isTrue();
        assertThat(end.added()).isBetween(4, 2999);
        assertThat(window.notebook().articles()).hasSize(end.added());
        assertThat(status(robot).getText()).startsWith("Stopped: ");
    }

    @Test
    void tenThousandFailuresDoNotStopTheWindow(FxRobot robot) throws IOException {
        Path folder = many(10_000, "");
        var longest = new AtomicLong();
        var frames = new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                long gap = last == 0 ? 0 : now - last;
                longest.accumulateAndGet(gap, Math::max);
                last = now;
            }
        };
        robot.interact(frames::start);
        drop(robot, folder);
        assertThat(ended()).isEqualTo(new State.Ended(0, 0, 10_000, false));
        OpenWindow.until(() -> failures(robot).getItems().size() == 10_000);
        robot.interact(() -> failures(robot).scrollTo(9_999));
        robot.interact(frames::stop);
        assertThat(robot.lookup(".failure-row").queryAll()).hasSizeLessThan(40);
        assertThat(longest.get()).as("longest gap between two frames, in ns").isLessThan(1_000_000_000L);
    }

    /// @param text with the file's number for `%d`
    private Path many(int count, String text) throws IOException {
        Path folder = Files.createDirectory(window.file("here.txt", "").resolveSibling("many"));
        for (int at = 0; at < count; at++) {
            Files.writeString(folder.resolve("file-%05d.txt".formatted(at)), text.formatted(at));
        }
        return folder;
    }
}
