package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Days;
import org.claimline.domain.EventId;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.Timeline;
import org.claimline.timeline.Timeline.Extent;
import org.claimline.timeline.TimelineItem;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Step;

/// What the timeline shows: the story as it is arranged, the part of the axis that is in sight, and what is selected.
public final class TimelineViewModel {

    private static final double FIRST_WIDTH = 1_000;
    private static final double FAR_PART = 0.12;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(Story.EMPTY);
    private final ReadOnlyObjectWrapper<Arrangement> arrangement = new ReadOnlyObjectWrapper<>(Arrangement.FIRST);
    private final ObjectProperty<Optional<Entry>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty table = new SimpleBooleanProperty();
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final Sight sight;
    private final PeriodSelection period;
    private Material material = Material.NONE;
    private Optional<EventId> wanted = Optional.empty();
    private boolean shownOnce;
    private boolean remembered;
    private boolean saving;
    private boolean changedSince;
    private int selectedLane;
    private int asked;

    public TimelineViewModel(Desk desk) {
        this.desk = desk;
        long today = today().toEpochDay();
        sight = new Sight(TimeScale.fitting(today - 90, today, FIRST_WIDTH), this::whole, this::selectedItem);
        period = new PeriodSelection(this);
        table.subscribe(shown -> reading.set(reading.get() && !shown));
        reading.subscribe(shown -> table.set(table.get() && !shown));
    }

    /// Keeps the story as the notebook is, until the subscription is released.
    Subscription follow() {
        load();
        return Subscription.combine(desk.onChange(_ -> load()), words.subscribe((_, _) -> build()));
    }

    /// Reads everything again.
    void reload() {
        load();
    }

    private void load() {
        boolean first = !remembered;
        desk.read(book -> new Read(Material.of(book), first
                ? ArrangementLines.read(book.timelineFile().lines())
                : Arrangement.FIRST), now -> {
                    if (!remembered) {
                        remembered = true;
                        arrangement.set(now.arrangement());
                    }
                    material = now.material();
                    build();
                });
    }

    private record Read(Material material, Arrangement arrangement) {}

    /// Only the answer to the last question counts: typing asks faster than a large notebook answers.
    private void build() {
        int question = ++asked;
        Material from = material;
        Arrangement by = arrangement.get();
        String query = words.get();
        desk.read(_ -> Story.of(from, by, query), now -> {
            if (question == asked) {
                show(now);
            }
        });
    }

    private void show(Story now) {
        Optional<Entry> kept = selected.get().flatMap(entry -> now.find(entry.id()));
        story.set(now);
        selected.set(kept);
        if (remembered && !shownOnce) {
            shownOnce = true;
            showStudied();
            loaded.set(true);
        }
        wanted.flatMap(event -> now.find(event.toString())).ifPresent(entry -> {
            wanted = Optional.empty();
            select(entry);
        });
    }

    /// Selects an event as soon as it is there.
    void show(EventId event) {
        wanted = Optional.of(event);
        show(story.get());
    }

    /// What stands in the timeline's filter: entries that contain it are shown.
    StringProperty wordsProperty() {
        return words;
    }

    // How it is arranged

    /// Changes how it is arranged, and remembers it. What was done to lanes can be undone.
    void arrange(UnaryOperator<Arrangement> change) {
        Arrangement before = arrangement.get();
        Arrangement now = change.apply(before);
        set(now);
        LaneStep.words(before, now).ifPresent(words -> desk.did(new Step(words,
                () -> set(arrangement.get().withLanesOf(before)), () -> set(arrangement.get().withLanesOf(now)))));
    }

    private void set(Arrangement now) {
        Arrangement before = arrangement.get();
        if (!now.equals(before)) {
            arrangement.set(now);
            build();
            if (!ArrangementLines.of(now).equals(ArrangementLines.of(before))) {
                remember();
            }
        }
    }

    /// One write at a time, so that the last one is what stands in the file.
    private void remember() {
        if (saving) {
            changedSince = true;
            return;
        }
        saving = true;
        List<List<String>> lines = ArrangementLines.of(arrangement.get());
        desk.read(book -> {
            book.timelineFile().write(lines);
            return true;
        }, _ -> {
            saving = false;
            if (changedSince) {
                changedSince = false;
                remember();
            }
        });
    }

