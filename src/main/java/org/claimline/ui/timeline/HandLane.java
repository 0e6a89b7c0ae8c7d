package org.claimline.ui.timeline;

/// A lane that the user has made.
///
/// @param name not blank, unlike those of the others
/// @param query what stands in it, in the language of the search
record HandLane(String name, String query) {

    HandLane {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a lane needs a name");
        }
    }
}
