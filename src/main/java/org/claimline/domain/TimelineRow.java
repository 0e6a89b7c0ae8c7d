package org.claimline.domain;

import java.util.Optional;

/// A line of the timeline as a table.
///
/// @param id of the article, claim or event
/// @param when its days; empty for what nobody has dated
/// @param kind in words: "Figure · percent"
/// @param what it says, in words
/// @param quote the source's words with those around them
/// @param title of the article that it comes from
/// @param source the publisher
/// @param published when the article was
/// @param lanes the titles of the lanes that it stands in, joined by commas
public record TimelineRow(String id, Optional<Days> when, String kind, String what, Optional<String> quote,
        Optional<String> title, Optional<String> source, Optional<Published> published, String lanes) {}
