package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.domain.Days;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/// The timeline from top to bottom, to be read: each thing with the words of its source, a heading for each month. It has
/// what is in sight on the axis, or the selected period.
final class StoryList extends ListView<StoryList.Line> {

    /// @param heading of the month that begins here
    record Line(Entry entry, Optional<String> heading) {}

    private static final double WIDEST = 720;

    private final TimelineViewModel model;
    private boolean filling;

    StoryList(TimelineViewModel model) {
        this.model = model;
        getStyleClass().add("story-list");
        setAccessibleText(Texts.get("timeline.story"));
        setPlaceholder(new Empty(Texts.get("timeline.story.empty")));
        setCellFactory(_ -> new Cell());
        model.storyProperty().subscribe(this::fill);
        model.scaleProperty().subscribe(this::fill);
        model.desk().periodProperty().subscribe(this::fill);
        model.selectedProperty().subscribe(_ -> showSelection());
        visibleProperty().subscribe(this::fill);
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !filling) {
                model.selectedProperty().set(Optional.of(line.entry()));
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
    }

    private void open() {
        Line line = getSelectionModel().getSelectedItem();
        if (line != null) {
            model.open(line.entry());
        }
    }

    private void fill() {
        if (!isVisible()) {
            return;
        }
        filling = true;
        getItems().setAll(lines(model.told(), model.storyProperty().get().arrangement().axis()));
        filling = false;
        showSelection();
    }

    /// @param entries by first day
    static List<Line> lines(List<Entry> entries, DateAxis axis) {
        var lines = new ArrayList<Line>();
        Optional<LocalDate> month = Optional.empty();
        for (Entry entry : entries) {
            Optional<LocalDate> own = entry.on(axis).map(Days::first).map(day -> day.withDayOfMonth(1));
            lines.add(new Line(entry, own.equals(month) ? Optional.empty() : own.map(LocalText.HERE::month)));
            month = own;
        }
        return lines;
    }

    private void showSelection() {
        filling = true;
        Optional<Entry> selected = model.selectedProperty().get();
        for (int i = 0; i < getItems().size(); i++) {
            if (selected.filter(getItems().get(i).entry()::equals).isPresent()) {
                if (getSelectionModel().getSelectedIndex() != i) {
                    getSelectionModel().clearAndSelect(i);
                    scrollTo(Math.max(0, i - 2));
                }
                filling = false;
                return;
            }
        }
        getSelectionModel().clearSelection();
        filling = false;
    }

    private final class Cell extends ListCell<Line> {

        private final Label month = Nodes.label("", "heading");
        private final Label when = Nodes.label("", "secondary");
        private final Label what = Nodes.text("", "strong");
        private final Label quote = Nodes.text("", "reading", "quote");
        private final Label origin = Nodes.text("", "secondary");
        private final HBox dot = new HBox();
        private final VBox words = new VBox(2, what, quote, origin);
        private final VBox column = new VBox(6);

        Cell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            when.setMinWidth(110);
            when.setPrefWidth(110);
            when.setWrapText(true);
            dot.setMinWidth(16);
            dot.getStyleClass().add("story-dot");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(WIDEST);
            var row = new HBox(8, when, dot, words);
            row.setAlignment(Pos.TOP_LEFT);
            column.getChildren().addAll(month, row);
            prefWidthProperty().bind(StoryList.this.widthProperty().subtract(24));
            setMaxWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            Entry entry = line.entry();
            month.setText(line.heading().orElse(""));
            Nodes.show(month, line.heading().isPresent());
            when.setText(entry.on(model.storyProperty().get().arrangement().axis()).map(LocalText.HERE::of)
                    .orElse(EntryText.when(entry)));
            dot.getChildren().setAll(Nodes.dot(entry.kind().styleClass()));
            what.setText(EntryText.what(entry));
            quote.setText(EntryText.quote(entry).orElse(""));
            Nodes.show(quote, EntryText.quote(entry).isPresent());
            origin.setText(EntryText.origin(entry));
            Nodes.show(origin, !EntryText.origin(entry).isEmpty());
            setGraphic(column);
            setAccessibleText(EntryText.spoken(entry));
        }
    }
}
