package org.claimline.domain;

/// A tag and how many things carry it.
public record TagUse(Tag tag, int uses) {}
