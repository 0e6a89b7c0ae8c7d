package org.claimline.ui.timeline;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.Timeline.Extent;
import org.claimline.timeline.TimelineItem;

/// The part of the axis that is in sight, and the ways to move it.
final class Sight {

    private final ReadOnlyObjectWrapper<TimeScale> scale = new ReadOnlyObjectWrapper<>();
    private final Supplier<Optional<Extent>> extent;
    private final Supplier<Optional<TimelineItem>> selected;

    /// @param extent the days of everything that is shown
    /// @param selected what zooming by keys keeps where it is
    Sight(TimeScale first, Supplier<Optional<Extent>> extent, Supplier<Optional<TimelineItem>> selected) {
        scale.set(first);
        this.extent = extent;
        this.selected = selected;
    }

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
        return selected.get().map(item -> scale.get().x((item.first() + item.last() + 1) / 2.0))
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
        extent.get().ifPresent(all -> scale.set(TimeScale.fitting(all, scale.get().width())));
    }

    /// Shows exactly the days from `first` to `last`.
    void showExactly(long first, long last) {
        look(TimeScale.fitting(first, last, scale.get().width()), 0);
    }

    /// Shows the days from `first` to `last` with a little room around them.
    void show(long first, long last) {
        look(TimeScale.fitting(new Extent(first, last), scale.get().width()), 0);
    }

    void centre(double day) {
        scale.set(scale.get().centred(day));
    }

    void look(TimeScale wanted, double x) {
        scale.set(extent.get().map(all -> wanted.clamped(all, x)).orElse(wanted));
    }

    /// Brings an item into sight, when it is not.
    void reveal(TimelineItem item) {
        TimeScale now = scale.get();
        double from = now.x(item.first());
        double to = now.x(item.last() + 1.0);
        if (to < 0 || from > now.width()) {
            look(now.centred((item.first() + item.last() + 1) / 2.0), now.width() / 2);
        }
    }

    TimeScale scale() {
        return scale.get();
    }

    ReadOnlyObjectProperty<TimeScale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }
}
