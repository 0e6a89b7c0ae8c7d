package org.claimline.ui.notes;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.domain.Claim;
import org.claimline.domain.Note;
import org.claimline.domain.Target;
import org.claimline.domain.Wording;
import org.claimline.notebook.Notebook;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Keys;
import org.claimline.ui.shell.Page;
import org.claimline.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/// All notes of the notebook, the one that was changed last on top; each leads to what it is about.
public final class NotesPage implements Page {

    /// A note and what it is about.
    ///
    /// @param about in words
    private record Row(Note note, String about) {}

    private static final double TEXT_WIDTH = 760;

    private final Desk desk;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final BorderPane node = new BorderPane();
    private List<Row> all = List.of();
    private Subscription shown = Subscription.EMPTY;

    public NotesPage(Desk desk) {
        this.desk = desk;
        var count = Nodes.label("", "strong");
        count.textProperty().bind(Bindings.createStringBinding(() -> Texts.get("notes.count", rows.size()), rows));
        var head = new HBox(8, count, Nodes.label(Texts.get("notes.order"), "secondary"));
        head.getStyleClass().add("tool-bar-row");
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("wide-list");
        list.setAccessibleText(Texts.get("notes.all"));
        list.setOnMouseClicked(event -> {
            if (event.getTarget() instanceof Node target && isInRow(target)) {
                openSelected();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.O) {
                openSelected();
            }
        });
        Keys.allowLetters(list);
        var empty = new Empty(Texts.get("notes.empty"));
        empty.visibleProperty().bind(Bindings.isEmpty(rows));
        node.getStyleClass().add("list-page");
        node.setTop(head);
        node.setCenter(new StackPane(list, empty));
    }

    private static boolean isInRow(Node target) {
        for (Node at = target; at != null; at = at.getParent()) {
            if (at instanceof Cell cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> hints() {
        return new ReadOnlyStringWrapper(Texts.get("notes.hints"));
    }

    @Override
    public void onShow(Place place) {
        shown.unsubscribe();
        shown = Subscription.combine(desk.onChange(_ -> load()), desk.queryProperty().subscribe(_ -> filter()));
        load();
    }

    @Override
    public void onHide() {
        shown.unsubscribe();
    }

    private void load() {
        desk.read(book -> book.notes().stream().map(note -> new Row(note, about(book, note.on()))).toList(), now -> {
            all = now;
            filter();
        });
    }

    private void filter() {
        String query = desk.queryProperty().get().strip().toLowerCase(Locale.ROOT);
        rows.setAll(all.stream().filter(row -> (row.note().markdown() + ' ' + row.about()).toLowerCase(Locale.ROOT)
                .contains(query)).toList());
    }

    private static String about(Notebook book, Target on) {
        return switch (on) {
            case Target.OnArticle(var id) -> book.article(id).map(article -> article.title()).orElse("");
            case Target.OnClaim(var id) -> book.claim(id).map(claim -> about(book, claim)).orElse("");
            case Target.OnEvent(var id) -> book.event(id).map(event -> event.title()).orElse("");
        };
    }

    private static String about(Notebook book, Claim claim) {
        return Texts.get("notes.about.claim", claim.anchor().quote().replace('\n', ' '),
                book.article(claim.article()).map(article -> article.title()).orElse(""));
    }

    private void openSelected() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(row -> {
            switch (row.note().on()) {
                case Target.OnArticle(var id) -> desk.open(id);
                case Target.OnClaim(var id) -> desk.open(id);
                case Target.OnEvent(var id) -> desk.go(new Place.Timeline(Optional.of(id)));
            }
        });
    }

    private static final class Cell extends ListCell<Row> {

        Cell() {
            getStyleClass().add("list-row");
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var text = new MarkdownView(row.note().markdown());
            text.setPrefWidth(TEXT_WIDTH);
            text.setMaxWidth(TEXT_WIDTH);
            String day = Wording.of(row.note().changed().atZone(ZoneId.systemDefault()).toLocalDate());
            setGraphic(new VBox(5, text, Nodes.label(Texts.get("notes.row", day, row.about()), "secondary")));
            setAccessibleText(Texts.get("notes.spoken", row.about(), row.note().markdown()));
        }
    }
}
