package org.claimline.timeline;

import java.time.LocalDate;

/// A line across the axis where a stretch of the calendar begins, and what to write beside it.
///
/// @param date where it begins
/// @param x its pixel; the left edge for the stretch that began before it
/// @param unit what begins
/// @param year whether the label names the year too
/// @param pinned whether it began before the left edge: a label without a line
public record Tick(LocalDate date, double x, Unit unit, boolean year, boolean pinned) {

    public enum Unit {
        DAY, WEEK, MONTH, QUARTER, YEAR
    }
}
