package org.claimline.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.claimline.domain.NoteLink;
import org.claimline.notebook.Linkable;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What could stand at the caret, in a list beneath it. The field keeps the focus and hands its keys on.
final class LinkPopup {

    private static final double WIDTH = 420;
    private static final double ROW = 30;
    private static final int MOST_ROWS = 9;

    private final TextArea area;
    private final Consumer<Linkable> chosen;
    private final ListView<Linkable> list = new ListView<>();
    private final VBox card = new VBox(list, Nodes.label(Texts.get("notes.link.keys"), "small", "link-keys"));
    private final Popup popup = new Popup();

    LinkPopup(TextArea area, Consumer<Linkable> chosen) {
        this.area = area;
        this.chosen = chosen;
        list.setId("link-choices");
        list.setAccessibleText(Texts.get("notes.link.choices"));
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> choose());
        card.getStyleClass().addAll("palette", "link-popup");
        popup.getContent().add(card);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
    }

    /// Shows these, or goes when there are none.
    void show(List<Linkable> choices) {
        if (choices.isEmpty() || area.getScene() == null || area.getScene().getWindow() == null) {
            hide();
            return;
        }
        list.getItems().setAll(choices);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(ROW * Math.min(choices.size(), MOST_ROWS) + 12);
        if (!popup.isShowing()) {
            popup.getScene().getStylesheets().setAll(area.getScene().getStylesheets());
            popup.getScene().getRoot().getStyleClass().setAll(area.getScene().getRoot().getStyleClass());
            Bounds at = area.localToScreen(caret());
            popup.show(area, at.getMinX(), at.getMaxY() + 4);
        }
        tell();
    }

    private Bounds caret() {
        Rectangle2D at = area.getSkin() instanceof TextAreaSkin skin
                ? skin.getCharacterBounds(Math.max(0, area.getCaretPosition() - 1))
                : Rectangle2D.EMPTY;
        return new javafx.geometry.BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }

    void hide() {
        popup.hide();
        area.setAccessibleHelp(null);
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
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER, TAB -> choose();
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int by) {
        int size = list.getItems().size();
        int to = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - MOST_ROWS / 2));
        tell();
    }

    /// The field has the focus, so a screen reader hears of the choice from it.
    private void tell() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(choice -> area.setAccessibleHelp(spoken(choice)));
    }

    private void choose() {
        Optional<Linkable> choice = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        hide();
        choice.ifPresent(chosen);
    }

    private static String kind(NoteLink.To to) {
        return Texts.get(switch (to) {
            case NoteLink.ToArticle _ -> "notes.link.article";
            case NoteLink.ToClaim _ -> "notes.link.claim";
            case NoteLink.ToEvent _ -> "notes.link.event";
            case NoteLink.ToTag _ -> "notes.link.tag";
            case NoteLink.ToNote _ -> "notes.link.note";
        });
    }

    private static String spoken(Linkable choice) {
        return Texts.get("notes.link.spoken", kind(choice.link().to()), choice.link().shown(), choice.detail());
    }

    private static Feather icon(NoteLink.To to) {
        return switch (to) {
            case NoteLink.ToArticle _ -> Feather.FILE_TEXT;
            case NoteLink.ToClaim _ -> Feather.BAR_CHART_2;
            case NoteLink.ToEvent _ -> Feather.CALENDAR;
            case NoteLink.ToTag _ -> Feather.TAG;
            case NoteLink.ToNote _ -> Feather.EDIT_3;
        };
    }

    private static final class Cell extends ListCell<Linkable> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Linkable choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty || choice == null ? null : row(choice));
            setAccessibleText(empty || choice == null ? "" : spoken(choice));
        }

        private static Node row(Linkable choice) {
            Label kind = Nodes.label(kind(choice.link().to()), "small");
            kind.setGraphic(Nodes.icon(icon(choice.link().to())));
            kind.setMinWidth(68);
            Label words = Nodes.label(choice.link().shown());
            words.setMinWidth(0);
            words.setMaxWidth(WIDTH * 0.5);
            words.setMinWidth(Math.min(60, words.getText().length() * 6));
            Label detail = Nodes.label(choice.detail(), "secondary");
            detail.setMinWidth(0);
            var row = new HBox(8, kind, words, detail);
            HBox.setHgrow(detail, Priority.SOMETIMES);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMaxWidth(Region.USE_PREF_SIZE);
            row.setMaxWidth(WIDTH - 40);
            return row;
        }
    }
}
