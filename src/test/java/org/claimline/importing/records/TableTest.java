package org.claimline.importing.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.claimline.domain.Encoding;
import org.claimline.domain.FieldMapping.Role;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.Piece;
import org.claimline.domain.RecordPreview;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.FileParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final String BODY = "Revenue of the port rose by 4% to $12 million in the third quarter of the year.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anySeparatorIsFound(String separator) throws Exception {
        String row = String.join(separator, "2025-11-03", "\"Port, quay; and\tmore|\"", '"' + BODY + '"');
        Opened opened = Opened.of(folder, "export.csv",
                String.join(separator, "Date", "Headline", "Body") + "\n" + row + "\n" + row.replace("quay", "dock"));
        assertThat(opened.titles()).containsExactly("Port, quay; and more|", "Port, dock; and more|");
        assertThat(opened.texts()).containsExactly(BODY, BODY);
        assertThat(opened.days()).containsExactly("2025-11-03", "2025-11-03");
        assertThat(opened.parts().getFirst().name()).isEqualTo("export.csv › 1");
    }

    @Test
    void quotesLineBreaksAndRaggedRows() throws Exception {
        Opened opened = Opened.of(folder, "export.csv", """
                Title,Text,Date
                "He said ""no""\","First line of a longer text of this article.

                Second line, with 5% more words in it than before.",2025-11-03
                Short,A row that has no date but a text of its own here.
                Long,A row with more cells than the header has columns.,2025-11-04,extra,more
                """);
        assertThat(opened.titles()).containsExactly("He said \"no\"", "Short", "Long");
        assertThat(opened.texts().getFirst()).contains("article.\n\nSecond line, with 5%");
        assertThat(opened.days()).containsExactly("2025-11-03", "none", "2025-11-04");
        assertThat(new String(opened.parts().getLast().bytes(), StandardCharsets.UTF_8))
                .contains("\"column 5\":\"more\"");
    }

    @Test
    void excelsFirstLineAndMarkAreNoHeader() throws Exception {
        Opened opened = Opened.of(folder, "export.csv",
                "\uFEFFsep=;\r\nTitel;Inhalt;Datum\r\nHafen;Der Umsatz stieg um 4 % auf 12 Mio. Euro im Jahr;03.11.2025\r\n");
        assertThat(opened.titles()).containsExactly("Hafen");
        assertThat(opened.days()).containsExactly("2025-11-03");
        assertThat(opened.articles().getFirst().details().published().orElseThrow().evidence())
                .isEqualTo("Datum: 03.11.2025");
    }

    @Test
    void columnsOfOneNameAreToldApart() throws Exception {
        Path file = Opened.write(folder, "export.csv", "text,text,,date\n" + BODY + ",b,c,2025-01-02\n"
                + BODY + ",d,e,2025-01-03\n", StandardCharsets.UTF_8);
        RecordPreview preview = preview(file);
        assertThat(preview.columns()).containsExactly("text", "text (2)", "column 3", "date");
        assertThat(preview.mapping().field(Role.TEXT)).contains("text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01/02/2025 13/02/2025 | 2025-02-01 2025-02-13
            01/02/2025 02/13/2025 | 2025-01-02 2025-02-13
            1/2/25 2/28/25        | 2025-01-02 2025-02-28
            03.04.2025 05.04.2025 | 2025-04-03 2025-04-05
            1764090300 1764176700 | 2025-11-25 2025-11-26
            1764090300000 1764176700000 | 2025-11-25 2025-11-26
            45986 45987.5         | 2025-11-25 2025-11-26
            20251125 20251126     | 2025-11-25 2025-11-26
            """)
    void theWholeColumnSaysHowDatesAreWritten(String written, String read) throws Exception {
        String[] dates = written.split(" ");
        Opened opened = Opened.of(folder, "export.csv",
                "date,title,body\n%s,One,%s\n%s,Two,%s\n".formatted(dates[0], BODY, dates[1], BODY));
        assertThat(opened.days()).containsExactly(read.split(" "));
    }

    @Test
    void aDateFarDownDecides() throws Exception {
        var table = new StringBuilder("date,title,body\n");
        for (int i = 0; i < 3000; i++) {
            table.append("03/04/2025,Row ").append(i).append(',').append(BODY).append('\n');
        }
        table.append("04/25/2025,Last,").append(BODY).append('\n');
        Path file = Opened.write(folder, "export.csv", table.toString(), StandardCharsets.UTF_8);
        var first = new String[1];
        new FileParts().open(file, 1 << 20, piece -> {
            first[0] = piece instanceof org.claimline.domain.Part part
                    ? part.mapping().orElseThrow().dates().name()
                    : "";
            return false;
        });
        assertThat(first[0]).isEqualTo("MONTH_FIRST");
    }

    @Test
    void rowsWithoutTextAreOneLine() throws Exception {
        Opened opened = Opened.of(folder, "export.csv", "title,body\nA,%s\nB,\nC,\nD,%s\nE,\n".formatted(BODY, BODY));
        assertThat(opened.titles()).containsExactly("A", "D");
        assertThat(opened.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.name()).isEqualTo("export.csv › 2, 3, 5");
            assertThat(refused.detail()).isEqualTo("3 rows have nothing in “body”");
        });
    }

    @Test
    void theEncodingIsFound() throws Exception {
        Path file = Opened.write(folder, "export.csv",
                "Überschrift;Text\nÖl;Die Förderung stieg um 4 % auf 12 Mio. Fässer, größer als früher.\n",
                Charset.forName("windows-1252"));
        assertThat(preview(file).encoding().charset()).isEqualTo("windows-1252");
        assertThat(Opened.of(file, OpeningHints.NONE).titles()).containsExactly("Öl");
    }

    @Test
    void theUsersMappingAndEncodingCount() throws Exception {
        Path file = Opened.write(folder, "export.csv", "a,b,c\nOne,Note,%s\nTwo,Näher,%s\n".formatted(BODY, BODY),
                Charset.forName("IBM850"));
        var hints = new OpeningHints((_, guess) -> Optional.of(guess.changedBy("title=b,text=c")),
                Optional.of("IBM850"));
        assertThat(Opened.of(file, hints).titles()).containsExactly("Note", "Näher");
        var wrong = new OpeningHints((_, guess) -> Optional.of(guess.changedBy("title=none")), Optional.empty());
        assertThatThrownBy(() -> Opened.of(file, wrong)).isInstanceOf(UnreadableException.class)
                .hasMessage("it has no field “none”; its fields are a, b, c");
    }

    @Test
    void aTableWithoutTextsIsRefusedWithItsFields() throws Exception {
        Path file = Opened.write(folder, "prices.csv", "day,open,close\n2025-01-02,1.5,1.6\n2025-01-03,1.6,1.7\n",
                StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Opened.of(file, OpeningHints.NONE)).isInstanceOf(UnreadableException.class)
                .hasMessageContaining("day, open, close");
    }

    @Test
    void thePreviewShowsTheFirstRows() throws Exception {
        var table = new StringBuilder("Headline;Story;When;Link\n");
        for (int i = 1; i < 9; i++) {
            table.append("Head %d;%s;2025-11-0%d;https://x.example/%d\n".formatted(i, BODY, i, i));
        }
        RecordPreview preview = preview(Opened.write(folder, "t.csv", table.toString(), StandardCharsets.UTF_8));
        assertThat(preview.rows()).hasSize(5);
        assertThat(preview.rows().getFirst()).containsExactly("Head 1", BODY, "2025-11-01", "https://x.example/1");
        assertThat(preview.separator()).contains(';');
        assertThat(preview.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(preview.mapping().toString())
                .isEqualTo("title=Headline,text=Story,published=When,url=Link,dates=day-first");
    }

    @Test
    void aQuotationMarkWithoutPartnerIsOneLine() throws Exception {
        String text = "title,body\nA," + BODY + "\nB,\"" + (BODY + "\n").repeat(40_000);
        var pieces = new java.util.ArrayList<Piece>();
        Path file = Opened.write(folder, "export.csv", text, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new FileParts().open(file, 1 << 20, pieces::add))
                .isInstanceOf(UnreadableException.class).hasMessageContaining("row 2");
        assertThat(pieces).hasSize(1);
    }

    @Test
    void aLongTableIsNotHeldInMemory() throws Exception {
        Path file = folder.resolve("long.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("title,body\n");
            for (int i = 0; i < 60_000; i++) {
                out.write("Row " + i + "," + BODY + "\n");
            }
        }
        var rows = new int[1];
        new FileParts().open(file, 1 << 20, _ -> ++rows[0] < 50_000);
        assertThat(rows[0]).isEqualTo(50_000);
    }

    private static RecordPreview preview(Path file) throws UnreadableException {
        return new FileParts().preview(file, 1 << 20, OpeningHints.NONE).orElseThrow();
    }
}
