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
            notebook.importFiles(
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

    @Test
    void findsTheOneContradiction() {
        assertThat(findings(Verdict.CONTRADICTION)).singleElement()
                .satisfies(found -> assertThat(found.reason()).contains("$53 billion against $250 billion"));
    }

    @Test
    void knowsThatYuanAndDollarsAreTheSamePlan() {
        Track plan = track("alibaba/capital-expenditure/usd/unsaid");
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
