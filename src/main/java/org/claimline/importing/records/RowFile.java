package org.claimline.importing.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import org.claimline.domain.UnreadableException;

/// A file whose rows are read one by one, from the start, as often as needed; never more than one is in memory.
sealed interface RowFile permits TableFile, LinesFile, JsonFile {

    /// @throws UnreadableException when no more rows can be read; those before stay good
    /// @throws IOException when the file cannot be read
    void each(RowTaker taker) throws IOException, UnreadableException;

    /// What stands between the cells, where there are cells.
    default Optional<Character> separator() {
        return Optional.empty();
    }

    /// A file as characters, without byte-order mark.
    static Reader reader(Opening file, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(file.open(), charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
