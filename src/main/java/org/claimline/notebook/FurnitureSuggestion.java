package org.claimline.notebook;

import java.util.List;
import java.util.Optional;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Furniture.Reason;

/// A line that repeats across the articles of one source and may be furniture in all of them.
///
/// @param source the publisher; empty for articles whose publisher is not known
/// @param reason what it seems to be
/// @param example one of the lines, as it is written
/// @param articles those that have it, at least three
/// @param rule the columns of the furniture rule: reason, where, how, longest, words
public record FurnitureSuggestion(Optional<String> source, Reason reason, String example, List<ArticleId> articles,
        List<String> rule) {

    public FurnitureSuggestion {
        articles = List.copyOf(articles);
        rule = List.copyOf(rule);
    }
}
