package org.claimline.importing.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// The encoding that a page or an XML prologue names in its first bytes.
final class Declared {

    private static final int HEAD = 4096;

    private Declared() {}

    static Optional<Charset> in(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (!head.contains("<meta") && !head.stripLeading().startsWith("<?xml")) {
            return Optional.empty();
        }
        for (String key : new String[]{"charset", "encoding"}) {
            for (int at = head.indexOf(key); at >= 0; at = head.indexOf(key, at + 1)) {
                Optional<Charset> charset = named(head, at + key.length());
                if (charset.isPresent()) {
                    return charset;
                }
            }
        }
        return Optional.empty();
    }

    /// What is written in bytes cannot be in an encoding of two bytes a character.
    private static Optional<Charset> named(String head, int from) {
        int start = from;
        while (start < head.length() && " =\"'\t\n\r".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return start == from
                ? Optional.empty()
                : Charsets.named(head.substring(start, end)).filter(c -> !c.name().startsWith("UTF-16"))
                        .filter(c -> !c.name().startsWith("UTF-32"));
    }
}
