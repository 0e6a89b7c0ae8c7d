package org.claimline.tracks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
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

    /// A rate as somebody gives it: on the day, one `from` is worth that many `to`.
    ///
    /// @param from and `to` are ISO 4217 codes
    /// @param rate above 0
    public record Given(LocalDate day, String from, String to, BigDecimal rate) {

        public Given {
            if (rate.signum() <= 0) {
                throw new IllegalArgumentException("a rate must be positive: " + rate);
            }
        }

        private Given inverse() {
            return new Given(day, to, from, BigDecimal.ONE.divide(rate, MathContext.DECIMAL64));
        }
    }

    private record Pair(String from, String to) {}

    private static final double DOWN = 0.985;
    private static final double UP = 1.015;

    /// Several sources may give a rate of one day; all of them count.
    private final Map<Pair, NavigableMap<LocalDate, List<BigDecimal>>> known = new HashMap<>();

    /// Adds a rate: on the day, one `from` is worth that many `to`.
    ///
    /// @throws IllegalArgumentException when the rate is not positive
    public void add(LocalDate day, String from, String to, BigDecimal rate) {
        learn(new Given(day, from, to, rate));
    }

    void learn(Given rate) {
        for (Given one : List.of(rate, rate.inverse())) {
            known.computeIfAbsent(new Pair(one.from(), one.to()), _ -> new TreeMap<>())
                    .computeIfAbsent(one.day(), _ -> new ArrayList<>()).add(one.rate());
        }
    }

    /// Takes back what was learnt once.
    void forget(Given rate) {
        for (Given one : List.of(rate, rate.inverse())) {
            var pair = new Pair(one.from(), one.to());
            NavigableMap<LocalDate, List<BigDecimal>> days = known.getOrDefault(pair, new TreeMap<>());
            List<BigDecimal> given = days.getOrDefault(one.day(), new ArrayList<>());
            given.remove(one.rate());
            if (given.isEmpty()) {
                days.remove(one.day());
            }
            if (days.isEmpty()) {
                known.remove(pair);
            }
        }
    }

    /// The day before a rate's on which another one is known: what was said before that day does not depend on it.
    Optional<LocalDate> before(Given rate) {
        return Optional.ofNullable(known.get(new Pair(rate.from(), rate.to())))
                .flatMap(days -> Optional.ofNullable(days.lowerKey(rate.day())));
    }

    /// The day after it.
    Optional<LocalDate> after(Given rate) {
        return Optional.ofNullable(known.get(new Pair(rate.from(), rate.to())))
                .flatMap(days -> Optional.ofNullable(days.higherKey(rate.day())));
    }

    /// The currencies that a rate with this one is known of.
    Set<String> currencies(String from) {
        return known.keySet().stream().filter(pair -> pair.from().equals(from)).map(Pair::to)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The rate near a day; empty when no rate of the two is known.
    Optional<Rate> near(Optional<LocalDate> day, String from, String to) {
        NavigableMap<LocalDate, List<BigDecimal>> rates = known.get(new Pair(from, to));
        if (rates == null || rates.isEmpty()) {
            return Optional.empty();
        }
        LocalDate at = day.orElse(rates.lastKey());
        var near = new ArrayList<BigDecimal>();
        Optional.ofNullable(rates.floorEntry(at)).ifPresent(entry -> near.addAll(entry.getValue()));
        Optional.ofNullable(rates.ceilingEntry(at)).ifPresent(entry -> near.addAll(entry.getValue()));
        return Optional.of(new Rate(Collections.min(near).doubleValue() * DOWN,
                Collections.max(near).doubleValue() * UP));
    }
}
