package org.claimline.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Closing prices of one thing.
///
/// @param name not blank; no two series of a notebook have the same
/// @param currency ISO 4217
/// @param closes by day
public record PriceSeries(String name, String currency, NavigableMap<LocalDate, BigDecimal> closes) {

    public PriceSeries {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a series needs a name");
        }
        closes = Collections.unmodifiableNavigableMap(new TreeMap<>(closes));
    }
}
