package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimline.domain.Claim;
import org.claimline.domain.NotebookException;
import org.claimline.testkit.DemoNotebook;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Terms;
import org.claimline.tracks.Track;
import org.claimline.tracks.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tracks are corrected by correcting what their claims are about, and taken back as one edit.
final class CorrectedTracksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @TempDir
    private Path folder;
    private Notebook notebook;

    @BeforeEach
    void open() throws IOException {
        notebook = DemoNotebook.empty(folder.resolve("a.claimline"));
        List<String> articles = List.of("""
                Date: 3 November 2025

                Harbour Group's cargo revenue rose 7%. Harbour Group's ferry income rose 7%.
                """, """
                Date: 4 November 2025

                Harbour Group will invest €40 million in its new quay.
                """, """
                Date: 6 November 2025

                It is heard that Harbour Group will invest $46 million in its new quay.
                """, """
                Date: 7 November 2025

                Harbour Group's quarterly results are due on November 14, 2025.
                """, """
                Date: 8 November 2025

                The pier hears that Harbour Group's quarterly results come on November 20, 2025.
                """);
        for (int at = 0; at < articles.size(); at++) {
            DemoNotebook.add(notebook, Files.writeString(folder.resolve(at + ".txt"), articles.get(at)));
        }
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private Track of(String metric) {
        return notebook.tracks().all(TODAY).stream().filter(track -> track.topic().metric().equals(metric)).findFirst()
                .orElseThrow(() -> new AssertionError(topics()));
    }

    private List<String> topics() {
        return notebook.tracks().all(TODAY).stream().map(Track::id).toList();
    }

    private List<Claim> claims(Track track) {
        return track.statements().stream().map(Statement::claim).map(notebook::claim)
                .map(claim -> claim.orElseThrow()).toList();
    }

    @Test
    void mergingGivesTheClaimsOfOneTrackTheTopicOfTheOther() {
        List<String> before = topics();
        Track cargo = of("cargo revenue");
        Track ferry = of("ferry income");
        notebook.apply(Edits.correctTopic(claims(ferry), cargo.topic().metric(), cargo.topic().subject()));
        assertThat(topics()).doesNotContain(ferry.id());
        assertThat(of("cargo revenue").statements()).hasSize(2);
        notebook.undo();
        assertThat(topics()).isEqualTo(before);
    }

    @Test
    void splittingGivesClaimsATrackOfTheirOwnWhateverTheirNameMeans() {
        Track quay = notebook.tracks().all(TODAY).stream()
                .filter(track -> track.statements().getFirst().quote().equals("€40 million")).findFirst()
                .orElseThrow();
        assertThat(quay.statements()).hasSize(2);
        List<Claim> dollars = claims(quay).subList(1, 2);
        notebook.apply(Edits.correctTopic(dollars, "investment (by the bank)", quay.topic().subject()));
        Track apart = of("investment (by the bank)");
        assertThat(apart.statements()).extracting(Statement::quote).containsExactly("$46 million");
        assertThat(Terms.standard().isSameMetric("investment (by the bank)", "investment", false)).isFalse();
        assertThat(Terms.standard().isSameMetric("capex", "capital expenditure", false)).isTrue();
    }

    @Test
    void daysFollowTheNameThatTheyAreGivenRatherThanTheWordsAroundThem() {
        Track results = of("results");
        assertThat(results.has(Verdict.SLIPPED)).isTrue();
        List<Claim> heard = claims(results).subList(1, 2);
        notebook.apply(Edits.correctTopic(heard, "results (heard)", results.topic().subject()));
        assertThat(of("results").has(Verdict.SLIPPED)).isFalse();
        notebook.apply(Edits.correctTopic(claims(of("results (heard)")), "results", results.topic().subject()));
        assertThat(of("results").has(Verdict.SLIPPED)).isTrue();
    }

    @Test
    void ownRatesMakeAmountsComparableAtOnce() throws IOException {
        Path file = folder.resolve("a.claimline").resolve(NotebookTracks.RATES);
        Files.writeString(file, "# from the bank\n2025-11-01,usd,CNY,7.13\n");
        assertThat(notebook.tracks().rates()).containsExactly(
                new ExchangeRate(LocalDate.of(2025, 11, 1), "USD", "CNY", new BigDecimal("7.13")));
        assertThat(notebook.tracks().all(TODAY)).noneMatch(track -> track.has(Verdict.AGREES));
        var rate = new ExchangeRate(LocalDate.of(2025, 11, 3), "EUR", "USD", new BigDecimal("1.15"));
        notebook.tracks().changeRates(List.of(rate));
        assertThat(notebook.tracks().rates()).containsExactly(rate);
        assertThat(Files.readString(file)).startsWith("# from the bank\n");
        assertThat(notebook.tracks().all(TODAY)).anySatisfy(track -> {
            assertThat(track.has(Verdict.AGREES)).isTrue();
            assertThat(track.findings().getFirst().reason()).contains("€40 million = $46 million");
        });
    }

    @Test
    void aLineThatIsNoRateIsNamed() throws IOException {
        Files.writeString(folder.resolve("a.claimline").resolve(NotebookTracks.RATES), "2025-11-01,USD,USD,1\n");
        assertThatThrownBy(() -> notebook.tracks().rates()).isInstanceOf(NotebookException.class)
                .hasMessageContaining("line 1 of rates.csv");
    }
}
