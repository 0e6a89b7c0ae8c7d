package org.claimline.ui.timeline;

/// A lane of a story.
///
/// @param key stays the same whatever else is there; starts with `~` for lanes of what has no name to go by
/// @param title what the user reads
/// @param second whether it belongs to the second of two timelines
record LaneHead(String key, String title, boolean second) {}
