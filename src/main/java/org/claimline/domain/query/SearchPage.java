package org.claimline.domain.query;

import java.util.List;
import java.util.Map;

/// A stretch of what was found, best first.
///
/// @param hits may be fewer than asked for where the list ends
/// @param offset the place of the first one, from 0
/// @param totals how many were found of each
public record SearchPage(List<SearchHit> hits, int offset, Map<Among, Integer> totals) {

    public SearchPage {
        hits = List.copyOf(hits);
        totals = Map.copyOf(totals);
    }

    public int total() {
        return totals.values().stream().mapToInt(Integer::intValue).sum();
    }
}
