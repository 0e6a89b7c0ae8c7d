package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.Status;
import org.claimline.ui.intake.ImportViewModel.State;
import org.claimline.ui.shell.Place;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What happens at the same time: work goes on while an import runs, an edit is taken back from another page, and the
/// window is closed in the middle of it all.
@ExtendWith(ApplicationExtension.class)
class InterplayFxIT {

    private static final int MANY = 240;

    private OpenWindow window;
    private GenericStyledArea<?, ?, ?> text;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, """
                Harbour works grow
                Date: 3 November 2025

                The harbour company spent $40 million on new cranes. Traffic rose 12% in the year.
                """);
    }

    @BeforeEach
    void open(FxRobot robot) {
        OpenWindow.until(() -> robot.lookup(".article-text").tryQuery().isPresent());
        text = robot.lookup(".article-text").queryAs(GenericStyledArea.class);
        OpenWindow.until(() -> text.getText().contains("cranes") && text.isFocused());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Claim first() {
        return window.notebook().articles().stream()
                .filter(article -> article.details().title().equals("Harbour works grow"))
                .flatMap(article -> window.notebook().claimsOf(article.id()).stream()).findFirst().orElseThrow();
    }

    private List<Path> many() {
        return IntStream.range(0, MANY).mapToObj(at -> window.file("many-" + at + ".txt", "Quay " + at
                + " is mended\nDate: 4 November 2025\n\n"
                + ("The quay company spent $" + (at + 2) + " million on stones in May. ").repeat(80))).toList();
    }

    private boolean isImporting() {
        return OpenWindow.onFx(() -> window.bench().importing().stateProperty().get()) instanceof State.Running;
    }

    @Test
    void oneReadsAndJudgesWhileAnImportRuns(FxRobot robot) {
        List<Path> files = many();
        robot.interact(() -> window.bench().intake().drop(files));
        OpenWindow.until(this::isImporting);
        robot.interact(text::requestFocus);
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> first().status() == Status.CONFIRMED);
        assertThat(window.notebook().articles().size()).as("the edit did not wait for the import")
                .isLessThanOrEqualTo(MANY);
        assertThat(OpenWindow.onFx(() -> text.getText())).contains("cranes");
        OpenWindow.until(() -> !isImporting());
        OpenWindow.until(() -> window.notebook().articles().size() == MANY + 1);
        assertThat(first().status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void anEditIsTakenBackFromAnotherPage(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> first().status() == Status.CONFIRMED);
        robot.interact(() -> window.bench().desk().go(new Place.Home()));
        OpenWindow.until(() -> robot.lookup(".home-page").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.until(() -> first().status() == Status.SUGGESTED);
        assertThat(window.bench().desk().placeProperty().get()).isEqualTo(new Place.Home());
    }

    @Test
    void aWindowThatIsClosedWhileItImportsKeepsWhatIsDone(FxRobot robot) {
        List<Path> files = many();
        robot.interact(() -> window.bench().intake().drop(files));
        OpenWindow.until(this::isImporting);
        OpenWindow.until(() -> window.notebook().articles().size() > 2);
        window.reopen();
        int kept = window.notebook().articles().size();
        assertThat(kept).isGreaterThan(2).isLessThan(MANY + 1);
        assertThat(window.notebook().claims(ClaimFilter.STANDING))
                .allSatisfy(row -> assertThat(row.claim().anchor().quote()).isNotEmpty());
    }
}
