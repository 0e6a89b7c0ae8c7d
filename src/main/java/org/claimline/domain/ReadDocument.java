package org.claimline.domain;

/// What a file holds.
///
/// @param details title, source, dates and furniture; furniture spans point into `text`
/// @param text the article's text, line ends `\n`, no byte-order mark
/// @param mediaType the format that was recognised, such as `text/html`
public record ReadDocument(ArticleDetails details, String text, String mediaType) {}
