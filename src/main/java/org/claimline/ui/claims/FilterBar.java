package org.claimline.ui.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.ClaimFacets;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.Kind;
import org.claimline.domain.SavedView;
import org.claimline.domain.Status;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.MenuItems;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.search.FaultLine;
import org.claimline.ui.search.QueryBox;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Keys;
import org.claimline.ui.shell.NameCard;
import org.kordamp.ikonli.feather.Feather;

/// The filter of the claims table, each choice with how many claims it would show; what is left to judge, and the
/// buttons that judge all that is shown.
final class FilterBar extends VBox {

    /// So many rules, publishers or tags are offered, the most frequent ones.
    private static final int MOST = 30;

    private final ClaimsViewModel model;
    private final Desk desk;
    private final QueryBox box;
    private final FlowPane choices = new FlowPane(4, 4);
    private final Button pin;
    private final MenuButton statuses = menu("status");
    private final MenuButton sureness = menu("sure");
    private final MenuButton rules = menu("rule");
    private final MenuButton sources = menu("source");
    private final MenuButton tags = menu("tag");

    /// @param toTable goes on to the table
    FilterBar(Desk desk, ClaimsViewModel model, ClaimActions actions, Runnable toTable) {
        this.desk = desk;
        this.model = model;
        box = new QueryBox(desk, model.query(), Texts.get("claims.filter.prompt"),
                new QueryBox.Exits(toTable, toTable, toTable));
        getStyleClass().add("claims-filter");
        Label count = Nodes.label("", "strong");
        Label left = Nodes.label("", "secondary");
        left.setId("claims-left");
        count.setMinWidth(USE_PREF_SIZE);
        // Of an empty notebook the counted list equals the one before it: only an invalidation tells of it.
        model.listingProperty().subscribe(() -> say(model.listingProperty().get(), count, left));
        say(model.listingProperty().get(), count, left);
        Button clear = Nodes.button(Texts.get("claims.filter.clear"), model::clearFilter, "plain");
        model.isFiltered().subscribe(filtered -> Nodes.show(clear, filtered));
        var head = new HBox(10, count, left, clear, Nodes.spring(),
                judge("reject-shown", "claims.reject.shown", actions::rejectShown),
                judge("accept-shown", "claims.accept", actions::acceptShown, "primary"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("claims-head");
        for (Kind kind : Kind.values()) {
            choices.getChildren().add(toggle(kind));
        }
        choices.getChildren().addAll(statuses, sureness, rules, sources, tags);
        HBox.setHgrow(box, Priority.ALWAYS);
        pin = Nodes.iconButton(Feather.BOOKMARK, Texts.get("search.pin"), this::pin);
        Keys.tip(pin, Texts.get("search.pin"), "search.pin");
        pin.setId("pin-view");
        model.isFiltered().subscribe(filtered -> pin.setDisable(!filtered));
        var asking = new HBox(4, box, box.addButton(), pin);
        asking.setAlignment(Pos.TOP_LEFT);
        asking.getStyleClass().add("asking");
        getChildren().addAll(head, asking, new FaultLine(model.query()), choices);
        model.listingProperty().subscribe(() -> fill(model.listingProperty().get().facets()));
        model.filterProperty().subscribe(() -> fill(model.listingProperty().get().facets()));
    }

    private static void say(Listing now, Label count, Label left) {
        count.setText(now.isCounted()
                ? Texts.get("claims.count", now.facets().total())
                : Texts.get("claims.counting"));
        left.setText(now.isCounted() ? Texts.get("claims.left", now.facets().open()) : "");
    }

    /// Puts a choice of what is shown behind the others.
    void addChoice(Node choice) {
        choices.getChildren().add(choice);
    }

    /// Pins the filter in the side bar.
    void pin() {
        NameCard.pin(pin, desk, model.query().text(), SavedView.Shown.CLAIMS);
    }

    /// Puts the cursor into the filter.
    void focusQuery() {
        box.selectAll();
    }

    private static MenuButton menu(String name) {
        var menu = new MenuButton();
        menu.setId("filter-" + name);
        menu.getStyleClass().add("plain");
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private ToggleButton toggle(Kind kind) {
        var toggle = new ToggleButton("", Nodes.dot(Chips.styleClass(kind)));
        toggle.getStyleClass().addAll("plain", "lane-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(_ -> model.setShown(kind, toggle.isSelected()));
        model.filterProperty().subscribe(filter -> toggle.setSelected(filter.kinds().contains(kind)));
        model.listingProperty().subscribe(now -> toggle.setText(
                Texts.get("claims.kind." + kind.name().toLowerCase(Locale.ROOT),
                        now.facets().kinds().getOrDefault(kind, 0))));
        return toggle;
    }

    private Button judge(String id, String key, Runnable action, String... styleClasses) {
        Button button = Nodes.button("", action, styleClasses);
        button.setId(id);
        model.listingProperty().subscribe(now -> {
            button.setText(Texts.get(key, now.facets().open()));
            button.setDisable(now.facets().open() == 0);
            Nodes.show(button, now.facets().open() > 0);
        });
        return button;
    }

    private void fill(ClaimFacets facets) {
        ClaimFilter filter = model.filterProperty().get();
        fillStatuses(facets, filter.statuses());
        Optional<Boolean> sure = filter.sure();
        sureness.setText(Texts.get("claims.sure", Texts.get(sure.isEmpty()
                ? "claims.any"
                : sure.get() ? "claims.sure.yes" : "claims.sure.no")));
        sureness.getItems().setAll(
                MenuItems.radio(Texts.get("claims.any"), sure.isEmpty(), () -> model.setSure(Optional.empty())),
                new SeparatorMenuItem(),
                MenuItems.radio(counted(Texts.get("claims.sure.yes"), facets.sure()), sure.equals(Optional.of(true)),
                        () -> model.setSure(Optional.of(true))),
                MenuItems.radio(counted(Texts.get("claims.sure.no"), facets.unsure()), sure.equals(Optional.of(false)),
                        () -> model.setSure(Optional.of(false))));
        fill(rules, "claims.rule", facets.rules(), filter.called(Name.RULE), to -> model.setCalled(Name.RULE, to));
        fill(sources, "claims.source", facets.sources(), filter.called(Name.SOURCE),
                to -> model.setCalled(Name.SOURCE, to));
        fill(tags, "claims.tag", facets.tags(), filter.tag(), model::setTag);
    }

    private static String counted(String words, int count) {
        return Texts.get("claims.choice", words, count);
    }

    private void fillStatuses(ClaimFacets facets, Set<Status> shown) {
        Set<Status> all = EnumSet.allOf(Status.class);
        String words = shown.size() == 1 ? Texts.of(shown.iterator().next()) : Texts.get("claims.status.some");
        if (shown.equals(all) || shown.equals(ClaimFilter.STANDING.statuses())) {
            words = Texts.get(shown.equals(all) ? "claims.status.all" : "claims.status.standing");
        }
        statuses.setText(Texts.get("claims.status", words));
        var items = new ArrayList<MenuItem>(List.of(
                MenuItems.radio(
                        counted(Texts.get("claims.status.only"), facets.statuses().getOrDefault(Status.SUGGESTED, 0)),
                        shown.equals(Set.of(Status.SUGGESTED)), () -> model.setStatuses(Set.of(Status.SUGGESTED))),
                MenuItems.radio(Texts.get("claims.status.standing"), shown.equals(ClaimFilter.STANDING.statuses()),
                        () -> model.setStatuses(ClaimFilter.STANDING.statuses())),
                new SeparatorMenuItem()));
        for (Status status : Status.values()) {
            var item = new CheckMenuItem(counted(Texts.of(status), facets.statuses().getOrDefault(status, 0)));
            item.setSelected(shown.contains(status));
            item.setOnAction(_ -> model.setShown(status, item.isSelected()));
            items.add(item);
        }
        statuses.getItems().setAll(items);
    }

    private static void fill(MenuButton menu, String key, Map<String, Integer> counts, Optional<String> chosen,
            Consumer<Optional<String>> choose) {
        menu.setText(Texts.get(key, chosen.orElse(Texts.get("claims.any"))));
        var items = new ArrayList<MenuItem>(List.of(
                MenuItems.radio(Texts.get("claims.any"), chosen.isEmpty(), () -> choose.accept(Optional.empty())),
                new SeparatorMenuItem()));
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder()))).limit(MOST)
                .map(entry -> MenuItems.radio(counted(entry.getKey(), entry.getValue()),
                        chosen.equals(Optional.of(entry.getKey())),
                        () -> choose.accept(Optional.of(entry.getKey()))))
                .forEach(items::add);
        menu.getItems().setAll(items);
        Nodes.show(menu, !counts.isEmpty() || chosen.isPresent());
    }
}
