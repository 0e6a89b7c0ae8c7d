package org.claimline.domain;

import java.util.Optional;

/// What the user, or the notebook, knows about files before they are opened.
///
/// @param mappings how the fields of tables and JSON files are to be read
/// @param charset the encoding that the user chose for them, which is not doubted
public record OpeningHints(FieldMappings mappings, Optional<String> charset) {

    public static final OpeningHints NONE = new OpeningHints(FieldMappings.GUESS, Optional.empty());
}
