package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Edit;
import org.claimline.domain.Kind;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.domain.Target;
import org.claimline.notebook.Edits;
import org.claimline.ui.shell.Place;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Reading and judging an article by the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class ReadingFxIT {

    private static final String ARTICLE = """
            Harbour works grow
            Date: 3 November 2025

            The harbour company spent $40 million on new cranes. Traffic rose 12% in the year, and the board expects \
            growth of 15% in 2026.

            Nobody had counted the ferries before; there are some ninety, the harbour master said.
            """;

    private OpenWindow window;
    private GenericStyledArea<?, ?, ?> text;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, ARTICLE);
    }

    @BeforeEach
    void openArticle(FxRobot robot) {
        OpenWindow.until(() -> !marks().isEmpty() && !robot.lookup(".article-text").tryQuery().isEmpty());
        text = robot.lookup(".article-text").queryAs(GenericStyledArea.class);
        OpenWindow.until(() -> text.getText().contains("cranes") && text.isFocused());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Claim> marks() {
        return window.notebook().claimsOf(window.notebook().articles().getFirst().id());
    }

    private Claim claim(Predicate<Claim> wanted) {
        return marks().stream().filter(wanted).findFirst().orElseThrow();
    }

    private Claim quoted(String quote) {
        return claim(claim -> claim.anchor().quote().equals(quote));
    }

    private void go(Claim claim, FxRobot robot) {
        robot.interact(() -> window.bench().desk().go(new Place.Reading(claim.article(),
                Optional.of(claim.id()))));
        robot.interact(text::requestFocus);
    }

    @Test
    void walksFromClaimToClaimAndConfirms(FxRobot robot) {
        List<Claim> before = marks();
        robot.push(KeyCode.J).push(KeyCode.ENTER);
        OpenWindow.until(() -> marks().get(1).status() == Status.CONFIRMED);
        assertThat(marks().getFirst().status()).isEqualTo(before.getFirst().status());
    }

    @Test
    void rejectsWithDeleteAndTakesItBack(FxRobot robot) {
        go(quoted("12%"), robot);
        robot.push(KeyCode.DELETE);
        OpenWindow.until(() -> quoted("12%").status() == Status.REJECTED);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.until(() -> quoted("12%").status() == Status.SUGGESTED);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        OpenWindow.until(() -> quoted("12%").status() == Status.REJECTED);
    }

    @Test
    void singleLettersCanBeTurnedOff(FxRobot robot) {
        go(quoted("12%"), robot);
        robot.interact(() -> window.bench().shell().lettersProperty().set(false));
        robot.push(KeyCode.DELETE).push(KeyCode.ENTER);
        robot.interact(() -> window.bench().shell().lettersProperty().set(true));
        robot.push(KeyCode.D);
        OpenWindow.until(() -> quoted("12%").status() == Status.DISPUTED);
        assertThat(window.notebook().nextUndo().map(Edit::action)).contains(Edit.Action.DISPUTE_CLAIM);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.until(() -> quoted("12%").status() == Status.SUGGESTED);
    }

    @Test
    void movesTheFocusFromPaneToPane(FxRobot robot) {
        go(quoted("12%"), robot);
        Node reader = focused(robot);
        robot.push(KeyCode.F6);
        assertThat(focused(robot)).isNotSameAs(reader);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(focused(robot)).isSameAs(reader);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        OpenWindow.until(() -> window.bench().desk().placeProperty().get() instanceof Place.Claims);
    }

    @Test
    void correctsAValueInTheForm(FxRobot robot) {
        go(quoted("$40 million"), robot);
        robot.push(KeyCode.F2);
        OpenWindow.until(() -> robot.lookup("#form-value").tryQuery().isPresent());
        TextField value = robot.lookup("#form-value").queryAs(TextField.class);
        robot.interact(() -> value.setText("forty"));
        assertThat(robot.lookup("#form-save").queryButton().isDisabled()).isTrue();
        robot.interact(() -> value.setText("42 million"));
        robot.interact(() -> robot.lookup("#form-save").queryButton().fire());
        OpenWindow.until(() -> quoted("$40 million").status() == Status.CONFIRMED);
        assertThat(quoted("$40 million").reading().value()).isEqualTo(Quantity.of("42000000", "USD"));
    }

    @Test
    void tagsAClaim(FxRobot robot) {
        Claim claim = quoted("12%");
        go(claim, robot);
        robot.push(KeyCode.T);
        OpenWindow.until(() -> focused(robot) instanceof TextField);
        type("#Traffic / Ships", robot);
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> window.notebook().tagsOn(new Target.OnClaim(claim.id()))
                .equals(List.of("traffic/ships")));
    }

    @Test
    void writesANoteWithoutLeavingTheKeyboard(FxRobot robot) {
        Claim claim = quoted("12%");
        go(claim, robot);
        robot.push(KeyCode.A);
        OpenWindow.until(() -> focused(robot) instanceof TextInputControl);
        type("Jolly **good**", robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        OpenWindow.until(() -> window.notebook().notesOn(new Target.OnClaim(claim.id())).size() == 1);
        assertThat(window.notebook().notesOn(new Target.OnClaim(claim.id())).getFirst().markdown())
                .isEqualTo("Jolly **good**");
        assertThat(quoted("12%").status()).as("letters of a note are no commands").isEqualTo(Status.SUGGESTED);
    }

    @Test
    void highlightsBySelection(FxRobot robot) {
        int before = marks().size();
        int at = text.getText().indexOf("ninety");
        robot.interact(() -> text.selectRange(at, at + "ninety".length()));
        robot.push(KeyCode.H);
        OpenWindow.until(() -> robot.lookup("#form-value").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#form-value").queryAs(TextField.class).setText("90"));
        robot.interact(() -> ((TextField) robot.lookup("#form-unit").query()).setText("ferry"));
        robot.interact(() -> robot.lookup("#form-save").queryButton().fire());
        OpenWindow.until(() -> marks().size() == before + 1);
        Claim added = quoted("ninety");
        assertThat(added.kind()).isEqualTo(Kind.FIGURE);
        assertThat(added.status()).isEqualTo(Status.CONFIRMED);
        assertThat(added.anchor().holdsIn(window.notebook().article(added.article()).orElseThrow().text())).isTrue();
    }

    @Test
    void theCaretChoosesTheSmallestMarkAndAKeyTheOthers(FxRobot robot) {
        int at = text.getText().indexOf("growth of 15%");
        robot.interact(() -> text.selectRange(at, at + "growth of 15%".length()));
        robot.push(KeyCode.H);
        OpenWindow.until(() -> robot.lookup("#form-value").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#form-value").queryAs(TextField.class).setText("15"));
        robot.interact(() -> ((TextField) robot.lookup("#form-unit").query()).setText("%"));
        robot.interact(() -> robot.lookup("#form-save").queryButton().fire());
        OpenWindow.until(() -> marks().stream().anyMatch(claim -> claim.anchor().quote().equals("growth of 15%")));
        robot.interact(text::requestFocus);
        robot.interact(() -> text.moveTo(at - 1));
        robot.push(KeyCode.RIGHT);
        OpenWindow.until(() -> selectedText(robot).equals("growth of 15%"));
        robot.interact(() -> text.moveTo(text.getText().indexOf("15%", at) - 1));
        robot.push(KeyCode.RIGHT);
        OpenWindow.until(() -> selectedText(robot).equals("15%"));
        assertThat(robot.lookup(".here").queryButton().getText()).isEqualTo("1 of 2 here");
        robot.push(KeyCode.PERIOD);
        OpenWindow.until(() -> selectedText(robot).equals("growth of 15%"));
        assertThat(robot.lookup(".here").queryButton().getText()).isEqualTo("2 of 2 here");
        robot.push(KeyCode.PERIOD);
        OpenWindow.until(() -> selectedText(robot).equals("15%"));
    }

    @Test
    void selectsByKeyboardAlone(FxRobot robot) {
        int at = text.getText().indexOf("Nobody");
        robot.interact(() -> text.moveTo(at));
        robot.push(KeyCode.END);
        assertThat(text.getCaretPosition()).isGreaterThan(at + 20);
        robot.push(KeyCode.HOME);
        assertThat(text.getCaretPosition()).isEqualTo(at);
        robot.push(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(text.getSelectedText()).startsWith("Nobody");
        assertThat(text.getShowCaret()).isEqualTo(CaretVisibility.ON);
    }

    /// The words of the selected claim, as the inspector shows them.
    private static String selectedText(FxRobot robot) {
        return robot.lookup(".sentence-quote").queryAs(Text.class).getText();
    }

    /// A note or a tag on words that are selected is on these words, not on the claim that was chosen before.
    @Test
    void theSelectionIsAnnotatedAndTagged(FxRobot robot) {
        Claim before = quoted("$40 million");
        go(before, robot);
        select("ninety", robot);
        robot.push(KeyCode.A);
        // Words say no amount: the form asks for one.
        OpenWindow.until(() -> robot.lookup("#form-value").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#form-value").queryAs(TextField.class).setText("90");
            robot.lookup("#form-unit").queryAs(TextField.class).setText("ferry");
            robot.lookup("#form-save").queryAs(Button.class).fire();
        });
        OpenWindow.until(() -> OpenWindow.onFx(() -> text.getScene().getFocusOwner() instanceof TextArea));
        TextArea field = (TextArea) text.getScene().getFocusOwner();
        robot.interact(() -> field.setText("Who counted?"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        OpenWindow.until(() -> !window.notebook().notes().isEmpty());
        assertThat(window.notebook().notes().getFirst().on())
                .isEqualTo(new Target.OnClaim(quoted("ninety").id()));
        select("12%", robot);
        robot.push(KeyCode.T);
        OpenWindow.until(() -> OpenWindow.onFx(() -> text.getScene().getFocusOwner().getStyleClass()
                .contains("tag-field")));
        robot.interact(() -> ((TextField) text.getScene().getFocusOwner()).setText("traffic"));
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> window.notebook().tagsOn(new Target.OnClaim(quoted("12%").id()))
                .equals(List.of("traffic")));
        assertThat(window.notebook().tagsOn(new Target.OnClaim(before.id()))).isEmpty();
    }

    private void select(String words, FxRobot robot) {
        int at = text.getText().indexOf(words);
        robot.interact(() -> {
            text.requestFocus();
            text.selectRange(at, at + words.length());
        });
    }

    /// Somebody corrects a claim that has gone meanwhile.
    @Test
    void aClaimThatIsGoneCannotBeCorrectedAndThatIsSaid(FxRobot robot) {
        select("some ninety", robot);
        Article article = window.notebook().article(marks().getFirst().article()).orElseThrow();
        int at = article.text().indexOf("ninety");
        window.notebook().apply(Edits.highlight(article, new Span(at, at + 6),
                Reading.of(ClaimType.COUNT, Quantity.of("90", "ferry"))));
        OpenWindow.until(() -> marks().stream().anyMatch(claim -> claim.anchor().quote().equals("ninety")));
        go(quoted("ninety"), robot);
        robot.push(KeyCode.F2);
        OpenWindow.until(() -> robot.lookup("#form-value").tryQuery().isPresent());
        window.notebook().undo();
        robot.interact(() -> {
            robot.lookup("#form-value").queryAs(TextField.class).setText("91");
            robot.lookup("#form-save").queryAs(Button.class).fire();
        });
        OpenWindow.until(() -> OpenWindow.onFx(() -> robot.lookup(".notice").queryAll().stream()
                .anyMatch(node -> node.lookupAll(".label").stream()
                        .anyMatch(label -> ((Label) label).getText().startsWith("This claim is not")))));
    }

    /// The key stands with the name; the user's own where there is one.
    @Test
    void aTooltipSaysTheKey(FxRobot robot) {
        Button next = robot.lookup(".reader-tools .icon-button").queryAllAs(Button.class).stream()
                .filter(button -> "Next claim".equals(button.getAccessibleText())).findFirst().orElseThrow();
        robot.interact(() -> next.fireEvent(new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, MouseButton.NONE, 0,
                false, false, false, false, false, false, false, false, false, false, null)));
        assertThat(next.getProperties().values().stream().filter(Tooltip.class::isInstance)
                .map(it -> ((Tooltip) it).getText())).containsExactly("Next claim (J)");
    }

    @Test
    void makesAnEventOfADate(FxRobot robot) {
        go(claim(found -> found.anchor().quote().equals("2026")), robot);
        robot.push(KeyCode.E);
        OpenWindow.until(() -> window.notebook().events().size() == 1);
    }

    private static Node focused(FxRobot robot) {
        Scene scene = robot.lookup(".shell").query().getScene();
        return scene.getFocusOwner();
    }

    /// Puts text into the field that has the focus.
    private static void type(String words, FxRobot robot) {
        robot.interact(() -> ((TextInputControl) focused(robot)).appendText(words));
    }
}
