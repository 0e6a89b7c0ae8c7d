package org.claimline.timeline;

/// How firmly the two ends of an item stand.
public enum Ends {
    FIRM,
    /// "By March": anything up to the last day.
    OPEN_START,
    /// "After March": from the first day on.
    OPEN_END,
    /// "Around March", or a date that was only concluded: both ends fade.
    UNCERTAIN
}
