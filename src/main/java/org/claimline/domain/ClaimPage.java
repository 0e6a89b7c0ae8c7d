package org.claimline.domain;

import java.util.List;

/// A stretch of a list of claims.
///
/// @param total how many claims the whole list has
/// @param offset the place of the first row in it, from 0
/// @param rows may be fewer than asked for where the list ends
public record ClaimPage(int total, int offset, List<ClaimRow> rows) {

    public ClaimPage {
        rows = List.copyOf(rows);
    }
}
