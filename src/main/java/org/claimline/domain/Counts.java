package org.claimline.domain;

/// How much there is in a notebook, the bin left out.
///
/// @param claims claims that are not rejected
/// @param suggested of these, the ones that wait for a judgement
/// @param confirmed of these, the confirmed ones
/// @param undated articles without a publication date
/// @param binned articles and notes of their own in the bin
public record Counts(int articles, int claims, int suggested, int confirmed, int events, int notes, int undated,
        int binned) {}
