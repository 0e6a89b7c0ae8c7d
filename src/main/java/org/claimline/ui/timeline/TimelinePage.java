package org.claimline.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.domain.Counts;
import org.claimline.domain.Event;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Command.Menu;
import org.claimline.ui.shell.Conditions;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Keys;
import org.claimline.ui.shell.Page;
import org.claimline.ui.shell.PageEntry;
import org.claimline.ui.shell.PageEntry.RailLine;
import org.claimline.ui.shell.Place;

/// The timeline: articles, claims and events on one axis.
public final class TimelinePage implements Page {

    private final TimelineViewModel model;
    private final TimelineEdits edits;
    private final TimelineCanvas canvas;
    private final CardOverlay cards;
    private final TimelineTable table;
    private final StoryList told;
    private final LaneMenu lanes;
    private final DateMenu dates;
    private final AsOfBar asOf;
    private final Prices prices;
    private final Printing printing;
    private final VBox root;
    private Subscription following = Subscription.EMPTY;

    private TimelinePage(Desk desk) {
        model = new TimelineViewModel(desk);
        edits = new TimelineEdits(model);
        lanes = new LaneMenu(model);
        asOf = new AsOfBar(model);
        dates = new DateMenu(model, asOf::toggle);
        canvas = new TimelineCanvas(model);
        cards = new CardOverlay(canvas, model, new MarkCard(model, edits::makeEvent));
        prices = new Prices(model, canvas);
        printing = new Printing(model, canvas);
        new PointerInput(canvas, model, cards);
        table = new TimelineTable(model);
        told = new StoryList(model);
        var empty = new Empty(Texts.get("timeline.empty"));
        empty.visibleProperty().bind(Bindings.createBooleanBinding(this::isEmpty, model.loadedProperty(),
                model.storyProperty()));
        var picture = new StackPane(canvas, new LaneScrollBar(canvas), cards, empty);
        picture.visibleProperty().bind(model.tableProperty().or(model.readingProperty()).not());
        told.visibleProperty().bind(model.readingProperty());
        table.visibleProperty().bind(model.tableProperty());
        var body = new StackPane(picture, table, told);
        VBox.setVgrow(body, Priority.ALWAYS);
        root = new VBox(new TimelineBar(model, lanes, dates, this::newEvent, printing::ask), asOf, body,
                new UndatedTray(model));
        root.getStyleClass().add("timeline-page");
        Keys.allowLetters(canvas);
        Keys.allowLetters(table);
        Keys.allowLetters(told);
        Keys.allowLetters(cards);
        model.tableProperty().subscribe(_ -> front().requestFocus());
        model.readingProperty().subscribe(_ -> front().requestFocus());
        model.scaleProperty().subscribe(cards::hide);
    }

    /// The page's place in the window.
    public static PageEntry entry() {
        return new PageEntry(Place.Timeline.class::isInstance, Optional.of(new RailLine("timeline.rail",
                new Place.Timeline(Optional.empty()), Counts::events)), TimelinePage::new);
    }

    /// What is shown: canvas, table or story.
    private Node front() {
        return model.tableProperty().get() ? table : model.readingProperty().get() ? told : canvas;
    }

    private boolean isEmpty() {
        return model.loadedProperty().get() && model.storyProperty().get().size() == 0;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void onShow(Place place) {
        following.unsubscribe();
        following = model.follow();
        if (place instanceof Place.Timeline(var event)) {
            event.ifPresent(model::show);
        }
        front().requestFocus();
    }

    @Override
    public void onHide() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        cards.hide();
    }

    @Override
    public ObservableValue<String> hints() {
        return model.tableProperty().map(shown -> Texts.get(shown ? "timeline.hints.table" : "timeline.hints"));
    }

