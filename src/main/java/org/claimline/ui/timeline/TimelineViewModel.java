package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
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

/// What the timeline shows: the story, the part of the axis that is in sight, the lanes, and what is selected.
public final class TimelineViewModel {

    private static final double FIRST_WIDTH = 1_000;
    private static final double FAR_PART = 0.04;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(Story.EMPTY);
    private final ReadOnlyObjectWrapper<TimeScale> scale = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Set<Lane>> lanes = new SimpleObjectProperty<>(EnumSet.allOf(Lane.class));
    private final ObjectProperty<Optional<Entry>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty table = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private Story whole = Story.EMPTY;
    private Optional<EventId> wanted = Optional.empty();

    public TimelineViewModel(Desk desk) {
        this.desk = desk;
        long today = today().toEpochDay();
        scale.set(TimeScale.fitting(today - 90, today, FIRST_WIDTH));
    }

    /// Keeps the story as the notebook is, until the subscription is released.
    Subscription follow() {
        load();
        return Subscription.combine(desk.onChange(_ -> load()), desk.queryProperty().subscribe(_ -> filter()));
    }

    private void load() {
        desk.read(Story::of, now -> {
            boolean first = !loaded.get();
            whole = now;
            loaded.set(true);
            if (first) {
                story.set(now);
                showStudied();
            }
            filter();
        });
    }

    private void filter() {
        Story from = whole;
        String query = desk.queryProperty().get();
        desk.read(_ -> from.containing(query), now -> {
            if (from == whole && query.equals(desk.queryProperty().get())) {
                show(now);
            }
        });
    }

