package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Furniture;
import org.claimline.domain.NotebookException;
import org.claimline.notebook.LexiconEntry.Alias;
import org.claimline.notebook.LexiconEntry.Fault;
import org.claimline.notebook.LexiconEntry.FurnitureRule;
import org.claimline.notebook.LexiconEntry.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LexiconFileTest {

    private static final Alias FERRIES = new Alias(true, "Harbour Ferries", List.of("ferry line", "The Boats"));
    private static final Unit BERTH = new Unit("berth", List.of("berth", "berths"));
    private static final FurnitureRule RULE = new FurnitureRule(Furniture.Reason.PROMOTION, "foot", "starts", 60,
            "our letter on boats");

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        var file = new LexiconFile(folder);
        file.change(List.of(), List.of(FERRIES, BERTH, RULE));
        assertThat(file.entries()).containsExactly(FERRIES, BERTH, RULE);
        NotebookLexicon read = NotebookLexicon.of(folder);
        assertThat(read.aliases().subjects()).isEqualTo(
                Map.of("ferry line", "Harbour Ferries", "the boats", "Harbour Ferries"));
        assertThat(read.units()).isEqualTo(Map.of("berth", List.of("berth", "berths")));
        assertThat(read.furniture()).containsExactly(
                List.of("PROMOTION", "foot", "starts", "60", "our letter on boats"));
    }

    @Test
    void commentsAndOtherLinesStay() throws IOException {
        Path file = folder.resolve(NotebookLexicon.FILE);
        Files.writeString(file, """
                # Boats
                subject\tHarbour Ferries\tferry line, The Boats
                no-furniture\tNAVIGATION\tfoot\tis\t60\tletters by day

                metric\tfares\tticket prices
                """);
        new LexiconFile(folder).change(List.of(FERRIES), List.of(BERTH));
        assertThat(Files.readAllLines(file)).containsExactly("# Boats",
                "no-furniture\tNAVIGATION\tfoot\tis\t60\tletters by day", "", "metric\tfares\tticket prices",
                "unit\tberth\tberth, berths");
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        var file = new LexiconFile(folder);
        file.change(List.of(), List.of(BERTH));
        assertThatThrownBy(() -> file.change(List.of(BERTH), List.of(new Alias(false, " ", List.of("x")))))
                .isInstanceOf(NotebookException.class);
        assertThat(file.entries()).containsExactly(BERTH);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"fares, ticket price, -", "' ', ticket price, NO_NAME",
        "fares, ' ', NO_WORDS",
        "fares, 'ticket\tprice', TAB", "'fa\nres', ticket price, TAB"})
    void faultsAreNamed(String name, String word, Fault fault) {
        assertThat(new Alias(false, name, List.of(word)).fault()).isEqualTo(Optional.ofNullable(fault));
        assertThat(new Unit(name, List.of(word)).fault()).isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    void aRuleNeedsALength() {
        var rule = new FurnitureRule(Furniture.Reason.CONTACT, "any", "is", 0, "write to us");
        assertThat(rule.fault()).contains(Fault.LENGTH);
        assertThat(RULE.fault()).isEmpty();
    }
}
