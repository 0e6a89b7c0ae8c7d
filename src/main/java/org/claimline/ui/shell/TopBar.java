package org.claimline.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The bar on top: the menus, the notebook's name, the search field, and what people come for.
final class TopBar extends HBox {

    private static final double SIDE = 380;

    private final TextField search = new TextField();
    private final Button menuButton;
    private final Runnable leave;

    /// @param openMenu called with the button that the menus hang on; empty where the system shows the menus
    /// @param leave called when the user is done with the search field
    TopBar(Desk desk, Optional<Consumer<Button>> openMenu, Runnable leave, Node... actions) {
        this.leave = leave;
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
        name.setMinWidth(USE_PREF_SIZE);
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

    private Node searchField(Desk desk) {
        search.setPromptText(Texts.get("shell.search"));
        search.setAccessibleText(Texts.get("shell.search"));
        search.getStyleClass().add("search");
        search.textProperty().bindBidirectional(desk.queryProperty());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                leave.run();
            } else if (event.getCode() == KeyCode.ENTER) {
                leave.run();
            }
        });
        Label key = Nodes.label(Texts.get("shell.search.key"), "kbd");
        key.setMouseTransparent(true);
        key.visibleProperty().bind(search.textProperty().isEmpty());
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        var field = new StackPane(search, key);
        field.getStyleClass().add("search-box");
        field.setMaxWidth(560);
        return field;
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void openMenu() {
        menuButton.fire();
    }
}