    private void show(Story now) {
        Optional<Entry> kept = selected.get().flatMap(entry -> now.find(entry.id()));
        story.set(now);
        selected.set(kept);
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

    // What is in sight

    /// Tells how wide the axis is now; the days in sight stay.
    void resize(double width) {
        if (width > 0 && width != scale.get().width()) {
            scale.set(scale.get().resized(width));
        }
    }

    /// @param x the pixel of the axis whose day stays where it is
    void zoom(double factor, double x) {
        look(scale.get().zoomed(factor, x), x);
    }

    /// Zooms about the selected item where it is in sight, else about the middle.
    void zoomIn() {
        zoom(TimeScale.NOTCH * TimeScale.NOTCH, focus());
    }

    void zoomOut() {
        zoom(1 / (TimeScale.NOTCH * TimeScale.NOTCH), focus());
    }

    private double focus() {
        double width = scale.get().width();
        return selectedItem().map(item -> scale.get().x((item.first() + item.last() + 1) / 2.0))
                .filter(x -> x >= 0 && x <= width).orElse(width / 2);
    }

    void pan(double pixels) {
        look(scale.get().panned(pixels), scale.get().width() / 2);
    }

    /// Moves by a number of windows.
    void page(int windows) {
        pan(windows * scale.get().width() * 0.9);
    }

    /// Shows everything.
    void fit() {
        extent().ifPresent(all -> scale.set(TimeScale.fitting(all, scale.get().width())));
    }

    /// Shows the period under study; everything, when none is set.
    void showStudied() {
        story.get().studied().ifPresentOrElse(days -> look(TimeScale.fitting(days.first().toEpochDay(),
                days.last().toEpochDay(), scale.get().width()), 0), this::fit);
    }

    /// Shows the days from `first` to `last` with a little room around them.
    void show(long first, long last) {
        look(TimeScale.fitting(new Extent(first, last), scale.get().width()), 0);
    }

    void showToday() {
        scale.set(scale.get().centred(today().toEpochDay() + 0.5));
    }

    LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    void look(TimeScale wantedScale, double x) {
        scale.set(extent().map(all -> wantedScale.clamped(all, x)).orElse(wantedScale));
    }

    /// The days of all items and of the period under study.
    private Optional<Extent> extent() {
        return withStudied(story.get().timeline().extent(laneSet()));
    }

    /// What the density strip covers: all but the farthest few items.
    Optional<Extent> core() {
        return withStudied(story.get().timeline().core(laneSet(), FAR_PART));
    }

    private Optional<Extent> withStudied(Optional<Extent> items) {
        Optional<Extent> studied = story.get().studied()
                .map(days -> new Extent(days.first().toEpochDay(), days.last().toEpochDay()));
        if (items.isEmpty() || studied.isEmpty()) {
            return items.or(() -> studied);
        }
        return Optional.of(new Extent(Math.min(items.get().first(), studied.get().first()),
                Math.max(items.get().last(), studied.get().last())));
    }

    // What is selected

    void select(Entry entry) {
        selected.set(Optional.of(entry));
        Story.itemOf(entry).ifPresent(this::reveal);
    }

    private void reveal(TimelineItem item) {
        TimeScale now = scale.get();
        double from = now.x(item.first());
        double to = now.x(item.last() + 1.0);
        if (to < 0 || from > now.width()) {
            look(now.centred((item.first() + item.last() + 1) / 2.0), now.width() / 2);
        }
    }

    void next() {
        step(story.get().timeline()::next);
    }

    void previous() {
        step(story.get().timeline()::previous);
    }

    private void step(BiFunction<TimelineItem, BitSet, Optional<TimelineItem>> step) {
        Timeline timeline = story.get().timeline();
        Optional<TimelineItem> from = selectedItem().filter(item -> isShown(item.lane()));
        Optional<TimelineItem> to = from.isPresent()
                ? step.apply(from.get(), laneSet())
                : timeline.nearestFrom(scale.get().firstDay(), laneSet());
        to.ifPresent(this::select);
    }

    void first() {
        story.get().timeline().nearestFrom(Long.MIN_VALUE, laneSet()).ifPresent(this::select);
    }

    void last() {
        story.get().timeline().nearestFrom(Long.MAX_VALUE, laneSet()).ifPresent(this::select);
    }

    /// Goes to the next shown lane that has an item, to the one nearest in time.
    ///
    /// @param direction 1 for down, -1 for up
    void lane(int direction) {
        Optional<TimelineItem> from = selectedItem();
        if (from.isEmpty()) {
            next();
            return;
        }
        for (int lane = from.get().lane() + direction; lane >= 0 && lane < Lane.values().length; lane += direction) {
            var only = new BitSet();
            only.set(lane);
            Optional<TimelineItem> there = isShown(lane)
                    ? story.get().timeline().nearestFrom(from.get().first(), only)
                    : Optional.empty();
            if (there.isPresent()) {
                select(there.get());
                return;
            }
        }
    }

    private void select(TimelineItem item) {
        entryOf(item).ifPresent(this::select);
    }

    Optional<Entry> entryOf(TimelineItem item) {
        return story.get().find(item.id());
    }

    Optional<TimelineItem> selectedItem() {
        return selected.get().flatMap(Story::itemOf);
    }

    /// Opens the sentence, or the article where there is no sentence; edits nothing.
    void open(Entry entry) {
        selected.set(Optional.of(entry));
        entry.claim().ifPresentOrElse(desk::open, () -> entry.article().ifPresent(desk::open));
    }

    // Lanes

    BitSet laneSet() {
        var shown = new BitSet();
        lanes.get().forEach(lane -> shown.set(lane.ordinal()));
        return shown;
    }

    private boolean isShown(int lane) {
        return lanes.get().contains(Lane.values()[lane]);
    }

    void setShown(Lane lane, boolean shown) {
        Set<Lane> now = EnumSet.copyOf(lanes.get());
        if (shown ? now.add(lane) : now.remove(lane)) {
            lanes.set(now);
        }
    }

    /// The dated entries of the shown lanes, then the undated ones.
    List<Entry> rows() {
        var rows = new ArrayList<Entry>();
        story.get().dated().stream().filter(entry -> lanes.get().contains(entry.lane())).forEach(rows::add);
        story.get().undated().stream().filter(entry -> lanes.get().contains(entry.lane())).forEach(rows::add);
        return rows;
    }

    // Words

    /// The days in sight: "1 Sep 2025 – 31 Jan 2026".
    ObservableValue<String> span() {
        return scale.map(now -> LocalText.HERE.of(LocalDate.ofEpochDay(now.firstDay())) + " – "
                + LocalText.HERE.of(LocalDate.ofEpochDay(now.lastDay())));
    }

    /// How many items there are, and how many of them cannot be seen, and why.
    ObservableValue<String> summary() {
        return Bindings.createStringBinding(this::summaryNow, story, scale, lanes);
    }

    private String summaryNow() {
        Timeline timeline = story.get().timeline();
        BitSet shown = laneSet();
        int outside = timeline.size(shown) - timeline.inSight(shown, scale.get());
        int hidden = timeline.size() - timeline.size(shown) + story.get().left();
        return Texts.get("timeline.summary", timeline.size() + story.get().left(), hidden, outside);
    }

    // What edits need; they are in [TimelineEdits].

    Desk desk() {
        return desk;
    }

    /// The claim that an event can be made of.
    Optional<ClaimRow> eventable() {
        return selected.get().filter(entry -> entry.lane() != Lane.EVENTS).flatMap(Entry::row);
    }

    /// The days that a new event is given at first: those of what is selected, else the middle of what is in sight.
    Days proposed() {
        return selected.get().flatMap(Entry::when).orElseGet(
                () -> Days.of(LocalDate.ofEpochDay((long) (scale.get().start() + scale.get().span() / 2))));
    }

    ReadOnlyObjectProperty<Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TimeScale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    ObjectProperty<Set<Lane>> lanesProperty() {
        return lanes;
    }

    ObjectProperty<Optional<Entry>> selectedProperty() {
        return selected;
    }

    /// Whether the table is shown instead of the canvas.
    BooleanProperty tableProperty() {
        return table;
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
