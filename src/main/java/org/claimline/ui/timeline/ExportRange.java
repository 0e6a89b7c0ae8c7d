package org.claimline.ui.timeline;

/// How much of the timeline is exported.
enum ExportRange {
    WHOLE, VISIBLE, SELECTED
}
