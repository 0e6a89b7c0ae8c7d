package org.claimline.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// When an article was published, and how that is known.
///
/// @param date the day, in the publisher's own zone
/// @param time the time of day, where it is known
/// @param zone its zone, where it is known
/// @param origin how it is known
/// @param evidence the words that say it, or the name of the field that it was read from
public record Published(LocalDate date, Optional<LocalTime> time, Optional<ZoneId> zone, Origin origin,
        String evidence) {

    public enum Origin {
        /// The file says it in full.
        STATED,
        /// Part of it was concluded: the year of a day and month, or a date from the file's name.
        INFERRED,
        /// The user gave it, or confirmed what was inferred.
        ENTERED
    }

    public static Published on(LocalDate date, Origin origin, String evidence) {
        return new Published(date, Optional.empty(), Optional.empty(), origin, evidence);
    }
}
