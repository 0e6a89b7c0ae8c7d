package org.claimline.domain;

import java.util.Optional;

/// What is known about a file before it is read.
///
/// @param studied the notebook's period under study; gives a date without a year its year
/// @param published the publication date that the user gave, which wins over everything in the file
public record ReadingHints(Optional<Days> studied, Optional<Published> published) {

    public static final ReadingHints NONE = new ReadingHints(Optional.empty(), Optional.empty());
}
