package org.claimline.importing.documents.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Format;
import org.claimline.importing.format.Pieces;
import org.claimline.importing.format.Source;

/// Takes a mailbox apart, one message in memory at a time. It needs nothing but the lines that part messages, so it can
/// run where no parser is wanted.
///
/// A message begins with a line `From sender date` at the start of the file or after a blank line; `>From` inside a
/// message is such a line of the text, and loses its mark.
public final class Mailbox {

    private static final int BUFFER = 1 << 16;
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private Mailbox() {}

    /// Hands over the messages by their numbers, from 1.
    public static void open(Source source, Pieces pieces) throws IOException {
        try (InputStream in = source.open()) {
            split(in, new Splitter(pieces));
        }
    }

    private static void split(InputStream in, Splitter splitter) throws IOException {
        byte[] read = new byte[BUFFER];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean cut = false;
        boolean more = true;
        for (int size = in.read(read); size >= 0 && more; size = more ? in.read(read) : -1) {
            for (int at = 0; at < size && more;) {
                int end = lineEnd(read, at, Math.min(size, at + BUFFER - line.size()));
                line.write(read, at, end - at);
                at = end;
                boolean ends = read[end - 1] == '\n';
                // A line without end is handed over in pieces.
                if (ends || line.size() >= BUFFER) {
                    more = splitter.line(line.toByteArray(), !cut);
                    cut = !ends;
                    line.reset();
                }
            }
        }
        if (more && (line.size() == 0 || splitter.line(line.toByteArray(), !cut))) {
            splitter.give();
        }
    }

    /// The place after the next line end, at most `to`.
    private static int lineEnd(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return to;
    }

    private static final class Splitter {

        private final Pieces pieces;
        private final ByteArrayOutputStream message = new ByteArrayOutputStream();
        private long length;
        private int number;
        private boolean blank = true;

        Splitter(Pieces pieces) {
            this.pieces = pieces;
        }

        /// @param starts whether it begins where a line begins
        /// @return whether more is wanted
        boolean line(byte[] line, boolean starts) {
            boolean parts = starts && blank && isFrom(line);
            if (parts) {
                boolean more = give();
                number++;
                message.reset();
                length = 0;
                blank = false;
                return more;
            }
            blank = starts && (line.length == 1 || line.length == 2 && line[0] == '\r');
            if (number > 0) {
                int from = starts && isQuotedFrom(line) ? 1 : 0;
                length += line.length - from;
                if (length <= pieces.limit()) {
                    message.write(line, from, line.length - from);
                }
            }
            return true;
        }

        boolean give() {
            if (number == 0 || length == 0) {
                return true;
            }
            String name = String.valueOf(number);
            return length <= pieces.limit()
                    ? pieces.part(name, withoutParting(message.toByteArray()), Format.MAIL)
                    : pieces.refused(name, new UnreadableException(Reason.TOO_LONG,
                            "it has %,d bytes, more than the limit of %,d".formatted(length, pieces.limit())));
        }

        /// The blank line before the next message is the mailbox's, not the message's: without it the message has the
        /// same bytes as in a file of its own.
        private byte[] withoutParting(byte[] bytes) {
            boolean carriage = bytes.length > 1 && bytes[bytes.length - 2] == '\r';
            return blank ? Arrays.copyOf(bytes, bytes.length - (carriage ? 2 : 1)) : bytes;
        }

        /// 'From', a sender, and a date with a time: 'From here on' in a text is none.
        private static boolean isFrom(byte[] line) {
            if (!startsWith(line, FROM, 0)) {
                return false;
            }
            String text = new String(line, StandardCharsets.ISO_8859_1).strip();
            int colon = text.indexOf(':', FROM.length);
            boolean time = colon > 0 && colon + 2 < text.length() && Character.isDigit(text.charAt(colon - 1))
                    && Character.isDigit(text.charAt(colon + 1));
            char last = text.charAt(text.length() - 1);
            boolean bare = text.split(" ").length <= 3 && text.contains("@") || text.equals("From -")
                    || text.startsWith("From ???@???");
            return bare || time && (Character.isLetterOrDigit(last) || last == ')');
        }

        private static boolean isQuotedFrom(byte[] line) {
            int marks = 0;
            while (marks < line.length && line[marks] == '>') {
                marks++;
            }
            return marks > 0 && startsWith(line, FROM, marks);
        }

        private static boolean startsWith(byte[] line, byte[] start, int at) {
            for (int i = 0; i < start.length; i++) {
                if (at + i >= line.length || line[at + i] != start[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
