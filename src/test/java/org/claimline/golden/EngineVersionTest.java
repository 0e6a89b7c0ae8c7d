package org.claimline.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.claimline.domain.Finding;
import org.claimline.domain.Sha256;
import org.claimline.extraction.ClaimExtractor;
import org.claimline.extraction.Context;
import org.claimline.extraction.Lexicon;
import org.junit.jupiter.api.Test;

/// Holds [ClaimExtractor#VERSION] to its promise: it grows when the same texts give other claims.
///
/// `engine-version.txt` has the version and a checksum of what that engine finds in the texts of the sample articles
/// as they are on the disk, whatever importing makes of them.
class EngineVersionTest {

    private static final Path FILE = Path.of("src/test/resources/org/claimline/golden/engine-version.txt");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    @Test
    void theVersionGrewWithTheClaims() throws IOException {
        String found = "version " + ClaimExtractor.VERSION + "\nclaims " + checksum() + "\n";
        String known = Files.readString(FILE);
        if (found.equals(known)) {
            return;
        }
        String version = known.lines().findFirst().orElseThrow();
        assertThat(version).as("""
                The engine finds other claims than %s did.
                Raise ClaimExtractor.VERSION, so that notebooks offer to read their articles again, and rewrite with
                    mvn -Dtest='SampleClaimsTest,EngineVersionTest' -Dgolden=write test
                (after a merge: take either side of engine-version.txt, raise VERSION above both, rewrite)""", version)
                .isNotEqualTo("version " + ClaimExtractor.VERSION);
        if (WRITE) {
            Files.writeString(FILE, found);
        }
        assertThat(WRITE).as("VERSION was raised; now rewrite with -Dgolden=write").isTrue();
    }

    private static String checksum() throws IOException {
        var extractor = new ClaimExtractor(Lexicon.standard());
        var claims = new StringBuilder();
        for (Path article : SampleClaimsTest.articles()) {
            claims.append(article.getFileName()).append('\n');
            for (Finding finding : extractor.extract(Files.readString(article), Context.published(DAY))) {
                claims.append(finding).append('\n');
            }
        }
        return Sha256.hex(claims.toString());
    }
}
