package org.claimline.ui.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.ui.control.Texts;

/// The claims in rows. The selection stays with its claims when rows come, go or are sorted; when they are gone, the
/// row that took their place is selected.
final class ClaimsTable extends TableView<ClaimRow> {

    /// Below these widths the columns make room for the others.
    private static final double WIDE = 1_120;
    private static final double MIDDLE = 860;
    private static final Set<String> ONLY_WIDE = Set.of("holder", "confidence", "period");
    private static final Set<String> NOT_NARROW = Set.of("quote", "tags");

    private final ClaimsViewModel model;
    private boolean filling;

    ClaimsTable(ClaimsViewModel model) {
        this.model = model;
        getStyleClass().add("claims-table");
        setAccessibleText(Texts.get("claims.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setTableMenuButtonVisible(true);
        getColumns().setAll(ClaimColumns.all(model::colour));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((Observable _) -> tellSelection());
        model.listingProperty().subscribe(listing -> fill(listing.rows()));
        widthProperty().subscribe(width -> makeRoom(width.doubleValue()));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.openSelected();
            }
        });
    }

    private void makeRoom(double width) {
        if (width > 0) {
            for (TableColumn<ClaimRow, ?> column : getColumns()) {
                boolean shown = !(width < WIDE && ONLY_WIDE.contains(column.getId()))
                        && !(width < MIDDLE && NOT_NARROW.contains(column.getId()));
                column.setVisible(shown);
            }
        }
    }

    private void fill(List<ClaimRow> rows) {
        var kept = new HashSet<ClaimId>();
        model.selectedProperty().get().forEach(row -> kept.add(row.claim().id()));
        int first = getSelectionModel().getSelectedIndices().stream().mapToInt(Integer::intValue).min().orElse(-1);
        filling = true;
        getItems().setAll(rows);
        sort();
        getSelectionModel().clearSelection();
        int[] again = IntStream.range(0, getItems().size())
                .filter(index -> kept.contains(getItems().get(index).claim().id())).toArray();
        if (again.length > 0) {
            getSelectionModel().selectIndices(again[0], again);
        } else if (first >= 0 && !rows.isEmpty()) {
            select(Math.min(first, rows.size() - 1));
        }
        filling = false;
        tellSelection();
    }

    private void tellSelection() {
        if (!filling) {
            model.selectedProperty().set(List.copyOf(getSelectionModel().getSelectedItems()));
        }
    }

    /// Selects the row below the selected one, or above it.
    void move(int rows) {
        if (!getItems().isEmpty()) {
            select(Math.clamp(getSelectionModel().getSelectedIndex() + (long) rows, 0, getItems().size() - 1));
        }
    }

    private void select(int index) {
        getSelectionModel().clearAndSelect(index);
        getFocusModel().focus(index);
        scrollTo(Math.max(0, index - 4));
    }
}
