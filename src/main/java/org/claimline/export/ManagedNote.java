package org.claimline.export;

import java.util.Optional;
import org.claimline.domain.Sha256;

/// A note as it stands in a file: the part that Claimline writes, sealed by a checksum, and what the user wrote below.
///
/// @param id what it is a note of; empty when Claimline did not write the file
/// @param intact whether the part above the end line is as it was written
/// @param below everything after the end line
record ManagedNote(Optional<String> id, boolean intact, String below) {

    static final String END = "claimline:end – what you write below this line stays";

    private static final String FENCE = "---\n";
    private static final String ID = "claimline-id: ";
    private static final String SEAL = "claimline-checksum: ";
    private static final int SEAL_DIGITS = 16;

    static ManagedNote parse(String file) {
        String lines = file.replace("\r\n", "\n");
        String text = lines.endsWith("\n") ? lines : lines + '\n';
        String head = head(text);
        Optional<String> seal = property(head, SEAL);
        int end = endOf(text);
        boolean intact = seal.isPresent() && end >= 0
                && seal.get().equals(checksum(text.substring(0, end).replace(SEAL + seal.get() + '\n', "")));
        return new ManagedNote(property(head, ID), intact, end < 0 ? "" : text.substring(end));
    }

    /// What a note's properties say that it is a note of, from the first part of its file.
    static Optional<String> idOf(String start) {
        return property(head(start.replace("\r\n", "\n")), ID);
    }

    /// The lines between the fences; empty when there are none.
    private static String head(String text) {
        int close = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        return close < 0 ? "" : text.substring(0, close + 1);
    }

    /// The part that Claimline writes.
    ///
    /// @param body ends with the dialect's end line
    static String seal(FrontMatter properties, String body) {
        String head = properties.toString();
        String unsealed = head + '\n' + body;
        String open = head.substring(0, head.length() - FENCE.length());
        return open + SEAL + checksum(unsealed) + '\n' + FENCE + '\n' + body;
    }

    private static int endOf(String text) {
        int first = -1;
        for (Dialect dialect : Dialect.values()) {
            int at = text.indexOf('\n' + dialect.endLine() + '\n');
            if (at >= 0) {
                int end = at + dialect.endLine().length() + 2;
                first = first < 0 ? end : Math.min(first, end);
            }
        }
        return first;
    }

    private static Optional<String> property(String head, String key) {
        return head.lines().filter(line -> line.startsWith(key)).map(line -> line.substring(key.length()).strip())
                .findFirst();
    }

    private static String checksum(String text) {
        return Sha256.hex(text).substring(0, SEAL_DIGITS);
    }
}
