package org.claimline.export;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.claimline.domain.Note;

/// A note that is about nothing else: as it was written, with the notebook's links as the dialect's.
final class OwnNote {

    private OwnNote() {}

    static String of(Note note, Links links) {
        var properties = new FrontMatter().text("title", note.title())
                .plain("created", note.created().atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .plain("changed", note.changed().atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .plain("claimline-id", note.id().value());
        String words = closed(links.written(note.markdown().strip()));
        return ManagedNote.seal(properties, words + "\n\n" + links.dialect().endLine() + '\n');
    }

    /// What the note leaves open must not reach beyond it, and what looks like the end of a note must not end it.
    private static String closed(String markdown) {
        String words = markdown.lines().map(line -> isEnd(line) ? ' ' + line : line).collect(Collectors.joining("\n"));
        String open = "";
        for (String line : words.lines().map(String::stripLeading).toList()) {
            String fence = line.startsWith("```") ? "```" : line.startsWith("~~~") ? "~~~" : "";
            if (!fence.isEmpty() && (open.isEmpty() || open.equals(fence))) {
                open = open.isEmpty() ? fence : "";
            }
        }
        return open.isEmpty() ? words : words + '\n' + open;
    }

    private static boolean isEnd(String line) {
        return Arrays.stream(Dialect.values()).anyMatch(dialect -> line.equals(dialect.endLine()));
    }
}
