package org.claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import org.claimline.domain.Days;
import org.claimline.domain.PriceSeries;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.PriceBook;
import org.claimline.task.Background;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.shell.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lanes and prices are taken back in their turn, between the edits. Without a toolkit.
class TimelineUndoTest {

    private static final HandLane FERRIES = new HandLane("Ferries", "boats");
    private static final HandLane BRIDGES = new HandLane("Bridges", "tolls");

    private final List<String> told = new ArrayList<>();
    private Notebook notebook;
    private Desk desk;
    private TimelineViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        notebook = DemoNotebook.empty(folder.resolve("test.claimline"));
        desk = new Desk(notebook, new Background(Runnable::run, Runnable::run), DemoNotebook.CLOCK);
        desk.onNotice(notice -> told.add(notice.text()));
        model = new TimelineViewModel(desk);
        model.follow();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private List<HandLane> lanes() {
        return model.arrangementProperty().get().hand();
    }

    private void add(HandLane lane) {
        model.arrange(now -> now.with(Optional.empty(), lane));
    }

    private void edit(String title) {
        desk.edit(Edits.event(title, Days.of(LocalDate.of(2025, 11, 3))));
    }

    private List<String> events() {
        return notebook.events().stream().map(event -> event.title()).sorted().toList();
    }

    private String undoes() {
        return desk.overviewProperty().get().flatMap(Desk.Overview::undo).orElse("");
    }

    @Test
    void aRemovedLaneComesBackAndStaysAway() {
        add(FERRIES);
        add(BRIDGES);
        model.arrange(now -> now.without(FERRIES));
        assertThat(undoes()).isEqualTo("Lane removed");

        desk.undo();
        assertThat(lanes()).containsExactly(FERRIES, BRIDGES);
        assertThat(told).last().isEqualTo("Undone: Lane removed");
        assertThat(ArrangementLines.read(notebook.timelineFile().lines()).hand()).containsExactly(FERRIES, BRIDGES);

        desk.redo();
        assertThat(lanes()).containsExactly(BRIDGES);
        assertThat(ArrangementLines.read(notebook.timelineFile().lines()).hand()).containsExactly(BRIDGES);
    }

    @Test
    void foldsAndOrderAreTakenBackAndWhatIsLookedAtIsNot() {
        model.fold(1);
        model.move(0, 2);
        model.arrange(now -> now.on(DateAxis.PUBLISHED));

        desk.undo();
        assertThat(model.arrangementProperty().get().order()).isEmpty();
        assertThat(model.arrangementProperty().get().folded()).hasSize(1);
        desk.undo();
        assertThat(model.arrangementProperty().get().folded()).isEmpty();
        assertThat(model.arrangementProperty().get().axis()).isEqualTo(DateAxis.PUBLISHED);
        desk.undo();
        assertThat(told).last().isEqualTo("Nothing to undo");
    }

    @Test
    void stepsAndEditsAreTakenBackInTheOrderInWhichTheyWereDone() {
        edit("a");
        add(FERRIES);
        edit("b");
        add(BRIDGES);

        desk.undo();
        assertThat(lanes()).containsExactly(FERRIES);
        assertThat(events()).containsExactly("a", "b");
        desk.undo();
        assertThat(events()).containsExactly("a");
        assertThat(lanes()).containsExactly(FERRIES);
        desk.undo();
        assertThat(lanes()).isEmpty();
        desk.undo();
        assertThat(events()).isEmpty();

        desk.redo();
        assertThat(events()).containsExactly("a");
        assertThat(lanes()).isEmpty();
        desk.redo();
        assertThat(lanes()).containsExactly(FERRIES);
        desk.redo();
        assertThat(events()).containsExactly("a", "b");
        desk.redo();
        assertThat(lanes()).containsExactly(FERRIES, BRIDGES);
    }

    @Test
    void anEditAfterAnUndoneStepIsRedoneBeforeIt() {
        edit("a");
        add(FERRIES);
        desk.undo();
        edit("b");
        desk.undo();

        desk.redo();
        assertThat(events()).containsExactly("a", "b");
        assertThat(lanes()).isEmpty();
    }

    @Test
    void pricesThatWereTakenOrRemovedAreAsBefore(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("harbour.csv"), """
                Date,Close
                2025-11-03,10.5
                2025-11-04,11
                """);
        var prices = new Prices(model, new Group());
        prices.take(table, PriceBook.preview(table).mapping());
        List<PriceSeries> before = notebook.prices().all();
        assertThat(before).hasSize(1);

        prices.remove(before.getFirst().name());
        assertThat(notebook.prices().all()).isEmpty();
        desk.undo();
        assertThat(notebook.prices().all()).isEqualTo(before);
        desk.undo();
        assertThat(notebook.prices().all()).isEmpty();
        desk.redo();
        assertThat(notebook.prices().all()).isEqualTo(before);
        assertThat(undoes()).isEqualTo("Prices taken");
    }
}
