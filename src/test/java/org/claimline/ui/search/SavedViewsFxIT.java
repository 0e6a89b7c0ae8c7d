package org.claimline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.domain.SavedView;
import org.claimline.domain.SavedView.Shown;
import org.claimline.domain.query.Query;
import org.claimline.notebook.Edits;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Queries that are pinned in the side bar.
@ExtendWith(ApplicationExtension.class)
class SavedViewsFxIT {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, """
                Ferry line buys boats
                Date: 3 November 2025

                The ferry line spent $40 million on new boats. Fares rose 7% in the year.
                """);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<SavedView> views() {
        return window.notebook().settings().views();
    }

    private static List<Button> lines(FxRobot robot) {
        return OpenWindow.onFx(() -> robot.lookup(".rail-view").queryAllAs(Button.class).stream().toList());
    }

    /// Names with their counts, from top to bottom.
    private static List<String> shown(FxRobot robot) {
        return OpenWindow.onFx(() -> robot.lookup(".rail-view").queryAll().stream()
                .map(line -> line.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList())
                .map(texts -> String.join(" ", texts)).toList());
    }

    private static TextField name() {
        return OpenWindow.onFx(() -> Window.getWindows().stream()
                .flatMap(it -> Optional.<Node>ofNullable(it.getScene().lookup("#view-name")).stream())
                .map(TextField.class::cast).findFirst().orElse(null));
    }

    private static void enter(String words, FxRobot robot) {
        OpenWindow.until(() -> name() != null);
        TextField field = name();
        robot.interact(() -> {
            field.setText(words);
            field.requestFocus();
        });
        robot.push(KeyCode.ENTER);
    }

    @Test
    void aQueryIsPinnedCountedRenamedAndTakenBack(FxRobot robot) {
        robot.interact(() -> window.bench().desk().go(new Place.Search(Optional.of("ferry in:articles"))));
        OpenWindow.until(() -> robot.lookup("#hits").tryQuery().filter(Node::isVisible).isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.D);
        enter("Ferries", robot);
        OpenWindow.until(() -> shown(robot).equals(List.of("Ferries 1")));
        assertThat(views()).singleElement().extracting(SavedView::shown).isEqualTo(Shown.SEARCH);
        robot.interact(lines(robot).getFirst()::requestFocus);
        robot.push(KeyCode.F2);
        enter("Boats", robot);
        OpenWindow.until(() -> shown(robot).equals(List.of("Boats 1")));
        robot.interact(lines(robot).getFirst()::requestFocus);
        robot.push(KeyCode.DELETE);
        OpenWindow.until(() -> shown(robot).isEmpty() && views().isEmpty());
        robot.interact(window.bench().desk()::undo);
        OpenWindow.until(() -> shown(robot).equals(List.of("Boats 1")));
    }

    @Test
    void countsFollowTheNotebookAndViewsAreMovedAndLeadToTheirPage(FxRobot robot) {
        var open = new SavedView("Open", "status:suggested", Shown.CLAIMS);
        var confirmed = new SavedView("Confirmed", "status:confirmed", Shown.CLAIMS);
        window.notebook().apply(Edits.pin(window.notebook().settings(), open));
        window.notebook().apply(Edits.pin(window.notebook().settings(), confirmed));
        int all = window.notebook().count(open).orElseThrow();
        OpenWindow.until(() -> shown(robot).equals(List.of("Open " + all, "Confirmed 0")));
        window.notebook().apply(Edits.confirm(List.of(window.notebook()
                .claims(Query.parse("").claimFilter()).getFirst().claim())));
        OpenWindow.until(() -> shown(robot).equals(List.of("Open " + (all - 1), "Confirmed 1")));
        robot.interact(lines(robot).getFirst()::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        OpenWindow.until(() -> views().equals(List.of(confirmed, open)));
        OpenWindow.until(() -> shown(robot).equals(List.of("Confirmed 1", "Open " + (all - 1))));
        robot.interact(lines(robot).getFirst()::fire);
        OpenWindow.until(() -> window.bench().desk().placeProperty().get()
                .equals(new Place.Claims(Query.parse("status:confirmed").claimFilter())));
        assertThat(OpenWindow.onFx(() -> lines(robot).getFirst().getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("on")))).isTrue();
    }
}
