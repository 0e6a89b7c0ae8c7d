package org.claimline.ui.search;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.claimline.domain.query.Completion;
import org.claimline.domain.query.Completion.Suggestion;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/// What could be typed next, in a list beneath the field. The field keeps the focus and hands its keys on.
final class CompletionPopup {

    private static final double WIDTH = 340;
    private static final double ROW = 28;
    private static final int MOST_ROWS = 10;

    private final TextField field;
    private final BiConsumer<Completion, Suggestion> chosen;
    private final ListView<Suggestion> list = new ListView<>();
    private final Popup popup = new Popup();
    private Completion shown = new Completion(new org.claimline.domain.Span(0, 0), java.util.List.of());

    CompletionPopup(TextField field, BiConsumer<Completion, Suggestion> chosen) {
        this.field = field;
        this.chosen = chosen;
        list.setId("query-completions");
        list.setAccessibleText(Texts.get("search.completions"));
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> choose());
        var card = new VBox(list, Nodes.label(Texts.get("search.completions.keys"), "small", "completion-keys"));
        card.getStyleClass().addAll("palette", "completion-popup");
        popup.getContent().add(card);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
    }

    /// Shows these, or goes when there are none.
    ///
    /// @param choosing whether the first one is chosen already, so that Enter takes it
    void show(Completion completion, boolean choosing) {
        if (completion.suggestions().isEmpty() || field.getScene() == null || field.getScene().getWindow() == null) {
            hide();
            return;
        }
        shown = completion;
        list.getItems().setAll(completion.suggestions());
        list.getSelectionModel().clearSelection();
        if (choosing) {
            list.getSelectionModel().selectFirst();
        }
        list.setPrefHeight(ROW * Math.min(completion.suggestions().size(), MOST_ROWS) + 12);
        list.scrollTo(0);
        if (!popup.isShowing()) {
            popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
            popup.getScene().getRoot().getStyleClass().setAll(field.getScene().getRoot().getStyleClass());
            Bounds at = field.localToScreen(field.getBoundsInLocal());
            popup.show(field, at.getMinX(), at.getMaxY() + 6);
        }
        tell();
    }

    void hide() {
        popup.hide();
        field.setAccessibleHelp(null);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /// Uses a key that was pressed in the field.
    ///
    /// @return whether it was used
    boolean press(KeyEvent event) {
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
        int to = from < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(from + by, size);
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - MOST_ROWS / 2));
        tell();
    }

    /// The field has the focus, so a screen reader hears of the choice from it.
    private void tell() {
        field.setAccessibleHelp(Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(CompletionPopup::spoken).orElse(null));
    }

    private void choose() {
        Optional<Suggestion> choice = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        Completion of = shown;
        hide();
        choice.ifPresent(it -> chosen.accept(of, it));
    }

    private static boolean isField(Suggestion choice) {
        return choice.label().equals(choice.field().typed());
    }

    private static String about(Suggestion choice) {
        return isField(choice) ? Texts.get("search.about." + choice.field().typed()) : "";
    }

    private static String spoken(Suggestion choice) {
        return isField(choice) ? choice.label() + ", " + about(choice) : choice.label();
    }

    private static final class Cell extends ListCell<Suggestion> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Suggestion choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty || choice == null ? null : row(choice));
            setAccessibleText(empty || choice == null ? "" : spoken(choice));
        }

        private static HBox row(Suggestion choice) {
            Label words = Nodes.label(isField(choice) ? choice.insert() : choice.label());
            words.getStyleClass().add(isField(choice) ? "completion-field" : "completion-value");
            words.setMinWidth(isField(choice) ? 84 : 0);
            var row = new HBox(8, words, Nodes.label(about(choice), "secondary"));
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMaxWidth(Region.USE_PREF_SIZE);
            row.setMaxWidth(WIDTH - 36);
            return row;
        }
    }
}
