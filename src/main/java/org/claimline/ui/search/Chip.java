package org.claimline.ui.search;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/// One filter of a query: a button that opens its choices, and one that takes it out.
final class Chip extends HBox {

    private final Button words = new Button();

    /// @param text the filter as it was typed
    /// @param edit opens its choices
    /// @param remove takes it out
    Chip(String text, Runnable edit, Runnable remove) {
        getStyleClass().add("query-chip");
        setAlignment(Pos.CENTER_LEFT);
        Optional<ChipText> parts = ChipText.of(text);
        words.getStyleClass().setAll("query-chip-words");
        words.setGraphic(parts.map(Chip::shown).orElseGet(() -> new HBox(Nodes.label(text))));
        words.setAccessibleText(Texts.get("search.chip", parts.map(Chip::spoken).orElse(text)));
        words.setOnAction(_ -> edit.run());
        Button cross = Nodes.iconButton(Feather.X,
                Texts.get("search.chip.remove", parts.map(Chip::spoken).orElse(text)), remove);
        cross.getStyleClass().add("query-chip-remove");
        cross.setFocusTraversable(false);
        getChildren().addAll(words, cross);
    }

    private static HBox shown(ChipText parts) {
        var row = new HBox(4);
        row.setAlignment(Pos.CENTER_LEFT);
        if (parts.negated()) {
            row.getChildren().add(Nodes.label(Texts.get("search.chip.not"), "query-chip-not"));
        }
        row.getChildren().add(Nodes.label(field(parts), "query-chip-field"));
        row.getChildren().add(Nodes.label(parts.shown(), "query-chip-value"));
        return row;
    }

    private static String field(ChipText parts) {
        String name = Texts.get("search.field." + parts.field().typed());
        return switch (parts.sign()) {
            case ":" -> name;
            case "<=" -> name + " ≤";
            case ">=" -> name + " ≥";
            default -> name + ' ' + parts.sign();
        };
    }

    private static String spoken(ChipText parts) {
        return (parts.negated() ? Texts.get("search.chip.not") + ' ' : "") + field(parts) + ' ' + parts.shown();
    }

    /// What has the focus of the chip.
    Button words() {
        return words;
    }
}
