package org.claimline.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.claimline.domain.Journal;
import org.claimline.domain.NotebookException;
import org.claimline.domain.Sha256;
import tools.jackson.core.JacksonException;

/// A line of the journal as bytes: a JSON object whose last member, `check`, is a checksum of all before it.
final class JournalLine {

    private static final byte[] MEMBER = ",\"check\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 16;
    private static final int TAIL = MEMBER.length + DIGITS + END.length;

    private JournalLine() {}

    /// The line, its line feed included.
    static byte[] encode(Journal.Entry entry) {
        byte[] object = Json.MAPPER.writeValueAsBytes(entry);
        int body = object.length - 1;
        byte[] line = Arrays.copyOf(object, body + TAIL + 1);
        System.arraycopy(MEMBER, 0, line, body, MEMBER.length);
        System.arraycopy(check(line, 0, body), 0, line, body + MEMBER.length, DIGITS);
        System.arraycopy(END, 0, line, body + MEMBER.length + DIGITS, END.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /// Whether the bytes from `start` to `end`, its line feed left out, are a line as it was written.
    static boolean isSound(byte[] bytes, int start, int end) {
        int body = end - TAIL;
        if (body <= start) {
            return false;
        }
        int digits = body + MEMBER.length;
        return Arrays.equals(bytes, body, digits, MEMBER, 0, MEMBER.length)
                && Arrays.equals(bytes, digits, digits + DIGITS, check(bytes, start, body), 0, DIGITS)
                && Arrays.equals(bytes, digits + DIGITS, end, END, 0, END.length);
    }

    /// What the line says; empty when it is not as it was written.
    ///
    /// @throws NotebookException NEWER, when it is sound and says something that this version does not know
    static Optional<Journal.Entry> decode(byte[] bytes, int start, int end) {
        if (!isSound(bytes, start, end)) {
            return Optional.empty();
        }
        byte[] object = Arrays.copyOfRange(bytes, start, end - TAIL + 1);
        object[object.length - 1] = '}';
        try {
            return Optional.of(Json.MAPPER.readValue(object, Journal.Entry.class));
        } catch (JacksonException e) {
            throw new NotebookException(NotebookException.Reason.NEWER,
                    "a newer version wrote a line of the journal: " + e.getOriginalMessage(), e);
        }
    }

    private static byte[] check(byte[] bytes, int start, int end) {
        return Sha256.hex(Arrays.copyOfRange(bytes, start, end)).substring(0, DIGITS)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
