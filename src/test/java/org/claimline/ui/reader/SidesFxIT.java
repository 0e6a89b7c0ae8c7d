package org.claimline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
import org.claimline.domain.Status;
import org.claimline.notebook.ClaimQuote;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.notes.ClaimClip;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Two articles beside each other, and where each was left.
@ExtendWith(ApplicationExtension.class)
class SidesFxIT {

    private OpenWindow window;
    private ArticleId harbour;
    private ArticleId ferries;

    private static String article(String title, String day, String noun) {
        var text = new StringBuilder(title + "\nDate: " + day + "\n\n");
        for (int i = 1; i <= 60; i++) {
            text.append("In part ").append(i).append(" the ").append(noun).append(" company spent $").append(i)
                    .append(" million on new ships, and nobody at the harbour was surprised by that at all.\n\n");
        }
        return text.toString();
    }

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, article("Harbour works grow", "3 November 2025", "harbour"),
                article("Ferries go electric", "4 November 2025", "ferry"));
    }

    @BeforeEach
    void open(FxRobot robot) {
        harbour = id("Harbour works grow");
        ferries = id("Ferries go electric");
        robot.interact(() -> desk().open(harbour));
        OpenWindow.until(() -> texts(robot).equals(List.of("harbour")));
    }

    private ArticleId id(String title) {
        return window.notebook().articles().stream().filter(it -> it.details().title().equals(title))
                .map(ArticleSummary::id).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Desk desk() {
        return window.bench().desk();
    }

    private static List<ArticleText> areas(FxRobot robot) {
        return robot.lookup(".article-text").queryAllAs(GenericStyledArea.class).stream().map(ArticleText.class::cast)
                .toList();
    }

    /// Which company each article that is shown is about, left to right.
    private static List<String> texts(FxRobot robot) {
        return OpenWindow.onFx(() -> areas(robot).stream().map(area -> area.getText().contains("the ferry company")
                ? "ferry"
                : area.getText().contains("the harbour company") ? "harbour" : "").toList());
    }

    private List<Claim> confirmed(ArticleId article) {
        return window.notebook().claimsOf(article).stream().filter(claim -> claim.status() == Status.CONFIRMED)
                .toList();
    }

    @Test
    void eachSideHasItsOwnWalkThroughTheClaims(FxRobot robot) {
        robot.interact(() -> desk().openBeside(ferries));
        OpenWindow.until(() -> texts(robot).equals(List.of("harbour", "ferry")));
        OpenWindow.until(() -> areas(robot).getLast().isFocused());
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> confirmed(ferries).size() == 1);
        assertThat(confirmed(harbour)).isEmpty();
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        OpenWindow.until(() -> areas(robot).getFirst().isFocused());
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> confirmed(harbour).size() == 1);
        assertThat(confirmed(ferries)).hasSize(1);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        OpenWindow.until(() -> texts(robot).equals(List.of("harbour")));
    }

    @Test
    void oneKeySplitsAndJoinsAndANarrowWindowStacks(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
        OpenWindow.until(() -> texts(robot).equals(List.of("harbour", "harbour")));
        SplitPane split = robot.lookup(".sides").queryAs(SplitPane.class);
        assertThat(split.getOrientation()).isEqualTo(Orientation.VERTICAL);
        robot.interact(() -> split.setDividerPositions(0.3));
        robot.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
        OpenWindow.until(() -> texts(robot).equals(List.of("harbour")));
        robot.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
        OpenWindow.until(() -> texts(robot).equals(List.of("harbour", "harbour")));
        assertThat(OpenWindow.onFx(() -> split.getDividerPositions()[0])).isBetween(0.25, 0.35);
    }

    @Test
    void theTimelineStandsBesideWithItsKeys(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SLASH);
        OpenWindow.until(() -> robot.lookup(".beside .timeline-page").tryQuery().filter(Node::isVisible).isPresent());
        assertThat(texts(robot)).containsExactly("harbour");
        OpenWindow.until(() -> window.bench().shell().commands().stream()
                .anyMatch(command -> command.id().equals("timeline.fit.all")));
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        OpenWindow.until(() -> areas(robot).getFirst().isFocused());
        assertThat(OpenWindow.onFx(() -> window.bench().shell().commands().stream()
                .anyMatch(command -> command.id().equals("reader.claim.next")))).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.W);
        OpenWindow.until(() -> robot.lookup(".beside").tryQuery().isEmpty());
    }

    @Test
    void theLibraryOpensBesideByKey(FxRobot robot) {
        robot.interact(() -> desk().go(new Place.Articles(false)));
        robot.interact(() -> {
            var list = robot.lookup(".article-list").queryListView();
            list.requestFocus();
            list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex() == 0 ? 1 : 0);
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        OpenWindow.until(() -> texts(robot).equals(List.of("harbour", "ferry")));
    }

    @Test
    void backBringsTheArticleAsItWasLeft(FxRobot robot) {
        for (int i = 0; i < 40; i++) {
            robot.push(KeyCode.J);
        }
        Optional<String> chosen = chosen(robot);
        int top = OpenWindow.onFx(() -> areas(robot).getFirst().top()).orElseThrow();
        robot.interact(() -> desk().open(ferries));
        OpenWindow.until(() -> texts(robot).equals(List.of("ferry")));
        assertThat(OpenWindow.onFx(() -> areas(robot).getFirst().top())).isEmpty();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        OpenWindow.until(() -> texts(robot).equals(List.of("harbour")));
        assertThat(chosen(robot)).isEqualTo(chosen);
        assertThat(OpenWindow.onFx(() -> areas(robot).getFirst().top()).orElseThrow()).isBetween(top - 80, top + 80);
    }

    @Test
    void theMarkOfTheSelectedClaimCanBeDraggedAndOtherWordsCannot(FxRobot robot) {
        robot.push(KeyCode.J);
        String quote = chosen(robot).orElseThrow();
        ReaderView view = robot.lookup(".reader").queryAs(ReaderView.class);
        ArticleText text = areas(robot).getFirst();
        int at = OpenWindow.onFx(() -> text.getText().indexOf(quote)) + 1;
        List<ClaimQuote> dragged = OpenWindow.onFx(() -> dragged(view, text, at));
        assertThat(dragged).hasSize(1);
        assertThat(ClaimClip.of(dragged).getString()).contains(quote);
        assertThat(OpenWindow.onFx(() -> dragged(view, text, at - 20))).isEmpty();
    }

    private static List<ClaimQuote> dragged(ReaderView view, ArticleText text, int at) {
        var point = text.screenToLocal(text.getCharacterBoundsOnScreen(at, at + 1).orElseThrow());
        return view.draggedFrom(point.getCenterX(), point.getCenterY());
    }

    private static Optional<String> chosen(FxRobot robot) {
        return robot.lookup(".claim-row:selected .claim-quote").tryQueryAs(javafx.scene.control.Label.class)
                .map(label -> label.getText());
    }

    @Test
    void theWindowOpensWhereOneStopped(FxRobot robot) {
        for (int i = 0; i < 30; i++) {
            robot.push(KeyCode.J);
        }
        Optional<String> chosen = chosen(robot);
        int top = OpenWindow.onFx(() -> areas(robot).getFirst().top()).orElseThrow();
        robot.interact(() -> desk().openBeside(ferries));
        OpenWindow.until(() -> texts(robot).equals(List.of("harbour", "ferry")));
        robot.push(KeyCode.CONTROL, KeyCode.W);
        window.reopen();
        OpenWindow.until(() -> texts(robot).equals(List.of("harbour")));
        OpenWindow.until(() -> OpenWindow.onFx(() -> areas(robot).getFirst().top()).isPresent());
        assertThat(OpenWindow.onFx(() -> areas(robot).getFirst().top()).orElseThrow()).isBetween(top - 80, top + 80);
        assertThat(chosen(robot)).isEqualTo(chosen);
    }
}
