package org.claimline.domain;

import java.util.Map;

/// What a filter lets through, and how many claims there would be with each other choice of one part of it, the rest of
/// it as it is.
///
/// @param all how many claims there are at all
/// @param total how many meet the filter
/// @param open how many of these nobody has judged yet
/// @param kinds how many of each kind meet the rest of the filter; those that none meets are left out, here and below
/// @param statuses the same for each status
/// @param sure the same for claims whose confidence is at least [#SURE], and `unsure` for the others
/// @param rules the same for each rule
/// @param sources the same for each publisher
/// @param tags the same for each tag, what is nested under it included
public record ClaimFacets(int all, int total, int open, Map<Kind, Integer> kinds, Map<Status, Integer> statuses,
        int sure, int unsure, Map<String, Integer> rules, Map<String, Integer> sources, Map<String, Integer> tags) {

    /// A claim of at least this confidence counts as sure.
    public static final double SURE = 0.9;

    public static final ClaimFacets NONE = new ClaimFacets(0, 0, 0, Map.of(), Map.of(), 0, 0, Map.of(), Map.of(),
            Map.of());

    public ClaimFacets {
        kinds = Map.copyOf(kinds);
        statuses = Map.copyOf(statuses);
        rules = Map.copyOf(rules);
        sources = Map.copyOf(sources);
        tags = Map.copyOf(tags);
    }
}
