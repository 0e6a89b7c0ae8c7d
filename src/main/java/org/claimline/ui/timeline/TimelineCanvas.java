package org.claimline.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.text.Text;
import org.claimline.timeline.Frame;
import org.claimline.timeline.LabelWidth;
import org.claimline.timeline.Placed;
import org.claimline.timeline.TimelineItem;
import org.claimline.timeline.TimelineLayout;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/// The timeline as a picture: lanes with their marks, the axis, and the density strip below them.
final class TimelineCanvas extends StyledCanvas {

    /// The room for the lanes' names.
    static final double GUTTER = 150;
    /// The room for the axis' words.
    static final double HEAD = 34;
    /// The room for the density strip.
    static final double FOOT = 56;

    private static final int MOST_WIDTHS = 20_000;

    private final TimelineViewModel model;
    private final Map<String, Double> widths = new HashMap<>();
    private final TimelineLayout layout = new TimelineLayout(labelWidth());
    private final FramePainter painter;
    private final DensityStrip strip;
    private @Nullable Frame frame;

    TimelineCanvas(TimelineViewModel model) {
        this.model = model;
        this.strip = new DensityStrip(this, model);
        this.painter = new FramePainter(this, model);
        getStyleClass().add("timeline-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Texts.get("timeline.canvas"));
        setMinSize(GUTTER + 200, HEAD + FOOT + 120);
        model.storyProperty().subscribe(this::repaint);
        model.scaleProperty().subscribe(this::repaint);
        model.lanesProperty().subscribe(this::repaint);
        model.selectedProperty().subscribe(_ -> {
            describe();
            repaint();
        });
        focusedProperty().subscribe(this::repaint);
    }

    private LabelWidth labelWidth() {
        return label -> {
            if (widths.size() > MOST_WIDTHS) {
                widths.clear();
            }
            return widths.computeIfAbsent(label, this::measured);
        };
    }

    private double measured(String label) {
        var text = new Text(label);
        text.setFont(font(12));
        return text.getLayoutBounds().getWidth();
    }

    /// The width of words in the size of labels.
    double width(String label) {
        return labelWidth().of(label);
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
        model.resize(getWidth() - GUTTER);
        super.layoutChildren();
    }

    @Override
    protected void paint(Canvas target) {
        frame = layout.frame(model.storyProperty().get().timeline(), model.laneSet(), model.scaleProperty().get(),
                HEAD, getHeight() - HEAD - FOOT);
        painter.paint(target.getGraphicsContext2D(), frame);
        strip.paint(target.getGraphicsContext2D());
    }

    DensityStrip strip() {
        return strip;
    }

    /// The mark at a point of the canvas.
    Optional<Placed> markAt(double x, double y) {
        return frame == null || x < GUTTER || y > getHeight() - FOOT ? Optional.empty() : frame.at(x - GUTTER, y);
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
            for (var lane : frame.lanes()) {
                for (int row = 0; row < lane.rows().size(); row++) {
                    if (lane.rows().get(row).contains(mark)) {
                        return lane.fullest() > 0 ? lane.top() + lane.height() / 2 : lane.middle(row);
                    }
                }
            }
        }
        return HEAD;
    }
}