    void setShown(EntryKind kind, boolean shown) {
        arrange(now -> now.showing(kind, shown));
    }

    /// Folds a lane, or unfolds it.
    void fold(int lane) {
        String key = story.get().lanes().get(lane).key();
        arrange(now -> now.folding(key, !now.isFolded(key)));
    }

    /// Moves a lane to where another one stands; the lanes of both timelines move alike.
    void move(int lane, int to) {
        List<LaneHead> heads = story.get().lanes();
        if (lane == to || to < 0 || to >= heads.size() || heads.get(lane).second() != heads.get(to).second()) {
            return;
        }
        var keys = new ArrayList<>(heads.stream().filter(head -> head.second() == heads.get(lane).second())
                .map(LaneHead::key).toList());
        String moved = heads.get(lane).key();
        int target = keys.indexOf(heads.get(to).key());
        keys.remove(moved);
        keys.add(target, moved);
        arrange(now -> now.ordered(keys));
    }

    /// The lane of what is selected; the first one when nothing is.
    int currentLane() {
        return selectedItem().map(TimelineItem::lane).orElse(0);
    }

    // What is in sight

    /// Shows everything.
    void fit() {
        sight.fit();
    }

    /// Shows the period under study; everything, when none is set.
    void showStudied() {
        story.get().studied().ifPresentOrElse(
                days -> sight.showExactly(days.first().toEpochDay(), days.last().toEpochDay()), sight::fit);
    }

    void showToday() {
        sight.centre(today().toEpochDay() + 0.5);
    }

    LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    /// The days of all items and of the period under study.
    Optional<Extent> whole() {
        return withStudied(story.get().timeline().extent(laneSet()));
    }

    /// What the density strip covers: all but the farthest few items.
    Optional<Extent> core() {
        return withStudied(story.get().timeline().core(laneSet(), FAR_PART));
    }

    private Optional<Extent> withStudied(Optional<Extent> items) {
        Optional<Extent> studied = story.get().studied().map(TimelineViewModel::extent);
        if (items.isEmpty() || studied.isEmpty()) {
            return items.or(() -> studied);
        }
        return Optional.of(new Extent(Math.min(items.get().first(), studied.get().first()),
                Math.max(items.get().last(), studied.get().last())));
    }

    static Extent extent(Days days) {
        return new Extent(days.first().toEpochDay(), days.last().toEpochDay());
    }

    // What is selected

    void select(Entry entry) {
        story.get().itemOf(entry, selectedLane).ifPresentOrElse(this::select,
                () -> selected.set(Optional.of(entry)));
    }

    /// Selects an item in its own lane.
    void select(TimelineItem item) {
        selectedLane = item.lane();
        entryOf(item).ifPresent(entry -> selected.set(Optional.of(entry)));
        sight.reveal(item);
    }

    void next() {
        step(story.get().timeline()::next);
    }

    void previous() {
        step(story.get().timeline()::previous);
    }

    private void step(BiFunction<TimelineItem, BitSet, Optional<TimelineItem>> step) {
        Timeline timeline = story.get().timeline();
        Optional<TimelineItem> to = selectedItem().isPresent()
                ? step.apply(selectedItem().get(), laneSet())
                : timeline.nearestFrom(sight.scale().firstDay(), laneSet());
        to.ifPresent(this::select);
    }

    void first() {
        story.get().timeline().nearestFrom(Long.MIN_VALUE, laneSet()).ifPresent(this::select);
    }

    void last() {
        story.get().timeline().nearestFrom(Long.MAX_VALUE, laneSet()).ifPresent(this::select);
    }

