package org.claimline.domain;

/// A claim that extraction found in a text, before it belongs to an article.
///
/// @param span where it stands in the text
/// @param reading what it says
/// @param evidence why it is believed
public record Finding(Span span, Reading reading, Evidence evidence) {}
