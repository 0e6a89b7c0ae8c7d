package org.claimline.domain;

import java.time.Instant;

/// What the analyst wrote.
///
/// @param on what it is about
/// @param markdown CommonMark; never altered by the program
/// @param created and `changed`: when
public record Note(NoteId id, Target on, String markdown, Instant created, Instant changed) {

    public Note withMarkdown(String newMarkdown, Instant now) {
        return new Note(id, on, newMarkdown, created, now);
    }
}
