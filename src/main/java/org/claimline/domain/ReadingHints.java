package org.claimline.domain;

import java.util.Optional;

/// What is known about a file before it is read.
///
/// @param studied the notebook's period under study; gives a date without a year its year
/// @param published the publication date that the user gave, which wins over everything in the file
/// @param mediaType the format, where the archive or mailbox that it was taken from says so
public record ReadingHints(Optional<Days> studied, Optional<Published> published, Optional<String> mediaType) {

    public static final ReadingHints NONE = new ReadingHints(Optional.empty(), Optional.empty());

    /// For a part whose format is recognised by content.
    public ReadingHints(Optional<Days> studied, Optional<Published> published) {
        this(studied, published, Optional.empty());
    }
}
