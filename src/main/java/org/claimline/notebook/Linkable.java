package org.claimline.notebook;

import org.claimline.domain.NoteLink;

/// Something that a note can link to.
///
/// @param link as it would be written
/// @param detail what tells it from others of the same name: a source, a date, a headline
public record Linkable(NoteLink link, String detail) {}
