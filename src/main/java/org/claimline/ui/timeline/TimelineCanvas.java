package org.claimline.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import org.claimline.timeline.Frame;
import org.claimline.timeline.LaneStack;
import org.claimline.timeline.Placed;
import org.claimline.timeline.PlacedLane;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.TimelineItem;
import org.claimline.timeline.TimelineLayout;
import org.claimline.timeline.picture.Ink;
import org.claimline.timeline.picture.Pen;
import org.claimline.timeline.picture.PricePanel;
import org.claimline.timeline.picture.Room;
import org.claimline.timeline.picture.Sheet;
import org.claimline.timeline.picture.SheetPainter;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/// The timeline as a picture: lanes with their marks, the axis, and the density strip below them.
final class TimelineCanvas extends StyledCanvas {

    /// The room for the lanes' names.
    static final double GUTTER = 150;
    /// The room for the density strip.
    static final double FOOT = 56;

    private static final double NEAR = 4;

    private final TimelineViewModel model;
    private final LetterWidths widths = new LetterWidths(() -> font(12));
    private final TimelineLayout layout = new TimelineLayout(widths);
    private final DensityStrip strip;
    private final DoubleProperty scroll = new SimpleDoubleProperty();
    private final ReadOnlyDoubleWrapper scrollable = new ReadOnlyDoubleWrapper();
    private OptionalInt dragged = OptionalInt.empty();
    private double draggedTo;
    private @Nullable Frame frame;
    private @Nullable LaneStack stack;

