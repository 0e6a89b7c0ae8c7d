package org.claimline.domain;

import java.math.BigDecimal;

/// An exact amount in base units, or a written range of amounts.
///
/// "$53 billion" is 53000000000 USD to 53000000000 USD. "8-9%" is 8 % to 9 %. What hedges an amount
/// ("more than") is the claim's [Qualifier], not part of it.
///
/// @param low the amount, or the lower end of a written range
/// @param high equal to `low` for a single amount; never below it
/// @param unit ISO 4217 code, `%`, `bp`, `pp`, `pt`, `x`, or the counted noun in the singular
public record Quantity(BigDecimal low, BigDecimal high, String unit) implements ClaimValue {

    public Quantity {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low above high: " + low + " > " + high);
        }
        low = plain(low);
        high = plain(high);
    }

    public static Quantity of(BigDecimal value, String unit) {
        return new Quantity(value, value, unit);
    }

    public static Quantity of(String value, String unit) {
        return of(new BigDecimal(value), unit);
    }

    /// Whether this is one amount and not a written range.
    public boolean isPoint() {
        return low.equals(high);
    }

    /// Trailing zeros dropped, so that 8.50 and 8.5 are equal and print alike; integers keep scale zero.
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
