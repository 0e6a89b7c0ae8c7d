package org.claimline.timeline;

import org.claimline.timeline.Timeline.Extent;

/// Where days stand on a line of pixels. Immutable: zooming and panning give another scale.
///
/// @param start the day at the left edge, as an epoch day with a fraction
/// @param pixelsPerDay how wide a day is, above 0
/// @param width of the line in pixels, above 0
public record TimeScale(double start, double pixelsPerDay, double width) {

    /// How much one notch of a wheel zooms.
    public static final double NOTCH = 1.2;

    /// The shortest span that can be seen, in days.
    public static final double SHORTEST = 2;

    private static final double LONGEST_OVER_EXTENT = 1.3;
    private static final double LONGEST_AT_LEAST = 60;

    public TimeScale {
        if (!(pixelsPerDay > 0) || !(width > 0)) {
            throw new IllegalArgumentException("not a scale: " + pixelsPerDay + " pixels a day on " + width);
        }
    }

    /// The scale that shows the days from `first` to `last`, both whole.
    public static TimeScale fitting(long first, long last, double width) {
        double days = Math.max(SHORTEST, last - first + 1.0);
        return new TimeScale(first, width / days, width);
    }

    /// The scale that shows the extent with a margin of a fiftieth on both sides.
    public static TimeScale fitting(Extent extent, double width) {
        double margin = Math.max(1, extent.days() / 50.0);
        double days = Math.max(SHORTEST, extent.days() + 2 * margin);
        return new TimeScale(extent.first() - margin, width / days, width);
    }

    /// The pixel where a day begins; may be outside of the line.
    public double x(double day) {
        return (day - start) * pixelsPerDay;
    }

    /// The day at a pixel, with a fraction.
    public double day(double x) {
        return start + x / pixelsPerDay;
    }

    /// The days that can be seen, with a fraction.
    public double span() {
        return width / pixelsPerDay;
    }

    /// The day at the right edge, with a fraction.
    public double end() {
        return start + span();
    }

    /// The first day that can be seen at least half.
    public long firstDay() {
        return Math.round(start);
    }

    /// The last day that can be seen at least half.
    public long lastDay() {
        return Math.max(firstDay(), Math.round(end()) - 1);
    }

    /// Zooms so that the day under the pointer stays under it.
    ///
    /// @param factor above 1 shows fewer days
    /// @param x the pointer
    public TimeScale zoomed(double factor, double x) {
        double day = day(x);
        double scaled = pixelsPerDay * factor;
        return new TimeScale(day - x / scaled, scaled, width);
    }

    /// Moves the days to the left by a number of pixels.
    public TimeScale panned(double pixels) {
        return new TimeScale(start + pixels / pixelsPerDay, pixelsPerDay, width);
    }

    /// The same span with that day in the middle.
    public TimeScale centred(double day) {
        return new TimeScale(day - span() / 2, pixelsPerDay, width);
    }

    /// The same days on a line of another width.
    public TimeScale resized(double newWidth) {
        return new TimeScale(start, pixelsPerDay * newWidth / width, newWidth);
    }

    /// The same left edge with another span.
    public TimeScale withSpan(double newStart, double days) {
        return new TimeScale(newStart, width / days, width);
    }

    /// Keeps the span between [#SHORTEST] and a little more than the extent, and the middle within the extent; the
    /// day at `x` stays where it is when the span has to change.
    public TimeScale clamped(Extent extent, double x) {
        double longest = Math.max(LONGEST_AT_LEAST, extent.days() * LONGEST_OVER_EXTENT);
        double span = Math.clamp(span(), SHORTEST, longest);
        TimeScale sized = span == span() ? this : zoomed(span() / span, x);
        double middle = sized.start + span / 2;
        double inside = Math.clamp(middle, extent.first(), extent.last() + 1.0);
        return middle == inside ? sized : sized.centred(inside);
    }
}
