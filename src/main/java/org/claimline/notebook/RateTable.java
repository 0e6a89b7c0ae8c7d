package org.claimline.notebook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimline.domain.NotebookException;

/// The user's exchange rates in a file: lines of day, currency, currency, rate, separated by commas. Lines that begin with
/// `#` say nothing, and stay.
final class RateTable {

    private final Path file;

    RateTable(Path file) {
        this.file = file;
    }

    /// @return in the order of the file; none when it is not there
    List<ExchangeRate> read() {
        var rates = new ArrayList<ExchangeRate>();
        List<String> lines = lines();
        for (int at = 0; at < lines.size(); at++) {
            if (says(lines.get(at))) {
                rates.add(rate(lines.get(at).split(","), at + 1));
            }
        }
        return rates;
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, file.getFileName() + " cannot be read", e);
        }
    }

    private static boolean says(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private ExchangeRate rate(String[] cells, int line) {
        try {
            return new ExchangeRate(LocalDate.parse(cells[0].strip()), currency(cells[1]), currency(cells[2]),
                    new BigDecimal(cells[3].strip()));
        } catch (RuntimeException e) {
            throw new NotebookException(NotebookException.Reason.LEXICON, ("line %d of %s is not a day, two currencies "
                    + "and a rate, as 2025-09-01,USD,CNY,7.13").formatted(line, file.getFileName()), e);
        }
    }

    private static String currency(String cell) {
        return cell.strip().toUpperCase(Locale.ROOT);
    }

    /// The file is replaced whole, so that a crash leaves the old one or the new one.
    void write(List<ExchangeRate> rates) {
        var text = new StringBuilder();
        lines().stream().filter(line -> !says(line)).forEach(line -> text.append(line).append('\n'));
        rates.forEach(rate -> text.append(rate.day()).append(',').append(rate.from()).append(',').append(rate.to())
                .append(',').append(rate.rate().toPlainString()).append('\n'));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, file.getFileName() + " cannot be written", e);
        }
    }
}
