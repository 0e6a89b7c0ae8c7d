package org.claimline.ui.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.domain.SavedView;
import org.claimline.domain.query.Among;
import org.claimline.domain.query.Query;
import org.claimline.domain.query.SearchHit;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.search.SearchViewModel.State;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Conditions;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Keys;
import org.claimline.ui.shell.NameCard;
import org.claimline.ui.shell.Page;
import org.claimline.ui.shell.PageEntry;
import org.claimline.ui.shell.Place;
import org.kordamp.ikonli.feather.Feather;

/// Finds words, amounts and names in articles, claims and notes while they are typed.
public final class SearchPage implements Page {

    /// So many hits before the last one, the next are fetched.
    private static final int AHEAD = 8;

    private final Desk desk;
    private final SearchViewModel model;
    private final QueryBox box;
    private final ListView<SearchHit> list = new ListView<>();
    private final Label count = Nodes.label("", "secondary");
    private final Map<Optional<Among>, ToggleButton> facets = new LinkedHashMap<>();
    private final HBox facetRow = new HBox(4);
    private final StackPane middle = new StackPane();
    private final SearchHelp help;
    private final Empty none;
    private final Node building;
    private final Empty stopped;
    private final Label progressWords = Nodes.label("", "empty-words");
    private final ProgressBar progress = new ProgressBar();
    private final Button pinButton;
    private final VBox root;
    private Subscription following = Subscription.EMPTY;
    private boolean selecting;

    SearchPage(Desk desk) {
        this.desk = desk;
        model = new SearchViewModel(desk);
        box = new QueryBox(desk, model.query(), Texts.get("search.prompt"),
                new QueryBox.Exits(this::enterList, this::open, desk::back));
        help = new SearchHelp(this::ask);
        none = new Empty(Texts.get("search.none"), Texts.get("search.none.clear"), () -> {
            model.query().clear();
            box.focusField();
        });
        stopped = new Empty(Texts.get("search.stopped"), Texts.get("search.build"), model::prepare);
        building = building();
        fillList();
        fillFacets();
        HBox.setHgrow(box, Priority.ALWAYS);
        var pin = Nodes.iconButton(Feather.BOOKMARK, Texts.get("search.pin"), this::pin);
        Keys.tip(pin, Texts.get("search.pin"), "search.pin");
        pin.setId("pin-view");
        pin.disableProperty().bind(model.query().queryProperty().map(Query::isEmpty));
        pinButton = pin;
        var first = new HBox(8, box, box.addButton(), pin);
        first.setAlignment(Pos.TOP_LEFT);
        first.getStyleClass().add("asking");
        var head = new VBox(8, first, new FaultLine(model.query()), facetRow);
        head.getStyleClass().add("search-head");
        middle.getChildren().addAll(list, help, none, building, stopped);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root = new VBox(head, middle);
        root.getStyleClass().add("search-page");
        model.stateProperty().subscribe(this::show);
        model.query().queryProperty().subscribe(this::markFacets);
    }

    /// The page's place in the window. The field in the top bar leads to it.
    public static PageEntry entry() {
        return new PageEntry(Place.Search.class::isInstance, Optional.empty(), SearchPage::new);
    }

    /// What the page shows.
    SearchViewModel model() {
        return model;
    }

    private Node building() {
        progress.setPrefWidth(280);
        progress.setAccessibleText(Texts.get("search.building.short"));
        var cancel = Nodes.button(Texts.get("search.building.stop"), model::stopBuilding);
        cancel.setId("stop-building");
        var card = new VBox(12, progressWords, progress, cancel);
        card.getStyleClass().add("empty");
        card.setAlignment(Pos.CENTER);
        return card;
    }

