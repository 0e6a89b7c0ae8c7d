package org.claimline.importing.records;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON lines: each line an object. A line that is none stops nothing.
final class LinesFile implements RowFile {

    private static final int BUFFER = 1 << 16;

    private final Opening file;
    private final Charset charset;
    private final int longest;

    /// @param longest line, in characters
    LinesFile(Opening file, Charset charset, int longest) {
        this.file = file;
        this.charset = charset;
        this.longest = longest;
    }

    @Override
    public void each(RowTaker taker) throws IOException {
        try (Reader reader = RowFile.reader(file, charset)) {
            var line = new StringBuilder();
            char[] buffer = new char[BUFFER];
            long number = 0;
            int length = reader.read(buffer);
            while (length >= 0) {
                int start = 0;
                for (int i = 0; i < length; i++) {
                    if (buffer[i] == '\n') {
                        append(line, buffer, start, i);
                        start = i + 1;
                        boolean filled = !line.isEmpty() && !line.toString().isBlank();
                        if (filled && !take(++number, line, taker)) {
                            return;
                        }
                        line.setLength(0);
                    }
                }
                append(line, buffer, start, length);
                length = reader.read(buffer);
            }
            if (!line.toString().isBlank()) {
                take(number + 1, line, taker);
            }
        }
    }

    /// One character more than the limit tells that it was passed; the rest of the line is dropped.
    private void append(StringBuilder line, char[] buffer, int start, int end) {
        line.append(buffer, start, Math.min(end - start, longest + 1 - line.length()));
    }

    private boolean take(long number, StringBuilder line, RowTaker taker) {
        if (line.length() > longest) {
            return taker.bad(number, new UnreadableException(Reason.TOO_LONG, "longer than what is imported"));
        }
        try {
            JsonNode node = Records.parse(line.toString());
            return node instanceof ObjectNode object
                    ? taker.row(number, object)
                    : taker.bad(number, new UnreadableException(Reason.UNKNOWN_FORMAT, "no JSON object"));
        } catch (JacksonException _) {
            return taker.bad(number, new UnreadableException(Reason.DAMAGED, "not well-formed JSON"));
        }
    }
}
