package org.claimline.ui.timeline;

/// What the lanes are made by.
enum Grouping {
    KIND, TAG, SUBJECT, METRIC, SOURCE, HOLDER,
    /// Lanes that the user has made, each by a query.
    HAND
}
