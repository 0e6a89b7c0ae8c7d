package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import org.claimline.domain.NotebookException;
import org.claimline.domain.PriceSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriceBookTest {

    private static PriceSeries series(String name, String close) {
        var closes = new TreeMap<LocalDate, BigDecimal>();
        closes.put(LocalDate.of(2025, 11, 3), new BigDecimal(close));
        return new PriceSeries(name, "HKD", closes);
    }

    @Test
    void seriesAreKeptReplacedByTheirNameAndRemoved(@TempDir Path folder) {
        var book = new PriceBook(folder);
        assertThat(book.all()).isEmpty();
        book.put(series("Ferry, \"old\"", "9.10"));
        book.put(series("Bridge", "4"));
        book.put(series("Bridge", "5"));
        assertThat(new PriceBook(folder).all()).containsExactly(series("Ferry, \"old\"", "9.10"),
                series("Bridge", "5"));
        book.remove("Bridge");
        assertThat(book.all()).extracting(PriceSeries::name).containsExactly("Ferry, \"old\"");
    }

    @Test
    void aLineThatTheUserWroteWrongIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(PriceBook.FILE), "# mine\n2025-11-03,Ferry,HKD,9\nyesterday,Ferry,HKD,9\n");
        assertThatThrownBy(new PriceBook(folder)::all).isInstanceOf(NotebookException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void remarksOfTheUserStayAndTheMarkOfASpreadsheetIsPassedOver(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(PriceBook.FILE);
        Files.writeString(file, "\uFEFF2025-11-03,Ferry,HKD,9\n# from the exchange's own pages\n");
        var book = new PriceBook(folder);
        book.put(series("Bridge", "4"));
        assertThat(book.all()).containsExactly(series("Ferry", "9"), series("Bridge", "4"));
        assertThat(file).content().startsWith("# from the exchange's own pages\n");
    }
}
