package org.claimline.notebook;

import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Published;

/// The publication dates that the user gives for files that are read.
///
/// @param byName by the file's name, without folders
/// @param others for files that are not named
public record PublicationDates(Map<String, Published> byName, Optional<Published> others) {

    /// None are given: each file says its own.
    public static final PublicationDates NONE = new PublicationDates(Map.of(), Optional.empty());

    public PublicationDates {
        byName = Map.copyOf(byName);
    }

    Optional<Published> of(String name) {
        return Optional.ofNullable(byName.get(name)).or(() -> others);
    }
}
