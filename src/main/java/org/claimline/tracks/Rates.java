package org.claimline.tracks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Exchange rates: those that the texts themselves give by converting an amount in brackets, and the user's own table.
/// A rate holds for the days around it; the nearest ones are used.
public final class Rates {

    /// A conversion from one currency into another.
    ///
    /// @param least and `most`: what one unit is worth, by the rates near the day, with one and a half per cent either way, for conversions in texts are rounded
    record Rate(double least, double most) {}

    private record Pair(String from, String to) {}

    private static final double DOWN = 0.985;
    private static final double UP = 1.015;

    private final Map<Pair, NavigableMap<LocalDate, BigDecimal>> known = new HashMap<>();

    /// Adds a rate: on the day, one `from` is worth that many `to`.
    ///
    /// @param from and `to` are ISO 4217 codes
    /// @throws IllegalArgumentException when the rate is not positive
    public void add(LocalDate day, String from, String to, BigDecimal rate) {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate must be positive: " + rate);
        }
        known.computeIfAbsent(new Pair(from, to), _ -> new TreeMap<>()).put(day, rate);
        known.computeIfAbsent(new Pair(to, from), _ -> new TreeMap<>()).put(day,
                BigDecimal.ONE.divide(rate, MathContext.DECIMAL64));
    }

    /// The currencies that a rate with this one is known of.
    Set<String> currencies(String from) {
        return known.keySet().stream().filter(pair -> pair.from().equals(from)).map(Pair::to)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The rate near a day; empty when no rate of the two is known.
    Optional<Rate> near(Optional<LocalDate> day, String from, String to) {
        NavigableMap<LocalDate, BigDecimal> rates = known.get(new Pair(from, to));
        if (rates == null || rates.isEmpty()) {
            return Optional.empty();
        }
        LocalDate at = day.orElse(rates.lastKey());
        var before = rates.floorEntry(at);
        var after = rates.ceilingEntry(at);
        BigDecimal one = (before == null ? after : before).getValue();
        BigDecimal other = (after == null ? before : after).getValue();
        return Optional.of(new Rate(one.min(other).doubleValue() * DOWN, one.max(other).doubleValue() * UP));
    }
}
