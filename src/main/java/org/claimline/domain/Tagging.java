package org.claimline.domain;

/// That a thing carries a tag.
///
/// @param tag the tag's path
/// @param on what carries it
public record Tagging(String tag, Target on) {}
