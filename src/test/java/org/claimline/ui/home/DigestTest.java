package org.claimline.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Days;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.testkit.DemoNotebook;
import org.claimline.tracks.Verdict;
import org.claimline.ui.home.Digest.Topic;
import org.claimline.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the home page says of a small notebook on a given day.
class DigestTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(DemoNotebook.CLOCK.instant(),
            DemoNotebook.CLOCK.getZone());

    @TempDir
    private Path folder;
    private Notebook notebook;

    @BeforeEach
    void open() {
        notebook = DemoNotebook.empty(folder.resolve("a.claimline"));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private void add(String name, LocalDate day, String text) {
        try {
            DemoNotebook.add(notebook, Files.writeString(folder.resolve(name + ".txt"),
                    "Title: " + name + "\nDate: " + day + "\n\n" + text + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Digest digest() {
        return Digest.of(notebook, TODAY);
    }

    private Digest.Section section(Topic topic) {
        return digest().sections().stream().filter(one -> one.topic() == topic).findFirst().orElseThrow();
    }

    private List<Topic> topics() {
        return digest().sections().stream().map(Digest.Section::topic).toList();
    }

    private Claim quoted(String quote) {
        return notebook.claims(ClaimFilter.STANDING).stream().map(ClaimRow::claim)
                .filter(claim -> claim.anchor().quote().equals(quote)).findFirst().orElseThrow();
    }

    @Test
    void anEmptyNotebookHasNothingToSay() {
        assertThat(digest()).isEqualTo(new Digest(0, 0, 0, List.of()));
    }

    @Test
    void whatIsNewAndWhatWaitsLeadsThere() {
        add("Cargo", TODAY.minusDays(2), "Harbour Group's cargo revenue rose 7%.");
        Digest.Line line = section(Topic.NEW).lines().getFirst();
        assertThat(line.what()).isEqualTo("Cargo");
        assertThat(line.when()).isEqualTo("1 claim");
        assertThat(line.place())
                .isEqualTo(new Place.Reading(notebook.articles().getFirst().id(), Optional.empty()));
        assertThat(section(Topic.REVIEW).lines()).extracting(Digest.Line::what).containsExactly("1 claim to judge");
        notebook.apply(Edits.confirm(List.of(quoted("7%"))));
        assertThat(topics()).doesNotContain(Topic.REVIEW);
        notebook.apply(Edits.dispute(List.of(quoted("7%"))));
        assertThat(section(Topic.REVIEW).lines()).extracting(Digest.Line::what).containsExactly("1 claim in dispute");
    }

    @Test
    void aSecondValueIsAChangeAndAnOldOneIsNot() {
        add("Once", TODAY.minusDays(60), "Harbour Group's cargo revenue was $70 million.");
        assertThat(topics()).doesNotContain(Topic.CHANGED);
        add("Twice", TODAY.minusDays(2), "Harbour Group's cargo revenue was $90 million.");
        assertThat(section(Topic.CHANGED).lines()).singleElement().satisfies(line -> {
            assertThat(line.what()).endsWith("cargo revenue");
            assertThat(line.detail()).isEqualTo("$70\u00a0m → $90\u00a0m");
            assertThat(line.place())
                    .isEqualTo(new Place.Tracks(Optional.empty(), Optional.of(quoted("$90 million").id())));
        });
    }

    @Test
    void amountsOfWhichNobodySaysWhatTheyMeasureAreNoChange() {
        add("Once", TODAY.minusDays(60), "Harbour Group said on Monday: $3 million.");
        add("Twice", TODAY.minusDays(2), "Harbour Group said on Monday: $190 million.");
        assertThat(quoted("$190 million").reading().metric()).isEmpty();
        assertThat(quoted("$190 million").reading().subject()).isPresent();
        assertThat(topics()).doesNotContain(Topic.CHANGED);
    }

    @Test
    void aPercentageThatNamesNoPeriodIsNoChange() {
        add("Once", TODAY.minusDays(60), "Harbour Group's cargo revenue rose 7%.");
        add("Twice", TODAY.minusDays(2), "Harbour Group's cargo revenue rose 9%.");
        assertThat(topics()).doesNotContain(Topic.CHANGED);
    }

    @Test
    void whatDoesNotAddUpIsTold() {
        add("Plan", TODAY.minusDays(20), "Harbour Group will invest $53 million in its new quay.");
        add("Other", TODAY.minusDays(10), "Some hear that Harbour Group will invest $250 million in its new quay.");
        add("Again", TODAY.minusDays(8),
                "At the pier it is told that Harbour Group will invest $53 million in its new quay.");
        Digest.Section section = section(Topic.CONTRADICTS);
        assertThat(section.lines()).singleElement()
                .satisfies(line -> assertThat(line.detail()).isEqualTo("$53 million against $250 million"));
        assertThat(section.all())
                .contains(new Place.Tracks(Optional.of(Verdict.CONTRADICTION), Optional.empty()));
    }

    @Test
    void whatIsDueStandsByItsDayAndWhatPassedIsOverdue() {
        add("Results", TODAY.minusDays(40), "Harbour Group's quarterly results are due on "
                + english(TODAY.minusDays(20)) + ".");
        add("Launch", TODAY.minusDays(3), "Ferry Lines will launch its new boat on " + english(TODAY.plusDays(12))
                + ".");
        notebook.apply(Edits.event("Harbour day", Days.of(TODAY.plusDays(1))));
        notebook.apply(Edits.event("Past day", Days.of(TODAY.minusDays(1))));
        notebook.apply(Edits.event("Far day", Days.of(TODAY.plusDays(400))));
        assertThat(section(Topic.DUE).lines()).extracting(Digest.Line::when).containsExactly("tomorrow", "in 12 days");
        assertThat(section(Topic.DUE).lines().getFirst().what()).isEqualTo("Harbour day");
        assertThat(section(Topic.SLIPPED).lines()).singleElement()
                .satisfies(line -> assertThat(line.detail()).contains("20 days ago"));
    }

    private static String english(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH).format(day);
    }
}
