package org.claimline.domain;

import java.util.List;

/// The files that are attached to a message.
///
/// @param hasText whether the message says something itself; one that does not is only their envelope
/// @param files in the order of the message; pictures, seals and the like are not among them
public record Enclosures(boolean hasText, List<Enclosure> files) {

    /// Of a message with nothing attached, and of what is no message.
    public static final Enclosures NONE = new Enclosures(true, List.of());

    /// One attached file.
    ///
    /// @param name as the message gives it; may be anything
    /// @param bytes decoded; not copied, not changed
    public record Enclosure(String name, byte[] bytes) {}

    public Enclosures {
        files = List.copyOf(files);
    }
}
