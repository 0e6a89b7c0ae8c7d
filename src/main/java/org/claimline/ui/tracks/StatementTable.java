package org.claimline.ui.tracks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.claimline.domain.ClaimId;
import org.claimline.tracks.Statement;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/// What a chart shows as a table; a row opens its sentence.
final class StatementTable extends TableView<Statement> {

    private static final Comparator<Statement> BY_DAY = Comparator
            .comparing(one -> one.published().orElse(LocalDate.MAX));

    StatementTable(Consumer<ClaimId> open) {
        getStyleClass().add("statement-table");
        setAccessibleText(Texts.get("tracks.chart.table.about"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Statement, Statement> told = column("told", 92, TrackText::day);
        told.setComparator(BY_DAY);
        getColumns().add(told);
        getColumns().add(column("value", 110, TrackText::value));
        getColumns().add(column("role", 74, one -> Texts.of(one.role())));
        getColumns().add(column("who", 110, one -> TrackText.who(one).orElse("")));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                openSelected(open);
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openSelected(open);
            }
        });
    }

    private void openSelected(Consumer<ClaimId> open) {
        Statement chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen.claim());
        }
    }

    private static TableColumn<Statement, Statement> column(String name, double width,
            Function<Statement, String> words) {
        var column = new TableColumn<Statement, Statement>(Texts.get("tracks.column." + name));
        column.setPrefWidth(width);
        column.setMinWidth(40);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Statement one, boolean empty) {
                super.updateItem(one, empty);
                setText(empty || one == null ? null : words.apply(one));
            }
        });
        return column;
    }

    void show(List<Statement> statements) {
        getItems().setAll(statements);
        sort();
    }
}
