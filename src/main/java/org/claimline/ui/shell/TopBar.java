package org.claimline.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.TextScale;
import org.kordamp.ikonli.feather.Feather;

/// The bar on top: the menus, the notebook's name, the way to the search page, and what people come for.
final class TopBar extends HBox {

    private static final double SIDE = 380;
    private static final double NAME = 80;
    private static final double ROOM_FOR_PERIOD = 1200;

    private final Button menuButton;

    /// @param openMenu called with the button that the menus hang on; empty where the system shows the menus
    TopBar(Desk desk, Optional<Consumer<Button>> openMenu, Node... actions) {
        getStyleClass().add("top-bar");
        menuButton = Nodes.iconButton(Feather.MENU, Texts.get("shell.menus"), () -> {});
        openMenu.ifPresent(open -> menuButton.setOnAction(_ -> open.accept(menuButton)));
        Nodes.show(menuButton, openMenu.isPresent());
        var name = Nodes.label("", "strong");
        var period = Nodes.label("", "secondary");
        desk.overviewProperty().subscribe(now -> now.ifPresent(overview -> {
            name.setText(overview.settings().title());
            period.setText(overview.settings().studied().map(LocalText.HERE::of).orElse(""));
        }));
        name.setMinWidth(NAME);
        name.tooltipProperty().bind(name.textProperty().map(Tooltip::new));
        period.setMinWidth(USE_PREF_SIZE);
        widthProperty().map(width -> width.doubleValue() >= TextScale.of(ROOM_FOR_PERIOD))
                .subscribe(room -> Nodes.show(period, room));
        var left = new HBox(12, menuButton, name, period);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setPrefWidth(SIDE);
        var right = new HBox(12, actions);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setPrefWidth(SIDE);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        Node field = searchField(desk);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(left, periodChip(desk), field, right);
    }

    /// The period that is set, and the way to be rid of it.
    private static Node periodChip(Desk desk) {
        Button chip = Nodes.button("", () -> desk.periodProperty().set(Optional.empty()));
        chip.setId("period-chip");
        chip.getStyleClass().setAll("chip", "period-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(Texts.get("shell.period.tip")));
        desk.periodProperty().subscribe(period -> {
            chip.setText(period.map(days -> LocalText.HERE.of(days) + "  ×").orElse(""));
            chip.setAccessibleText(
                    period.map(days -> Texts.get("shell.period.spoken", LocalText.HERE.of(days))).orElse(""));
            Nodes.show(chip, period.isPresent());
        });
        return chip;
    }

    /// What looks like the search field leads to the search page, whose own field it is.
    private static Node searchField(Desk desk) {
        var words = Nodes.label(Texts.get("shell.search"), "search-words");
        words.setGraphic(Nodes.icon(Feather.SEARCH));
        var row = new HBox(8, words, Nodes.spring(), Nodes.label(Texts.get("shell.search.key"), "kbd"));
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setId("open-search");
        button.getStyleClass().setAll("search-opener");
        button.setGraphic(row);
        button.setAccessibleText(Texts.get("shell.search"));
        button.setAccessibleHelp(Texts.get("shell.search.key"));
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setOnAction(_ -> desk.go(new Place.Search()));
        desk.placeProperty().subscribe(place -> button.setVisible(!(place instanceof Place.Search)));
        var field = new StackPane(button);
        field.getStyleClass().add("search-box");
        field.setMaxWidth(560);
        return field;
    }

    void openMenu() {
        menuButton.fire();
    }
}
