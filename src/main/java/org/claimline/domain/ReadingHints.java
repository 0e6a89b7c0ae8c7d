package org.claimline.domain;

import java.util.Optional;

/// What is known about a file before it is read.
///
/// @param studied the notebook's period under study; gives a date without a year its year
/// @param published the publication date that the user gave, which wins over everything in the file
/// @param mediaType the format, where the archive or mailbox that it was taken from says so
/// @param charset the encoding that the user chose, which is not doubted
/// @param mapping how the fields of a row are read
public record ReadingHints(Optional<Days> studied, Optional<Published> published, Optional<String> mediaType,
        Optional<String> charset, Optional<FieldMapping> mapping) {

    public static final ReadingHints NONE = new ReadingHints(Optional.empty(), Optional.empty());

    /// For a part whose format is recognised by content.
    public ReadingHints(Optional<Days> studied, Optional<Published> published) {
        this(studied, published, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// With what is known about a part from where it was taken.
    public ReadingHints of(Part part) {
        return new ReadingHints(studied, published, part.mediaType(), charset, part.mapping());
    }

    public ReadingHints withMediaType(Optional<String> newMediaType) {
        return new ReadingHints(studied, published, newMediaType, charset, mapping);
    }

    public ReadingHints withCharset(Optional<String> newCharset) {
        return new ReadingHints(studied, published, mediaType, newCharset, mapping);
    }
}