    private void fillList() {
        list.getStyleClass().add("hits");
        list.setId("hits");
        list.setAccessibleText(Texts.get("search.hits"));
        list.setItems(model.hits());
        list.setCellFactory(_ -> new HitCell(place -> {
            if (place >= model.hits().size() - AHEAD) {
                desk.onUi(model::more);
            }
        }, this::open, this::openBeside));
        list.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (!selecting && at.intValue() >= 0) {
                model.selectedProperty().set(at.intValue());
            }
        });
        model.selectedProperty().subscribe(at -> select(at.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
    }

    private void select(int at) {
        selecting = true;
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            if (at == 0) {
                list.scrollTo(0);
            }
        }
        selecting = false;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, O -> open();
            case ESCAPE -> box.focusField();
            case UP, K -> {
                if (model.selectedProperty().get() == 0 && event.getCode() == javafx.scene.input.KeyCode.UP) {
                    box.focusField();
                } else {
                    step(-1);
                }
            }
            case DOWN, J -> step(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        model.move(by);
        int at = model.selectedProperty().get();
        list.getFocusModel().focus(at);
        list.scrollTo(Math.max(0, at - 2));
    }

    private void enterList() {
        if (!model.hits().isEmpty()) {
            list.requestFocus();
            list.getFocusModel().focus(Math.max(0, model.selectedProperty().get()));
        }
    }

    private void ask(String text) {
        model.query().show(text);
        box.focusField();
    }

    /// Opens what is chosen where it stands.
    private void open() {
        model.hit().ifPresent(this::open);
    }

    private void open(SearchHit hit) {
        desk.go(switch (hit) {
            case SearchHit.OfArticle article -> article.snippet().at()
                    .<Place>map(at -> new Place.Passage(article.article(), at))
                    .orElseGet(() -> new Place.Reading(article.article(), Optional.empty()));
            case SearchHit.OfClaim claim ->
                new Place.Reading(claim.row().claim().article(), Optional.of(claim.row().claim().id()));
            case SearchHit.OfNote note -> new Place.Notes(note.note().id());
        });
    }

    /// Opens what is chosen beside the article that is read. A note has its own page.
    private void openBeside() {
        model.hit().ifPresent(this::openBeside);
    }

    private void openBeside(SearchHit hit) {
        switch (hit) {
            case SearchHit.OfArticle article -> article.snippet().at().ifPresentOrElse(
                    at -> desk.openBeside(article.article(), at), () -> desk.openBeside(article.article()));
            case SearchHit.OfClaim claim -> desk.openBeside(claim.row().claim().id());
            case SearchHit.OfNote _ -> open(hit);
        }
    }

    /// Pins the query in the side bar.
    private void pin() {
        NameCard.pin(pinButton, desk, model.query().text(), SavedView.Shown.SEARCH);
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.global(Command.Menu.VIEW, "search.pin", this::pin, "Shortcut+D")
                .when(Conditions.of(model.query().queryProperty().map(query -> !query.isEmpty()))),
                Command.global(Command.Menu.VIEW, "search.open.beside", this::openBeside, HitCell.BESIDE)
                        .when(Conditions.of(model.selectedProperty().map(at -> at.intValue() >= 0))));
    }

    // What is shown

    private void fillFacets() {
        facets.put(Optional.empty(), facet(Optional.empty()));
        for (Among one : Among.values()) {
            facets.put(Optional.of(one), facet(Optional.of(one)));
        }
        facetRow.setAlignment(Pos.CENTER_LEFT);
        facetRow.getChildren().addAll(facets.values());
        facetRow.getChildren().addAll(Nodes.spring(), count);
    }

    private ToggleButton facet(Optional<Among> one) {
        var toggle = new ToggleButton();
        toggle.getStyleClass().addAll("plain", "facet");
        toggle.setId("among-" + one.map(among -> among.name().toLowerCase(Locale.ROOT)).orElse("all"));
        toggle.setMinWidth(Label.USE_PREF_SIZE);
        toggle.setOnAction(_ -> {
            model.lookAmong(one);
            markFacets();
        });
        return toggle;
    }

    private void markFacets() {
        facets.forEach(
                (one, toggle) -> toggle.setSelected(one.isEmpty() ? model.isAmongAll() : one.equals(model.among())));
    }

    private void show(State state) {
        Nodes.show(facetRow, state instanceof State.Found);
        Node shown = switch (state) {
            case State.Idle _,State.Failed _ -> help;
            case State.Opening _ -> list;
            case State.Building(var now) -> {
                progressWords.setText(Texts.get("search.building", now.done(), now.total()));
                progress.setProgress(now.total() == 0 ? -1 : (double) now.done() / now.total());
                yield building;
            }
            case State.Stopped _ -> stopped;
            case State.Found found -> {
                count(found);
                yield found.total() == 0 ? none : list;
            }
        };
        middle.getChildren().forEach(child -> Nodes.show(child, child == shown));
    }

    private void count(State.Found found) {
        int all = found.totals().values().stream().mapToInt(Integer::intValue).sum();
        facets.forEach((one, toggle) -> toggle.setText(Texts.get(
                "search.among." + one.map(among -> among.name().toLowerCase(Locale.ROOT)).orElse("all"),
                one.map(among -> found.totals().getOrDefault(among, 0)).orElse(all))));
        count.setText(Texts.get("search.order", found.total()));
        markFacets();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void onShow(Place place) {
        if (place instanceof Place.Search(var text)) {
            text.filter(it -> !it.equals(model.query().text())).ifPresent(model.query()::show);
        }
        if (following == Subscription.EMPTY) {
            following = model.follow();
            box.selectAll();
        }
    }

    @Override
    public void onHide() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    /// To the list when something was found and one comes back to it; the field otherwise.
    @Override
    public void focus() {
        box.selectAll();
    }

    @Override
    public List<Node> panes() {
        return List.of(box, middle);
    }

    @Override
    public ObservableValue<String> hints() {
        return new ReadOnlyStringWrapper(Texts.get("search.hints"));
    }

    @Override
    public ObservableValue<String> summary() {
        return Bindings.createStringBinding(() -> model.stateProperty().get() instanceof State.Found found
                ? Texts.get("search.summary", found.total())
                : "", model.stateProperty());
    }
}
