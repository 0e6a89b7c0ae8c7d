package org.claimline.domain.query;

import java.util.List;
import java.util.Optional;
import org.claimline.domain.Span;

/// A piece of a text with what was looked for in it.
///
/// @param text one line; an ellipsis where more stands before or behind
/// @param highlights in order, not overlapping
/// @param at where the first of them stands in the whole text
public record Snippet(String text, List<Span> highlights, Optional<Span> at) {

    public Snippet {
        highlights = List.copyOf(highlights);
    }
}
