package org.claimline.importing.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimline.domain.Span;

/// A day as a text writes it, with the time and the zone that stand beside it.
///
/// @param span the words of it, from the first part to the last
/// @param year missing when only day and month are written
/// @param month 1 to 12
/// @param day 1 to 31
/// @param weekday the one that is written beside it
/// @param clock the time of day and its zone
public record Stamp(Span span, OptionalInt year, int month, int day, Optional<DayOfWeek> weekday, Clock clock) {

    /// A time of day and its zone, as far as they are written.
    public record Clock(Optional<LocalTime> time, Optional<ZoneId> zone) {

        public static final Clock NONE = new Clock(Optional.empty(), Optional.empty());
    }

    public Optional<LocalTime> time() {
        return clock.time();
    }

    public Optional<ZoneId> zone() {
        return clock.zone();
    }

    /// The day in its own year, or empty when that is not written.
    public Optional<LocalDate> date() {
        return year.isPresent() ? in(year.getAsInt()) : Optional.empty();
    }

    /// The day in a year, or empty for a 29 February that the year does not have.
    public Optional<LocalDate> in(int someYear) {
        try {
            return Optional.of(LocalDate.of(someYear, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
