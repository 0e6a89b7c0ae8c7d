package org.claimline.ui.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Status;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.testkit.DemoNotebook;
import org.claimline.tracks.Role;
import org.claimline.tracks.Score;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.tracks.Verdict;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Without a toolkit: all work runs at once on the test's thread.
class TracksViewModelTest {

    private static final List<String> ARTICLES = List.of("""
            Title: A plan
            Source: Quay Post
            Date: 3 November 2025

            Harbour Group will invest $53 million in its new quay. Its quarterly results are due on November 14, 2025.
            """,
            """
                    Title: The plan again
                    Source: Ferry Times
                    Date: 12 November 2025

                    At the pier it was told again that Harbour Group will invest $53 million in its new quay. Harbour Group's cargo revenue rose 7%.
                    """,
            """
                    Title: Another number
                    Source: Harbour Daily
                    Date: 10 November 2025

                    Some hear that Harbour Group will invest $250 million in its new quay. Harbour Group's cargo revenue rose 7%.
                    """,
            """
                    Title: Later than planned
                    Source: Quay Post
                    Date: 26 November 2025

                    Harbour Group had set its quarterly results for November 14, and published them on November 25, 2025.
                    The fish market sold 900 crates.
                    """);

    private Notebook notebook;
    private Desk desk;
    private TracksViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        notebook = DemoNotebook.empty(folder.resolve("test.claimline"));
        for (int at = 0; at < ARTICLES.size(); at++) {
            DemoNotebook.add(notebook, Files.writeString(folder.resolve(at + ".txt"), ARTICLES.get(at)));
        }
        desk = new Desk(notebook, new Background(Runnable::run, Runnable::run), DemoNotebook.CLOCK);
        model = new TracksViewModel(desk);
        model.follow();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private Track track(Verdict verdict) {
        return model.allProperty().get().stream().filter(track -> track.has(verdict)).findFirst().orElseThrow();
    }

    private ClaimId quoted(String quote) {
        return model.allProperty().get().stream().flatMap(track -> track.statements().stream())
                .filter(one -> one.quote().equals(quote)).findFirst().orElseThrow().claim();
    }

    @Test
    void theWeightiestFindingComesFirst() {
        Track first = model.shownProperty().get().getFirst();
        assertThat(first.has(Verdict.CONTRADICTION)).isTrue();
        assertThat(model.selectedProperty().get()).contains(first);
        assertThat(TracksViewModel.heaviest(first)).contains(Verdict.CONTRADICTION);
    }

    @Test
    void bothSentencesOfAContradictionAreRead() {
        assertThat(model.sentencesProperty().get().values()).extracting(said -> said.mark().in(said.sentence()))
                .containsExactlyInAnyOrder("$53 million", "$250 million");
    }

    @Test
    void theFilterListsWhatItSays() {
        model.setFilter(TrackFilter.NONE.withVerdict(Optional.of(Verdict.SLIPPED)));
        assertThat(model.shownProperty().get()).isNotEmpty().allMatch(track -> track.has(Verdict.SLIPPED));
        assertThat(model.selectedProperty().get().orElseThrow().has(Verdict.SLIPPED)).isTrue();
        model.setFilter(TrackFilter.NONE.withWords("CARGO harb"));
        assertThat(model.shownProperty().get()).singleElement()
                .satisfies(track -> assertThat(track.topic().metric()).contains("cargo"));
        model.setFilter(TrackFilter.NONE.withWords("nothing like it"));
        assertThat(model.shownProperty().get()).isEmpty();
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void whatWasToldOnceIsListedOnDemand() {
        assertThat(model.shownProperty().get()).noneMatch(TrackFilter::isSingle);
        int before = model.shownProperty().get().size();
        assertThat(model.singles()).isPositive();
        model.setFilter(TrackFilter.NONE.withSingle(true));
        assertThat(model.shownProperty().get()).hasSize(before + (int) model.singles());
    }

    @Test
    void aTrackThatIsGoneToIsListedWhateverTheFilterWas() {
        ClaimId crates = quoted("900");
        model.setFilter(TrackFilter.NONE.withVerdict(Optional.of(Verdict.SLIPPED)));
        model.go(new Place.Tracks(Optional.empty(), Optional.of(crates)));
        assertThat(model.selectedProperty().get().orElseThrow().statements()).extracting(Statement::claim)
                .containsExactly(crates);
    }

    @Test
    void countsSayHowManyTracksHaveAVerdict() {
        assertThat(model.counts()).containsEntry(Verdict.CONTRADICTION, 1).containsEntry(Verdict.SLIPPED, 1);
        assertThat(model.summary().getValue()).contains("1 contradiction", "1 slipped");
    }

    @Test
    void aDisputeIsAnEditAndLeavesTheTrackChosen() {
        Track chosen = track(Verdict.CONTRADICTION);
        ClaimId doubtful = quoted("$250 million");
        model.dispute(List.of(doubtful));
        assertThat(notebook.claim(doubtful).orElseThrow().status()).isEqualTo(Status.DISPUTED);
        assertThat(model.selectedProperty().get().orElseThrow().id()).isEqualTo(chosen.id());
    }

    @Test
    void theChartOfAPlanHoldsEveryTellingAndMarksTheConflict() {
        Track plan = track(Verdict.CONTRADICTION);
        Plot plot = Plot.of(plan, Plot.views(plan).getFirst()).orElseThrow();
        assertThat(plot.points()).hasSize(plan.statements().size());
        assertThat(plot.points()).filteredOn(Plot.Point::conflict).extracting(point -> point.statement().quote())
                .containsExactly("$250 million");
        assertThat(plot.links()).extracting(Plot.Link::kind).containsOnly(Plot.Kind.RESTATED);
        assertThat(plot.least()).isEqualTo(53_000_000);
        assertThat(plot.most()).isEqualTo(250_000_000);
        ValueAxis axis = ValueAxis.of(plot);
        assertThat(axis.ticks()).extracting(ValueAxis.Tick::words).containsExactly("$0", "$100\u00a0m", "$200\u00a0m",
                "$300\u00a0m");
    }

    @Test
    void theStaircaseBeginsWhereTheDayWasFirstSet() {
        Track results = track(Verdict.SLIPPED);
        Plot plot = Plot.of(results, Plot.views(results).getFirst()).orElseThrow();
        assertThat(plot.scheduled()).isTrue();
        assertThat(plot.links()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Plot.Kind.SLIPPED);
            assertThat(step.words()).isEqualTo("+11 days");
            assertThat(step.from().day()).contains(LocalDate.of(2025, 11, 3));
            assertThat(step.from().statement().role()).isEqualTo(Role.SCHEDULED);
            assertThat(step.to().low()).isEqualTo(LocalDate.of(2025, 11, 25).toEpochDay());
        });
        assertThat(TrackText.values(results)).isEqualTo("14 Nov → 25 Nov 2025");
    }

    @Test
    void theDataOfAChartIsALineAClaimUnderItsNames() {
        Track plan = track(Verdict.CONTRADICTION);
        List<String> lines = ChartCopy.table(plan).lines().toList();
        assertThat(lines).hasSize(plan.statements().size() + 1);
        assertThat(lines.getFirst()).startsWith("Published\tFrom\tTo\tUnit");
        assertThat(lines).anyMatch(line -> line.startsWith("2025-11-10\t250000000\t250000000\tUSD\ttarget"));
    }

    @Test
    void withoutSettledForecastsNobodyHasAScore() {
        assertThat(model.scores()).isEqualTo(List.<Score>of());
    }
}
