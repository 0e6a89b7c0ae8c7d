package org.claimline.timeline.picture;

import org.claimline.timeline.Ends;

/// Draws shapes and words on something: a canvas, a vector file, a page. Lengths are pixels, y grows downwards.
public interface Pen {

    /// Where words stand from their point.
    enum Align {
        LEFT, CENTRE, RIGHT
    }

    /// What a line is drawn with.
    ///
    /// @param width in pixels
    /// @param dashes lengths of dash and gap in turn; empty for a line without gaps
    record Line(Ink ink, double width, double... dashes) {

        /// A line of one pixel.
        public static Line hair(Ink ink) {
            return new Line(ink, 1);
        }
    }

    void fillRect(Ink ink, double x, double y, double width, double height);

    /// A filled rectangle with round corners; a disc when the corners are as large as it.
    ///
    /// @param ends which ends the colour fades towards
    /// @param arc the diameter of the corners
    void fillRound(Ink ink, Ends ends, double x, double y, double width, double height, double arc);

    /// The line around such a rectangle.
    void strokeRound(Line line, Ends ends, double x, double y, double width, double height, double arc);

    void line(Line line, double x1, double y1, double x2, double y2);

    /// A line through points.
    ///
    /// @param count how many of the points are used
    void path(Line line, double[] xs, double[] ys, int count);

    /// One line of words.
    ///
    /// @param size in the interface's scale, in which plain text is 13
    /// @param y the middle of the line
    void text(Ink ink, double size, Align align, String words, double x, double y);

    /// The width of words in the size of labels, 12.
    double width(String words);

    /// Draws with everything outside of a rectangle left out.
    void clipped(double x, double y, double width, double height, Runnable drawing);

    /// Draws with the origin moved.
    void shifted(double x, double y, Runnable drawing);
}
