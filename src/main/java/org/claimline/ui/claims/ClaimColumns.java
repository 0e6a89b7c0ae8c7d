package org.claimline.ui.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Period;
import org.claimline.domain.Quantity;
import org.claimline.domain.Wording;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/// The columns of the claims table, in their order.
final class ClaimColumns {

    private static final Comparator<ClaimRow> BY_VALUE = Comparator
            .comparing((ClaimRow row) -> unit(row.claim().reading().value()))
            .thenComparing(row -> amount(row.claim().reading().value()))
            .thenComparing(row -> day(row.claim().reading().value()))
            .thenComparing(row -> ClaimText.of(row.claim()));

    /// Columns whose words are of one length, so that none of them is ever cut off.
    private static final Set<String> ALWAYS_WHOLE = Set.of("kind", "published", "status", "confidence");

    private ClaimColumns() {}

    static List<TableColumn<ClaimRow, ClaimRow>> all(Function<String, Integer> tagColour) {
        TableColumn<ClaimRow, ClaimRow> kind = column("kind", 114, row -> Texts.of(row.claim().reading().type()),
                Comparator.comparing(row -> row.claim().reading().type()));
        kind.setCellFactory(_ -> new Cell((cell, row) -> {
            cell.setText(Texts.of(row.claim().reading().type()));
            cell.setGraphic(Nodes.dot(Chips.styleClass(row.claim().kind())));
        }));
        TableColumn<ClaimRow, ClaimRow> value = column("value", 142, row -> ClaimText.of(row.claim()), BY_VALUE);
        value.setCellFactory(_ -> styled("claim-value", row -> ClaimText.of(row.claim())));
        TableColumn<ClaimRow, ClaimRow> quote = words("quote", 120, row -> row.claim().anchor().quote());
        quote.setCellFactory(_ -> styled("claim-quote", row -> '“' + row.claim().anchor().quote() + '”'));
        TableColumn<ClaimRow, ClaimRow> published = column("published", 100, ClaimColumns::published,
                Comparator.comparing(row -> row.published().map(known -> known.date()).orElse(LocalDate.MIN)));
        TableColumn<ClaimRow, ClaimRow> status = column("status", 86, row -> Texts.of(row.claim().status()),
                Comparator.comparing(row -> row.claim().status()));
        status.setCellFactory(_ -> new Cell((cell, row) -> {
            cell.setText(Texts.of(row.claim().status()));
            cell.getStyleClass().add("status-" + row.claim().status().name().toLowerCase(Locale.ROOT));
        }));
        TableColumn<ClaimRow, ClaimRow> confidence = column("confidence", 50,
                row -> ClaimText.confidence(row.claim().evidence().confidence()),
                Comparator.comparing(row -> row.claim().evidence().confidence()));
        TableColumn<ClaimRow, ClaimRow> tags = words("tags", 118, row -> String.join(", ", row.tags()));
        tags.setCellFactory(_ -> new Cell((cell, row) -> cell.setGraphic(chips(row, tagColour))));
        return List.of(kind, value, quote, words("metric", 130, row -> row.claim().reading().metric().orElse("")),
                words("subject", 80, row -> row.claim().reading().subject().orElse("")),
                words("holder", 76, row -> row.claim().reading().holder().orElse("")),
                column("period", 96, ClaimColumns::period, Comparator.comparing(ClaimColumns::periodDay)),
                words("article", 132, ClaimRow::articleTitle), published, status, confidence, tags);
    }

    private static TableColumn<ClaimRow, ClaimRow> words(String name, double width, Function<ClaimRow, String> words) {
        return column(name, width, words, Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER));
    }

    private static TableColumn<ClaimRow, ClaimRow> column(String name, double width, Function<ClaimRow, String> words,
            Comparator<ClaimRow> order) {
        var column = new TableColumn<ClaimRow, ClaimRow>(Texts.get("claims.column." + name));
        column.setId(name);
        column.setPrefWidth(width);
        column.setMinWidth(ALWAYS_WHOLE.contains(name) ? width : Math.min(width, 50));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(order);
        column.setCellFactory(_ -> styled("claim-" + name, words));
        return column;
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
                : row.claim().reading().about().map(Wording::of).orElse("");
    }

    private static LocalDate periodDay(ClaimRow row) {
        return row.claim().reading().about().map(ClaimColumns::day).orElse(LocalDate.MIN);
    }

    private static String published(ClaimRow row) {
        return row.published().map(known -> Wording.of(known.date())).orElse(Texts.get("claims.undated"));
    }

    private static String unit(ClaimValue value) {
        return value instanceof Quantity quantity ? quantity.unit() : "";
    }

    private static BigDecimal amount(ClaimValue value) {
        return value instanceof Quantity quantity ? quantity.low() : BigDecimal.ZERO;
    }

    private static LocalDate day(ClaimValue value) {
        return value instanceof Days days ? days.first() : LocalDate.MIN;
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

    /// A cell that shows a row in its own way, and in a tooltip what is cut off.
    private static final class Cell extends TableCell<ClaimRow, ClaimRow> {

        private final BiConsumer<TableCell<ClaimRow, ClaimRow>, ClaimRow> show;
        private final List<String> plain;

        Cell(BiConsumer<TableCell<ClaimRow, ClaimRow>, ClaimRow> show) {
            this.show = show;
            this.plain = List.copyOf(getStyleClass());
        }

        @Override
        protected void updateItem(@Nullable ClaimRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            setTooltip(null);
            getStyleClass().removeIf(name -> name.startsWith("status-") && !plain.contains(name));
            if (!empty && row != null) {
                show.accept(this, row);
                Optional.ofNullable(getText()).filter(words -> words.length() > 14)
                        .ifPresent(words -> setTooltip(new Tooltip(words)));
            }
        }
    }
}
