package org.claimline.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.claimline.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/// What could be typed next, in a list beneath the words. The field keeps the focus and hands its keys on.
public final class ChoicePopup<T> {

    /// @param id of the list
    /// @param name what a screen reader calls the list
    /// @param keys what stands beneath it of its keys
    /// @param width of the list and height of a row, in pixels
    /// @param drawn a choice as a row
    /// @param spoken a choice as a screen reader says it
    public record Look<T>(String id, String name, String keys, double width, double height, Function<T, Node> drawn,
            Function<T, String> spoken) {}

    private static final int MOST_ROWS = 9;
    private static final double PADDING = 12;
    private static final double GAP = 5;

    private final TextInputControl field;
    private final Look<T> look;
    private final Consumer<T> chosen;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();

    /// @param chosen told what was chosen, when the list is gone
    public ChoicePopup(TextInputControl field, Look<T> look, Consumer<T> chosen) {
        this.field = field;
        this.look = look;
        this.chosen = chosen;
        list.setId(look.id());
        list.setAccessibleText(look.name());
        list.setFixedCellSize(TextScale.of(look.height()));
        list.setPrefWidth(look.width());
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> choose());
        var card = new VBox(list, Nodes.label(look.keys(), "small", "choice-keys"));
        card.getStyleClass().addAll("palette", "choice-popup");
        popup.getContent().add(card);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
    }

    /// Shows these, or goes when there are none.
    ///
    /// @param below the words that the list stands beneath, in the field's own coordinates
    /// @param isChosen whether the first is chosen already, so that Enter takes it
    public void show(List<T> choices, Bounds below, boolean isChosen) {
        if (choices.isEmpty() || field.getScene() == null || field.getScene().getWindow() == null) {
            hide();
            return;
        }
        list.getItems().setAll(choices);
        list.getSelectionModel().clearSelection();
        if (isChosen) {
            list.getSelectionModel().selectFirst();
        }
        list.setPrefHeight(look.height() * Math.min(choices.size(), MOST_ROWS) + PADDING);
        list.scrollTo(0);
        if (!popup.isShowing()) {
            popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
            popup.getScene().getRoot().getStyleClass().setAll(field.getScene().getRoot().getStyleClass());
            Bounds at = field.localToScreen(below);
            popup.show(field, at.getMinX(), at.getMaxY() + GAP);
        }
        tell();
    }

    public void hide() {
        popup.hide();
        field.setAccessibleHelp(null);
    }

    /// Uses a key that was pressed in the field: the arrows move, Enter takes what is chosen, Tab the first where nothing is.
    ///
    /// @return whether it was used
    public boolean press(KeyEvent event) {
        if (!popup.isShowing()) {
            return false;
        }
        boolean isChosen = list.getSelectionModel().getSelectedIndex() >= 0;
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case TAB -> {
                if (!isChosen) {
                    list.getSelectionModel().selectFirst();
                }
                choose();
            }
            case ENTER -> {
                if (!isChosen) {
                    hide();
                    return false;
                }
                choose();
            }
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int by) {
        int size = list.getItems().size();
        int from = list.getSelectionModel().getSelectedIndex();
        int to = from < 0 && by < 0 ? size - 1 : Math.floorMod(from + by, size);
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - MOST_ROWS / 2));
        tell();
    }

    /// The field has the focus, so a screen reader hears of the choice from it.
    private void tell() {
        field.setAccessibleHelp(chosen().map(look.spoken()).orElse(null));
    }

    private Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void choose() {
        Optional<T> choice = chosen();
        hide();
        choice.ifPresent(chosen);
    }

    private final class Cell extends ListCell<T> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty || choice == null ? null : look.drawn().apply(choice));
            setAccessibleText(empty || choice == null ? "" : look.spoken().apply(choice));
        }
    }
}
