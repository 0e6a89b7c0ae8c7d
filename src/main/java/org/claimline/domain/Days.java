package org.claimline.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days of the calendar.
///
/// @param first first day, included
/// @param last last day, included; never before `first`
/// @param precision how exactly the text says it
public record Days(LocalDate first, LocalDate last, Precision precision) implements Period {

    public enum Precision {
        DAY, MONTH, QUARTER, YEAR, RANGE
    }

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last day before first: " + first + " > " + last);
        }
    }

    public static Days of(LocalDate day) {
        return new Days(day, day, Precision.DAY);
    }

    /// The number of days, one for a single day.
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
