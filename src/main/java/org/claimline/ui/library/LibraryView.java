package org.claimline.ui.library;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Published;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.FilterField;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Keys;
import org.claimline.ui.shell.Panes;
import org.claimline.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/// The list of articles.
public final class LibraryView extends BorderPane {

    private static final KeyCombination BESIDE = KeyCombination.valueOf("Shortcut+Enter");
    private static final double WIDTH = 332;

    private final LibraryViewModel model;
    private final ListView<ArticleSummary> list = new ListView<>();
    private boolean selecting;

    /// @param open called when the user chooses an article
    /// @param openBeside called when the user wants an article beside the one that is read
    /// @param importFiles the one action of an empty library
    public LibraryView(LibraryViewModel model, Consumer<ArticleId> open, Consumer<ArticleId> openBeside,
            Runnable importFiles) {
        this.model = model;
        getStyleClass().add("library");
        Keys.allowLetters(list);
        Panes.enterAt(this, list);
        setTop(new VBox(head(),
                FilterField.row(model.wordsProperty(), Texts.get("library.filter"), list::requestFocus)));
        list.setItems(model.articles());
        list.setCellFactory(_ -> new Cell(openBeside));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (BESIDE.match(event)) {
                event.consume();
                Optional.ofNullable(list.getFocusModel().getFocusedItem()).map(ArticleSummary::id)
                        .ifPresent(openBeside);
            }
        });
        list.getStyleClass().add("article-list");
        list.setAccessibleText(Texts.get("library.articles"));
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !selecting) {
                open.accept(chosen.id());
            }
        });
        var empty = new Empty(Texts.get("library.empty"), Texts.get("library.import"), importFiles);
        var none = new Empty(Texts.get("library.none"));
        var size = Bindings.size(model.articles());
        empty.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.loadedProperty().get() && model.total() == 0, size, model.loadedProperty()));
        none.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.total() > 0 && model.articles().isEmpty(), size, model.loadedProperty()));
        list.visibleProperty().bind(size.greaterThan(0));
        setCenter(new StackPane(list, empty, none));
    }

    private HBox head() {
        Label title = Nodes.label("", "strong");
        title.textProperty().bind(model.undatedOnlyProperty()
                .map(undated -> Texts.get(undated ? "library.undated" : "library.articles")));
        var sort = new MenuButton();
        sort.getStyleClass().add("plain");
        sort.textProperty().bind(model.sortProperty().map(Texts::of));
        sort.setAccessibleText(Texts.get("library.sort"));
        for (LibraryViewModel.Sort order : LibraryViewModel.Sort.values()) {
            var item = new MenuItem(Texts.of(order));
            item.setOnAction(_ -> model.sortProperty().set(order));
            sort.getItems().add(item);
        }
        var head = new HBox(8, title, Nodes.spring(), sort);
        head.getStyleClass().add("tool-bar-row");
        head.getStyleClass().add("list-head");
        return head;
    }

    /// Marks the article that is open, without opening it again.
    public void select(Optional<ArticleId> open) {
        selecting = true;
        open.flatMap(model::find).ifPresentOrElse(article -> {
            list.getSelectionModel().select(article);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        }, list.getSelectionModel()::clearSelection);
        selecting = false;
    }

    public void focusList() {
        list.requestFocus();
    }

    private static final class Cell extends ListCell<ArticleSummary> {

        private final Label title = Nodes.text("", "strong", "row-title");
        private final HBox line = new HBox(8);
        private final VBox box = new VBox(3, title, line);

        Cell(Consumer<ArticleId> openBeside) {
            getStyleClass().add("article-row");
            addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY) {
                    event.consume();
                    Optional.ofNullable(getItem()).map(ArticleSummary::id).ifPresent(openBeside);
                }
            });
            var beside = new MenuItem(Texts.get("library.beside"));
            beside.setAccelerator(BESIDE);
            beside.setOnAction(_ -> Optional.ofNullable(getItem()).map(ArticleSummary::id).ifPresent(openBeside));
            var menu = new ContextMenu(beside);
            emptyProperty().subscribe(empty -> setContextMenu(empty ? null : menu));
            title.setPrefWidth(TextScale.of(WIDTH) - 46);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable ArticleSummary article, boolean empty) {
            super.updateItem(article, empty);
            if (empty || article == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            title.setText(article.details().title());
            Optional<Published> published = article.details().published();
            Label date = published.map(known -> Nodes.label(LocalText.HERE.of(known.date()), "secondary"))
                    .orElseGet(() -> Nodes.label(Texts.get("library.no-date"), "secondary", "alarm"));
            date.setMinWidth(USE_PREF_SIZE);
            Label claims = Chips.plain(Texts.get("library.claims", article.claims()));
            claims.setMinWidth(USE_PREF_SIZE);
            line.getChildren().setAll(date);
            published.filter(known -> known.origin() == Published.Origin.INFERRED)
                    .ifPresent(known -> line.getChildren().add(Nodes.label(Texts.of(known.origin()), "secondary")));
            article.details().source().ifPresent(source -> line.getChildren().add(Nodes.label(source, "secondary")));
            line.getChildren().add(claims);
            if (article.superseded()) {
                line.getChildren().add(Chips.plain(Texts.get("library.older")));
            }
            setGraphic(box);
            setAccessibleText(Texts.get("library.row", article.details().title(), date.getText(), article.claims()));
        }
    }
}
