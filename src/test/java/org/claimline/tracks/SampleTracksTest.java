package org.claimline.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Edit;
import org.claimline.domain.NotebookSettings;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.PublicationDates;
import org.claimline.task.Cancellation;
import org.claimline.testkit.DemoNotebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The verdicts that the sample articles were written for.
final class SampleTracksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    @TempDir
    private Path folder;
    private Notebook notebook;

    @BeforeEach
    void open() throws Exception {
        notebook = DemoNotebook.empty(folder.resolve("a.claimline"));
        NotebookSettings before = notebook.settings();
        notebook.apply(Edits.settings(before, before.withFiscalYears(Map.of("Alibaba", Month.MARCH))));
        try (Stream<Path> files = Files.list(Path.of("assets/sample"))) {
            notebook.imports().files(
                    files.filter(file -> !file.getFileName().toString().equals("README.md")).sorted().toList(),
                    PublicationDates.NONE, _ -> {}, Cancellation.NEVER);
        }
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private List<TrackFinding> findings(Verdict verdict) {
        return notebook.tracks().all(TODAY).stream().flatMap(track -> track.findings().stream())
                .filter(finding -> finding.verdict() == verdict).toList();
    }

    private Track track(String id) {
        return notebook.tracks().all(TODAY).stream().filter(track -> track.id().equals(id)).findFirst().orElseThrow();
    }

    /// What the sample articles say of one thing in more than one of them: the track, and what its finding says.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alibaba | capital expenditure | CNY | CONTRADICTION | $53 billion against $250 billion
            Alibaba | capital expenditure | CNY | AGREES        | RMB 380 billion = $53 billion
            Alibaba | cloud revenue       | %   | SETTLED       | 32% expected
            Alibaba | cloud revenue       | %   | AGREES        | 34% = 34.5%
            Alibaba | cloud revenue       | CNY | AGREES        | 39.8 billion yuan = RMB 39.8 billion
            Alibaba | revenue             | USD | AGREES        | = 247.8 billion yuan
            Alibaba | revenue             | %   | EXPLAINED     | one of them is told of 'cloud revenue' elsewhere
            Alibaba | net income          | %   | AGREES        | 52%
            Alibaba | results             | day | SLIPPED       | 11 days later
            Alibaba | price target        | USD | EXPLAINED     | the later statement replaces the earlier one
            Alibaba | downloads           | download | AGREES   | 3 articles of 2 origins say 10 million
            Alibaba | users               | user | AGREES       | 100 million
            """)
    void findsWhatTheSampleArticlesHold(String subject, String metric, String unit, Verdict verdict, String words) {
        assertThat(notebook.tracks().all(TODAY))
                .filteredOn(track -> track.topic().subject().equals(subject) && track.topic().metric().equals(metric)
                        && track.topic().unit().equals(unit))
                .flatExtracting(Track::findings).anySatisfy(found -> {
                    assertThat(found.verdict()).isEqualTo(verdict);
                    assertThat(found.reason()).contains(words);
                });
    }

    @Test
    void raisesNoFalseAlarm() {
        assertThat(findings(Verdict.MISSED)).isEmpty();
        assertThat(findings(Verdict.OVERDUE)).isEmpty();
        assertThat(findings(Verdict.SILENT)).isEmpty();
        assertThat(findings(Verdict.SETTLED)).hasSize(1);
    }

    @Test
    void findsTheOneContradiction() {
        assertThat(findings(Verdict.CONTRADICTION)).singleElement()
                .satisfies(found -> assertThat(found.reason()).contains("$53 billion against $250 billion"));
    }

    @Test
    void knowsThatYuanAndDollarsAreTheSamePlan() {
        Track plan = track("alibaba/capital-expenditure/cny/unsaid");
        assertThat(plan.findings()).anySatisfy(found -> {
            assertThat(found.verdict()).isEqualTo(Verdict.AGREES);
            assertThat(found.reason()).contains("RMB 380 billion = $53 billion");
        });
    }

    @Test
    void putsTheForecastOfCloudGrowthBesideWhatCame() {
        assertThat(track("alibaba/cloud-revenue/%/quarter").findings()).anySatisfy(found -> {
            assertThat(found.verdict()).isEqualTo(Verdict.SETTLED);
            assertThat(found.reason()).startsWith("32% expected").contains("34% reported", "Jul–Sep 2025");
            assertThat(found.error()).contains(BigDecimal.TWO);
            assertThat(found.inferred()).isTrue();
        });
    }

    @Test
    void findsTheResultsThatCameElevenDaysLate() {
        assertThat(findings(Verdict.SLIPPED)).singleElement().satisfies(found -> {
            assertThat(found.reason()).contains("14 Nov 2025", "25 Nov 2025", "11 days later");
            assertThat(found.error()).contains(new BigDecimal(11));
        });
    }

    @Test
    void followsWhatTheUserRejects() {
        List<ClaimRow> doubtful = notebook.claims(ClaimFilter.STANDING.withText("$250 billion"));
        assertThat(findings(Verdict.CONTRADICTION)).hasSize(1);
        notebook.apply(Edits.reject(doubtful.stream().map(ClaimRow::claim).toList()));
        assertThat(findings(Verdict.CONTRADICTION)).isEmpty();
        Optional<Edit> undone = notebook.undo();
        assertThat(undone).isPresent();
        assertThat(findings(Verdict.CONTRADICTION)).hasSize(1);
    }

    @Test
    void anEditDoesNotWaitForTheTracks() throws Exception {
        ClaimRow row = notebook.claims(ClaimFilter.STANDING).getFirst();
        synchronized (notebook.tracks()) {
            CompletableFuture.runAsync(() -> notebook.apply(Edits.reject(List.of(row.claim()))))
                    .get(20, TimeUnit.SECONDS);
        }
        assertThat(notebook.tracks().of(row.claim().id())).isEmpty();
    }

    @Test
    void aFiscalCalendarMakesTheForecastComparable() {
        NotebookSettings before = notebook.settings();
        notebook.apply(Edits.settings(before, before.withFiscalYears(Map.of())));
        assertThat(track("alibaba/cloud-revenue/%/quarter").has(Verdict.SETTLED)).isFalse();
    }

    @Test
    void isTheSameWhetherItWasBuiltAtOnceOrFollowed() throws Exception {
        List<Track> followed = notebook.tracks().all(TODAY);
        notebook.close();
        notebook = DemoNotebook.empty(folder.resolve("a.claimline"));
        assertThat(notebook.tracks().all(TODAY)).isEqualTo(followed);
    }
}