    @Override
    public ObservableValue<String> summary() {
        return model.summary();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                key("timeline.zoom-in", model.sight()::zoomIn, "Plus", "Equals", "Shift+Equals", "Shift+Plus", "Add"),
                key("timeline.zoom-out", model.sight()::zoomOut, "Minus", "Subtract"),
                key("timeline.fit.all", model::fit, "0", "Numpad 0"),
                key("timeline.period.tip", model::showStudied, "P"),
                key("timeline.next", () -> step(model::next), "Right"),
                key("timeline.previous", () -> step(model::previous), "Left"),
                key("timeline.lane.down", () -> step(() -> model.lane(1)), "Down"),
                key("timeline.lane.up", () -> step(() -> model.lane(-1)), "Up"),
                key("timeline.first", () -> step(model::first), "Home"),
                key("timeline.last", () -> step(model::last), "End"),
                key("timeline.page.later", () -> model.sight().page(1), "Page Down"),
                key("timeline.page.earlier", () -> model.sight().page(-1), "Page Up"),
                Command.reading(Menu.TIMELINE, "timeline.open", this::openSelected, "Enter").when(selected(_ -> true)),
                Command.reading(Menu.TIMELINE, "timeline.open.beside",
                        () -> model.selectedProperty().get().ifPresent(model::openBeside), "Shortcut+Enter")
                        .when(selected(entry -> entry.claim().isPresent() || entry.article().isPresent())),
                key("timeline.card", cards::focusCard, "F2"),
                key("timeline.leave", this::leaveCard, "Esc"),
                key("timeline.period.later", () -> step(() -> model.period().extend(1)), "Shift+Right"),
                key("timeline.period.earlier", () -> step(() -> model.period().extend(-1)), "Shift+Left"),
                key("timeline.period.sight", model.period()::selectSight, "S"),
                Command.reading(Menu.TIMELINE, "timeline.story.show",
                        () -> model.readingProperty().set(!model.readingProperty().get()), "Y"),
                Command.reading(Menu.TIMELINE, "timeline.dates.next", dates::next, "D"),
                Command.reading(Menu.TIMELINE, "timeline.as-of", asOf::toggle, "A"),
                key("timeline.lanes.choose", lanes::show, "L"),
                key("timeline.lane.fold", () -> model.fold(model.currentLane()), "O"),
                key("timeline.lane.raise", () -> moveLane(-1), "Alt+Up"),
                key("timeline.lane.lower", () -> moveLane(1), "Alt+Down"),
                Command.reading(Menu.TIMELINE, "timeline.lane.new", lanes::newLane),
                Command.reading(Menu.TIMELINE, "timeline.compare", lanes::compare),
                Command.global(Menu.TIMELINE, "timeline.export", printing::ask, "Shortcut+Shift+E"),
                Command.reading(Menu.TIMELINE, "timeline.prices.add", prices::choose, "R"),
                Command.reading(Menu.TIMELINE, "timeline.prices.remove", prices::remove),
                Command.reading(Menu.TIMELINE, "timeline.prices.toggle",
                        () -> model.arrange(now -> now.withPrices(!now.prices())), "V"),
                Command.reading(Menu.TIMELINE, "timeline.marker", edits::toggleMarker, "M")
                        .when(selected(entry -> entry.event().isPresent())),
                Command.reading(Menu.TIMELINE, "timeline.make-event", edits::makeEvent, "E")
                        .when(selected(entry -> entry.kind() != EntryKind.EVENTS && entry.row().isPresent())),
                Command.reading(Menu.TIMELINE, "timeline.new-event", this::newEvent, "N"),
                Command.reading(Menu.TIMELINE, "timeline.change-event", this::changeEvent, "C")
                        .when(selected(entry -> entry.event().isPresent())),
                Command.reading(Menu.TIMELINE, "timeline.remove-event", edits::remove, "Delete")
                        .when(selected(entry -> entry.event().isPresent())));
    }

    /// A key of the canvas: the table has its own use for most of them.
    private Command key(String textKey, Runnable action, String... keys) {
        return Command.reading(Menu.TIMELINE, textKey, action, keys)
                .when(model.tableProperty().or(model.readingProperty()).not());
    }

    private ObservableBooleanValue selected(Predicate<Entry> condition) {
        return Conditions.of(model.selectedProperty().map(entry -> entry.filter(condition).isPresent()));
    }

    private void step(Runnable selecting) {
        selecting.run();
        canvas.reveal(model.currentLane());
        canvas.layout();
        canvas.selectedMark().ifPresent(cards::pin);
    }

    private void moveLane(int by) {
        model.move(model.currentLane(), model.currentLane() + by);
    }

    private void openSelected() {
        Optional<Entry> entry = model.selectedProperty().get();
        boolean leadsNowhere = entry.filter(event -> event.claim().isEmpty() && event.article().isEmpty()).isPresent();
        if (leadsNowhere) {
            changeEvent();
        } else {
            entry.ifPresent(model::open);
        }
    }

    /// Closes the card; without one, lists everything again.
    private void leaveCard() {
        if (!cards.isShown()) {
            model.period().clear();
        }
        cards.hide();
        canvas.requestFocus();
    }

    private void newEvent() {
        new EventDialog(root.getScene(), "timeline.new-event", "", model.proposed()).showAndWait()
                .ifPresent(answer -> edits.add(answer.title(), answer.when()));
    }

    private void changeEvent() {
        Optional<Event> event = model.selectedProperty().get().flatMap(Entry::event);
        event.ifPresent(now -> new EventDialog(root.getScene(), "timeline.change-event", now.title(), now.when())
                .showAndWait().ifPresent(answer -> edits.change(now, answer.title(), answer.when())));
    }
}
