package org.claimline.ui.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.Observable;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.claimline.domain.ClaimOrder;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.TextScale;

/// The claims in rows. The selection is the model's, which keeps it with its claims when rows come, go or are sorted.
final class ClaimsTable extends TableView<ClaimLine> {

    /// Below these widths the columns make room for the others.
    private static final double WIDE = 1_120;
    private static final double MIDDLE = 860;
    private static final Set<String> ONLY_WIDE = Set.of("holder", "confidence", "period");
    private static final Set<String> NOT_NARROW = Set.of("quote", "tags");
    /// Lines that stay above one that is scrolled to.
    private static final int ABOVE = 4;

    private final ClaimsViewModel model;
    /// The columns that the user wants, or does not, however wide the table is.
    private final Map<String, Boolean> wanted = new HashMap<>();
    private boolean following;

    ClaimsTable(ClaimsViewModel model, ClaimActions actions) {
        this.model = model;
        getStyleClass().add("claims-table");
        setAccessibleText(Texts.get("claims.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getColumns().setAll(ClaimColumns.all(actions::colour));
        setSortPolicy(_ -> sortByModel());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedIndices().addListener((Observable _) -> tellSelection());
        model.linesProperty().subscribe(this::fill);
        model.selectionProperty().subscribe(this::follow);
        widthProperty().subscribe(width -> makeRoom(width.doubleValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean all = event.isShortcutDown() && event.getCode() == KeyCode.A;
            if (all && getItems().size() > ClaimActions.MOST_AT_ONCE) {
                event.consume();
                actions.tellTooMany();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                actions.open();
            }
        });
    }

    /// Which columns are shown.
    MenuButton columnsMenu() {
        var menu = new MenuButton(Texts.get("claims.columns"));
        menu.setId("claims-columns");
        menu.getStyleClass().add("plain");
        menu.setMinWidth(USE_PREF_SIZE);
        for (TableColumn<ClaimLine, ?> column : getColumns()) {
            var item = new CheckMenuItem(column.getText());
            column.visibleProperty().subscribe(item::setSelected);
            item.setOnAction(_ -> {
                wanted.put(column.getId(), item.isSelected());
                column.setVisible(item.isSelected());
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    ClaimsViewModel model() {
        return model;
    }

    private void makeRoom(double width) {
        if (width > 0) {
            for (TableColumn<ClaimLine, ?> column : getColumns()) {
                boolean room = !(width < TextScale.of(WIDE) && ONLY_WIDE.contains(column.getId()))
                        && !(width < TextScale.of(MIDDLE) && NOT_NARROW.contains(column.getId()));
                column.setVisible(wanted.getOrDefault(column.getId(), room));
            }
        }
    }

    /// Storage sorts: the table has a few pages only.
    private boolean sortByModel() {
        if (following) {
            return true;
        }
        model.sort(getSortOrder().stream().findFirst()
                .flatMap(column -> ClaimColumns.order(column)
                        .map(by -> new ClaimOrder(by, column.getSortType() == SortType.DESCENDING)))
                .orElse(ClaimOrder.NEWEST));
        return true;
    }

    /// A table forgets by what it is sorted when it is given another list.
    private void fill(ClaimLines lines) {
        following = true;
        List<TableColumn<ClaimLine, ?>> sorted = List.copyOf(getSortOrder());
        setItems(lines);
        getSortOrder().setAll(sorted);
        following = false;
    }

    private void tellSelection() {
        if (!following) {
            model.selected(getSelectionModel().getSelectedIndices().stream().sorted().toList());
        }
    }

    private void follow() {
        List<Integer> places = model.selectionProperty().get();
        if (!places.equals(getSelectionModel().getSelectedIndices().stream().sorted().toList())) {
            following = true;
            getSelectionModel().clearSelection();
            if (!places.isEmpty()) {
                getSelectionModel().selectIndices(places.getFirst(),
                        places.stream().mapToInt(Integer::intValue).toArray());
                getFocusModel().focus(places.getFirst());
                reveal(places.getFirst());
            }
            following = false;
        }
    }

    private void reveal(int place) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            boolean isSeen = first != null && last != null && first.getIndex() < place && place < last.getIndex();
            if (!isSeen) {
                scrollTo(Math.max(0, place - ABOVE));
            }
        }
    }
}
