package org.claimline.domain.query;

import java.util.List;
import org.claimline.domain.Span;

/// What could be typed at the caret of a query.
///
/// @param replaced what a suggestion takes the place of
/// @param suggestions the likeliest first
public record Completion(Span replaced, List<Suggestion> suggestions) {

    /// @param insert replaces the span; ends in a space when nothing more belongs to it
    /// @param label what is shown: the field or the value alone
    /// @param field the field that is suggested, or whose value it is
    public record Suggestion(String insert, String label, Field field) {}

    /// The values that a notebook knows.
    @FunctionalInterface
    public interface Known {

        Known NOTHING = (_, _) -> List.of();

        /// The values of a field without a fixed list (TAG, METRIC, SUBJECT, HOLDER, SOURCE, UNIT, RULE) that contain
        /// what was typed, case aside; the most used first, ten at most.
        List<String> values(Field field, String typed);
    }

    public Completion {
        suggestions = List.copyOf(suggestions);
    }
}
