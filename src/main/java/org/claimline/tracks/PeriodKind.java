package org.claimline.tracks;

import java.util.Optional;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Period;

/// How long the period is that a claim speaks of. A single day is none: it is when something was said or seen.
public enum PeriodKind {
    MONTH, QUARTER, YEAR,
    /// Any other stretch, such as a plan for three years.
    SPAN,
    /// The claim does not say.
    UNSAID;

    static PeriodKind of(Optional<Period> about) {
        return about.map(period -> switch (period) {
            case FiscalPeriod(var label) -> label.contains("Q") ? QUARTER : label.contains("H") ? SPAN : YEAR;
            case Days days -> of(days);
        }).orElse(UNSAID);
    }

    /// By length, so that "the three months ended March" is a quarter.
    private static PeriodKind of(Days days) {
        long length = days.length();
        if (length == 1) {
            return UNSAID;
        }
        if (length >= 28 && length <= 31) {
            return MONTH;
        }
        if (length >= 89 && length <= 93) {
            return QUARTER;
        }
        return length >= 364 && length <= 371 ? YEAR : SPAN;
    }
}
