package org.claimline.ui.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.domain.Claim;
import org.claimline.notebook.Edits;
import org.claimline.notebook.LexiconEntry;
import org.claimline.notebook.LexiconEntry.Alias;
import org.claimline.ui.OpenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The notebook's own words: learned from a correction, written in the window, offered for reading again.
@ExtendWith(ApplicationExtension.class)
class LexiconFxIT {

    private static final String FERRY = """
            Ferry line buys boats
            Date: 3 November 2025

            Capital expenditure of the ferry line was $40 million. Fares rose 7% in the year.
            """;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, FERRY);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Claim claim(String quote) {
        return window.notebook().claimsOf(window.notebook().articles().getFirst().id()).stream()
                .filter(claim -> claim.anchor().quote().equals(quote)).findFirst().orElseThrow();
    }

    private static Optional<Button> notice(FxRobot robot, String text) {
        return robot.lookup(".notice .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().startsWith(text)).findFirst();
    }

    @Test
    void aCorrectionIsOfferedAsAnEntryAndThenReadingAgain(FxRobot robot) {
        Claim claim = claim("7%");
        String metric = claim.reading().metric().orElseThrow();
        robot.interact(() -> window.bench().desk().edit(Edits.correct(claim,
                claim.reading().withTopic(Optional.of("ticket prices"), claim.reading().subject()))));
        OpenWindow.until(() -> notice(robot, "Add").isPresent());
        assertThat(robot.lookup(".notice .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("Always read “" + metric + "” as ticket prices?");
        assertThat(notice(robot, "No")).isPresent();
        robot.interact(notice(robot, "Add").orElseThrow()::fire);
        OpenWindow.until(() -> window.notebook().words().lexicon().equals(
                List.of(new Alias(false, "ticket prices", List.of(metric)))));
        OpenWindow.until(() -> notice(robot, "Read 1 article again").isPresent());
        OpenWindow.until(() -> OpenWindow.onFx(robot.lookup("#reread-status").query()::isVisible));
    }

    private TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    @Test
    void entriesAreWrittenCheckedChangedAndSaved(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        OpenWindow.until(() -> robot.lookup("#entry-save-metric").tryQuery().isPresent());
        Button add = robot.lookup("#entry-save-metric").queryButton();
        robot.interact(add::fire);
        assertThat(robot.lookup("#entry-fault-metric").queryLabeled().getText()).isEqualTo("It needs a name.");
        robot.interact(() -> {
            field(robot, "#entry-name-metric").setText("fares");
            field(robot, "#entry-words-metric").setText("ticket prices, ticket price ,");
            add.fire();
            field(robot, "#entry-name-metric").setText("tickets");
            field(robot, "#entry-words-metric").setText("Ticket Price");
            add.fire();
        });
        assertThat(robot.lookup("#entry-fault-metric").queryLabeled().getText())
                .isEqualTo("“Ticket Price” means fares already.");
        TableView<LexiconEntry> table = robot.lookup("#entry-table-metric").queryTableView();
        assertThat(table.getItems()).containsExactly(
                new Alias(false, "fares", List.of("ticket prices", "ticket price")));
        assertThat(window.notebook().words().lexicon()).as("nothing is saved yet").isEmpty();
        robot.interact(() -> {
            table.getSelectionModel().select(0);
            field(robot, "#entry-words-metric").setText("ticket prices");
            add.fire();
        });
        robot.interact(robot.lookup("#lexicon-save").queryButton()::fire);
        OpenWindow.until(() -> window.notebook().words().lexicon().equals(
                List.of(new Alias(false, "fares", List.of("ticket prices")))));
        OpenWindow.until(() -> notice(robot, "Read 1 article again").isPresent());
    }
}
