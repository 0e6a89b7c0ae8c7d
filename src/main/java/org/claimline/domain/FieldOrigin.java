package org.claimline.domain;

/// How a field of an article besides its date is known; the date's own origin stands in [Published].
///
/// @param origin how it is known
/// @param evidence where it stands, or what it was concluded from
public record FieldOrigin(Published.Origin origin, String evidence) {

    /// The fields.
    public enum Field {
        TITLE, SOURCE, AUTHOR, URL, LANGUAGE
    }
}
