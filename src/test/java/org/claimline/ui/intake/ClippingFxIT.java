package org.claimline.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.domain.Article;
import org.claimline.domain.Published;
import org.claimline.ui.OpenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Words from the clipboard and from a browser become articles, links do not.
@ExtendWith(ApplicationExtension.class)
class ClippingFxIT {

    private static final String TEXT = """
            Ferry company buys two more boats

            HELSINKI, 3 November 2025 - The ferry company will spend $40 million on two boats, it said on Monday.
            """;
    private static final String HTML = """
            <h2>Ferry company buys two more boats</h2><p>The ferry company will spend <b>$40 million</b> on two boats, \
            it said. The first of them is to sail in the summer of 2026, between the islands and the old harbour, and \
            the second a year later.</p><script>alert(1)</script><p>Traffic rose 12% in the year.</p>""";

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void copy(FxRobot robot, ClipboardContent content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private static ClipboardContent text(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        return content;
    }

    private Article only() {
        OpenWindow.until(() -> window.notebook().articles().size() == 1);
        return window.notebook().article(window.notebook().articles().getFirst().id()).orElseThrow();
    }

    @Test
    void asksBeforeItKeepsWhatIsPasted(FxRobot robot) {
        copy(robot, text(TEXT));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        OpenWindow.until(() -> robot.lookup("#details-title").tryQuery().isPresent());
        assertThat(robot.lookup("#details-title").queryTextInputControl().getText())
                .isEqualTo("Ferry company buys two more boats");
        assertThat(window.notebook().articles()).isEmpty();
        robot.interact(() -> robot.lookup("#details-source").queryAs(TextField.class).setText("Island Post"));
        robot.interact(() -> day(robot).setText("4 Nov 2025"));
        robot.clickOn("Save article");
        Article article = only();
        assertThat(article.details().source()).contains("Island Post");
        assertThat(article.details().published()).hasValueSatisfying(published -> {
            assertThat(published.date()).isEqualTo(LocalDate.of(2025, 11, 4));
            assertThat(published.origin()).isEqualTo(Published.Origin.ENTERED);
        });
        assertThat(window.notebook().claimsOf(article.id())).extracting(claim -> claim.anchor().quote())
                .contains("$40 million");
        OpenWindow.until(() -> robot.lookup(".article-title").tryQuery().isPresent());
        assertThat(window.notebook().check()).isEmpty();
    }

    private static TextInputControl day(FxRobot robot) {
        return robot.lookup("#details-day .text-field").queryTextInputControl();
    }

    @Test
    void nothingIsKeptThatIsNotSaved(FxRobot robot) {
        copy(robot, text(TEXT));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        OpenWindow.until(() -> robot.lookup("#details-title").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#details-title").queryTextInputControl().clear());
        OpenWindow.until(() -> robot.lookup("An article needs a title.").tryQuery().isPresent());
        assertThat(robot.lookup("Save article").queryButton().isDisabled()).isTrue();
        robot.clickOn("Cancel");
        assertThat(window.notebook().articles()).isEmpty();
    }

    @Test
    void pasteInAFieldIsTheFieldsOwn(FxRobot robot) {
        copy(robot, text("ferry"));
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        OpenWindow.until(() -> robot.lookup("#query-field").tryQuery().isPresent());
        TextInputControl search = robot.lookup("#query-field").queryTextInputControl();
        robot.clickOn(search).push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(search.getText()).isEqualTo("ferry");
        assertThat(robot.lookup("#details-title").tryQuery()).isEmpty();
    }

    @Test
    void aPieceOfAPageBecomesAnArticleAtOnce(FxRobot robot) {
        var clip = new Clip(List.of(), Optional.of(HTML), Optional.of("""
                Ferry company buys two more boats
                The ferry company will spend $40 million on two boats, it said. The first of them is to sail in the \
                summer of 2026, between the islands and the old harbour, and the second a year later.
                Traffic rose 12% in the year."""), Optional.empty());
        robot.interact(() -> assertThat(window.bench().intake().drop(clip)).isTrue());
        Article article = only();
        assertThat(article.title()).isEqualTo("Ferry company buys two more boats");
        assertThat(article.original().mediaType()).isEqualTo("text/html");
        assertThat(article.text()).contains("$40 million").doesNotContain("alert");
        robot.interact(() -> window.bench().intake().drop(clip));
        OpenWindow.until(
                () -> robot.lookup("These words are an article of the notebook already.").tryQuery().isPresent());
        assertThat(window.notebook().articles()).hasSize(1);
    }

    @Test
    void aLinkIsNotFetched(FxRobot robot) {
        copy(robot, text("https://news.example/ferries"));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        OpenWindow.until(() -> robot.lookup(".notice-alarm").tryQuery().isPresent());
        assertThat(window.notebook().articles()).isEmpty();
    }

    @Test
    void copiedFilesAreImported(FxRobot robot) {
        Path file = window.file("ferry.txt", TEXT);
        var content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        copy(robot, content);
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(only().original().name()).isEqualTo("ferry.txt");
    }

    @Test
    void theAddressOfAFileIsTheFile(FxRobot robot) {
        Path file = window.file("ferry boats.txt", TEXT);
        copy(robot, text(file.toUri().toString()));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(only().original().name()).isEqualTo("ferry boats.txt");
    }

    @Test
    void anEmptyClipboardIsSaid(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        OpenWindow.until(() -> robot.lookup(".notice-plain").tryQuery().isPresent());
    }
}
