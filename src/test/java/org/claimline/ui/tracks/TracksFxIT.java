package org.claimline.ui.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Status;
import org.claimline.notebook.Edits;
import org.claimline.tracks.Track;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.control.MarkedText;
import org.claimline.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The tracks page: list, conflict, chart and table, what was said; by keyboard.
@ExtendWith(ApplicationExtension.class)
class TracksFxIT {

    private OpenWindow window;
    private FxRobot robot;
    private TableView<Track> table;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, """
                Title: A plan
                Source: Quay Post
                Date: 3 November 2025

                Harbour Group will invest $53 million in its new quay.
                """, """
                Title: The plan again
                Source: Ferry Times
                Date: 12 November 2025

                At the pier it was told again that Harbour Group will invest $53 million in its new quay.
                """, """
                Title: Another number
                Source: Harbour Daily
                Date: 10 November 2025

                Some hear that Harbour Group will invest $250 million in its new quay.
                """);
    }

    @BeforeEach
    void openTracks(FxRobot newRobot) {
        robot = newRobot;
        robot.interact(() -> window.bench().desk().go(new Place.Tracks()));
        OpenWindow.until(() -> robot.lookup(".tracks-table").tryQuery().isPresent());
        table = robot.lookup(".tracks-table").queryTableView();
        OpenWindow.until(() -> OpenWindow.onFx(() -> !table.getItems().isEmpty()));
        robot.interact(table::requestFocus);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Claim claim(String title, String quote) {
        return window.notebook().claims(ClaimFilter.STANDING).stream()
                .filter(row -> row.articleTitle().equals(title)).map(ClaimRow::claim)
                .filter(claim -> claim.anchor().quote().equals(quote)).findFirst().orElseThrow();
    }

    private void untilAt(Claim claim) {
        OpenWindow.until(() -> window.bench().desk().placeProperty().get()
                .equals(new Place.Reading(claim.article(), Optional.of(claim.id()))));
    }

    @Test
    void bothSentencesOfTheConflictStandSideBySideAndOneCanBeDisputed() {
        OpenWindow.until(() -> robot.lookup(".conflict-card .quoted").queryAll().stream()
                .allMatch(node -> node.getAccessibleText().contains("invest")));
        var quotes = robot.lookup(".conflict-card .quoted").<MarkedText>queryAll().stream().toList();
        assertThat(quotes).extracting(Node::getAccessibleText).containsExactly(
                "Harbour Group will invest $53 million in its new quay.",
                "Some hear that Harbour Group will invest $250 million in its new quay.");
        double first = OpenWindow.onFx(() -> quotes.getFirst().localToScene(0, 0).getY());
        double second = OpenWindow.onFx(() -> quotes.getLast().localToScene(0, 0).getY());
        assertThat(first).isEqualTo(second);
        Button dispute = robot.lookup(".conflict-card .button").<Button>queryAll().stream()
                .filter(button -> button.getText().equals("Mark disputed")).reduce((_, last) -> last).orElseThrow();
        Claim doubtful = claim("Another number", "$250 million");
        robot.interact(dispute::fire);
        OpenWindow.until(() -> window.notebook().claim(doubtful.id()).orElseThrow().status() == Status.DISPUTED);
    }

    @Test
    void theKeysLeadFromTheListToTheSentence() {
        robot.push(KeyCode.ENTER);
        ListView<?> said = robot.lookup(".said-list").queryListView();
        OpenWindow.until(() -> OpenWindow.onFx(said::isFocused));
        int rows = OpenWindow.onFx(() -> said.getItems().size());
        assertThat(rows).isEqualTo(2);
        robot.push(KeyCode.RIGHT);
        OpenWindow.until(() -> OpenWindow.onFx(() -> said.getItems().size()) == 4);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        untilAt(claim("The plan again", "$53 million"));
    }

    @Test
    void theChartIsWalkedWithArrowsAndItsTableSaysTheSame() {
        robot.push(KeyCode.C);
        TrackCanvas canvas = robot.lookup(".track-canvas").queryAs(TrackCanvas.class);
        OpenWindow.until(() -> OpenWindow.onFx(canvas::isFocused));
        assertThat(OpenWindow.onFx(canvas::placed)).hasSize(3);
        robot.push(KeyCode.END);
        assertThat(canvas.getAccessibleText()).contains("12 Nov 2025");
        robot.push(KeyCode.T);
        TableView<?> twin = robot.lookup(".statement-table").queryTableView();
        OpenWindow.until(() -> OpenWindow.onFx(twin::isFocused));
        assertThat(twin.getItems()).hasSize(3);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        OpenWindow.until(() -> OpenWindow.onFx(() -> Clipboard.getSystemClipboard().hasString()
                && Clipboard.getSystemClipboard().getString().contains("250000000")));
        robot.push(KeyCode.T);
        OpenWindow.until(() -> OpenWindow.onFx(canvas::isFocused));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        OpenWindow.until(() -> OpenWindow.onFx(() -> Clipboard.getSystemClipboard().hasImage()));
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        untilAt(claim("A plan", "$53 million"));
    }

    @Test
    void aChoiceOfVerdictNarrowsTheList() {
        ToggleButton conflicts = robot.lookup("#verdict-contradiction").queryAs(ToggleButton.class);
        assertThat(conflicts.getText()).contains("1");
        robot.interact(conflicts::fire);
        OpenWindow.until(() -> OpenWindow.onFx(() -> table.getItems().size()) == 1);
        robot.push(KeyCode.SLASH);
        robot.write("nowhere");
        OpenWindow.until(() -> OpenWindow.onFx(() -> table.getItems().isEmpty()));
        Labeled words = robot.lookup(".tracks-table .empty-words").query();
        assertThat(words.getText()).isEqualTo("No track fits the filter.");
        robot.push(KeyCode.ESCAPE);
        OpenWindow.until(() -> OpenWindow.onFx(() -> table.getItems().size()) == 1);
    }

    @Test
    void theSideBarCountsTracksAndWhatDoesNotAddUp() {
        int tracks = OpenWindow.onFx(() -> robot.lookup(".tracks-table").queryTableView().getItems().size());
        OpenWindow.until(() -> saysSideBar("Tracks, " + tracks) && saysSideBar("Home, 1"));
        robot.interact(() -> window.bench().desk().edit(book -> Optional.of(Edits.reject(
                book.claims(ClaimFilter.STANDING).stream().map(ClaimRow::claim).toList()))));
        OpenWindow.until(() -> saysSideBar("Tracks, 0") && saysSideBar("Home"));
    }

    private boolean saysSideBar(String words) {
        return robot.lookup(".rail-line").queryAllAs(Button.class).stream()
                .anyMatch(line -> words.equals(line.getAccessibleText()));
    }
}
