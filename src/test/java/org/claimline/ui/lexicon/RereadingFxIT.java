package org.claimline.ui.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.Engine;
import org.claimline.domain.Furniture;
import org.claimline.notebook.Edits;
import org.claimline.notebook.LexiconEntry;
import org.claimline.ui.OpenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An older engine has read an article: the line that says so, the sheet, what is left out, undo.
@ExtendWith(ApplicationExtension.class)
class RereadingFxIT {

    private static final String FERRY = """
            Ferry line buys boats
            Date: 3 November 2025

            The ferry line spent $40 million on new boats. Fares rose 7% in the year.
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

    private ArticleId article() {
        return window.notebook().articles().getFirst().id();
    }

    private List<Claim> claims() {
        return window.notebook().claimsOf(article());
    }

    private static String quote(Claim claim) {
        return claim.anchor().quote();
    }

    /// As an older engine would have left it: one claim not found, the metric and subject of another not known.
    private void makeOlder() {
        List<Claim> now = claims();
        Claim missed = now.stream().filter(claim -> quote(claim).equals("7%")).findFirst().orElseThrow();
        Claim vague = now.stream().filter(claim -> quote(claim).equals("$40 million")).findFirst().orElseThrow();
        var changes = new ArrayList<Change>();
        changes.add(new Change.OfClaim(Optional.of(missed), Optional.empty()));
        changes.add(new Change.OfClaim(Optional.of(vague), Optional.of(vague
                .withReading(vague.reading().withTopic(Optional.of("money"), Optional.of("somebody"))))));
        Engine today = window.notebook().readings().engine();
        changes.add(new Change.OfEngine(article(), Optional.of(today),
                Optional.of(new Engine(today.version() - 1, today.words()))));
        window.notebook().apply(Edits.reread(changes));
    }

    @Test
    void whatWouldChangeIsSeenFirstAndCanBeLeftOut(FxRobot robot) {
        List<Claim> better = claims();
        Button status = robot.lookup("#reread-status").queryButton();
        assertThat(status.isVisible()).isFalse();
        makeOlder();
        List<Claim> older = claims();
        OpenWindow.until(() -> OpenWindow.onFx(status::isVisible));
        assertThat(status.getText()).startsWith("1 article ");
        robot.interact(status::fire);
        OpenWindow.until(() -> robot.lookup(".reread-sheet .list-cell .check-box").queryAll().size() == 2);
        assertThat(robot.lookup(".reread-sheet .chip").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .containsExactlyInAnyOrder("changed", "new");
        assertThat(robot.lookup(".reread-sheet .list-cell").queryAll().stream().map(Node::getAccessibleText))
                .anyMatch(text -> text != null && text.contains("metric: money → "));
        assertThat(claims()).as("nothing is changed yet").isEqualTo(older);
        var box = robot.lookup(".reread-sheet .list-cell").queryAll().stream()
                .filter(cell -> cell.getAccessibleText() != null && cell.getAccessibleText().startsWith("new"))
                .map(cell -> (CheckBox) cell.lookup(".check-box")).findFirst().orElseThrow();
        robot.interact(() -> box.setSelected(false));
        Button apply = robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(Button::isDefaultButton).findFirst().orElseThrow();
        assertThat(apply.getText()).isEqualTo("Apply 1 change");
        robot.interact(apply::fire);
        OpenWindow.until(() -> window.notebook().readings().outdated().isEmpty());
        assertThat(claims()).as("the new one was left out").isEqualTo(
                better.stream().filter(claim -> !quote(claim).equals("7%")).toList());
        OpenWindow.until(() -> !OpenWindow.onFx(status::isVisible));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.until(() -> claims().equals(older));
        OpenWindow.until(() -> OpenWindow.onFx(status::isVisible));
    }

    @Test
    void whatANewFurnitureRuleWouldMarkIsSeenFirst(FxRobot robot) {
        var rule = new LexiconEntry.FurnitureRule(Furniture.Reason.PROMOTION, "any", "starts", 200, "the ferry line");
        int before = claims().size();
        window.notebook().words().change(List.of(), List.of(rule));
        Button status = robot.lookup("#reread-status").queryButton();
        OpenWindow.until(() -> OpenWindow.onFx(status::isVisible));
        robot.interact(status::fire);
        OpenWindow.until(() -> robot.lookup(".reread-sheet .list-cell .check-box").queryAll().size() == 1);
        assertThat(robot.lookup(".reread-sheet .chip").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .containsExactly("furniture");
        assertThat(robot.lookup(".reread-sheet .list-cell").queryAll().stream().map(Node::getAccessibleText))
                .anyMatch(text -> text != null && text.contains("The ferry line spent")
                        && text.contains("becomes furniture, with the"));
        assertThat(claims()).as("nothing is changed yet").hasSize(before);
        robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream().filter(Button::isDefaultButton)
                .findFirst().ifPresent(apply -> robot.interact(apply::fire));
        OpenWindow.until(() -> claims().isEmpty());
        assertThat(window.notebook().article(article()).orElseThrow().details().furniture())
                .extracting(Furniture::reason).contains(Furniture.Reason.PROMOTION);
    }
}
