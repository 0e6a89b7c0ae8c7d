package org.claimline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimline.export.Written.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class ClaimFileTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/claims");

    @TempDir
    Path folder;

    @Test
    void writesTheTableThatWasReviewed() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            ClaimFile.csv(GOLDEN.resolve("claims.csv"), SampleDossier.full());
            ClaimFile.json(GOLDEN.resolve("claims.json"), SampleDossier.full());
        }
        Path csv = folder.resolve("new/claims.csv");
        Path json = folder.resolve("new/claims.json");
        ClaimFile.csv(csv, SampleDossier.full());
        ClaimFile.json(json, SampleDossier.full());
        assertThat(Files.readString(csv)).isEqualTo(Files.readString(GOLDEN.resolve("claims.csv")));
        assertThat(Files.readString(json)).isEqualTo(Files.readString(GOLDEN.resolve("claims.json")));
    }

    @Test
    void writesJsonThatAParserReads() throws IOException {
        Path file = folder.resolve("claims.json");
        ClaimFile.json(file, SampleDossier.full());
        JsonNode claims = new ObjectMapper().readTree(Files.readString(file)).get("claims");
        assertThat(claims).hasSize(5);
        assertThat(claims.get(0).get("value").stringValue()).isEqualTo("5300000000");
        assertThat(claims.get(0).get("qualifier").stringValue()).isEqualTo("over");
        assertThat(claims.get(0).get("low").isNull()).isTrue();
        assertThat(claims.get(2).get("low").stringValue()).isEqualTo("8");
    }

    @Test
    void overwritesItsOwnFilesOnly() throws IOException {
        Path csv = folder.resolve("claims.csv");
        Path json = folder.resolve("claims.json");
        assertThat(ClaimFile.csv(csv, SampleDossier.full()).state()).isEqualTo(State.DONE);
        assertThat(ClaimFile.csv(csv, SampleDossier.full()).state()).isEqualTo(State.UNCHANGED);
        assertThat(ClaimFile.json(json, SampleDossier.full()).state()).isEqualTo(State.DONE);
        assertThat(ClaimFile.json(json, SampleDossier.full()).state()).isEqualTo(State.UNCHANGED);
        assertThat(ClaimFile.json(csv, SampleDossier.full()).state()).isEqualTo(State.REFUSED);
        assertThat(ClaimFile.csv(json, SampleDossier.full()).state()).isEqualTo(State.REFUSED);
        assertThat(ClaimFile.csv(folder, SampleDossier.full()).state()).isEqualTo(State.REFUSED);
    }

    @Test
    void keepsFormulasOutOfTextAndOnlyThere() {
        var csv = new Csv("a", "b", "c");
        csv.text("=1+1").plain("-5").text("a \"b\", c").endRow();
        csv.text("@x\ny").plain("").text("\u4E07").endRow();
        assertThat(csv.toString()).isEqualTo("a,b,c\r\n'=1+1,-5,\"a \"\"b\"\", c\"\r\n\"'@x\ny\",,\u4E07\r\n");
    }
}
