package org.claimline.domain;

/// What a file turns out to hold: parts that become articles, and what does not.
public sealed interface Piece permits Part, Piece.Refused, Piece.Omitted {

    /// What joins the names of a file and of what it holds.
    String WITHIN = " › ";

    /// As it is shown: `file.zip › folder/a.html`; the file's own name when it is one part.
    String name();

    /// Something in the file that cannot be had.
    ///
    /// @param detail a short clause that says why
    record Refused(String name, UnreadableException.Reason reason, String detail) implements Piece {}

    /// Files that belong to another one and are no articles of their own, such as a saved page's pictures.
    ///
    /// @param files how many
    /// @param detail a short clause that says why they are left out
    record Omitted(String name, int files, String detail) implements Piece {}
}
