package org.claimline.domain;

import java.time.Instant;

/// A row of the library: an article without its text.
///
/// @param claims claims of the article that are not rejected
/// @param open of these, the ones that nobody has judged yet
/// @param notes notes on the article and on its claims
/// @param superseded whether a newer version of the article is in the notebook
public record ArticleSummary(ArticleId id, ArticleDetails details, Instant imported, int claims, int open, int notes,
        boolean superseded) {}