    TimelineCanvas(TimelineViewModel model) {
        this.model = model;
        this.strip = new DensityStrip(this, model);
        getStyleClass().add("timeline-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Texts.get("timeline.canvas"));
        setMinSize(GUTTER + 200, Room.AXIS + FOOT + 120);
        model.storyProperty().subscribe(this::repaint);
        model.scaleProperty().subscribe(this::repaint);
        model.arrangementProperty().subscribe(this::repaint);
        model.desk().periodProperty().subscribe(this::repaint);
        scroll.subscribe(this::repaint);
        model.selectedProperty().subscribe(_ -> {
            describe();
            repaint();
        });
        focusedProperty().subscribe(this::repaint);
    }

    private void describe() {
        setAccessibleText(model.selectedProperty().get().map(EntryText::spoken)
                .orElse(Texts.get("timeline.canvas.nothing")));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    protected void fontChanged() {
        widths.clear();
    }

    @Override
    protected void layoutChildren() {
        model.sight().resize(getWidth() - GUTTER);
        super.layoutChildren();
    }

    /// How many panels of prices there is room for: three quarters of the height belong to the lanes.
    private int panels() {
        int most = (int) Math.max(0, getHeight() / 4 / PricePanel.HEIGHT);
        return Math.min(most, model.storyProperty().get().prices().size());
    }

    /// The claim that tells the price at a point.
    Optional<Entry> priceAt(double x, double y) {
        List<PricePanel> prices = model.storyProperty().get().prices();
        double down = y - room().bottom();
        int panel = (int) Math.floor(down / PricePanel.HEIGHT);
        return x < GUTTER || panel < 0 || panel >= panels()
                ? Optional.empty()
                : prices.get(panel).at(model.scaleProperty().get(), x - GUTTER, down - panel * PricePanel.HEIGHT)
                        .flatMap(point -> model.storyProperty().get().find(point.id()));
    }

    /// How the canvas is divided now.
    Room room() {
        double top = Room.AXIS + (model.storyProperty().get().markers().isEmpty() ? 0 : Room.MARKERS);
        return new Room(getWidth(), GUTTER, top, Math.max(top + 1, getHeight() - FOOT - PricePanel.HEIGHT * panels()));
    }

    @Override
    protected void paint(Canvas target) {
        Story story = model.storyProperty().get();
        Room room = room();
        LaneStack lanes = LaneStack.of(story.timeline(), slots(story), room.height());
        stack = lanes;
        scrollable.set(lanes.scrollable(room.height()));
        double down = Math.clamp(scroll.get(), 0, scrollable.get());
        frame = layout.frame(story.timeline(), lanes, model.scaleProperty().get(), room.top(), room.height(), down);
        Pen pen = new CanvasPen(this, widths);
        pen.fillRect(Ink.SURFACE, 0, 0, getWidth(), getHeight());
        new SheetPainter(pen, room, LaneWords::tick, LaneWords::price).paint(sheet(story, frame));
        dragged.ifPresent(_ -> {
            double y = Math.clamp(draggedTo, room.top(), room.bottom() - 2);
            pen.fillRect(Ink.ACCENT, 0, y - 1, getWidth(), 2);
        });
        strip.paint(pen);
    }

    private List<LaneStack.Slot> slots(Story story) {
        Arrangement by = model.arrangementProperty().get();
        List<LaneHead> heads = story.lanes();
        return IntStream.range(0, heads.size())
                .mapToObj(lane -> new LaneStack.Slot(lane, by.isFolded(heads.get(lane).key()),
                        LaneWords.isHeaded(story, lane)))
                .toList();
    }

    private Sheet sheet(Story story, Frame now) {
        return new Sheet(now, LaneWords.heads(story), LaneWords.markers(story),
                story.studied().map(TimelineViewModel::extent),
                model.desk().periodProperty().get().map(TimelineViewModel::extent),
                OptionalLong.of(story.arrangement().asOf().orElse(model.today()).toEpochDay()),
                model.selectedItem().flatMap(now::markOf), story.prices().subList(0, panels()), true);
    }

    DensityStrip strip() {
        return strip;
    }

    /// The mark at a point of the canvas.
    Optional<Placed> markAt(double x, double y) {
        return frame == null || x < GUTTER || y < room().top() || y > room().bottom()
                ? Optional.empty()
                : frame.at(x - GUTTER, y);
    }

    /// The event whose line across the lanes is at a point above them.
    Optional<Entry> markerAt(double x, double y) {
        Room room = room();
        TimeScale scale = model.scaleProperty().get();
        if (y > room.top() || y < room.top() - Room.MARKERS || x < GUTTER) {
            return Optional.empty();
        }
        return model.storyProperty().get().markers().reversed().stream().filter(entry -> entry.when().filter(days -> {
            double from = scale.x(days.first().toEpochDay());
            double words = from + NEAR + 5 + widths.of(entry.label());
            return x - GUTTER >= from - NEAR && x - GUTTER <= Math.max(words, scale.x(days.last().toEpochDay() + 1.0));
        }).isPresent()).findFirst();
    }

    /// The lane whose name is at a point.
    OptionalInt nameAt(double x, double y) {
        return x >= GUTTER || stack == null || y < room().top() || y > room().bottom()
                ? OptionalInt.empty()
                : laneAt(y);
    }

    /// The lane at a height of the canvas.
    OptionalInt laneAt(double y) {
        return stack == null
                ? OptionalInt.empty()
                : stack.at(y - room().top() + Math.clamp(scroll.get(), 0, scrollable.get()));
    }

    /// Shows where a lane would go that is dragged.
    void showDragged(OptionalInt lane, double y) {
        dragged = lane;
        draggedTo = y;
        repaint();
    }

    /// Scrolls a lane into sight.
    void reveal(int lane) {
        if (stack != null) {
            scroll.set(stack.scrollTo(lane, scroll.get(), room().height()));
        }
    }

    /// How far the lanes are scrolled down, in pixels.
    DoubleProperty scrollProperty() {
        return scroll;
    }

    /// How far they can be.
    ReadOnlyDoubleProperty scrollableProperty() {
        return scrollable.getReadOnlyProperty();
    }

    /// The mark that stands for an item, while it is in sight.
    Optional<Placed> markOf(TimelineItem item) {
        return frame == null ? Optional.empty() : frame.markOf(item);
    }

    /// The mark of what is selected, while it is in sight.
    Optional<Placed> selectedMark() {
        return model.selectedItem().flatMap(this::markOf);
    }

    TimelineViewModel model() {
        return model;
    }

    /// The middle of a mark's row, in the canvas.
    double middleOf(Placed mark) {
        if (frame != null) {
            for (PlacedLane lane : frame.lanes()) {
                for (int row = 0; row < lane.rows().size(); row++) {
                    if (lane.rows().get(row).contains(mark)) {
                        return lane.fullest() > 0 ? lane.top() + lane.height() / 2 : lane.middle(row);
                    }
                }
            }
        }
        return Room.AXIS;
    }
}
