package org.claimline.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finds the claims in a text. Pure and thread-safe: the same arguments give the same findings.
public interface ClaimFinder {

    /// @param text the article's text
    /// @param published what "Tuesday" and "last year" count from
    /// @param studied the period under study; stands in where `published` is not known
    /// @param excluded spans that yield no claims (furniture), in order, not overlapping
    /// @return findings in the order of the text
    List<Finding> find(String text, Optional<LocalDate> published, Optional<Days> studied, List<Span> excluded);
}
