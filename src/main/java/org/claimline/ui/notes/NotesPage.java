package org.claimline.ui.notes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.domain.NoteId;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Keys;
import org.claimline.ui.shell.Notice;
import org.claimline.ui.shell.Page;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.TextScale;
import org.kordamp.ikonli.feather.Feather;

/// All notes of the notebook, the one that was changed last on top, and beside them the one that is read and written.
public final class NotesPage implements Page {

    private static final double ROW = 66;

    private final Desk desk;
    private final ObservableList<NoteRow> rows = FXCollections.observableArrayList();
    private final ListView<NoteRow> list = new ListView<>(rows);
    private final TextField search = new TextField();
    private final NoteDetail detail;
    private final VBox side;
    private final HBox node;
    private List<NoteRow> all = List.of();
    private Optional<NoteId> wanted = Optional.empty();
    private boolean fresh;
    private boolean filling;
    private Subscription shown = Subscription.EMPTY;

    public NotesPage(Desk desk) {
        this.desk = desk;
        detail = new NoteDetail(desk, list::requestFocus);
        side = side();
        HBox.setHgrow(detail, Priority.ALWAYS);
        node = new HBox(side, detail);
        node.getStyleClass().add("notes-page");
    }

    /// Begins a note of its own.
    public static void begin(Desk desk) {
        desk.go(new Place.Notes(Optional.of(NoteId.random()), true));
    }

    private VBox side() {
        var count = Nodes.label("", "strong");
        count.textProperty().bind(Bindings.createStringBinding(() -> Texts.get("notes.count", rows.size()), rows));
        Button add = Nodes.button(Texts.get("notes.new"), () -> NotesPage.begin(desk), "plain");
        add.setGraphic(Nodes.icon(Feather.PLUS));
        add.setTooltip(new Tooltip(Texts.get("notes.new.about")));
        var head = new HBox(8, count, Nodes.spring(), add);
        head.getStyleClass().add("tool-bar-row");
        search.setId("notes-search");
        search.getStyleClass().add("filter-field");
        search.setPromptText(Texts.get("notes.search"));
        search.setAccessibleText(Texts.get("notes.search"));
        search.textProperty().subscribe(_ -> filter());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                list.requestFocus();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        var searching = new HBox(search);
        searching.getStyleClass().add("filter-row");
        list.setCellFactory(_ -> new NoteRow.Cell());
        list.setFixedCellSize(TextScale.of(ROW));
        list.setAccessibleText(Texts.get("notes.all"));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) {
                detail.show(row);
            }
        });
        list.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER -> detail.edit();
                case O -> detail.open();
                default -> {
                }
            }
        });
        Keys.allowLetters(list);
        var empty = new Empty(Texts.get("notes.empty"), Texts.get("notes.new"), () -> begin(desk));
        empty.visibleProperty().bind(Bindings.isEmpty(rows).and(search.textProperty().isEmpty()));
        var none = new Empty(Texts.get("notes.empty.search"));
        none.visibleProperty().bind(Bindings.isEmpty(rows).and(search.textProperty().isNotEmpty()));
        var stack = new StackPane(list, empty, none);
        VBox.setVgrow(stack, Priority.ALWAYS);
        var column = new VBox(head, searching, stack);
        column.getStyleClass().add("notes-list");
        return column;
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
    public List<Node> panes() {
        return List.of(side, detail);
    }

    @Override
    public ObservableValue<String> hints() {
        return new ReadOnlyStringWrapper(Texts.get("notes.hints"));
    }

    @Override
    public void onShow(Place place) {
        shown.unsubscribe();
        if (place instanceof Place.Notes(var note, boolean isFresh)) {
            wanted = note.or(() -> wanted);
            fresh = isFresh;
        }
        shown = Subscription.combine(desk.onChange(_ -> load()), desk.onClosing(detail::commit));
        list.requestFocus();
        load();
    }

    @Override
    public void onHide() {
        detail.commit();
        wanted = detail.note();
        shown.unsubscribe();
    }

    private void load() {
        desk.read(book -> book.notes().stream().map(note -> NoteRow.of(book, note)).toList(), now -> {
            all = now;
            filter();
            wanted.filter(id -> now.stream().noneMatch(row -> row.note().id().equals(id))).ifPresent(this::missing);
        });
    }

    /// A note that was asked for is not in the list: it is to be written, or it is gone.
    private void missing(NoteId id) {
        wanted = Optional.empty();
        if (fresh) {
            search.clear();
            list.getSelectionModel().clearSelection();
            detail.begin(id);
        } else {
            desk.tell(Notice.of(Texts.get("notes.gone")));
            select();
        }
    }

    private void filter() {
        List<String> words = List.of(search.getText().strip()
                .toLowerCase(Locale.ROOT).split("\\s+"));
        filling = true;
        rows.setAll(all.stream().filter(row -> words.stream().allMatch(row.searched()::contains)).toList());
        filling = false;
        select();
    }

    /// What was asked for, or else what is shown already, or else the first.
    private void select() {
        Optional<NoteId> id = wanted.or(detail::note);
        Optional<NoteRow> row = id.flatMap(this::row).or(() -> detail.isNew() || wanted.isPresent()
                ? Optional.empty()
                : rows.stream().findFirst());
        if (id.flatMap(this::row).isPresent()) {
            wanted = Optional.empty();
        }
        row.ifPresentOrElse(chosen -> {
            list.getSelectionModel().select(chosen);
            if (detail.note().filter(chosen.note().id()::equals).isEmpty()) {
                list.scrollTo(chosen);
            }
            detail.show(chosen);
        }, () -> {
            list.getSelectionModel().clearSelection();
            if (all.isEmpty()) {
                detail.clear();
            }
        });
    }

    private Optional<NoteRow> row(NoteId id) {
        return rows.stream().filter(row -> row.note().id().equals(id)).findFirst();
    }
}
