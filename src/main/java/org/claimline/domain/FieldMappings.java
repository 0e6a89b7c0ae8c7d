package org.claimline.domain;

import java.util.List;
import java.util.Optional;

/// Says how the fields of a file are to be read, where that is known and need not be guessed.
@FunctionalInterface
public interface FieldMappings {

    /// Nothing is known.
    FieldMappings GUESS = (_, _) -> Optional.empty();

    /// The mapping for a file.
    ///
    /// @param columns the names of its columns, or the paths of its fields
    /// @param guess what the program would take
    Optional<FieldMapping> of(List<String> columns, FieldMapping guess);
}
