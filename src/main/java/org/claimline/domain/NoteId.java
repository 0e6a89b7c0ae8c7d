package org.claimline.domain;

/// Identifies a note: "n-" and 12 hexadecimal digits.
public record NoteId(String value) {

    public static NoteId random() {
        return new NoteId(Ids.random("n"));
    }

    @Override
    public String toString() {
        return value;
    }
}
