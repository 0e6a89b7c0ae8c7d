package org.claimline.ui.library;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Published;
import org.claimline.notebook.Edits;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Page;
import org.claimline.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/// The articles in the bin, each with the button that brings it back.
public final class BinPage implements Page {

    private final Desk desk;
    private final ListView<ArticleSummary> list = new ListView<>();
    private final BorderPane node = new BorderPane();
    private Subscription shown = Subscription.EMPTY;

    public BinPage(Desk desk) {
        this.desk = desk;
        var head = new HBox(8, Nodes.label(Texts.get("library.bin"), "strong"),
                Nodes.label(Texts.get("library.bin.about"), "secondary"));
        head.getStyleClass().add("tool-bar-row");
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("wide-list");
        list.setAccessibleText(Texts.get("library.bin"));
        var empty = new Empty(Texts.get("library.bin.empty"));
        empty.visibleProperty().bind(Bindings.isEmpty(list.getItems()));
        node.getStyleClass().add("list-page");
        node.setTop(head);
        node.setCenter(new StackPane(list, empty));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> hints() {
        return new ReadOnlyStringWrapper(Texts.get("library.bin.hints"));
    }

    @Override
    public void onShow(Place place) {
        shown.unsubscribe();
        shown = desk.onChange(_ -> load());
        load();
    }

    @Override
    public void onHide() {
        shown.unsubscribe();
    }

    private void load() {
        desk.read(book -> book.bin(), list.getItems()::setAll);
    }

    private void restore(ArticleSummary row) {
        desk.edit(book -> book.article(row.id()).map(Edits::restore));
    }

    private final class Cell extends ListCell<ArticleSummary> {

        private final Label title = Nodes.label("", "strong");
        private final Label line = Nodes.label("", "secondary");
        private final HBox box;

        Cell() {
            getStyleClass().add("list-row");
            box = new HBox(12, new VBox(3, title, line), Nodes.spring(), Nodes.button(Texts.get("library.restore"),
                    () -> Optional.ofNullable(getItem()).ifPresent(BinPage.this::restore)));
            box.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable ArticleSummary article, boolean empty) {
            super.updateItem(article, empty);
            setGraphic(empty || article == null ? null : box);
            if (article != null) {
                title.setText(article.details().title());
                String date = article.details().published().map(Published::date).map(LocalText.HERE::of)
                        .orElseGet(() -> Texts.get("library.no-date"));
                line.setText(Texts.get("library.bin.row", date, article.claims()));
            }
        }
    }
}
