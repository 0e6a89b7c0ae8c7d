package org.claimline.importing.prices;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.domain.PriceMapping;
import org.claimline.domain.PricePreview;
import org.claimline.domain.PriceSeries;

/// A table of days and closing prices in a text.
public final class PriceTable {

    private static final int SHOWN = 6;

    private final String text;

    private PriceTable(String text) {
        this.text = text;
    }

    /// @param bytes UTF-8, or else Windows-1252
    public static PriceTable of(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return new PriceTable(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /// How the table is probably written.
    ///
    /// @param file its name, which may name the thing and its currency
    public PriceMapping guess(String file) {
        return new PriceGuess(this).of(file);
    }

    /// What would be taken.
    public PricePreview read(PriceMapping mapping) {
        List<List<String>> rows = rows(mapping.separator());
        List<String> names = names(rows, mapping.header());
        var closes = new TreeMap<LocalDate, BigDecimal>();
        int unread = 0;
        List<List<String>> body = mapping.header() && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows;
        for (List<String> row : body) {
            Optional<LocalDate> day = WrittenDay.read(cell(row, mapping.dayColumn()), mapping.dayFirst());
            Optional<BigDecimal> close = WrittenPrice.read(cell(row, mapping.closeColumn()), mapping.decimal());
            if (day.isPresent() && close.isPresent()) {
                closes.put(day.get(), close.get());
            } else {
                unread++;
            }
        }
        String name = mapping.name().isBlank() ? "?" : mapping.name();
        return new PricePreview(names, body.subList(0, Math.min(SHOWN, body.size())),
                new PriceSeries(name, mapping.currency(), closes), unread, mapping);
    }

    static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column).strip() : "";
    }

    private static List<String> names(List<List<String>> rows, boolean header) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var names = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            String own = header ? cell(rows.getFirst(), i) : "";
            names.add(own.isEmpty() ? "column " + (i + 1) : own);
        }
        return names;
    }

    /// All rows that are not blank; those behind a fault are left out.
    List<List<String>> rows(char separator) {
        var rows = new ArrayList<List<String>>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
                .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row.getFields());
                }
            }
        } catch (CsvParseException _) {
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
