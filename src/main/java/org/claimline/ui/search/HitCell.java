package org.claimline.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.domain.Claim;
import org.claimline.domain.Published;
import org.claimline.domain.query.SearchHit;
import org.claimline.domain.query.Snippet;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.MarkedText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One thing that was found: what it is, where it is from, and the piece of it that shows why.
final class HitCell extends ListCell<SearchHit> {

    /// The key that opens a hit beside the article that is read.
    static final String BESIDE = "Shortcut+Enter";

    private static final double SIDES = 44;
    private static final double ENDS = 20;

    private final StackPane mark = new StackPane();
    private final MarkedText title = MarkedText.highlighted("hit-title");
    private final Label head = Nodes.label("", "hit-title");
    private final Label meta = Nodes.label("", "secondary");
    private final MarkedText snippet = MarkedText.highlighted("hit-snippet");
    private final Label foot = Nodes.label("", "secondary");
    private final HBox box;
    private final ContextMenu menu;
    private final IntConsumer seen;
    private final MenuItem beside = new MenuItem(Texts.get("search.hit.beside"));

    /// @param seen told which places come into sight
    /// @param open opens a hit where it stands
    /// @param openBeside opens it beside the article that is read
    HitCell(IntConsumer seen, Consumer<SearchHit> open, Consumer<SearchHit> openBeside) {
        this.seen = seen;
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                Optional.ofNullable(getItem()).ifPresent(openBeside);
            }
        });
        var here = new MenuItem(Texts.get("search.hit.open"));
        here.setOnAction(_ -> Optional.ofNullable(getItem()).ifPresent(open));
        beside.setAccelerator(KeyCombination.valueOf(BESIDE));
        beside.setOnAction(_ -> Optional.ofNullable(getItem()).ifPresent(openBeside));
        menu = new ContextMenu(here, beside);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("hit");
        mark.getStyleClass().add("hit-mark");
        mark.setAlignment(Pos.TOP_CENTER);
        meta.setMinWidth(USE_PREF_SIZE);
        head.setMinWidth(0);
        var first = new HBox(10, head, title, Nodes.spring(), meta);
        first.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        var words = new VBox(2, first, snippet, foot);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(12, mark, words);
        box.prefWidthProperty().bind(widthProperty().subtract(SIDES));
        box.maxWidthProperty().bind(widthProperty().subtract(SIDES));
    }

    @Override
    protected double computePrefHeight(double width) {
        return isEmpty() || width <= 0
                ? super.computePrefHeight(width)
                : Math.ceil(box.prefHeight(width - SIDES) + ENDS);
    }

    @Override
    protected void updateItem(@Nullable SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setContextMenu(null);
            setAccessibleText("");
            return;
        }
        switch (hit) {
            case SearchHit.OfArticle article -> show(article);
            case SearchHit.OfClaim claim -> show(claim);
            case SearchHit.OfNote note -> show(note);
        }
        setGraphic(box);
        beside.setVisible(!(hit instanceof SearchHit.OfNote));
        setContextMenu(menu);
        seen.accept(getIndex());
    }

    private void show(SearchHit.OfArticle hit) {
        show(Nodes.icon(Feather.FILE_TEXT), Optional.of(hit.title()), "",
                ClaimText.join(hit.source(), hit.published().map(Published::date).map(LocalText.HERE::of)),
                hit.snippet(), "");
        setAccessibleText(Texts.get("search.hit.article", hit.title().text(), meta.getText(), hit.snippet().text()));
    }

    private void show(SearchHit.OfClaim hit) {
        Claim claim = hit.row().claim();
        String value = ClaimText.of(claim);
        show(Nodes.dot(Chips.styleClass(claim.kind())), Optional.empty(),
                ClaimText.join(Optional.of(value), Optional.of(ClaimText.topic(claim.reading()))),
                ClaimText.join(Optional.of(Texts.of(claim.reading().type())), Optional.of(Texts.of(claim.status()))),
                hit.snippet(), ClaimText.join(Optional.of(hit.row().articleTitle()), hit.row().source(),
                        hit.row().published().map(Published::date).map(LocalText.HERE::of)));
        setAccessibleText(Texts.get("search.hit.claim", head.getText(),
                Texts.of(claim.kind()).toLowerCase(Locale.ROOT), hit.snippet().text(), foot.getText()));
    }

    private void show(SearchHit.OfNote hit) {
        String on = hit.on().isEmpty() ? Texts.get("search.hit.note.own") : Texts.get("search.hit.note.on", hit.on());
        show(Nodes.icon(Feather.EDIT_3), Optional.empty(), on, "", hit.snippet(), "");
        setAccessibleText(Texts.get("search.hit.note", on, hit.snippet().text()));
    }

    private void show(Node sign, Optional<Snippet> marked, String plain, String about, Snippet piece, String below) {
        mark.getChildren().setAll(List.of(sign));
        Nodes.show(title, marked.isPresent());
        Nodes.show(head, marked.isEmpty());
        marked.ifPresent(found -> title.show(found.text(), found.highlights()));
        head.setText(plain);
        meta.setText(about);
        snippet.show(piece.text(), piece.highlights());
        foot.setText(below);
        Nodes.show(foot, !below.isEmpty());
    }
}
