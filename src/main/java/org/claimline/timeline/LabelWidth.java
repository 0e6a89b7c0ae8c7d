package org.claimline.timeline;

/// Measures a label.
@FunctionalInterface
public interface LabelWidth {

    /// The width of the text in pixels, as it would be drawn.
    double of(String label);
}
