package org.claimline.ui.library;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.claimline.domain.Edit;
import org.claimline.domain.Note;
import org.claimline.domain.Published;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Page;
import org.claimline.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/// The articles in the bin and the notes of their own, each with the button that brings it back.
public final class BinPage implements Page {

    /// Something in the bin.
    ///
    /// @param back the edit that brings it back; empty when it is not there any more
    private record Binned(String title, String line, Function<Notebook, Optional<Edit>> back) {

        static Binned of(ArticleSummary article) {
            String date = article.details().published().map(Published::date).map(LocalText.HERE::of)
                    .orElseGet(() -> Texts.get("library.no-date"));
            return new Binned(article.details().title(), Texts.get("library.bin.row", date, article.claims()),
                    book -> book.article(article.id()).map(Edits::restore));
        }

        static Binned of(Note note) {
            String day = LocalText.HERE.of(note.changed().atZone(ZoneId.systemDefault()).toLocalDate());
            return new Binned(note.title(), Texts.get("library.bin.note", day),
                    book -> book.note(note.id()).map(Edits::restore));
        }
    }

    private final Desk desk;
    private final ListView<Binned> list = new ListView<>();
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
    public void focus() {
        list.requestFocus();
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
        desk.read(book -> Stream.concat(book.bin().stream().map(Binned::of),
                book.binnedNotes().stream().map(Binned::of)).toList(), list.getItems()::setAll);
    }

    private final class Cell extends ListCell<Binned> {

        private final Label title = Nodes.label("", "strong");
        private final Label line = Nodes.label("", "secondary");
        private final HBox box;

        Cell() {
            getStyleClass().add("list-row");
            box = new HBox(12, new VBox(3, title, line), Nodes.spring(), Nodes.button(Texts.get("library.restore"),
                    () -> Optional.ofNullable(getItem()).ifPresent(row -> desk.edit(row.back()))));
            box.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Binned row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : box);
            setAccessibleText("");
            if (row != null) {
                title.setText(row.title());
                line.setText(row.line());
                setAccessibleText(Texts.get("library.bin.spoken", row.title(), row.line()));
            }
        }
    }
}
