package org.claimline.tracks;

import org.claimline.domain.Quantity;

/// What an amount can stand for as it is written: "34%" is anything that rounds to 34, "about $53 billion" is five per
/// cent either way, "more than $53 billion" is up to a fifth more, for nobody says so of 250.
///
/// These are bounds of what is plausible, not amounts: binary fractions do.
///
/// @param low included
/// @param high included
record Interval(double low, double high) {

    private static final double ABOUT = 0.05;
    private static final double BEYOND = 0.2;
    private static final double SPELLED = 0.01;

    /// @throws ClassCastException when the statement's value is no amount
    static Interval of(Statement statement) {
        Quantity quantity = (Quantity) statement.reading().value();
        double least = quantity.low().doubleValue();
        double most = quantity.high().doubleValue();
        double slack = lastDigit(statement.quote(), least, most) / 2;
        double size = Math.abs(most);
        return statement.reading().qualifier().map(qualifier -> switch (qualifier) {
            case ABOUT -> new Interval(least - Math.max(slack, size * ABOUT), most + Math.max(slack, size * ABOUT));
            case OVER -> new Interval(least - slack, most + size * BEYOND);
            case UNDER -> new Interval(least - size * BEYOND, most + slack);
        }).orElseGet(() -> new Interval(least - slack, most + slack));
    }

    /// What one step of the last written digit is worth: a billion in "$53 billion", 0.1 in "34.5%".
    private static double lastDigit(String quote, double least, double most) {
        int at = 0;
        while (at < quote.length() && !Character.isDigit(quote.charAt(at))) {
            at++;
        }
        // All digits as one whole number: what the value has too much, one step of the last digit has.
        double mantissa = 0;
        for (; at < quote.length(); at++) {
            char c = quote.charAt(at);
            if (Character.isDigit(c)) {
                mantissa = mantissa * 10 + Character.digit(c, 10);
            } else if (c != '.' && c != ',' || at + 1 == quote.length() || !Character.isDigit(quote.charAt(at + 1))) {
                break;
            }
        }
        return mantissa == 0 || least == 0
                ? Math.max(Math.abs(least), Math.abs(most)) * SPELLED
                : Math.abs(least / mantissa);
    }

    boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    double middle() {
        return (low + high) / 2;
    }

    /// In another currency.
    Interval times(Rates.Rate rate) {
        return new Interval(low * (low < 0 ? rate.most() : rate.least()),
                high * (high < 0 ? rate.least() : rate.most()));
    }
}
