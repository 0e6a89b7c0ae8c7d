package org.claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Days;
import org.claimline.domain.NotebookSettings;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.testkit.DemoNotebook;
import org.claimline.timeline.Ends;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Without a toolkit: all work runs at once on the test's thread.
class TimelineViewModelTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private Notebook notebook;
    private Desk desk;
    private TimelineViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        notebook = DemoNotebook.empty(folder.resolve("test.claimline"));
        NotebookSettings before = notebook.settings();
        notebook.apply(Edits.settings(before, before.withTitle("Ferries")
                .withStudied(Optional.of(new Days(FIRST, LAST, Days.Precision.RANGE)))));
        DemoNotebook.add(notebook, Files.writeString(folder.resolve("ferry.txt"), """
                Ferry line buys boats
                Date: 3 November 2025

                The ferry line spent $40 million on new boats. Fares rose 7% in the third quarter of 2025.
                """));
        DemoNotebook.add(notebook, Files.writeString(folder.resolve("column.txt"), """
                On the price of bridges

                Bridges cost $9 million.
                """));
        desk = new Desk(notebook, new Background(Runnable::run, Runnable::run), DemoNotebook.CLOCK);
        model = new TimelineViewModel(desk);
        model.follow();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private Entry quoted(String quote) {
        return model.rows().stream().filter(entry -> entry.row()
                .filter(row -> row.claim().anchor().quote().equals(quote)).isPresent()).findFirst().orElseThrow();
    }

    @Test
    void aClaimOpensAtItsSentenceBesideTheArticleThatIsReadAndAnArticleToo() {
        Entry claim = quoted("$40 million");
        model.openBeside(claim);
        assertThat(desk.besideProperty().getValue()).contains(
                new Desk.Beside.OfArticle(claim.row().orElseThrow().claim().article(), claim.claim()));
        assertThat(desk.placeProperty().get()).isInstanceOf(Place.Articles.class);

        Entry article = model.rows().stream().filter(entry -> entry.kind() == EntryKind.ARTICLES).findFirst()
                .orElseThrow();
        model.openBeside(article);
        assertThat(desk.besideProperty().getValue()).contains(
                new Desk.Beside.OfArticle(article.article().orElseThrow(), Optional.empty()));
        assertThat(model.selectedProperty().get()).contains(article);
    }

    @Test
    void opensOnThePeriodUnderStudy() {
        assertThat(model.span().getValue()).isEqualTo("1 Nov 2025 – 31 Dec 2025");
    }

    @Test
    void aFigureStandsOnTheDayItWasSaidOnAndNothingStandsWithoutADay() {
        assertThat(quoted("$40 million").when()).contains(Days.of(LocalDate.of(2025, 11, 3)));
        assertThat(quoted("$40 million").kind()).isEqualTo(EntryKind.FIGURES);
        assertThat(quoted("$9 million").when()).isEmpty();
        assertThat(model.storyProperty().get().undated()).extracting(Entry::kind).contains(EntryKind.ARTICLES,
                EntryKind.FIGURES);
    }

    @Test
    void anEventStandsOnItsDaysAndIsSelectedWhenAsked() {
        var days = new Days(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 7), Days.Precision.RANGE);
        new TimelineEdits(model).add("Boat week", days);
        Entry event = model.selectedProperty().get().orElseThrow();
        assertThat(event.kind()).isEqualTo(EntryKind.EVENTS);
        assertThat(event.when()).contains(days);
        assertThat(event.ends()).isEqualTo(Ends.FIRM);
        new TimelineEdits(model).remove();
        assertThat(model.selectedProperty().get()).isEmpty();
        assertThat(notebook.events()).isEmpty();
    }

    @Test
    void zoomingKeepsTheSelectedItemWhereItIs() {
        model.select(quoted("$40 million"));
        double day = LocalDate.of(2025, 11, 3).toEpochDay() + 0.5;
        double x = model.scaleProperty().get().x(day);
        model.sight().zoomIn();
        assertThat(model.scaleProperty().get().x(day)).isCloseTo(x, within(1e-6));
    }

    @Test
    void whatIsSelectedOutOfSightIsBroughtIntoSight() {
        notebook.apply(Edits.event("Long ago", Days.of(LocalDate.of(2019, 5, 1))));
        model.first();
        assertThat(model.selectedProperty().get().orElseThrow().label()).isEqualTo("Long ago");
        double x = model.scaleProperty().get().x(LocalDate.of(2019, 5, 1).toEpochDay());
        assertThat(x).isBetween(0.0, model.scaleProperty().get().width());
    }

    @Test
    void theSearchFieldFiltersAndWhatItHidesIsCounted() {
        int all = model.storyProperty().get().size();
        model.wordsProperty().set("boats");
        Story found = model.storyProperty().get();
        assertThat(found.size()).isBetween(1, all - 1);
        assertThat(found.left()).isEqualTo(all - found.size());
        assertThat(model.summary().getValue()).contains(found.left() + " hidden");
        model.wordsProperty().set("");
        assertThat(model.storyProperty().get().size()).isEqualTo(all);
    }

    @Test
    void upAndDownGoToTheNearestItemOfTheNextLaneThatHasAny() {
        model.select(quoted("$40 million"));
        model.lane(-1);
        assertThat(model.selectedProperty().get().orElseThrow().kind()).isEqualTo(EntryKind.ARTICLES);
        model.setShown(EntryKind.FIGURES, false);
        model.lane(1);
        assertThat(model.selectedProperty().get().orElseThrow().kind()).isNotEqualTo(EntryKind.FIGURES);
    }

    @Test
    void rejectedClaimsLeaveAndTheSelectionWithThem() {
        Entry entry = quoted("$40 million");
        model.select(entry);
        notebook.apply(Edits.reject(List.of(entry.row().orElseThrow().claim())));
        assertThat(model.selectedProperty().get()).isEmpty();
        assertThat(model.storyProperty().get().find(entry.id())).isEmpty();
    }
}
