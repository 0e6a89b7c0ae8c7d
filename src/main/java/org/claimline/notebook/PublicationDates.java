package org.claimline.notebook;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Part;
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

    /// The date for a part: the one for its own name, for the file that it is in, or for all.
    Optional<Published> of(Part part, Path file) {
        return Optional.ofNullable(byName.get(part.ownName()))
                .or(() -> Optional.ofNullable(byName.get(FileWalk.nameOf(file)))).or(() -> others);
    }
}
