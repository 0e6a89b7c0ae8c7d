package org.claimline.timeline.picture;

/// How a picture is divided.
///
/// @param width of all of it
/// @param gutter for the lanes' names, at the left
/// @param top where the lanes begin; the axis' words stand above
/// @param bottom where the lanes end
public record Room(double width, double gutter, double top, double bottom) {

    /// The room for the axis' words.
    public static final double AXIS = 34;
    /// What the names of markers need below the axis' words.
    public static final double MARKERS = 18;

    /// The width of the time axis.
    public double axis() {
        return width - gutter;
    }

    public double height() {
        return bottom - top;
    }
}
