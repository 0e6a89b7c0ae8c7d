package org.claimline.importing.prices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.claimline.domain.PriceMapping;
import org.claimline.domain.PricePreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTableTest {

    private static PricePreview guessed(String file, String text) {
        PriceTable table = PriceTable.of(text.getBytes(StandardCharsets.UTF_8));
        return table.read(table.guess(file));
    }

    /// A slash is a line end.
    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', value = {
        "Date,Open,High,Low,Close,Volume/2025-11-03,1,2,0.5,98.10,120000/2025-11-04,1,2,0.5,97.35,99000 § 98.10 § 97.35",
        "Datum;Schlusskurs/03.11.2025;98,10/04.11.2025;97,35 § 98.10 § 97.35",
        "day\tprice (HKD)/2025-11-03\t1,198.10/2025-11-04\t1,197.35 § 1198.10 § 1197.35",
        "2025-11-03,98.10/2025-11-04,97.35 § 98.10 § 97.35",
        "Date;Kurs/3.11.2025;1.198,10/4.11.2025;1.197,35 § 1198.10 § 1197.35",
        "Close,Date/$98.10,20251103/$97.35,20251104 § 98.10 § 97.35",
        "Date|Last/Nov 3, 2025|98.10/Nov 4, 2025|97.35 § 98.10 § 97.35",
        "\"Date\",\"Adj Close\",\"Close\"/\"2025-11-03 00:00\",\"90.0\",\"98.10\"/\"2025-11-04 00:00\",\"90.0\",\"97.35\" § 98.10 § 97.35",
        "日期,收盘/2025-11-03,98.10/2025-11-04,97.35 § 98.10 § 97.35"})
    void dayAndCloseAreFoundHoweverTheyAreWritten(String text, BigDecimal first, BigDecimal second) {
        PricePreview read = guessed("prices.csv", text.replace('/', '\n'));
        assertThat(read.series().closes()).containsOnlyKeys(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 4));
        assertThat(read.series().closes().firstEntry().getValue()).isEqualByComparingTo(first);
        assertThat(read.series().closes().lastEntry().getValue()).isEqualByComparingTo(second);
        assertThat(read.unread()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'d,close (HKD)\n2025-11-03,9',ferry.csv,HKD", "'d,close\n2025-11-03,$9',ferry.csv,USD",
        "'d,close\n2025-11-03,HK$9',ferry.csv,HKD", "'d,close\n2025-11-03,9 EUR',ferry.csv,EUR",
        "'d,close\n2025-11-03,9',Ferry_USD.csv,USD", "'d,close\n2025-11-03,9',ferry.csv,''"})
    void theCurrencyIsSaidByTheColumnTheFileOrTheCell(String text, String file, String currency) {
        PricePreview read = guessed(file, text);
        assertThat(read.mapping().currency()).isEqualTo(currency);
        assertThat(read.mapping().isComplete()).isEqualTo(!currency.isEmpty());
    }

    @Test
    void theOrderOfDayAndMonthFollowsFromADayThatCanBeNoMonth() {
        PricePreview american = guessed("a.csv", "Date,Close\n11/03/2025,1\n11/28/2025,2\n");
        assertThat(american.series().closes().firstKey()).isEqualTo(LocalDate.of(2025, 11, 3));
        PricePreview british = guessed("a.csv", "Date,Close\n03/11/2025,1\n28/11/2025,2\n");
        assertThat(british.series().closes().firstKey()).isEqualTo(LocalDate.of(2025, 11, 3));
    }

    @Test
    void whatIsWrongIsCorrectedByAnotherMapping() {
        PriceTable table = PriceTable.of("Date,Close\n03/04/2025,1\n05/04/2025,2\n".getBytes(StandardCharsets.UTF_8));
        PriceMapping guess = table.guess("a.csv");
        assertThat(table.read(guess).series().closes().firstKey()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(table.read(guess.written(true, '.')).series().closes().firstKey())
                .isEqualTo(LocalDate.of(2025, 4, 3));
    }

    @Test
    void rowsThatCannotBeReadAreCountedAndOtherEncodingsAreRead() {
        PriceTable table = PriceTable
                .of("Tag;Kurs in €\n03.11.2025;9,5\nSumme;\n".getBytes(Charset.forName("windows-1252")));
        PricePreview read = table.read(table.guess("a.csv"));
        assertThat(read.columns()).containsExactly("Tag", "Kurs in €");
        assertThat(read.series().closes()).hasSize(1);
        assertThat(read.unread()).isOne();
    }

    @Test
    void whatIsNoTableGivesNothing() {
        for (String text : new String[]{"", "\n\n", "hello", "a,b\nc,d\n", "\"never closed,1\n2,3"}) {
            assertThat(guessed("x", text).series().closes()).as(text).isEmpty();
        }
    }
}
