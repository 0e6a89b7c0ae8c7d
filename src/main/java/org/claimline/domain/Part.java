package org.claimline.domain;

import java.util.Optional;

/// What becomes one article: a whole file, an entry of an archive, a message of a mailbox, an entry of a feed, a row
/// of a table.
///
/// @param name as it is shown
/// @param bytes the original that the notebook keeps; their SHA-256 says which article it is. Not copied, not changed.
/// @param mediaType where what it was taken from says so; else it is recognised by content
/// @param mapping how the fields of a row are read
public record Part(String name, byte[] bytes, Optional<String> mediaType, Optional<FieldMapping> mapping)
        implements
            Piece {

    /// A part that is no row.
    public Part(String name, byte[] bytes, Optional<String> mediaType) {
        this(name, bytes, mediaType, Optional.empty());
    }

    /// The name in the innermost file, without folders: `a.html` of `file.zip › folder/a.html`.
    public String ownName() {
        return ownName(name);
    }

    /// What [#ownName()] is for this name.
    public static String ownName(String name) {
        int within = name.lastIndexOf(WITHIN);
        String inner = within < 0 ? name : name.substring(within + WITHIN.length());
        return inner.substring(inner.lastIndexOf('/') + 1);
    }
}
