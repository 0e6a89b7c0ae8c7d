package org.claimline.ui.claims;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.claimline.domain.Kind;
import org.claimline.domain.Status;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// The filter of the claims table, each choice with how many claims it would show, and the button that accepts what
/// is shown.
final class FilterBar extends HBox {

    /// Below this width the count is left to the status bar.
    private static final double NARROW = 860;

    private final ClaimsViewModel model;
    private final MenuButton statuses = new MenuButton();
    private final MenuButton tags = new MenuButton();

    FilterBar(ClaimsViewModel model) {
        this.model = model;
        getStyleClass().addAll("tool-bar-row", "claims-filter");
        Label count = Nodes.label("", "strong");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(model.listingProperty().map(now -> Texts.get("claims.count", now.rows().size())));
        widthProperty().subscribe(width -> Nodes.show(count, width.doubleValue() > NARROW));
        getChildren().add(count);
        for (Kind kind : Kind.values()) {
            getChildren().add(toggle(kind));
        }
        statuses.setMinWidth(USE_PREF_SIZE);
        tags.setMinWidth(USE_PREF_SIZE);
        statuses.getStyleClass().add("plain");
        tags.getStyleClass().add("plain");
        Button clear = Nodes.button(Texts.get("claims.filter.clear"), model::clearFilter, "plain");
        model.isFiltered().subscribe(filtered -> Nodes.show(clear, filtered));
        getChildren().addAll(statuses, tags, clear, Nodes.spring(), accept());
        model.listingProperty().subscribe(this::fill);
        model.filterProperty().subscribe(() -> fill(model.listingProperty().get()));
    }

    private ToggleButton toggle(Kind kind) {
        var toggle = new ToggleButton("", Nodes.dot(Chips.styleClass(kind)));
        toggle.getStyleClass().addAll("plain", "lane-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(_ -> model.setShown(kind, toggle.isSelected()));
        model.filterProperty().subscribe(filter -> toggle.setSelected(filter.kinds().contains(kind)));
        model.listingProperty().subscribe(now -> toggle.setText(
                Texts.get("claims.kind." + kind.name().toLowerCase(Locale.ROOT), now.kinds().getOrDefault(kind, 0))));
        return toggle;
    }

    private Button accept() {
        Button accept = Nodes.button("", model::acceptShown, "primary");
        accept.setId("accept-shown");
        model.listingProperty().subscribe(now -> {
            int open = now.suggested().size();
            accept.setText(Texts.get("claims.accept", open));
            accept.setDisable(open == 0);
        });
        return accept;
    }

    private void fill(Listing listing) {
        fillStatuses(listing);
        fillTags(listing);
    }

    private void fillStatuses(Listing listing) {
        var shown = model.filterProperty().get().statuses();
        boolean all = shown.size() == Status.values().length;
        boolean standing = shown.size() == Status.values().length - 1 && !shown.contains(Status.REJECTED);
        String words = shown.size() == 1 ? Texts.of(shown.iterator().next()) : Texts.get("claims.status.some");
        if (all || standing) {
            words = Texts.get(all ? "claims.status.all" : "claims.status.standing");
        }
        statuses.setText(Texts.get("claims.status", words));
        statuses.getItems().clear();
        for (Status status : Status.values()) {
            var item = new CheckMenuItem(Texts.get("claims.choice", Texts.of(status),
                    listing.statuses().getOrDefault(status, 0)));
            item.setSelected(shown.contains(status));
            item.setOnAction(_ -> model.setShown(status, item.isSelected()));
            statuses.getItems().add(item);
        }
    }

    private void fillTags(Listing listing) {
        Optional<String> chosen = model.filterProperty().get().tag();
        tags.setText(Texts.get("claims.tag", chosen.orElse(Texts.get("claims.tag.any"))));
        tags.getItems().setAll(choice(Texts.get("claims.tag.any"), Optional.empty(), chosen), new SeparatorMenuItem());
        listing.tags().forEach((tag, count) -> tags.getItems()
                .add(choice(Texts.get("claims.choice", tag, count), Optional.of(tag), chosen)));
        Nodes.show(tags, !listing.tags().isEmpty() || chosen.isPresent());
    }

    private MenuItem choice(String words, Optional<String> tag, Optional<String> chosen) {
        var item = new RadioMenuItem(words);
        item.setSelected(tag.equals(chosen));
        item.setOnAction(_ -> model.setTag(tag));
        return item;
    }
}
