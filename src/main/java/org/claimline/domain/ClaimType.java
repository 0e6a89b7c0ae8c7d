package org.claimline.domain;

/// What a claim is, one step finer than its [Kind].
public enum ClaimType {
    /// An amount of money; the unit is an ISO 4217 code.
    MONEY(Kind.FIGURE),
    /// A percentage; the unit is `%` and 26 percent is 26.
    PERCENT(Kind.FIGURE),
    /// Basis points (`bp`), percentage points (`pp`) or index points (`pt`).
    POINTS(Kind.FIGURE),
    /// "22 times", "14.4x", "fivefold"; the unit is `x`.
    MULTIPLE(Kind.FIGURE),
    /// A number of countable things or a measure; the unit is the noun in the singular or the measure's symbol.
    COUNT(Kind.FIGURE),

    /// A day.
    DATE(Kind.DATE), MONTH(Kind.DATE), QUARTER(Kind.DATE), YEAR(Kind.DATE),
    /// Any other stretch of days.
    RANGE(Kind.DATE),

    /// An analyst's price target or fair value.
    PRICE_TARGET(Kind.TARGET),
    /// An analyst's recommendation; the value is a [Rating].
    RATING(Kind.TARGET),
    /// A company's own outlook for its results.
    GUIDANCE(Kind.TARGET),
    /// Anybody else's expectation, a consensus, an estimate.
    FORECAST(Kind.TARGET),
    /// Something that somebody has undertaken to pay, invest, build or reach.
    COMMITMENT(Kind.TARGET),
    /// A scheduled date.
    EVENT(Kind.TARGET);

    private final Kind kind;

    ClaimType(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
