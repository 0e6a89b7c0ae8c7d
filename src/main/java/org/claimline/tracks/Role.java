package org.claimline.tracks;

import org.claimline.domain.ClaimType;

/// What a claim does in its track.
public enum Role {
    /// A figure that is reported, or a day on which something came.
    ACTUAL,
    /// Somebody else's expectation.
    FORECAST,
    /// The company's own outlook.
    GUIDANCE,
    /// What somebody has undertaken, or an analyst's price target or rating.
    TARGET,
    /// A day that something is set for.
    SCHEDULED;

    static Role of(ClaimType type) {
        return switch (type) {
            case MONEY, PERCENT, POINTS, MULTIPLE, COUNT, DATE, MONTH, QUARTER, YEAR, RANGE -> ACTUAL;
            case FORECAST -> FORECAST;
            case GUIDANCE -> GUIDANCE;
            case COMMITMENT, PRICE_TARGET, RATING -> TARGET;
            case EVENT -> SCHEDULED;
        };
    }

    /// Whether it is about what has not come yet.
    public boolean looksForward() {
        return this != ACTUAL;
    }
}
