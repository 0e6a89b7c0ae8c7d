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

    /// The same note on something else.
    public Note movedTo(Target to) {
        return new Note(id, to, markdown, created, changed);
    }

    /// Its first line that says something, without what Markdown adds to it; empty when there is none.
    public String title() {
        return NoteLink.replace(markdown, NoteLink::shown).lines().map(Note::plain).filter(line -> !line.isEmpty())
                .findFirst().orElse("");
    }

    private static String plain(String line) {
        int start = 0;
        while (start < line.length() && "#>-+* \t".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return line.substring(start).replace("*", "").replace("`", "").strip();
    }

    /// Whether the note links to something.
    public boolean mentions(NoteLink.To to) {
        return NoteLink.in(markdown).stream().anyMatch(placed -> placed.link().to().equals(to));
    }
}
