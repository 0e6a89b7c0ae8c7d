package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/// The timeline as a table: the same rows, the same selection.
final class TimelineTable extends TableView<Entry> {

    private static final Comparator<Entry> BY_DAY = Comparator
            .comparing(entry -> entry.when().map(days -> days.first()).orElse(LocalDate.MAX));

    /// Words that a column may cut.
    private static final int LONG = 14;

    private final TimelineViewModel model;
    private boolean filling;

    TimelineTable(TimelineViewModel model) {
        this.model = model;
        getStyleClass().add("timeline-table");
        setAccessibleText(Texts.get("timeline.table"));
        setPlaceholder(new Empty(Texts.get("timeline.empty")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumns();
        model.storyProperty().subscribe(this::fill);
        model.selectedProperty().subscribe(_ -> showSelection());
        getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !filling) {
                model.select(entry);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openSelected();
            }
        });
    }

    private void addColumns() {
        TableColumn<Entry, Entry> when = column("timeline.table.when", 170, EntryText::when);
        when.setComparator(BY_DAY);
        TableColumn<Entry, Entry> kind = column("timeline.table.kind", 150, EntryText::kind);
        kind.setCellFactory(_ -> new KindCell());
        getColumns().add(when);
        getColumns().add(kind);
        getColumns().add(column("timeline.table.what", 360, EntryText::line));
        getColumns().add(column("timeline.table.article", 240, entry -> entry.articleTitle().orElse("")));
        getColumns().add(column("timeline.table.published", 110,
                entry -> entry.published().map(known -> LocalText.HERE.of(known.date())).orElse("")));
        getColumns().add(column("timeline.table.captured", 100,
                entry -> entry.captured().map(LocalText.HERE::of).orElse("")));
        getColumns().add(column("timeline.table.status", 100, entry -> entry.status().map(Texts::of).orElse("")));
    }

    private static TableColumn<Entry, Entry> column(String key, double width, Function<Entry, String> words) {
        var column = new TableColumn<Entry, Entry>(Texts.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Entry entry, boolean empty) {
                super.updateItem(entry, empty);
                setText(empty || entry == null ? null : words.apply(entry));
                setTooltip(empty || entry == null || words.apply(entry).length() < LONG
                        ? null
                        : new Tooltip(words.apply(entry)));
            }
        });
        return column;
    }

    private static final class KindCell extends TableCell<Entry, Entry> {
        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty || entry == null ? null : EntryText.kind(entry));
            setGraphic(empty || entry == null ? null : Nodes.dot(entry.kind().styleClass()));
        }
    }

    private void fill() {
        filling = true;
        getItems().setAll(model.rows());
        sort();
        filling = false;
        showSelection();
    }

    private void showSelection() {
        filling = true;
        model.selectedProperty().get().ifPresentOrElse(this::reveal, getSelectionModel()::clearSelection);
        filling = false;
    }

    private void reveal(Entry entry) {
        int index = getItems().indexOf(entry);
        if (index != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().clearAndSelect(Math.max(0, index));
            if (index >= 0) {
                scrollTo(Math.max(0, index - 5));
            }
        }
    }

    private void openSelected() {
        Entry entry = getSelectionModel().getSelectedItem();
        if (entry != null) {
            model.open(entry);
        }
    }
}
