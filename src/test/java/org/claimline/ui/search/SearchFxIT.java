package org.claimline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.Span;
import org.claimline.domain.Target;
import org.claimline.domain.query.SearchHit;
import org.claimline.notebook.Edits;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.shell.Bookmarks;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The search page by keyboard and by mouse.
@ExtendWith(ApplicationExtension.class)
class SearchFxIT {

    private static final String FERRY = """
            Ferry line buys boats
            Date: 3 November 2025

            The ferry line spent $40 million on new boats. Fares rose 7% in the year.
            The quay was painted. Nothing else was reported. The line forecasts revenue of $53 million in 2026.
            """;
    private static final String BRIDGE = """
            A bridge opens
            Date: 20 January 2026

            Tolls on the bridge rose 12%. The bank expects ferry traffic to fall 15% next year.
            """;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, FERRY, BRIDGE);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void openSearch(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        OpenWindow.until(() -> OpenWindow.onFx(() -> robot.lookup("#query-field").tryQuery()
                .filter(Node::isFocused).isPresent()));
    }

    private SearchPage page() {
        return (SearchPage) OpenWindow.onFx(() -> window.bench().shell().pageProperty().get());
    }

    private List<SearchHit> hits() {
        return OpenWindow.onFx(() -> List.copyOf(page().model().hits()));
    }

    private String found() {
        return OpenWindow.onFx(() -> page().model().stateProperty().get() instanceof SearchViewModel.State.Found found
                ? found.text()
                : "");
    }

    /// As fast as a paste: real typing takes a second a letter on a busy machine.
    private void write(String text, FxRobot robot) {
        TextField field = robot.lookup("#query-field").queryAs(TextField.class);
        robot.interact(() -> {
            field.requestFocus();
            field.end();
            field.appendText(text);
            field.end();
        });
    }

    private void type(String text, FxRobot robot) {
        write(text, robot);
        OpenWindow.until(() -> found().equals(text.strip()));
    }

    private static List<String> chips(FxRobot robot) {
        return OpenWindow.onFx(() -> robot.lookup(".query-chip-value").queryAll().stream()
                .map(node -> ((javafx.scene.control.Label) node).getText()).toList());
    }

    private Place place() {
        return window.bench().desk().placeProperty().get();
    }

    @Test
    void findsWhileOneTypesAndOpensTheHitAtItsPlace(FxRobot robot) {
        Place before = place();
        openSearch(robot);
        robot.write("quay", 0);
        OpenWindow.until(() -> found().equals("quay"));
        assertThat(hits()).singleElement().isInstanceOfSatisfying(SearchHit.OfArticle.class,
                hit -> assertThat(hit.snippet().highlights()).singleElement()
                        .satisfies(span -> assertThat(span.in(hit.snippet().text())).isEqualTo("quay")));
        robot.push(KeyCode.DOWN);
        OpenWindow.until(() -> OpenWindow.onFx(() -> robot.lookup("#hits").query().isFocused()));
        robot.push(KeyCode.ENTER);
        Article ferry = article("Ferry");
        int at = ferry.text().indexOf("quay");
        OpenWindow.until(() -> place().equals(new Place.Passage(ferry.id(), new Span(at, at + 4))));
        OpenWindow.until(() -> OpenWindow.onFx(() -> robot.lookup(".article-text").tryQuery()
                .map(node -> ((GenericStyledArea<?, ?, ?>) node).getSelectedText())
                .equals(Optional.of("quay"))));
        robot.interact(window.bench().desk()::back);
        OpenWindow.until(() -> place().equals(new Place.Search(Optional.of("quay"))));
        robot.interact(() -> robot.lookup("#query-field").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        OpenWindow.until(() -> place().equals(before));
    }

    private Article article(String title) {
        return window.notebook().articles().stream().map(row -> window.notebook().article(row.id()).orElseThrow())
                .filter(article -> article.title().contains(title)).findFirst().orElseThrow();
    }

    @Test
    void aClaimAndANoteOpenWhereTheyAre(FxRobot robot) {
        Claim claim = window.notebook().claimsOf(article("Ferry").id()).stream()
                .filter(it -> it.anchor().quote().equals("$40 million")).findFirst().orElseThrow();
        window.notebook()
                .apply(Edits.note(new Target.OnClaim(claim.id()), "Ask the shipyard", DemoNotebook.CLOCK.instant()));
        openSearch(robot);
        type("40m in:claims", robot);
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> place().equals(new Place.Reading(claim.article(), Optional.of(claim.id()))));
        openSearch(robot);
        robot.interact(() -> page().model().query().clear());
        type("shipyard", robot);
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> place() instanceof Place.Notes);
    }

    @Test
    void finishedFiltersBecomeChipsThatKeysAndTheMouseTakeOut(FxRobot robot) {
        openSearch(robot);
        write("kind:target ferry value>1m unit:USD", robot);
        OpenWindow.until(() -> found().contains("ferry") && found().contains("unit:USD"));
        OpenWindow.until(() -> chips(robot).equals(List.of("target", "1m")));
        TextField field = robot.lookup("#query-field").queryAs(TextField.class);
        assertThat(field.getText()).isEqualTo("ferry unit:USD");
        robot.interact(field::home);
        robot.push(KeyCode.LEFT).push(KeyCode.DELETE);
        OpenWindow.until(() -> chips(robot).equals(List.of("target")));
        robot.interact(() -> robot.lookup(".query-chip-remove").queryAs(Button.class).fire());
        OpenWindow.until(() -> chips(robot).isEmpty() && found().equals("ferry unit:USD"));
    }

    @Test
    void backspaceMakesTextOfTheLastChip(FxRobot robot) {
        openSearch(robot);
        write("-status:rejected x", robot);
        OpenWindow.until(() -> chips(robot).equals(List.of("rejected")));
        TextField field = robot.lookup("#query-field").queryAs(TextField.class);
        robot.interact(field::home);
        robot.push(KeyCode.BACK_SPACE);
        OpenWindow.until(() -> chips(robot).isEmpty());
        assertThat(field.getText()).isEqualTo("-status:rejected x");
        assertThat(field.getCaretPosition()).isEqualTo("-status:rejected".length());
    }

    private static boolean isOffered(FxRobot robot, String choice) {
        return OpenWindow.onFx(() -> Window.getWindows().stream()
                .flatMap(it -> Optional.ofNullable(it.getScene().lookup("#query-completions")).stream())
                .anyMatch(node -> ((ListView<?>) node).getItems().stream()
                        .anyMatch(item -> item.toString().contains("label=" + choice + ","))));
    }

    @Test
    void fieldsAndValuesAreOfferedAndTaken(FxRobot robot) {
        openSearch(robot);
        write("sub", robot);
        OpenWindow.until(() -> isOffered(robot, "subject"));
        robot.push(KeyCode.TAB);
        TextField field = robot.lookup("#query-field").queryAs(TextField.class);
        OpenWindow.until(() -> OpenWindow.onFx(field::getText).equals("subject:"));
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        write("status:conf", robot);
        OpenWindow.until(() -> isOffered(robot, "confirmed"));
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> chips(robot).equals(List.of("confirmed")));
        assertThat(place()).isInstanceOf(Place.Search.class);
    }

    @Test
    void countsSayHowManyOfEachAndNarrowToOne(FxRobot robot) {
        openSearch(robot);
        type("ferry", robot);
        long claims = hits().stream().filter(SearchHit.OfClaim.class::isInstance).count();
        assertThat(claims).isPositive();
        ToggleButton only = robot.lookup("#among-claims").queryAs(ToggleButton.class);
        OpenWindow.until(() -> OpenWindow.onFx(only::getText).equals("Claims " + claims));
        robot.interact(only::fire);
        OpenWindow.until(() -> hits().size() == claims);
        assertThat(OpenWindow.onFx(robot.lookup("#among-articles").queryAs(ToggleButton.class)::getText))
                .as("still counted").isEqualTo("Articles 2");
        robot.interact(robot.lookup("#among-all").queryAs(ToggleButton.class)::fire);
        OpenWindow.until(() -> hits().size() > claims);
    }

    @Test
    void examplesAreAskedWithAClickAndMistakesAreCorrectedWithOne(FxRobot robot) {
        openSearch(robot);
        robot.interact(() -> robot.lookup(".search-example").queryAllAs(Button.class).stream()
                .filter(example -> example.getText().equals("kind:target")).findFirst().orElseThrow().fire());
        OpenWindow.until(() -> found().equals("kind:target") && !hits().isEmpty());
        robot.interact(() -> page().model().query().show("kidn:target ferry"));
        OpenWindow.until(() -> robot.lookup(".fault-meant").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".fault-meant").queryAs(Button.class).fire());
        OpenWindow.until(() -> found().equals("kind:target ferry"));
        assertThat(robot.lookup(".fault-line").query().isVisible()).isFalse();
    }

    @Test
    void whatIsEditedMeanwhileIsFoundAgain(FxRobot robot) {
        openSearch(robot);
        type("status:confirmed", robot);
        assertThat(hits()).isEmpty();
        window.notebook().apply(Edits.confirm(window.notebook().claimsOf(article("bridge").id())));
        OpenWindow.until(() -> !hits().isEmpty());
        robot.interact(() -> page().model().query().show("nothing like this"));
        OpenWindow.until(() -> robot.lookup(".search-page .empty .button").queryAllAs(Button.class).stream()
                .anyMatch(button -> button.getParent().isVisible() && button.getText().equals("Clear search")));
    }

    /// What was left elsewhere in the article is not where a hit stands.
    @Test
    void aHitOpensAtItsPlaceInAnArticleThatWasLeftElsewhere(FxRobot robot) {
        Article ferry = article("Ferry");
        window.bench().desk().bookmarks().put(ferry.id(), new Bookmarks.Spot(OptionalInt.of(ferry.text().length() - 9),
                Optional.empty()));
        openSearch(robot);
        type("quay", robot);
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> selected(robot).equals(List.of("quay")));
        OpenWindow.until(() -> selected(robot).equals(List.of("quay")));
    }

    private static List<String> selected(FxRobot robot) {
        return OpenWindow.onFx(() -> robot.lookup(".article-text").queryAll().stream()
                .map(node -> ((GenericStyledArea<?, ?, ?>) node).getSelectedText()).toList());
    }

    @Test
    void aHitIsOpenedBesideTheArticleThatIsRead(FxRobot robot) {
        robot.interact(() -> window.bench().desk().open(article("bridge").id()));
        OpenWindow.until(() -> selected(robot).size() == 1);
        openSearch(robot);
        type("quay", robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        OpenWindow.until(() -> selected(robot).equals(List.of("", "quay")));
        assertThat(window.bench().desk().besideProperty().getValue()).containsInstanceOf(Desk.Beside.OfArticle.class);
        robot.interact(window.bench().desk()::closeBeside);
        openSearch(robot);
        robot.interact(() -> page().model().query().clear());
        type("tolls in:claims", robot);
        HitCell cell = OpenWindow.onFx(() -> robot.lookup(".hit").queryAllAs(HitCell.class).stream()
                .filter(it -> !it.isEmpty()).findFirst().orElseThrow());
        Claim claim = ((SearchHit.OfClaim) OpenWindow.onFx(cell::getItem)).row().claim();
        robot.interact(() -> cell.getContextMenu().getItems().getLast().fire());
        OpenWindow.until(() -> window.bench().desk().besideProperty().getValue()
                .equals(Optional.of(new Desk.Beside.OfArticle(claim.article(), Optional.of(claim.id())))));
    }

    @Test
    void aChipSaysAnAmountAsAnAnalystWritesIt(FxRobot robot) {
        openSearch(robot);
        robot.interact(() -> page().model().query()
                .show("value>1000000000 type:price-target after:2025-10-01 confidence>=0.8 ferry"));
        OpenWindow.until(() -> chips(robot).equals(List.of("1bn", "price target", "1 Oct 2025", "80%")));
        assertThat(page().model().query().text()).startsWith("value>1000000000 ");
    }
}
