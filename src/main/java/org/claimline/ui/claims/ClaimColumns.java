package org.claimline.ui.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.claimline.domain.ClaimOrder;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Kind;
import org.claimline.domain.Period;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.control.Tip;
import org.claimline.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/// The columns of the claims table, in their order.
final class ClaimColumns {

    /// Columns whose words are of one length, so that none of them is ever cut off.
    private static final Set<String> ALWAYS_WHOLE = Set.of("kind", "published", "status", "confidence");

    /// What is so short is never cut off.
    private static final int SHORT = 14;

    private static final Map<String, ClaimOrder.By> ORDERS = Map.of("kind", ClaimOrder.By.TYPE, "value",
            ClaimOrder.By.VALUE, "metric", ClaimOrder.By.METRIC, "subject", ClaimOrder.By.SUBJECT, "holder",
            ClaimOrder.By.HOLDER, "published", ClaimOrder.By.PUBLISHED, "status", ClaimOrder.By.STATUS, "confidence",
            ClaimOrder.By.CONFIDENCE);

    private ClaimColumns() {}

    static List<TableColumn<ClaimLine, ClaimRow>> all(Function<String, Integer> tagColour) {
        TableColumn<ClaimLine, ClaimRow> kind = column("kind", 114, row -> Texts.of(row.claim().reading().type()));
        kind.setCellFactory(_ -> kindCell());
        TableColumn<ClaimLine, ClaimRow> value = column("value", 142, row -> ClaimText.of(row.claim()));
        TableColumn<ClaimLine, ClaimRow> quote = column("quote", 120,
                row -> '“' + row.claim().anchor().quote() + '”');
        TableColumn<ClaimLine, ClaimRow> status = column("status", 86, row -> Texts.of(row.claim().status()));
        status.setCellFactory(_ -> new Cell((cell, row) -> {
            cell.setText(Texts.of(row.claim().status()));
            cell.look("status-" + row.claim().status().name().toLowerCase(Locale.ROOT));
        }));
        TableColumn<ClaimLine, ClaimRow> tags = column("tags", 118, row -> String.join(", ", row.tags()));
        tags.setCellFactory(_ -> new Cell((cell, row) -> {
            cell.setText(null);
            cell.setGraphic(chips(row, tagColour));
        }));
        return List.of(kind, value, quote, column("metric", 130, row -> row.claim().reading().metric().orElse("")),
                column("subject", 80, row -> row.claim().reading().subject().orElse("")),
                column("holder", 76, row -> row.claim().reading().holder().orElse("")),
                column("period", 96, ClaimColumns::period), column("article", 132, ClaimRow::articleTitle),
                column("published", 100, ClaimColumns::published), status,
                column("confidence", 50, row -> ClaimText.confidence(row.claim().evidence().confidence())), tags);
    }

    /// The order that a column stands for; none for those that storage cannot sort by.
    static Optional<ClaimOrder.By> order(TableColumnBase<?, ?> column) {
        return Optional.ofNullable(ORDERS.get(column.getId()));
    }

    private static TableColumn<ClaimLine, ClaimRow> column(String name, double width,
            Function<ClaimRow, String> words) {
        var column = new TableColumn<ClaimLine, ClaimRow>(Texts.get("claims.column." + name));
        column.setId(name);
        column.setPrefWidth(TextScale.of(width));
        column.setMinWidth(ALWAYS_WHOLE.contains(name) ? TextScale.of(width) : Math.min(width, 50));
        column.setSortable(ORDERS.containsKey(name));
        column.setCellValueFactory(line -> line.getValue().rowProperty());
        column.setCellFactory(_ -> styled("claim-" + name, words));
        return column;
    }

    /// The dot of a kind stays where it is: a new one for each row would be styled anew.
    private static Cell kindCell() {
        var dots = new EnumMap<Kind, Region>(Kind.class);
        var kindCell = new Cell((cell, row) -> {
            cell.setText(Texts.of(row.claim().reading().type()));
            cell.setGraphic(dots.computeIfAbsent(row.claim().kind(), kind -> Nodes.dot(Chips.styleClass(kind))));
        });
        kindCell.getStyleClass().add("claim-kind");
        return kindCell;
    }

    private static Cell styled(String styleClass, Function<ClaimRow, String> words) {
        var cell = new Cell((own, row) -> own.setText(words.apply(row)));
        cell.getStyleClass().add(styleClass);
        return cell;
    }

    /// The period that the claim speaks of; for a date it is the value already.
    private static String period(ClaimRow row) {
        return row.claim().reading().value() instanceof Period
                ? ""
                : row.claim().reading().about().map(ClaimText::of).orElse("");
    }

    private static String published(ClaimRow row) {
        return row.published().map(known -> LocalText.HERE.of(known.date())).orElse(Texts.get("claims.undated"));
    }

    private static @Nullable HBox chips(ClaimRow row, Function<String, Integer> tagColour) {
        if (row.tags().isEmpty()) {
            return null;
        }
        var chips = new HBox(4);
        chips.setAlignment(Pos.CENTER_LEFT);
        row.tags().forEach(tag -> {
            var chip = Nodes.label(tag, "chip");
            chip.setGraphic(Nodes.dot("tag-" + tagColour.apply(tag)));
            chips.getChildren().add(chip);
        });
        return chips;
    }

    /// A cell that shows a row in its own way, and what is cut off when the pointer rests on it. What does not change is not
    /// set: a page of rows has three hundred cells, and each change is styled and laid out.
    private static final class Cell extends TableCell<ClaimLine, ClaimRow> {

        private final BiConsumer<Cell, ClaimRow> show;
        private String look = "";

        Cell(BiConsumer<Cell, ClaimRow> show) {
            this.show = show;
            Tip.on(this, () -> Optional.ofNullable(getText()).filter(words -> words.length() > SHORT));
        }

        /// @param newLook the style class of what the cell shows now
        void look(String newLook) {
            if (!newLook.equals(look)) {
                getStyleClass().remove(look);
                getStyleClass().add(newLook);
                look = newLook;
            }
        }

        @Override
        protected void updateItem(@Nullable ClaimRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
            } else {
                show.accept(this, row);
            }
        }
    }
}
