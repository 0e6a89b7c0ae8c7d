package org.claimline.ui.claims;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.Counts;
import org.claimline.notebook.ClaimQuote;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.Texts;
import org.claimline.ui.notes.ClaimSource;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Command.Menu;
import org.claimline.ui.shell.Conditions;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Keys;
import org.claimline.ui.shell.Page;
import org.claimline.ui.shell.PageEntry;
import org.claimline.ui.shell.PageEntry.RailLine;
import org.claimline.ui.shell.Place;

/// All claims in one table, to be judged by the dozen.
public final class ClaimsPage implements Page {

    private final Desk desk;
    private final ClaimsViewModel model;
    private final ClaimActions actions;
    private final SentenceViewModel sentence;
    private final ClaimsTable table;
    private final SelectionBar selection;
    private final FilterBar filter;
    private final VBox root;
    private Subscription following = Subscription.EMPTY;

    private ClaimsPage(Desk desk) {
        this.desk = desk;
        model = new ClaimsViewModel(desk);
        actions = new ClaimActions(desk, model);
        sentence = new SentenceViewModel(desk, model);
        table = new ClaimsTable(model, actions);
        selection = new SelectionBar(model, actions, table::requestFocus);
        VBox.setVgrow(table, Priority.ALWAYS);
        var list = new VBox(table, new SentencePane(sentence), selection);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        var middle = new HBox(list, new ArticlePeek(sentence, actions::open));
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        filter = new FilterBar(desk, model, actions, table::requestFocus);
        filter.addChoice(table.columnsMenu());
        root = new VBox(filter, middle);
        root.getStyleClass().add("claims-page");
        ClaimSource.drag(table, this::quoted);
        Keys.allowLetters(table);
        model.listingProperty().subscribe(this::showEmpty);
        model.loadedProperty().subscribe(() -> showEmpty(model.listingProperty().get()));
    }

    /// The claim that one is at as it is quoted elsewhere.
    private List<ClaimQuote> quoted() {
        return sentence.shownProperty().get()
                .filter(shown -> model.currentProperty().get().equals(Optional.of(shown.row())))
                .map(shown -> ClaimQuote.of(shown.article(), shown.row().claim())).stream().toList();
    }

    /// The page's place in the window.
    public static PageEntry entry() {
        return new PageEntry(Place.Claims.class::isInstance, Optional.of(new RailLine("claims.rail",
                new Place.Claims(ClaimFilter.STANDING), Counts::claims)), ClaimsPage::new);
    }

    private void showEmpty(Listing listing) {
        if (!model.loadedProperty().get()) {
            table.setPlaceholder(new VBox());
        } else if (listing.facets().all() == 0) {
            table.setPlaceholder(new Empty(Texts.get("claims.empty")));
        } else {
            table.setPlaceholder(new Empty(Texts.get("claims.empty.filter"), Texts.get("claims.filter.clear"),
                    model::clearFilter));
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void onShow(Place place) {
        if (place instanceof Place.Claims(var shown)) {
            model.go(shown);
        }
        if (following == Subscription.EMPTY) {
            following = model.follow();
            table.requestFocus();
        }
    }

    @Override
    public void onHide() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public ObservableValue<String> hints() {
        return new ReadOnlyStringWrapper(Texts.get("claims.hints"));
    }

    @Override
    public ObservableValue<String> summary() {
        return model.summary();
    }

    @Override
    public List<Command> commands() {
        ObservableBooleanValue open = Conditions.of(
                model.listingProperty().map(listing -> listing.facets().open() > 0));
        return List.of(key("claims.confirm", actions::confirm, "Enter"),
                key("claims.reject", actions::reject, "Delete"), key("claims.reset", actions::reset, "Backspace"),
                key("claims.dispute", actions::dispute, "D"), key("claims.open", actions::open, "O"),
                key("claims.open.beside", actions::openBeside, "Shift+O"),
                key("claims.peek", sentence::togglePeek, "Space"), key("claims.tag.add", selection::editTag, "T"),
                key("claims.copy", () -> ClaimSource.copy(desk, model.selectedIds()), "Shortcut+C"),
                key("claims.event", actions::makeEvents, "E"),
                Command.global(Menu.VIEW, "search.pin", filter::pin, "Shortcut+D")
                        .when(Conditions.of(model.isFiltered())),
                Command.reading(Menu.CLAIM, "claims.filter.edit", filter::focusQuery, "F", "Slash"),
                Command.reading(Menu.CLAIM, "claims.next", () -> model.move(1), "J"),
                Command.reading(Menu.CLAIM, "claims.previous", () -> model.move(-1), "K"),
                Command.global(Menu.CLAIM, "claims.accept.all", actions::acceptShown, "Shortcut+Enter").when(open),
                Command.reading(Menu.CLAIM, "claims.reject.all", actions::rejectShown, "Shortcut+Delete").when(open));
    }

    private Command key(String textKey, Runnable action, String key) {
        ObservableBooleanValue any = Conditions.of(model.selectionProperty().map(places -> !places.isEmpty()));
        return Command.reading(Menu.CLAIM, textKey, action, key).when(any);
    }
}
