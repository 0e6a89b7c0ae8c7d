package org.claimline.ui.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.notebook.ExchangeRate;
import org.claimline.tracks.Track;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Claims are moved, tracks merged and split, with undo; fiscal years and rates are set beside them.
@ExtendWith(ApplicationExtension.class)
class CorrectionsFxIT {

    private OpenWindow window;
    private FxRobot robot;
    private TableView<Track> table;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, """
                Date: 3 November 2025

                Harbour Group's cargo revenue rose 7%. Harbour Group's ferry income rose 7%.
                """, """
                Date: 8 November 2025

                The pier hears that Harbour Group's cargo revenue rose 7%. So Harbour Group's ferry income rose 7%, too.
                """);
    }

    @BeforeEach
    void openTracks(FxRobot newRobot) {
        robot = newRobot;
        robot.interact(() -> window.bench().desk().go(new Place.Tracks()));
        OpenWindow.until(() -> robot.lookup(".tracks-table").tryQuery().isPresent());
        table = robot.lookup(".tracks-table").queryTableView();
        OpenWindow.until(() -> OpenWindow.onFx(() -> table.getItems().size()) == 2);
        select("ferry income");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void select(String metric) {
        robot.interact(() -> table.getItems().stream().filter(track -> track.topic().metric().equals(metric))
                .forEach(table.getSelectionModel()::select));
        robot.interact(table::requestFocus);
    }

    private List<String> metrics() {
        return window.notebook().claims(ClaimFilter.STANDING).stream().map(ClaimRow::claim)
                .filter(claim -> claim.anchor().quote().equals("7%"))
                .map(claim -> claim.reading().metric().orElse("")).sorted().toList();
    }

    private void write(String id, String words) {
        TextInputControl field = robot.lookup(id).queryAs(TextInputControl.class);
        robot.interact(() -> field.setText(words));
    }

    private void fire(String id) {
        Button button = robot.lookup(id).queryButton();
        assertThat(button.isDisabled()).isFalse();
        robot.interact(button::fire);
    }

    @Test
    void aTrackIsMergedIntoAnotherAndUndone() {
        List<String> before = metrics();
        robot.push(KeyCode.G);
        OpenWindow.until(() -> robot.lookup("#topic-tracks").tryQuery().isPresent());
        assertThat(robot.lookup("#topic-done").queryButton().isDisabled()).isTrue();
        ListView<Track> others = robot.lookup("#topic-tracks").queryListView();
        assertThat(others.getItems()).extracting(track -> track.topic().metric()).containsExactly("cargo revenue");
        robot.interact(() -> others.getSelectionModel().selectFirst());
        fire("#topic-done");
        OpenWindow.until(() -> metrics().equals(List.of("cargo revenue", "cargo revenue", "cargo revenue",
                "cargo revenue")));
        OpenWindow.until(() -> OpenWindow.onFx(() -> table.getItems().size()) == 1);
        robot.interact(table::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.until(() -> metrics().equals(before));
        OpenWindow.until(() -> OpenWindow.onFx(() -> table.getItems().size()) == 2);
    }

    @Test
    void oneClaimIsSplitOffAndTheLexiconIsOffered() {
        robot.push(KeyCode.ENTER);
        ListView<SaidCard.Line> said = robot.lookup(".said-list").queryListView();
        OpenWindow.until(() -> OpenWindow.onFx(said::isFocused));
        robot.push(KeyCode.RIGHT);
        OpenWindow.until(() -> OpenWindow.onFx(() -> said.getItems().size()) == 3);
        robot.interact(() -> said.getSelectionModel().clearAndSelect(2));
        Claim chosen = window.notebook()
                .claim(OpenWindow.onFx(() -> said.getSelectionModel().getSelectedItem().first().claim())).orElseThrow();
        robot.push(KeyCode.X);
        OpenWindow.until(() -> robot.lookup("#topic-metric").tryQuery().isPresent());
        write("#topic-metric", "ferry income");
        assertThat(robot.lookup("#topic-done").queryButton().isDisabled()).isTrue();
        write("#topic-metric", "tourism");
        fire("#topic-done");
        OpenWindow.until(() -> window.notebook().claim(chosen.id()).orElseThrow().reading().metric()
                .filter("tourism"::equals).isPresent());
        assertThat(metrics()).contains("ferry income");
        OpenWindow.until(() -> notices(text -> text.contains("ferry income") && text.contains("tourism")));
    }

    private boolean notices(Predicate<String> wanted) {
        return robot.lookup(".notice .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> wanted.test(label.getText()));
    }

    @Test
    void theFiscalYearIsSetWhereTheTrackIs() {
        robot.push(KeyCode.Y);
        OpenWindow.until(() -> robot.lookup("#fiscal-month").tryQuery().isPresent());
        ComboBox<Optional<Month>> month = robot.lookup("#fiscal-month").queryComboBox();
        robot.interact(() -> month.setValue(Optional.of(Month.MARCH)));
        fire("#fiscal-save");
        OpenWindow.until(() -> window.notebook().settings().fiscalYears().containsValue(Month.MARCH));
        robot.interact(table::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.until(() -> window.notebook().settings().fiscalYears().isEmpty());
    }

    @Test
    void ratesAreAddedAndSaved() {
        robot.push(KeyCode.R);
        OpenWindow.until(() -> robot.lookup("#rates-table").tryQuery().isPresent());
        write("#rate-from", "usd");
        write("#rate-to", "CNY");
        write("#rate-value", "no number");
        robot.interact(robot.lookup("#rate-add").queryButton()::fire);
        TableView<ExchangeRate> rates = robot.lookup("#rates-table").queryTableView();
        assertThat(rates.getItems()).isEmpty();
        write("#rate-value", "7.13");
        robot.interact(robot.lookup("#rate-add").queryButton()::fire);
        assertThat(rates.getItems()).hasSize(1);
        fire("#rates-save");
        OpenWindow.until(() -> window.notebook().tracks().rates().stream()
                .anyMatch(rate -> rate.from().equals("USD") && rate.rate().equals(new BigDecimal("7.13"))));
    }
}
