package org.claimline.notebook;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.claimline.domain.NotebookException;
import org.claimline.domain.PriceMapping;
import org.claimline.domain.PricePreview;
import org.claimline.domain.PriceSeries;
import org.claimline.importing.prices.PriceTable;

/// The closing prices that a notebook keeps: the file `prices.csv` in its folder, lines of day, series, currency, close.
/// The user may write it too; lines that begin with `#` stay as they are. Thread-safe; not for the FX thread.
public final class PriceBook {

    /// The file's name in the notebook's folder.
    public static final String FILE = "prices.csv";

    private static final long LARGEST = 50L * 1024 * 1024;

    private static final char REMARK = '#';

    private final OwnFile file;

    PriceBook(Path folder) {
        this.file = new OwnFile(folder, FILE);
    }

    /// What a table of prices looks like, by the mapping that is guessed.
    ///
    /// @throws NotebookException DISK, when it cannot be read or is larger than 50 MB
    public static PricePreview preview(Path table) {
        PriceTable read = read(table);
        return read.read(read.guess(table.getFileName().toString()));
    }

    /// The same by another mapping.
    public static PricePreview preview(Path table, PriceMapping mapping) {
        return read(table).read(mapping);
    }

    private static PriceTable read(Path table) {
        try {
            if (Files.size(table) > LARGEST) {
                throw new NotebookException(NotebookException.Reason.DISK, table + " is too large for prices");
            }
            return PriceTable.of(Files.readAllBytes(table));
        } catch (IOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, table + " cannot be read", e);
        }
    }

    /// All series, in the order in which they stand in the file.
    ///
    /// @throws NotebookException LEXICON, when a line cannot be read; the message says which
    public synchronized List<PriceSeries> all() {
        Map<String, NavigableMap<LocalDate, BigDecimal>> closes = new LinkedHashMap<>();
        Map<String, String> currencies = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().skipEmptyLines(true).allowExtraFields(true)
                .allowMissingFields(true).commentStrategy(CommentStrategy.SKIP).commentCharacter(REMARK)
                .ofCsvRecord(String.join("\n", file.lines()))) {
            rows.forEach(row -> add(row, closes, currencies));
        } catch (IOException | UncheckedIOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, FILE + " cannot be read", e);
        }
        return closes.entrySet().stream().map(
                one -> new PriceSeries(one.getKey(), currencies.getOrDefault(one.getKey(), ""), one.getValue()))
                .toList();
    }

    private static void add(CsvRecord row, Map<String, NavigableMap<LocalDate, BigDecimal>> closes,
            Map<String, String> currencies) {
        try {
            String name = row.getField(1).strip();
            closes.computeIfAbsent(name, _ -> new TreeMap<>()).put(LocalDate.parse(row.getField(0).strip()),
                    new BigDecimal(row.getField(3).strip()));
            currencies.putIfAbsent(name, row.getField(2).strip());
        } catch (RuntimeException e) {
            throw new NotebookException(NotebookException.Reason.LEXICON, ("line %d of %s is not a day, a series, a "
                    + "currency and a close, as 2025-09-01,Alibaba,USD,123.45").formatted(row.getStartingLineNumber(),
                            FILE),
                    e);
        }
    }

    /// Keeps a series; one of the same name is replaced.
    ///
    /// @throws NotebookException DISK
    public synchronized void put(PriceSeries series) {
        List<PriceSeries> kept = without(series.name());
        kept.add(series);
        write(kept);
    }

    /// @throws NotebookException DISK
    public synchronized void remove(String name) {
        write(without(name));
    }

    private List<PriceSeries> without(String name) {
        var kept = new ArrayList<>(all());
        kept.removeIf(series -> series.name().equals(name));
        return kept;
    }

    private void write(List<PriceSeries> all) {
        var lines = new StringWriter();
        remarks().forEach(line -> lines.append(line).append('\n'));
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(lines)) {
            for (PriceSeries series : all) {
                series.closes().forEach((day, close) -> csv.writeRecord(day.toString(), series.name(),
                        series.currency(), close.toPlainString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes everything
        }
        file.write(lines.toString());
    }

    private List<String> remarks() {
        return file.lines().stream().filter(line -> line.indexOf(REMARK) == 0).toList();
    }
}
