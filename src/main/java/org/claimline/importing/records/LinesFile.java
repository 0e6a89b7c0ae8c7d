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
            long number = 0;
            StringBuilder line = new StringBuilder();
            boolean wanted = true;
            int c = 0;
            while (wanted && c >= 0) {
                c = reader.read();
                if (c >= 0 && c != '\n') {
                    // One more than the limit tells that it was passed; the rest of the line is dropped.
                    if (line.length() <= longest) {
                        line.append((char) c);
                    }
                } else if (!line.toString().isBlank()) {
                    wanted = take(++number, line, taker);
                    line.setLength(0);
                }
            }
        }
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
