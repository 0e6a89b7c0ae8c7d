package org.claimline.importing.records;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import tools.jackson.databind.node.ObjectNode;

/// A table of comma-, semicolon-, tab- or bar-separated values. Rows may have fewer cells than the header, or more.
final class TableFile implements RowFile {

    private static final int MOST_CELLS = 2000;

    private final Opening file;
    private final Charset charset;
    private final int longest;
    private final TableDialect dialect;

    /// @param longest row, in characters
    TableFile(Opening file, Charset charset, int longest) throws IOException {
        this.file = file;
        this.charset = charset;
        this.longest = longest;
        try (Reader reader = RowFile.reader(file, charset)) {
            this.dialect = TableDialect.of(reader);
        }
    }

    @Override
    public Optional<Character> separator() {
        return Optional.of(dialect.separator());
    }

    @Override
    public void each(RowTaker taker) throws IOException, UnreadableException {
        long number = 0;
        try (Reader reader = RowFile.reader(file, charset)) {
            skipLines(reader);
            CsvReader<CsvRecord> rows = dialect.reader(longest).ofCsvRecord(reader);
            boolean header = dialect.hasHeader();
            for (CsvRecord row : rows) {
                if (header) {
                    header = false;
                } else if (!isBlank(row) && !taker.row(++number, object(row))) {
                    return;
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new UnreadableException(Reason.DAMAGED,
                    "row %d is too long or has a quotation mark without its partner; the rows after it were not read"
                            .formatted(number + 1));
        }
    }

    private void skipLines(Reader reader) throws IOException {
        for (int i = 0; i < dialect.skipped(); i++) {
            int c = reader.read();
            while (c >= 0 && c != '\n') {
                c = reader.read();
            }
        }
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    /// A row with the columns' names, in their order; empty cells are left out.
    private ObjectNode object(CsvRecord row) {
        ObjectNode object = Records.empty();
        List<String> names = dialect.names();
        for (int i = 0; i < Math.min(row.getFieldCount(), MOST_CELLS); i++) {
            String cell = row.getField(i);
            if (!cell.isBlank()) {
                object.put(i < names.size() ? names.get(i) : "column " + (i + 1), cell);
            }
        }
        return object;
    }
}
