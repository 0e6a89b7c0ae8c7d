package org.claimline.domain;

import java.util.List;

/// What a table of prices looks like by a mapping.
///
/// @param columns their names, or "column 1" where they have none
/// @param rows the first rows as they are written
/// @param series what would be taken
/// @param unread how many rows have no day or no close that can be read
/// @param mapping by which it was read
public record PricePreview(List<String> columns, List<List<String>> rows, PriceSeries series, int unread,
        PriceMapping mapping) {

    public PricePreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
