package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.TimelineItem;
import org.claimline.ui.shell.Desk;

/// Selects a period, which filters everything else in the window.
final class PeriodSelection {

    private final TimelineViewModel model;
    private final Desk desk;

    PeriodSelection(TimelineViewModel model) {
        this.model = model;
        this.desk = model.desk();
    }

    /// Selects the days between two pixels of the axis, in any order, both days included.
    void select(double from, double to) {
        TimeScale scale = model.sight().scale();
        double left = Math.clamp(Math.min(from, to), 0, scale.width());
        double right = Math.clamp(Math.max(from, to), 0, scale.width());
        set((long) Math.floor(scale.day(left)), (long) Math.floor(scale.day(right)));
    }

    void selectSight() {
        set(model.sight().scale().firstDay(), model.sight().scale().lastDay());
    }

    /// Goes to the next item or the one before, and takes it into the period; without a period, begins one at the item
    /// that one comes from.
    ///
    /// @param direction 1 for later, -1 for earlier
    void extend(int direction) {
        Optional<TimelineItem> before = model.selectedItem();
        if (direction > 0) {
            model.next();
        } else {
            model.previous();
        }
        model.selectedItem().ifPresent(item -> {
            TimelineItem start = before.orElse(item);
            long first = Math.min(start.first(), item.first());
            long last = Math.max(start.first(), item.first());
            Optional<Days> now = desk.periodProperty().get();
            set(now.map(days -> Math.min(days.first().toEpochDay(), first)).orElse(first),
                    now.map(days -> Math.max(days.last().toEpochDay(), last)).orElse(last));
        });
    }

    void clear() {
        desk.periodProperty().set(Optional.empty());
    }

    private void set(long first, long last) {
        LocalDate from = LocalDate.ofEpochDay(first);
        LocalDate to = LocalDate.ofEpochDay(last);
        desk.periodProperty().set(Optional.of(from.equals(to) ? Days.of(from) : new Days(from, to, Precision.RANGE)));
    }
}
