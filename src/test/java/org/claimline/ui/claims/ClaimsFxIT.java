package org.claimline.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Kind;
import org.claimline.domain.Status;
import org.claimline.domain.Target;
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

/// The claims table: filter, judge, accept what is shown, undo.
@ExtendWith(ApplicationExtension.class)
class ClaimsFxIT {

    private static final String FERRY = """
            Ferry line buys boats
            Date: 3 November 2025

            The ferry line spent $40 million on new boats. Fares rose 7% in the year.
            """;
    private static final String BRIDGE = """
            A bridge opens
            Date: 20 January 2026

            Tolls on the bridge rose 12%. The bank expects traffic growth of 15% next year.
            """;

    private OpenWindow window;
    private TableView<ClaimLine> table;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, FERRY, BRIDGE);
    }

    @BeforeEach
    void openClaims(FxRobot robot) {
        robot.interact(() -> window.bench().desk().go(new Place.Claims(ClaimFilter.STANDING)));
        OpenWindow.until(() -> robot.lookup(".claims-table").tryQuery().isPresent());
        table = robot.lookup(".claims-table").queryTableView();
        OpenWindow.until(() -> rows() == claims().size() && rows() >= 4);
        robot.interact(table::requestFocus);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Claim> claims() {
        return window.notebook().claims(ClaimFilter.STANDING).stream().map(ClaimRow::claim).toList();
    }

    private int rows() {
        return OpenWindow.onFx(() -> table.getItems().size());
    }

    private List<String> quotes() {
        return table.getItems().stream().map(line -> line.row().orElseThrow().claim().anchor().quote()).toList();
    }

    private void select(String quote, FxRobot robot) {
        robot.interact(() -> {
            int index = quotes().indexOf(quote);
            table.getSelectionModel().clearAndSelect(index);
        });
    }

    private Claim claim(String quote) {
        return window.notebook().claims(ClaimFilter.STANDING.withStatuses(EnumSet.allOf(Status.class)))
                .stream().map(ClaimRow::claim).filter(claim -> claim.anchor().quote().equals(quote)).findFirst()
                .orElseThrow();
    }

    private void filterText(String words, FxRobot robot) {
        robot.interact(() -> model().query().show(words));
    }

    @Test
    void acceptsWhatTheFilterShowsAsOneEdit(FxRobot robot) {
        List<Claim> before = claims();
        filterText("ferry", robot);
        List<Claim> ferry = before.stream().filter(claim -> window.notebook().article(claim.article()).orElseThrow()
                .title().contains("Ferry")).toList();
        OpenWindow.until(() -> rows() == ferry.size());
        assertThat(ferry).hasSizeGreaterThan(1).hasSizeLessThan(before.size());
        Button accept = robot.lookup("#accept-shown").queryButton();
        assertThat(accept.getText()).contains(String.valueOf(ferry.size()));
        robot.interact(accept::fire);
        OpenWindow.until(() -> claims().stream().filter(claim -> claim.status() == Status.CONFIRMED)
                .count() == ferry.size());
        assertThat(claims()).filteredOn(claim -> claim.status() == Status.CONFIRMED)
                .allMatch(claim -> claim.article().equals(ferry.getFirst().article()));
        robot.interact(table::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.until(() -> claims().equals(before));
    }

    @Test
    void kindsAreLeftOutAndCounted(FxRobot robot) {
        long figures = claims().stream().filter(claim -> claim.kind() == Kind.FIGURE).count();
        var toggle = robot.lookup(".claims-filter .toggle-button").queryAllAs(ToggleButton.class)
                .stream().filter(button -> button.getText().startsWith("Figures")).findFirst().orElseThrow();
        assertThat(toggle.getText()).isEqualTo("Figures " + figures);
        robot.interact(toggle::fire);
        OpenWindow.until(() -> rows() == claims().size() - figures);
        assertThat(toggle.getText()).as("how many there would be").isEqualTo("Figures " + figures);
    }

    @Test
    void confirmsAndRejectsByKeyAndGoesOn(FxRobot robot) {
        select("12%", robot);
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> claim("12%").status() == Status.CONFIRMED);
        select("7%", robot);
        robot.push(KeyCode.DELETE);
        OpenWindow.until(() -> claim("7%").status() == Status.REJECTED);
        OpenWindow.until(() -> rows() == claims().size());
        assertThat(OpenWindow.onFx(() -> table.getSelectionModel().getSelectedItems().size()))
                .as("the next row takes its place").isEqualTo(1);
    }

    @Test
    void tagsAllThatAreSelectedAtOnce(FxRobot robot) {
        robot.interact(() -> table.getSelectionModel().selectAll());
        robot.push(KeyCode.T);
        TextField field = robot.lookup("#tag-selected").queryAs(TextField.class);
        OpenWindow.until(() -> OpenWindow.onFx(field::isFocused));
        robot.interact(() -> field.setText("#Boats"));
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> claims().stream().allMatch(claim -> window.notebook()
                .tagsOn(new Target.OnClaim(claim.id())).equals(List.of("boats"))));
        robot.interact(table::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.until(() -> window.notebook().tags().isEmpty());
    }

    @Test
    void opensTheSentenceAndMakesEvents(FxRobot robot) {
        select("12%", robot);
        robot.push(KeyCode.E);
        OpenWindow.until(() -> window.notebook().events().size() == 1);
        robot.push(KeyCode.O);
        OpenWindow.until(() -> window.bench().desk().placeProperty().get() instanceof Place.Reading);
        assertThat(window.bench().desk().placeProperty().get()).isEqualTo(
                new Place.Reading(claim("12%").article(), Optional.of(claim("12%").id())));
    }

    @Test
    void anEmptyFilterSaysSoAndCanBeCleared(FxRobot robot) {
        int all = rows();
        filterText("no such word", robot);
        OpenWindow.until(() -> rows() == 0);
        Button clear = robot.lookup(".claims-table .empty .button").queryButton();
        robot.interact(clear::fire);
        OpenWindow.until(() -> rows() == all);
        assertThat(model().query().text()).isEmpty();
    }

    @Test
    void theFilterIsWrittenInTheLanguageOfSearchAndTheMenusWriteItToo(FxRobot robot) {
        long targets = claims().stream().filter(claim -> claim.kind() == Kind.TARGET).count();
        filterText("kind:target value>1% unit:%", robot);
        OpenWindow.until(() -> rows() > 0 && rows() <= targets
                && OpenWindow.onFx(this::quotes).stream().allMatch(quote -> quote.endsWith("%")));
        assertThat(window.bench().desk().placeProperty().get()).isInstanceOfSatisfying(Place.Claims.class,
                place -> assertThat(place.filter().kinds()).containsExactly(Kind.TARGET));
        choose("status", "only what", robot);
        OpenWindow.until(() -> OpenWindow.onFx(() -> model().query().text()).endsWith("status:suggested"));
        filterText("", robot);
        OpenWindow.until(() -> rows() == claims().size());
        String rule = claims().getFirst().evidence().rule();
        choose("rule", rule, robot);
        OpenWindow.until(() -> OpenWindow.onFx(() -> model().query().text()).endsWith("rule=" + rule));
        filterText("kidn:target", robot);
        OpenWindow.until(() -> robot.lookup(".claims-filter .fault-line").query().isVisible());
        robot.interact(
                () -> window.bench().desk().go(new Place.Claims(ClaimFilter.STANDING.withKinds(Set.of(Kind.DATE)))));
        OpenWindow.until(() -> OpenWindow.onFx(() -> model().query().text()).equals("kind:date"));
    }

    private void choose(String menu, String words, FxRobot robot) {
        robot.interact(() -> robot.lookup("#filter-" + menu).queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getText() != null && item.getText().startsWith(words)).findFirst().orElseThrow()
                .fire());
    }

    @Test
    void aQueueIsWorkedOffWithOneKey(FxRobot robot) {
        choose("status", "only what", robot);
        OpenWindow.until(() -> OpenWindow.onFx(() -> model().filterProperty().get().statuses()).equals(
                Set.of(Status.SUGGESTED)) && rows() == claims().size());
        int all = rows();
        assertThat(robot.lookup("#claims-left").queryLabeled().getText()).startsWith(all + " ");
        List<String> order = OpenWindow.onFx(this::quotes);
        robot.interact(() -> table.getSelectionModel().clearAndSelect(1));
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> rows() == all - 1);
        assertThat(claim(order.get(1)).status()).isEqualTo(Status.CONFIRMED);
        OpenWindow.until(() -> current().equals(order.get(2)));
        robot.push(KeyCode.DELETE);
        OpenWindow.until(() -> rows() == all - 2 && claim(order.get(2)).status() == Status.REJECTED);
        OpenWindow.until(() -> current().equals(order.get(3)));
        assertThat(robot.lookup("#claims-left").queryLabeled().getText()).startsWith((all - 2) + " ");
    }

    @Test
    void columnsAreChosenAndStayChosenWhenTheWindowChanges(FxRobot robot) {
        robot.interact(() -> robot.lookup("#claims-columns").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getText().equals("Metric")).map(CheckMenuItem.class::cast).forEach(item -> {
                    item.setSelected(false);
                    item.fire();
                }));
        TableColumn<?, ?> metric = table.getColumns().stream().filter(column -> column.getId().equals("metric"))
                .findFirst().orElseThrow();
        assertThat(metric.isVisible()).isFalse();
        robot.interact(() -> table.getScene().getWindow().setWidth(990));
        assertThat(metric.isVisible()).isFalse();
    }

    private ClaimsViewModel model() {
        return ((ClaimsTable) table).model();
    }

    private String current() {
        return OpenWindow.onFx(() -> model().currentProperty().get().map(row -> row.claim().anchor().quote())
                .orElse(""));
    }

    @Test
    void choicesSayHowManyTheyShow(FxRobot robot) {
        String rule = claims().getFirst().evidence().rule();
        long ofRule = claims().stream().filter(claim -> claim.evidence().rule().equals(rule)).count();
        choose("rule", rule + "\u2002" + ofRule, robot);
        OpenWindow.until(() -> rows() == ofRule);
        choose("rule", "any", robot);
        OpenWindow.until(() -> rows() == claims().size());
        long sure = claims().stream().filter(claim -> claim.evidence().confidence() >= 0.9).count();
        choose("sure", "90 % or more\u2002" + sure, robot);
        OpenWindow.until(() -> rows() == sure);
    }

    @Test
    void theSentenceStandsBelowAndTheArticleIsOneKeyAway(FxRobot robot) {
        select("12%", robot);
        OpenWindow.until(() -> robot.lookup(".sentence-pane .quoted").queryAs(MarkedText.class).getAccessibleText()
                .equals("Tolls on the bridge rose 12%."));
        assertThat(robot.lookup(".article-peek").query().isVisible()).isFalse();
        robot.push(KeyCode.SPACE);
        OpenWindow.until(() -> robot.lookup(".article-peek").query().isVisible());
        assertThat(robot.lookup(".article-peek .heading").queryLabeled().getText()).isEqualTo("A bridge opens");
        select("7%", robot);
        OpenWindow.until(() -> robot.lookup(".article-peek .heading").queryLabeled().getText()
                .equals("Ferry line buys boats"));
        robot.push(KeyCode.SPACE);
        OpenWindow.until(() -> !robot.lookup(".article-peek").query().isVisible());
    }

    @Test
    void rejectsWhatIsShownAndSortsByAColumn(FxRobot robot) {
        List<Claim> before = claims();
        robot.interact(() -> {
            var value = table.getColumns().stream().filter(column -> column.getId().equals("value")).findFirst()
                    .orElseThrow();
            table.getSortOrder().setAll(List.of(value));
        });
        OpenWindow.until(() -> OpenWindow.onFx(this::quotes).indexOf("7%") < OpenWindow.onFx(this::quotes)
                .indexOf("12%"));
        filterText("bridge", robot);
        long bridge = before.stream().filter(claim -> window.notebook().article(claim.article()).orElseThrow()
                .title().contains("bridge")).count();
        OpenWindow.until(() -> rows() == bridge);
        robot.interact(robot.lookup("#reject-shown").queryButton()::fire);
        OpenWindow.until(() -> rows() == 0 && claims().size() == before.size() - bridge);
        robot.interact(table::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.until(() -> claims().equals(before));
    }

    /// A tooltip is a window: one for each cell of a page took as long as all else together.
    @Test
    void whatIsCutOffIsShownWhereThePointerRestsAndMadeNowhereElse(FxRobot robot) {
        List<Node> cells = robot.lookup(".claims-table .table-cell.claim-article").queryAll().stream()
                .filter(cell -> "Ferry line buys boats".equals(((TableCell<?, ?>) cell).getText())).toList();
        assertThat(cells).isNotEmpty().noneMatch(ClaimsFxIT::hasTip);
        Node first = cells.getFirst();
        robot.interact(() -> first.fireEvent(new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, MouseButton.NONE, 0,
                false, false, false, false, false, false, false, false, false, false, null)));
        assertThat(cells.stream().filter(ClaimsFxIT::hasTip)).containsExactly(first);
    }

    private static boolean hasTip(Node node) {
        return node.getProperties().values().stream().anyMatch(Tooltip.class::isInstance);
    }
}
