package org.claimline.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;

/// A claim's value in columns. `value` stands for a single amount, `low` and `high` for a written range.
///
/// @param label of a rating or a fiscal period
record ClaimValues(Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high,
        Optional<String> unit, Optional<LocalDate> start, Optional<LocalDate> end, Optional<String> label) {

    static ClaimValues of(ClaimValue value) {
        return switch (value) {
            case Quantity quantity -> amount(quantity);
            case Days days -> new ClaimValues(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.of(days.first()), Optional.of(days.last()), Optional.empty());
            case FiscalPeriod(var label) -> named(label);
            case Rating(var label) -> named(label);
        };
    }

    private static ClaimValues amount(Quantity quantity) {
        boolean point = quantity.isPoint();
        return new ClaimValues(point ? Optional.of(quantity.low()) : Optional.empty(),
                point ? Optional.empty() : Optional.of(quantity.low()),
                point ? Optional.empty() : Optional.of(quantity.high()), Optional.of(quantity.unit()),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ClaimValues named(String label) {
        return new ClaimValues(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(label));
    }
}
