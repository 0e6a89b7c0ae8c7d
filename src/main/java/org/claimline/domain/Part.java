package org.claimline.domain;

import java.util.Optional;

/// What becomes one article: a whole file, an entry of an archive, a message of a mailbox, an entry of a feed, a row
/// of a table.
///
/// @param name as it is shown
/// @param bytes the original that the notebook keeps; their SHA-256 says which article it is. Not copied, not changed.
/// @param mediaType where what it was taken from says so; else it is recognised by content
public record Part(String name, byte[] bytes, Optional<String> mediaType) implements Piece {

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
