package org.claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Days;
import org.claimline.domain.Event;
import org.claimline.notebook.Edits;
import org.claimline.testkit.DemoNotebook;
import org.claimline.timeline.Placed;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The timeline by mouse and by keys, in the real window.
@ExtendWith(ApplicationExtension.class)
class TimelineFxIT {

    private static final String FERRY = """
            Ferry line buys boats
            Date: 3 November 2025

            The ferry line spent $40 million on new boats.
            """;
    private static final String BRIDGE = """
            A bridge opens
            Date: 20 January 2026

            Tolls on the bridge rose 12%.
            """;

    private OpenWindow window;
    private TimelineCanvas canvas;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, FERRY, BRIDGE);
    }

    @BeforeEach
    void openTimeline(FxRobot robot) {
        robot.interact(() -> window.bench().desk().go(new Place.Timeline(Optional.empty())));
        OpenWindow.until(() -> robot.lookup(".timeline-canvas").tryQuery().isPresent());
        canvas = robot.lookup(".timeline-canvas").queryAs(TimelineCanvas.class);
        OpenWindow.until(() -> OpenWindow.onFx(() -> markOf(amount().claim().id().toString()).isPresent()));
        robot.interact(canvas::requestFocus);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<ClaimRow> claims() {
        return window.notebook().claims(ClaimFilter.STANDING);
    }

    private ClaimRow amount() {
        return claims().stream().filter(row -> row.claim().anchor().quote().equals("$40 million")).findFirst()
                .orElseThrow();
    }

    private TimelineViewModel model() {
        return canvas.model();
    }

    /// The mark that stands for an article, claim or event.
    private Optional<Placed> markOf(String id) {
        return model().storyProperty().get().find(id).flatMap(entry -> model().storyProperty().get().itemOf(entry, 0))
                .flatMap(canvas::markOf);
    }

    private Point2D at(Placed mark) {
        return OpenWindow.onFx(
                () -> canvas.localToScreen(TimelineCanvas.GUTTER + mark.centre(), canvas.middleOf(mark)));
    }

    private void select(String id, FxRobot robot) {
        robot.interact(() -> model().select(model().storyProperty().get().find(id).orElseThrow()));
    }

    private String selected() {
        return OpenWindow.onFx(() -> model().selectedProperty().get().map(Entry::id).orElse(""));
    }

    private double span() {
        return OpenWindow.onFx(() -> model().scaleProperty().get().span());
    }

    @Test
    void aClickOpensTheSentence(FxRobot robot) {
        Placed mark = OpenWindow.onFx(() -> markOf(amount().claim().id().toString()).orElseThrow());
        assertThat(mark.count()).isEqualTo(1);
        robot.clickOn(at(mark));
        OpenWindow.until(() -> window.bench().desk().placeProperty().get() instanceof Place.Reading);
        assertThat(window.bench().desk().placeProperty().get())
                .isEqualTo(new Place.Reading(amount().claim().article(), Optional.of(amount().claim().id())));
    }

    @Test
    void keysZoomAndPanAndFit(FxRobot robot) {
        double all = span();
        robot.push(KeyCode.PLUS).push(KeyCode.PLUS);
        assertThat(span()).isCloseTo(all / Math.pow(1.44, 2), within(0.01));
        double start = OpenWindow.onFx(() -> model().scaleProperty().get().start());
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(OpenWindow.onFx(() -> model().scaleProperty().get().start())).isGreaterThan(start);
        robot.push(KeyCode.DIGIT0);
        assertThat(span()).isGreaterThan(all - 0.01);
        robot.push(KeyCode.MINUS);
        assertThat(span()).isGreaterThan(all);
    }

    @Test
    void theWheelZoomsAboutThePointer(FxRobot robot) {
        Point2D middle = OpenWindow.onFx(() -> canvas.localToScreen(TimelineCanvas.GUTTER + 300, 80));
        double before = OpenWindow.onFx(() -> model().scaleProperty().get().day(300));
        double span = span();
        robot.moveTo(middle).scroll(2, VerticalDirection.UP);
        OpenWindow.until(() -> span() != span);
        assertThat(OpenWindow.onFx(() -> model().scaleProperty().get().day(300))).isCloseTo(before, within(1.5));
    }

    @Test
    void aDragPans(FxRobot robot) {
        double start = OpenWindow.onFx(() -> model().scaleProperty().get().start());
        Point2D from = OpenWindow.onFx(() -> canvas.localToScreen(TimelineCanvas.GUTTER + 420, 60));
        robot.push(KeyCode.PLUS).push(KeyCode.PLUS);
        double zoomed = OpenWindow.onFx(() -> model().scaleProperty().get().start());
        assertThat(zoomed).isGreaterThan(start);
        robot.drag(from).dropTo(from.add(60, 0));
        assertThat(OpenWindow.onFx(() -> model().scaleProperty().get().start())).isLessThan(zoomed);
        assertThat(window.bench().desk().placeProperty().get()).isInstanceOf(Place.Timeline.class);
    }

    @Test
    void arrowsWalkFromItemToItemAndEnterOpens(FxRobot robot) {
        robot.push(KeyCode.HOME);
        String first = selected();
        robot.push(KeyCode.RIGHT);
        assertThat(selected()).isNotEqualTo(first).isNotEmpty();
        robot.push(KeyCode.LEFT);
        assertThat(selected()).isEqualTo(first);
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> window.bench().desk().placeProperty().get() instanceof Place.Reading);
    }

    @Test
    void eMakesAnEventOfTheSelectedClaimAndDeleteTakesItAway(FxRobot robot) {
        select(amount().claim().id().toString(), robot);
        robot.push(KeyCode.E);
        OpenWindow.until(() -> window.notebook().events().size() == 1);
        Event event = window.notebook().events().getFirst();
        assertThat(event.claim()).contains(amount().claim().id());
        assertThat(event.when()).isEqualTo(Days.of(LocalDate.of(2025, 11, 3)));
        OpenWindow.until(() -> selected().equals(event.id().toString()));
        robot.push(KeyCode.DELETE);
        OpenWindow.until(() -> window.notebook().events().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.until(() -> window.notebook().events().equals(List.of(event)));
    }

    @Test
    void nWritesAnEventByHand(FxRobot robot) {
        robot.push(KeyCode.N);
        OpenWindow.until(() -> robot.lookup("#event-title").tryQuery().isPresent());
        TextField title = robot.lookup("#event-title").queryAs(TextField.class);
        Node done = OpenWindow.onFx(() -> Stream.of(title.getScene().getRoot().lookupAll(".button:default"))
                .flatMap(found -> found.stream()).findFirst().orElseThrow());
        assertThat(done.isDisabled()).as("an event needs a title").isTrue();
        robot.interact(() -> title.setText("Harbour day"));
        assertThat(done.isDisabled()).isFalse();
        robot.interact(title::requestFocus);
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> window.notebook().events().size() == 1);
        assertThat(window.notebook().events().getFirst().title()).isEqualTo("Harbour day");
    }

    @Test
    void aCrowdedMarkListsItsItemsAndADoubleClickZoomsToThem(FxRobot robot) {
        Days day = Days.of(LocalDate.of(2025, 12, 1));
        window.notebook().apply(Edits.event("Boats arrive", day));
        window.notebook().apply(Edits.event("Boats are named", day));
        String arrival = window.notebook().events().getFirst().id().toString();
        OpenWindow.until(() -> OpenWindow.onFx(() -> markOf(arrival).filter(mark -> mark.count() == 2).isPresent()));
        robot.clickOn(at(OpenWindow.onFx(() -> markOf(arrival).orElseThrow())));
        OpenWindow.until(() -> OpenWindow.onFx(() -> robot.lookup(".mark-card").query().isVisible()));
        assertThat(robot.lookup(".card-line").queryAll()).hasSize(2);
        assertThat(window.bench().desk().placeProperty().get()).isInstanceOf(Place.Timeline.class);
        double before = span();
        robot.push(KeyCode.ESCAPE);
        robot.doubleClickOn(at(OpenWindow.onFx(() -> markOf(arrival).orElseThrow())));
        OpenWindow.until(() -> span() < before / 2);
        assertThat(OpenWindow.onFx(() -> markOf(arrival))).isPresent();
    }

    @Test
    void thePointerBringsACardAndTakesItAway(FxRobot robot) {
        robot.moveTo(at(OpenWindow.onFx(() -> markOf(amount().claim().id().toString()).orElseThrow())));
        OpenWindow.until(() -> OpenWindow.onFx(() -> robot.lookup(".mark-card").query().isVisible()));
        assertThat(robot.lookup(".mark-card .quote").queryLabeled().getText()).contains("$40 million");
        robot.moveTo(OpenWindow.onFx(() -> canvas.localToScreen(20, 10)));
        OpenWindow.until(() -> OpenWindow.onFx(() -> !robot.lookup(".mark-card").query().isVisible()));
    }

    @Test
    void theStripsWindowPans(FxRobot robot) {
        robot.push(KeyCode.PLUS).push(KeyCode.PLUS).push(KeyCode.PLUS);
        double start = OpenWindow.onFx(() -> model().scaleProperty().get().start());
        double y = OpenWindow.onFx(() -> canvas.getHeight() - TimelineCanvas.FOOT / 2);
        double middle = OpenWindow.onFx(() -> windowMiddle(y));
        Point2D from = OpenWindow.onFx(() -> canvas.localToScreen(middle, y));
        robot.drag(from).dropTo(from.add(-30, 0));
        assertThat(OpenWindow.onFx(() -> model().scaleProperty().get().start())).isLessThan(start);
    }

    /// The middle of the strip's window, in pixels of the canvas.
    private double windowMiddle(double y) {
        double[] inside = DoubleStream.iterate(TimelineCanvas.GUTTER, x -> x < canvas.getWidth(), x -> x + 1)
                .filter(x -> canvas.strip().at(x, y).equals(Optional.of(DensityStrip.Part.WINDOW))).toArray();
        return inside[inside.length / 2];
    }

    @Test
    void theTableHasTheSameSelectionAndHiddenLanesAreGoneFromBoth(FxRobot robot) {
        String claim = amount().claim().id().toString();
        select(claim, robot);
        robot.interact(() -> model().tableProperty().set(true));
        TableView<Entry> table = robot.lookup(".timeline-table").queryTableView();
        assertThat(table.getSelectionModel().getSelectedItem().id()).isEqualTo(claim);
        int rows = table.getItems().size();
        robot.interact(() -> model().setShown(EntryKind.ARTICLES, false));
        OpenWindow.until(() -> OpenWindow.onFx(() -> table.getItems().size() == rows - 2));
        assertThat(table.getItems()).hasSize(rows - 2).noneMatch(entry -> entry.kind() == EntryKind.ARTICLES);
        assertThat(OpenWindow.onFx(() -> model().summary().getValue())).contains("2 hidden");
    }

    @Test
    void theSelectionIsSpoken(FxRobot robot) {
        select(amount().claim().id().toString(), robot);
        assertThat(OpenWindow.onFx(canvas::getAccessibleText)).contains("$40", "3 Nov 2025", "suggested");
    }

    @Test
    void whatTheNotebookLosesLeavesTheTimeline(FxRobot robot) {
        ClaimRow amount = amount();
        window.notebook().apply(Edits.reject(List.of(amount.claim())));
        OpenWindow.until(() -> OpenWindow.onFx(() -> markOf(amount.claim().id().toString()).isEmpty()));
        assertThat(OpenWindow.onFx(() -> model().storyProperty().get().find(amount.claim().id().toString()))).isEmpty();
    }

    private List<String> lanes() {
        return OpenWindow.onFx(() -> model().storyProperty().get().lanes().stream().map(LaneHead::title).toList());
    }

    private Point2D nameOf(String lane) {
        int index = lanes().indexOf(lane);
        return OpenWindow.onFx(() -> canvas.localToScreen(60, DoubleStream.iterate(30, y -> y < canvas.getHeight(),
                y -> y + 2).filter(y -> canvas.nameAt(60, y).equals(OptionalInt.of(index))).skip(6).findFirst()
                .orElseThrow()));
    }

    @Test
    void lanesAreFoldedByAClickMovedByADragAndByKeysAndRemembered(FxRobot robot) {
        assertThat(lanes()).containsExactly("Articles", "Figures", "Dates", "Targets", "Events");
        robot.clickOn(nameOf("Dates"));
        OpenWindow.until(() -> OpenWindow.onFx(() -> model().arrangementProperty().get().isFolded("DATES")));
        robot.drag(nameOf("Figures")).dropTo(nameOf("Articles"));
        OpenWindow.until(() -> lanes().getFirst().equals("Figures"));
        select(amount().claim().id().toString(), robot);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        OpenWindow.until(() -> lanes().equals(List.of("Articles", "Figures", "Dates", "Targets", "Events")));
        robot.push(KeyCode.ALT, KeyCode.UP);
        OpenWindow.until(() -> lanes().getFirst().equals("Figures"));
        OpenWindow.until(() -> window.notebook().timelineFile().lines()
                .contains(List.of("order", "KIND", "FIGURES", "ARTICLES", "DATES", "TARGETS", "EVENTS")));
        window.reopen();
        openTimeline(robot);
        assertThat(lanes().getFirst()).isEqualTo("Figures");
        assertThat(OpenWindow.onFx(() -> model().arrangementProperty().get().isFolded("DATES"))).isTrue();
    }

    @Test
    void aLaneOfOnesOwnIsAQueryWithAName(FxRobot robot) {
        Platform.runLater(() -> robot.lookup("#lane-menu").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "New lane…".equals(item.getText())).findFirst().orElseThrow().fire());
        OpenWindow.until(() -> robot.lookup("#lane-query").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#lane-name").queryAs(TextField.class).setText("Ships");
            robot.lookup("#lane-query").queryAs(TextField.class).setText("boats kind:figure");
        });
        robot.clickOn("#lane-name").push(KeyCode.ENTER);
        OpenWindow.until(() -> lanes().equals(List.of("Ships", "Everything else")));
        assertThat(OpenWindow.onFx(() -> model().storyProperty().get().timeline().lane(0).size())).isEqualTo(1);
    }

    @Test
    void mMakesAnEventStandAcrossAllLanes(FxRobot robot) {
        window.notebook().apply(Edits.event("Results day", Days.of(LocalDate.of(2025, 12, 1))));
        String event = window.notebook().events().getFirst().id().toString();
        OpenWindow.until(() -> OpenWindow.onFx(() -> model().storyProperty().get().find(event).isPresent()));
        select(event, robot);
        robot.push(KeyCode.M);
        OpenWindow.until(() -> OpenWindow.onFx(() -> model().storyProperty().get().markers().size() == 1));
        assertThat(OpenWindow.onFx(() -> canvas.markerAt(TimelineCanvas.GUTTER + model().scaleProperty().get()
                .x(LocalDate.of(2025, 12, 1).toEpochDay() + 0.5), canvas.room().top() - 5)))
                .hasValueSatisfying(entry -> assertThat(entry.id()).isEqualTo(event));
        robot.push(KeyCode.M);
        OpenWindow.until(() -> OpenWindow.onFx(() -> model().storyProperty().get().markers().isEmpty()));
    }

    private Point2D onAxis(LocalDate day, double y) {
        return OpenWindow.onFx(() -> canvas.localToScreen(
                TimelineCanvas.GUTTER + model().scaleProperty().get().x(day.toEpochDay() + 0.5), y));
    }

    private Optional<Days> period() {
        return OpenWindow.onFx(() -> window.bench().desk().periodProperty().get());
    }

    /// The robot's keys do not reach its mouse.
    private void mouse(EventType<MouseEvent> type, LocalDate day, double y) {
        Point2D at = canvas.localToScene(
                TimelineCanvas.GUTTER + model().scaleProperty().get().x(day.toEpochDay() + 0.5), y);
        canvas.fireEvent(new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, true,
                false, false, false, true,
                false, false, false, false, true, null));
    }

    @Test
    void aDragOnTheAxisSelectsAPeriodToo(FxRobot robot) {
        robot.drag(onAxis(LocalDate.of(2026, 1, 10), 12)).dropTo(onAxis(LocalDate.of(2025, 12, 1), 12));
        OpenWindow.until(() -> period().filter(days -> days.first().isBefore(LocalDate.of(2025, 12, 3))
                && days.last().isAfter(LocalDate.of(2026, 1, 8))).isPresent());
    }

    @Test
    void shiftAndADragSelectAPeriodThatFiltersTheOtherPagesUntilEscape(FxRobot robot) {
        double y = OpenWindow.onFx(() -> canvas.room().bottom() - 6);
        robot.interact(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, LocalDate.of(2025, 12, 20), y);
            mouse(MouseEvent.MOUSE_DRAGGED, LocalDate.of(2026, 1, 25), y);
            mouse(MouseEvent.MOUSE_RELEASED, LocalDate.of(2026, 1, 25), y);
        });
        OpenWindow.until(() -> period().isPresent());
        assertThat(period().orElseThrow().first()).isBetween(LocalDate.of(2025, 12, 18), LocalDate.of(2025, 12, 22));
        Labeled chip = robot.lookup("#period-chip").queryLabeled();
        assertThat(chip.isVisible()).isTrue();
        robot.interact(() -> window.bench().desk().go(new Place.Claims(ClaimFilter.STANDING)));
        TableView<?> table = robot.lookup(".claims-table").queryTableView();
        int within = window.notebook().count(ClaimFilter.STANDING.during(period().orElseThrow()));
        assertThat(within).isPositive().isLessThan(claims().size());
        OpenWindow.until(() -> OpenWindow.onFx(() -> table.getItems().size()) == within);
        robot.push(KeyCode.ESCAPE);
        OpenWindow.until(() -> period().isEmpty());
        OpenWindow.until(() -> OpenWindow.onFx(() -> table.getItems().size()) == claims().size());
        assertThat(chip.isVisible()).isFalse();
    }

    @Test
    void shiftAndArrowsExtendThePeriodToTheNextItem(FxRobot robot) {
        select(amount().claim().id().toString(), robot);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        OpenWindow.until(() -> period().isPresent());
        while (!OpenWindow.onFx(() -> model().selectedItem().orElseThrow().first() > period().orElseThrow().first()
                .toEpochDay())) {
            robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        }
        assertThat(period().orElseThrow().first()).isEqualTo(LocalDate.of(2025, 11, 3));
        assertThat(period().orElseThrow().last().toEpochDay())
                .isEqualTo(OpenWindow.onFx(() -> model().selectedItem().orElseThrow().first()));
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        OpenWindow.until(() -> period().isEmpty());
    }

    @Test
    void theSliderShowsWhatCouldHaveBeenKnownOnADay(FxRobot robot) {
        int all = OpenWindow.onFx(() -> model().storyProperty().get().size());
        robot.push(KeyCode.A);
        OpenWindow.until(() -> robot.lookup("#as-of-slider").query().isFocused());
        robot.interact(() -> robot.lookup("#as-of-slider").queryAs(Slider.class)
                .setValue(LocalDate.of(2025, 11, 10).toEpochDay()));
        OpenWindow.until(() -> OpenWindow.onFx(() -> model().storyProperty().get().size()) < all);
        assertThat(robot.lookup("#as-of-day").queryLabeled().getText()).contains("10", "Nov", "2025");
        assertThat(OpenWindow.onFx(() -> model().storyProperty().get().find(amount().claim().id().toString())))
                .isPresent();
        robot.interact(canvas::requestFocus);
        robot.push(KeyCode.A);
        OpenWindow.until(() -> OpenWindow.onFx(() -> model().storyProperty().get().size()) == all);
        assertThat(window.notebook().timelineFile().lines()).isEmpty();
    }

    @Test
    void dGoesThroughTheThreeDates(FxRobot robot) {
        robot.push(KeyCode.D).push(KeyCode.D);
        OpenWindow.until(
                () -> OpenWindow.onFx(() -> model().storyProperty().get().arrangement().axis() == DateAxis.CAPTURED));
        LocalDate captured = OpenWindow.onFx(() -> model().today());
        assertThat(OpenWindow.onFx(() -> model().storyProperty().get().dated())).isNotEmpty().allMatch(
                entry -> entry.on(DateAxis.CAPTURED).equals(Optional.of(Days.of(captured))));
    }

    @Test
    void aTableOfPricesIsShownTakenAndDrawnAndAToldPriceOpensItsSentence(FxRobot robot) {
        DemoNotebook.add(window.notebook(), window.file("close.txt", """
                Ferry shares close higher
                Date: 4 November 2025

                The ferry line's share price closed at $98.10 on Tuesday.
                """));
        Path table = window.file("Ferry_USD.csv", "Date;Schlusskurs\n03.11.2025;97,35\n04.11.2025;98,20\n");
        Platform.runLater(() -> new Prices(model(), canvas).open(table));
        OpenWindow.until(() -> robot.lookup("#price-currency").tryQuery().isPresent());
        assertThat(robot.lookup("#price-currency").queryAs(TextField.class).getText()).isEqualTo("USD");
        robot.interact(() -> robot.lookup("#price-name").queryAs(TextField.class).setText("Ferry"));
        robot.clickOn("#price-name").push(KeyCode.ENTER);
        OpenWindow.until(() -> window.notebook().prices().all().size() == 1);
        assertThat(window.notebook().prices().all().getFirst().closes()).containsOnlyKeys(LocalDate.of(2025, 11, 3),
                LocalDate.of(2025, 11, 4));
        OpenWindow.until(() -> OpenWindow.onFx(() -> model().storyProperty().get().prices().stream()
                .anyMatch(panel -> !panel.lines().isEmpty() && !panel.points().isEmpty())));
        robot.interact(canvas::layout);
        double x = OpenWindow.onFx(() -> TimelineCanvas.GUTTER + model().scaleProperty().get()
                .x(LocalDate.of(2025, 11, 4).toEpochDay() + 0.5));
        double y = OpenWindow.onFx(() -> DoubleStream.iterate(canvas.room().bottom(), at -> at < canvas.getHeight(),
                at -> at + 1).filter(at -> canvas.priceAt(x, at).isPresent()).findFirst().orElseThrow());
        robot.clickOn(OpenWindow.onFx(() -> canvas.localToScreen(x, y + 4)));
        OpenWindow.until(() -> window.bench().desk().placeProperty().get() instanceof Place.Reading);
    }

    @Test
    void theStoryIsReadFromTopToBottomAndEnterOpensTheSentence(FxRobot robot) {
        robot.push(KeyCode.Y);
        ListView<StoryList.Line> told = robot.lookup(".story-list").queryListView();
        OpenWindow.until(() -> OpenWindow.onFx(() -> !told.getItems().isEmpty()));
        assertThat(OpenWindow.onFx(() -> told.getItems().stream().filter(line -> line.heading().isPresent()).count()))
                .isGreaterThan(1);
        int amount = OpenWindow.onFx(() -> told.getItems().stream().map(line -> line.entry().id()).toList()
                .indexOf(amount().claim().id().toString()));
        robot.interact(() -> told.getSelectionModel().clearAndSelect(amount));
        assertThat(selected()).isEqualTo(amount().claim().id().toString());
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> window.bench().desk().placeProperty().get() instanceof Place.Reading);
    }

    @ParameterizedTest
    @EnumSource(ExportForm.class)
    void aSelectedPeriodIsExportedInEveryForm(ExportForm form, FxRobot robot) throws IOException {
        robot.interact(() -> window.bench().desk().periodProperty().set(Optional.of(new Days(
                LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30), Days.Precision.RANGE))));
        Path file = window.file("out." + form.ending(), "before");
        robot.interact(() -> new Printing(model(), canvas).write(file, ExportRange.SELECTED, form));
        OpenWindow.until(() -> robot.lookup(".notice").tryQuery().isPresent() && file.toFile().length() > 100);
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        switch (form) {
            case PDF -> assertThat(text).startsWith("%PDF-");
            case PNG -> assertThat(text.substring(1, 4)).isEqualTo("PNG");
            case SVG ->
                assertThat(text).contains("<svg", "Sources", "Ferry line buys boats").doesNotContain("A bridge");
            case STORY -> assertThat(text).contains("## November 2025").doesNotContain("A bridge");
            case MARKDOWN -> assertThat(text).contains("| 3 Nov 2025 |").doesNotContain("A bridge");
            case CSV -> assertThat(text).contains("2025-11-03,2025-11-03,day").doesNotContain("A bridge");
        }
    }
}
