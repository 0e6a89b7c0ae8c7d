package org.claimline.notebook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimline.domain.NotebookException;

/// The user's exchange rates in a file: lines of day, currency, currency, rate, separated by commas. Lines that begin with
/// `#` say nothing, and stay.
final class RateTable {

    private final OwnFile file;

    /// @param folder the notebook's
    RateTable(Path folder) {
        this.file = new OwnFile(folder, NotebookTracks.RATES);
    }

    /// @return in the order of the file; none when it is not there
    List<ExchangeRate> read() {
        var rates = new ArrayList<ExchangeRate>();
        List<String> lines = file.lines();
        for (int at = 0; at < lines.size(); at++) {
            if (says(lines.get(at))) {
                rates.add(rate(lines.get(at).split(","), at + 1));
            }
        }
        return rates;
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
                    + "and a rate, as 2025-09-01,USD,CNY,7.13").formatted(line, file.name()), e);
        }
    }

    private static String currency(String cell) {
        return cell.strip().toUpperCase(Locale.ROOT);
    }

    void write(List<ExchangeRate> rates) {
        Stream<String> remarks = file.lines().stream().filter(line -> !says(line));
        Stream<String> said = rates.stream().map(rate -> String.join(",", rate.day().toString(), rate.from(), rate.to(),
                rate.rate().toPlainString()));
        file.write(Stream.concat(remarks, said).toList());
    }
}
