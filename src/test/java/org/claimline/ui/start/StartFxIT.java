package org.claimline.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.domain.Status;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Place;
import org.claimline.ui.start.Recents.Recent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The tour, and the ways to other notebooks.
@ExtendWith(ApplicationExtension.class)
class StartFxIT {

    private static final Path NEWS = Path.of("/news");

    private final Asked asked = new Asked();
    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, asked, "Ferry line buys boats\n\nThe ferry line spent $40 million on boats.");
    }

    @AfterEach
    void close() {
        window.close();
    }

    /// Writes down what a window asks for.
    private static final class Asked implements Notebooks {

        private final ReadOnlyObjectWrapper<Recents> recents = new ReadOnlyObjectWrapper<>(
                new Recents(List.of(new Recent(NEWS.resolve("now.claimline"), "Now", true),
                        new Recent(NEWS.resolve("before.claimline"), "Before", true),
                        new Recent(NEWS.resolve("gone.claimline"), "Gone", false)), false));
        private final List<String> wishes = new ArrayList<>();
        private Optional<Path> choice = Optional.empty();

        @Override
        public ReadOnlyObjectProperty<Recents> recentsProperty() {
            return recents.getReadOnlyProperty();
        }

        @Override
        public Path home() {
            return NEWS;
        }

        @Override
        public void open(Path folder) {
            wishes.add("open " + folder.getFileName());
        }

        @Override
        public void create(Path folder) {
            wishes.add("create " + folder);
        }

        @Override
        public void openDemo() {
            wishes.add("demo");
        }

        @Override
        public void forget(Path folder) {
            recents.set(recents.get().without(folder));
        }

        @Override
        public void lookAgain() {}

        @Override
        public void endTour() {
            wishes.add("toured");
        }

        @Override
        public Optional<Path> chooseFolder(Window owner, String title, Path start) {
            return choice;
        }
    }

    private int step() {
        return OpenWindow.onFx(() -> window.bench().tour().stepProperty().get());
    }

    private static boolean hasFocus(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQuery().isPresent()
                && OpenWindow.onFx(() -> robot.lookup(selector).query().isFocused());
    }

    private String ringed(FxRobot robot, Node target) {
        return OpenWindow.onFx(() -> {
            Node ring = robot.lookup(".tour-ring").query();
            return ring.isVisible() && ring.localToScene(ring.getLayoutBounds())
                    .contains(target.localToScene(target.getLayoutBounds()).getCenterX(),
                            target.localToScene(target.getLayoutBounds()).getCenterY()) ? "ringed" : "not";
        });
    }

    @Test
    void theTourGoesThroughTheWindowByKeys(FxRobot robot) {
        robot.interact(() -> window.bench().welcome());
        OpenWindow.until(() -> step() == 0 && hasFocus(robot, "#tour-next"));
        Node importing = robot.lookup("#import-button").query();
        OpenWindow.until(() -> ringed(robot, importing).equals("ringed"));
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> window.bench().desk().placeProperty().get() instanceof Place.Reading);
        OpenWindow.until(() -> robot.lookup(".article-text").tryQuery().isPresent());
        OpenWindow.until(() -> ringed(robot, robot.lookup(".article-text").query()).equals("ringed"));
        robot.push(KeyCode.RIGHT).push(KeyCode.LEFT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        OpenWindow.until(() -> step() == 3);
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        OpenWindow.until(() -> step() == 5);
        assertThat(robot.lookup("#tour-next").queryAs(Button.class).getText()).isEqualTo("Done");
        assertThat(asked.wishes).isEmpty();
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> step() == -1);
        assertThat(asked.wishes).containsExactly("toured");
        assertThat(OpenWindow.onFx(() -> window.bench().tour().isVisible())).isFalse();
    }

    @Test
    void escapeSkipsItAndHelpBringsItBack(FxRobot robot) {
        robot.interact(() -> window.bench().welcome());
        OpenWindow.until(() -> step() == 0 && hasFocus(robot, "#tour-next"));
        robot.push(KeyCode.ESCAPE);
        OpenWindow.until(() -> step() == -1);
        assertThat(asked.wishes).containsExactly("toured");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        OpenWindow.until(() -> hasFocus(robot, "#palette-field"));
        robot.write("take the tour").push(KeyCode.ENTER);
        OpenWindow.until(() -> step() == 0 && hasFocus(robot, "#tour-next"));
    }

    @Test
    void theTourLeavesTheKeysToWhoeverHasTheFocus(FxRobot robot) {
        robot.interact(() -> window.bench().welcome());
        OpenWindow.until(() -> step() == 0 && hasFocus(robot, "#tour-next"));
        robot.interact(() -> window.bench().tour().start());
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> robot.lookup(".article-text").tryQuery().isPresent() && step() == 1);
        OpenWindow.until(() -> !window.notebook().claimsOf(window.notebook().articles().getFirst().id()).isEmpty());
        robot.interact(() -> robot.lookup(".article-text").query().requestFocus());
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> window.notebook().claimsOf(window.notebook().articles().getFirst().id()).stream()
                .anyMatch(claim -> claim.status() == Status.CONFIRMED));
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void aNotebookOfLateIsOpenedByKeys(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.R);
        OpenWindow.until(() -> hasFocus(robot, "#recent-notebooks"));
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> asked.wishes.contains("open before.claimline"));
        assertThat(OpenWindow.onFx(() -> robot.lookup("#recent-notebooks").queryListView().getParent().getParent()
                .isVisible())).isFalse();
    }

    @Test
    void oneThatIsGoneIsGreyAndCanBeRemoved(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.R);
        OpenWindow.until(() -> hasFocus(robot, "#recent-notebooks"));
        ListView<?> list = robot.lookup("#recent-notebooks").queryListView();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(asked.wishes).isEmpty();
        assertThat(robot.lookup("#recent-notebooks .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("Gone", "not there any more", "open now");
        Command gone = command("start.recent.other.2");
        assertThat(gone.enabled().get()).isFalse();
        robot.push(KeyCode.DELETE);
        OpenWindow.until(() -> OpenWindow.onFx(() -> list.getItems().size()) == 2);
        robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.DELETE);
        assertThat(OpenWindow.onFx(() -> list.getItems().size())).as("the one that is open stays").isEqualTo(2);
    }

    private Command command(String id) {
        return OpenWindow.onFx(() -> window.bench().shell().commands().stream()
                .filter(command -> command.id().equals(id)).findFirst().orElseThrow());
    }

    @Test
    void aNewNotebookGetsANameAndAFolder(FxRobot robot) {
        asked.choice = Optional.of(Path.of("/elsewhere"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        OpenWindow.until(() -> robot.lookup("#notebook-name").tryQuery().isPresent());
        TextField name = robot.lookup("#notebook-name").queryAs(TextField.class);
        Button create = robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(Button::isDefaultButton).findFirst().orElseThrow();
        assertThat(create.isDisabled()).isTrue();
        robot.interact(() -> name.setText("chips: 2026"));
        assertThat(create.isDisabled()).isTrue();
        robot.interact(() -> name.setText(" Chip makers "));
        assertThat(create.isDisabled()).isFalse();
        robot.interact(() -> robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().startsWith("Choose")).findFirst().ifPresent(Button::fire));
        robot.interact(create::fire);
        OpenWindow.until(() -> asked.wishes.contains("create /elsewhere/Chip makers.claimline"));
    }

    @Test
    void openAsksForAFolder(FxRobot robot) {
        robot.interact(() -> command("start.open").action().run());
        assertThat(asked.wishes).isEmpty();
        asked.choice = Optional.of(NEWS.resolve("other.claimline"));
        robot.interact(() -> command("start.open").action().run());
        robot.interact(() -> command("start.demo").action().run());
        assertThat(asked.wishes).containsExactly("open other.claimline", "demo");
    }
}