    /// Goes to the next lane that has an item, to the one nearest in time.
    ///
    /// @param direction 1 for down, -1 for up
    void lane(int direction) {
        Optional<TimelineItem> from = selectedItem();
        if (from.isEmpty()) {
            next();
            return;
        }
        for (int lane = from.get().lane() + direction; lane >= 0
                && lane < story.get().lanes().size(); lane += direction) {
            var only = new BitSet();
            only.set(lane);
            Optional<TimelineItem> there = story.get().timeline().nearestFrom(from.get().first(), only);
            if (there.isPresent()) {
                select(there.get());
                return;
            }
        }
    }

    Optional<Entry> entryOf(TimelineItem item) {
        return story.get().find(item.id());
    }

    Optional<TimelineItem> selectedItem() {
        return selected.get().flatMap(entry -> story.get().itemOf(entry, selectedLane));
    }

    /// Opens the sentence, or the article where there is no sentence; edits nothing.
    void open(Entry entry) {
        selected.set(Optional.of(entry));
        entry.claim().ifPresentOrElse(desk::open, () -> entry.article().ifPresent(desk::open));
    }

    /// Opens it beside the article that is read.
    void openBeside(Entry entry) {
        selected.set(Optional.of(entry));
        entry.claim().ifPresentOrElse(desk::openBeside, () -> entry.article().ifPresent(desk::openBeside));
    }

    BitSet laneSet() {
        var shown = new BitSet();
        shown.set(0, story.get().lanes().size());
        return shown;
    }

    /// The dated entries, then the undated ones.
    List<Entry> rows() {
        var rows = new ArrayList<>(story.get().dated());
        rows.addAll(story.get().undated());
        return rows;
    }

    /// What the story tells: what lies in the selected period, or else in sight.
    List<Entry> told() {
        Extent days = desk.periodProperty().get().map(TimelineViewModel::extent)
                .orElse(new Extent(sight.scale().firstDay(), sight.scale().lastDay()));
        DateAxis axis = story.get().arrangement().axis();
        return story.get().dated().stream().filter(entry -> entry.on(axis)
                .filter(when -> when.first().toEpochDay() >= days.first() && when.first().toEpochDay() <= days.last())
                .isPresent()).toList();
    }

    // Words

    /// The days in sight: "1 Sep 2025 – 31 Jan 2026".
    ObservableValue<String> span() {
        return sight.scaleProperty().map(now -> LocalText.HERE.of(LocalDate.ofEpochDay(now.firstDay())) + " – "
                + LocalText.HERE.of(LocalDate.ofEpochDay(now.lastDay())));
    }

    /// How many items there are, and how many of them cannot be seen, and why.
    ObservableValue<String> summary() {
        return Bindings.createStringBinding(this::summaryNow, story, sight.scaleProperty());
    }

    private String summaryNow() {
        Timeline timeline = story.get().timeline();
        int outside = timeline.size() - timeline.inSight(laneSet(), sight.scale());
        return Texts.get("timeline.summary", story.get().size() + story.get().left(), story.get().left(), outside);
    }

    // What edits need; they are in [TimelineEdits].

    Desk desk() {
        return desk;
    }

    /// The claim that an event can be made of.
    Optional<ClaimRow> eventable() {
        return selected.get().filter(entry -> entry.kind() != EntryKind.EVENTS).flatMap(Entry::row);
    }

    /// The days that a new event is given at first: those of what is selected, else the middle of what is in sight.
    Days proposed() {
        return selected.get().flatMap(Entry::when).orElseGet(() -> Days
                .of(LocalDate.ofEpochDay((long) (sight.scale().start() + sight.scale().span() / 2))));
    }

    Sight sight() {
        return sight;
    }

    /// The period that is selected for the whole window.
    PeriodSelection period() {
        return period;
    }

    /// The first day on which anything could have been known; today when there is nothing.
    LocalDate firstKnown() {
        return material.firstKnown().filter(day -> day.isBefore(today())).orElse(today());
    }

    ReadOnlyObjectProperty<Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TimeScale> scaleProperty() {
        return sight.scaleProperty();
    }

    ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Entry>> selectedProperty() {
        return selected;
    }

    /// Whether the story is shown instead of the canvas.
    BooleanProperty readingProperty() {
        return reading;
    }

    /// Whether the table is shown instead of the canvas.
    BooleanProperty tableProperty() {
        return table;
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
