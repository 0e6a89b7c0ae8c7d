package org.claimline.ui.timeline;

/// Which of the three dates of a thing it stands on.
enum DateAxis {
    /// When it happened, or will.
    HAPPENED,
    /// When its article was published.
    PUBLISHED,
    /// When its article came into the notebook.
    CAPTURED
}
