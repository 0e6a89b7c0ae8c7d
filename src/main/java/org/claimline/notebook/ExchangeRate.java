package org.claimline.notebook;

import java.math.BigDecimal;
import java.time.LocalDate;

/// On a day, one unit of a currency is worth so many of another.
///
/// @param from and `to` are ISO 4217 codes, and differ
/// @param rate above 0
public record ExchangeRate(LocalDate day, String from, String to, BigDecimal rate) {

    public ExchangeRate {
        if (!isCurrency(from) || !isCurrency(to) || from.equals(to) || rate.signum() <= 0) {
            throw new IllegalArgumentException("not two currencies and a rate: " + from + ", " + to + ", " + rate);
        }
    }

    /// Whether it has the form of a currency's code.
    public static boolean isCurrency(String code) {
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
