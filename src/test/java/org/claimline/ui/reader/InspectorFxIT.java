package org.claimline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.claimline.domain.Claim;
import org.claimline.domain.Days;
import org.claimline.domain.Note;
import org.claimline.domain.Published;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Quantity;
import org.claimline.domain.Status;
import org.claimline.domain.Target;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every field of a claim is corrected where it stands.
@ExtendWith(ApplicationExtension.class)
class InspectorFxIT {

    private OpenWindow window;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, """
                Title: Harbour works grow
                Source: Quay Post
                Date: 3 November 2025

                Harbour Holdings spent $40 million on new cranes. Ferry traffic rose 12% in the year.
                """);
    }

    @BeforeEach
    void select(FxRobot newRobot) {
        robot = newRobot;
        OpenWindow.until(() -> robot.lookup(".article-title").tryQuery().isPresent());
        Claim claim = quoted("12%");
        robot.interact(() -> window.bench().desk().go(new Place.Reading(claim.article(), Optional.of(claim.id()))));
        OpenWindow.until(() -> words("Value").getText().contains("12"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Claim quoted(String quote) {
        return window.notebook().claimsOf(window.notebook().articles().getFirst().id()).stream()
                .filter(claim -> claim.anchor().quote().equals(quote)).findFirst().orElseThrow();
    }

    private Label words(String field) {
        return robot.lookup(".inspector .in-place").queryAllAs(Label.class).stream()
                .filter(words -> Optional.ofNullable(words.getAccessibleText()).orElse("").startsWith(field + ":"))
                .findFirst().orElseThrow();
    }

    private TextField openField() {
        return robot.lookup(".inspector .claim-card .text-field").queryAllAs(TextField.class).stream()
                .filter(Node::isVisible).findFirst().orElseThrow();
    }

    private void type(String field, String typed) {
        robot.interact(words(field)::requestFocus);
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> openField().isFocused());
        robot.interact(() -> openField().setText(typed));
        robot.push(KeyCode.ENTER);
    }

    @Test
    void correctsWordsAndTakesThemBack() {
        type("Metric", "ferry passengers");
        OpenWindow.until(() -> quoted("12%").reading().metric().equals(Optional.of("ferry passengers")));
        assertThat(quoted("12%").status()).isEqualTo(Status.CONFIRMED);
        OpenWindow.until(() -> words("Metric").isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.until(() -> quoted("12%").status() == Status.SUGGESTED);
        OpenWindow.until(() -> !words("Metric").getText().equals("ferry passengers"));
    }

    @Test
    void saysWhatIsWrongWithAValueAndKeepsTheFieldOpen() {
        type("Value", "twelve");
        assertThat(openField().isVisible()).isTrue();
        assertThat(robot.lookup(".inspector .alarm").queryAllAs(Label.class)).anyMatch(Label::isVisible);
        robot.interact(() -> openField().setText("13"));
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> quoted("12%").reading().value().equals(Quantity.of("13", "%")));
        type("Period", "Q3 2025");
        OpenWindow.until(() -> quoted("12%").reading().about().isPresent());
        assertThat(quoted("12%").reading().about()).contains(
                new Days(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30), Days.Precision.QUARTER));
    }

    @Test
    void escapeLeavesTheValueAsItWas() {
        robot.interact(words("Subject")::requestFocus);
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> openField().isFocused());
        robot.interact(() -> openField().setText("Somebody else"));
        robot.push(KeyCode.ESCAPE);
        OpenWindow.until(() -> words("Subject").isFocused());
        assertThat(words("Subject").getText()).isNotEqualTo("Somebody else");
        assertThat(quoted("12%").status()).isEqualTo(Status.SUGGESTED);
    }

    @Test
    void offersWhatTheNotebookKnows() {
        String known = quoted("$40 million").reading().subject().orElseThrow();
        robot.interact(words("Said by")::requestFocus);
        type("Subject", "Pilots");
        OpenWindow.until(() -> quoted("12%").reading().subject().equals(Optional.of("Pilots")));
        robot.interact(words("Subject")::requestFocus);
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> openField().isFocused());
        robot.interact(() -> openField().setText(known.substring(0, 4)));
        OpenWindow.until(() -> robot.lookup(".auto-complete-popup").tryQuery().isPresent());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        OpenWindow.until(() -> quoted("12%").reading().subject().equals(Optional.of(known)));
    }

    @Test
    void choosesTypeHedgeAndStatus() {
        robot.interact(() -> robot.lookup(".more-fields").queryButton().fire());
        choose("Hedged by", "about");
        OpenWindow.until(() -> quoted("12%").reading().qualifier().equals(Optional.of(Qualifier.ABOUT)));
        choose("Status", "disputed");
        OpenWindow.until(() -> quoted("12%").status() == Status.DISPUTED);
        assertThat(robot.lookup("#claim-value .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("about 12\u00a0%");
    }

    private void choose(String field, String item) {
        OpenWindow.until(() -> boxes().stream().anyMatch(box -> box.getAccessibleText().startsWith(field + ":")));
        MenuButton chosen = boxes().stream().filter(box -> box.getAccessibleText().startsWith(field + ":")).findFirst()
                .orElseThrow();
        robot.interact(() -> chosen.getItems().stream().filter(one -> one.getText().equals(item)).findFirst()
                .orElseThrow().fire());
    }

    private Set<MenuButton> boxes() {
        return robot.lookup(".inspector .in-place-choice").queryAllAs(MenuButton.class);
    }

    @Test
    void showsTheSentenceItsSourceAndTheRule() {
        assertThat(robot.lookup(".sentence .sentence-text").queryAllAs(Text.class)).extracting(Text::getText)
                .containsExactly("Ferry traffic rose ", "12%", " in the year.");
        assertThat(robot.lookup(".source-link").queryAs(Hyperlink.class).getText())
                .isEqualTo("Quay Post · 3 Nov 2025");
        String rule = quoted("12%").evidence().rule();
        assertThat(robot.lookup(".why-card .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.contains(rule)).contains(quoted("12%").evidence().because());
    }

    @Test
    void correctsTheDayOfTheArticle() {
        type("As of", "4 Nov 2025");
        OpenWindow.until(() -> window.notebook().articles().getFirst().details().published().map(Published::date)
                .equals(Optional.of(LocalDate.of(2025, 11, 4))));
    }

    @Test
    void completionPrefersWhatStartsWithTheWords() {
        List<String> known = List.of("cloud revenue", "revenue", "Revenue growth", "margin");
        assertThat(InPlaceField.matching(known, "rev")).containsExactly("revenue", "Revenue growth", "cloud revenue");
        assertThat(InPlaceField.matching(known, "margin")).isEmpty();
        assertThat(InPlaceField.matching(known, " ")).isEmpty();
    }

    /// Making a field for each claim took longer than all else at a step.
    @Test
    void theFieldForANoteStaysAndWhatWasWrittenGoesToItsClaim() {
        TextArea field = robot.lookup(".notes-card .text-area").queryAs(TextArea.class);
        Claim percent = quoted("12%");
        Claim money = quoted("$40 million");
        robot.interact(() -> {
            field.requestFocus();
            field.setText("Only the ferries");
        });
        robot.interact(() -> window.bench().desk().go(new Place.Reading(money.article(), Optional.of(money.id()))));
        OpenWindow.until(() -> words("Value").getText().contains("40") && field.getText().isEmpty());
        assertThat(robot.lookup(".notes-card .text-area").queryAll()).containsExactly(field);
        OpenWindow.until(() -> !window.notebook().notes().isEmpty());
        assertThat(window.notebook().notes()).extracting(note -> note.on(), Note::markdown)
                .containsExactly(tuple(new Target.OnClaim(percent.id()), "Only the ferries"));
    }
}
