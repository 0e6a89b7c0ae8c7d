package org.claimline.ui.start;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Overlay;
import org.claimline.ui.control.Texts;
import org.claimline.ui.start.Recents.Recent;
import org.claimline.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/// The notebooks of late, to be chosen from. One that is not there any more is grey, and can be taken off the list.
final class RecentList extends Overlay {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double ROW = 48;
    private static final double HEAD = 40;

    private final Notebooks notebooks;
    private final ListView<Recent> list = new ListView<>();
    /// Only while it is open: the notebooks outlive the window's content.
    private Subscription following = Subscription.EMPTY;

    RecentList(Notebooks notebooks) {
        this.notebooks = notebooks;
        list.setId("recent-notebooks");
        list.setCellFactory(_ -> new Cell());
        list.setFixedCellSize(TextScale.of(ROW));
        list.setAccessibleText(Texts.get("start.recent"));
        list.setPlaceholder(Nodes.label(Texts.get("start.recent.none"), "secondary"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var title = Nodes.heading(Texts.get("start.recent"));
        var help = Nodes.label(Texts.get("start.recent.keys"), "secondary");
        var head = new HBox(12, title, Nodes.spring(), help);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("recent-head");
        head.setMinHeight(HEAD);
        lay(new VBox(head, list));
        visibleProperty().subscribe(shown -> {
            if (!shown) {
                following.unsubscribe();
            }
        });
    }

    private void fill(Recents recents) {
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(recents.entries());
        list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, Math.max(0, recents.entries().size() - 1)));
        list.setPrefHeight(ROW * Math.clamp(recents.entries().size(), 1, 10) + 14);
    }

    /// Shows the list; the notebook before this one is chosen, so that Enter goes back to it.
    @Override
    protected void opened() {
        following = notebooks.recentsProperty().subscribe(this::fill);
        notebooks.lookAgain();
        list.getSelectionModel().clearAndSelect(list.getItems().size() > 1 ? 1 : 0);
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        Recent chosen = list.getSelectionModel().getSelectedItem();
        boolean used = switch (event.getCode()) {
            case ENTER -> take(chosen);
            case DELETE, BACK_SPACE -> forget(chosen);
            case ESCAPE -> {
                close();
                yield true;
            }
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean take(@Nullable Recent chosen) {
        if (chosen != null && chosen.isThere()) {
            close();
            notebooks.open(chosen.folder());
        }
        return true;
    }

    /// The one that is open stays: it would be back with the next start.
    private boolean forget(@Nullable Recent chosen) {
        if (chosen != null && !isOpen(chosen)) {
            notebooks.forget(chosen.folder());
        }
        return true;
    }

    private boolean isOpen(Recent recent) {
        return !list.getItems().isEmpty() && list.getItems().getFirst().equals(recent);
    }

    private final class Cell extends ListCell<Recent> {

        private final Label title = Nodes.label("", "strong");
        private final Label path = Nodes.label("", "secondary");
        private final Label state = Nodes.label("", "secondary");
        private final Button remove = Nodes.button(Texts.get("start.recent.remove"), () -> forget(getItem()), "plain");
        private final HBox row;

        Cell() {
            path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            var words = new VBox(1, title, path);
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            state.setMinWidth(Region.USE_PREF_SIZE);
            remove.setFocusTraversable(false);
            row = new HBox(10, words, state, remove);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getTarget() != remove) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Recent recent, boolean empty) {
            super.updateItem(recent, empty);
            setText(null);
            setGraphic(empty || recent == null ? null : row);
            boolean isMissing = recent != null && !empty && !recent.isThere();
            pseudoClassStateChanged(MISSING, isMissing);
            setAccessibleText(null);
            if (recent != null && !empty) {
                title.setText(recent.title());
                path.setText(recent.folder().toString());
                state.setText(isMissing
                        ? Texts.get("start.recent.missing")
                        : isOpen(recent) ? Texts.get("start.recent.open") : "");
                Nodes.show(remove, isMissing);
                setAccessibleText(recent.title() + ", " + recent.folder() + ' ' + state.getText());
            }
        }
    }
}
