package org.claimline.ui.timeline;

import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.claimline.ui.control.FilterField;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// The row above the canvas: the span in words, what the lanes are made by, what is shown, and a button for everything
/// that keys do.
final class TimelineBar extends HBox {

    /// Below this width what is shown is chosen in a menu.
    private static final double WORDY = 1_400;
    /// Below this width the less frequent buttons are a menu.
    private static final double ROOMY = 960;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// @param lanes what the lanes are made by
    /// @param dates which dates things stand on
    /// @param newEvent asks for an event by hand
    /// @param export asks what to export
    TimelineBar(TimelineViewModel model, LaneMenu lanes, DateMenu dates, Runnable newEvent, Runnable export) {
        getStyleClass().addAll("tool-bar-row", "timeline-bar");
        setMinWidth(0);
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < ROOMY));
        var kinds = new HBox(2);
        kinds.setAlignment(Pos.CENTER_LEFT);
        for (EntryKind kind : EntryKind.values()) {
            kinds.getChildren().add(toggle(model, kind));
        }
        Button nearer = Nodes.button("+", model.sight()::zoomIn, "square");
        named(nearer, "timeline.zoom-in");
        Button further = Nodes.button("−", model.sight()::zoomOut, "square");
        named(further, "timeline.zoom-out");
        Button event = Nodes.keyButton(Texts.get("timeline.event"), "N", newEvent);
        named(event, "timeline.new-event");
        var more = new HBox(8, event, toggle("timeline.table.button", model.tableProperty()),
                toggle("timeline.story.button", model.readingProperty()),
                Nodes.button(Texts.get("timeline.export.button"), export));
        more.setAlignment(Pos.CENTER_RIGHT);
        MenuButton menu = moreMenu(model, newEvent, export);
        var buttons = new HBox(8, further, nearer, Nodes.keyButton(Texts.get("timeline.fit"), "0", model::fit), more,
                menu);
        buttons.getStyleClass().add("timeline-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        var filter = FilterField.of(model.wordsProperty(), Texts.get("timeline.filter"), this::requestFocus);
        filter.getStyleClass().add("timeline-filter");
        MenuButton show = kindMenu(model);
        widthProperty().subscribe(width -> {
            Nodes.show(show, width.doubleValue() < WORDY);
            Nodes.show(kinds, width.doubleValue() >= WORDY);
            Nodes.show(more, width.doubleValue() >= ROOMY);
            Nodes.show(menu, width.doubleValue() < ROOMY);
        });
        getChildren().addAll(places(model), lanes, dates, kinds, show, Nodes.spring(), filter, buttons);
    }

    private static void named(Button button, String key) {
        button.setAccessibleText(Texts.get(key));
        button.setTooltip(new Tooltip(Texts.get(key)));
    }

    /// The span in words, and where else one can go.
    private static MenuButton places(TimelineViewModel model) {
        MenuItem period = item("timeline.period.tip", model::showStudied);
        model.storyProperty().subscribe(story -> period.setDisable(story.studied().isEmpty()));
        var menu = new MenuButton("", null, item("timeline.fit.all", model::fit), period,
                item("timeline.today", model::showToday), item("timeline.first", model::first),
                item("timeline.last", model::last));
        menu.textProperty().bind(model.span());
        menu.getStyleClass().addAll("plain", "span-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    /// What is shown, where there is no room for a button each.
    private static MenuButton kindMenu(TimelineViewModel model) {
        var menu = new MenuButton(Texts.get("timeline.show"));
        menu.getStyleClass().add("plain");
        menu.setMinWidth(USE_PREF_SIZE);
        for (EntryKind kind : EntryKind.values()) {
            var item = new CheckMenuItem(Texts.of(kind), Nodes.dot(kind.styleClass()));
            item.setOnAction(_ -> model.setShown(kind, item.isSelected()));
            model.arrangementProperty().subscribe(now -> item.setSelected(now.kinds().contains(kind)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static ToggleButton toggle(TimelineViewModel model, EntryKind kind) {
        var toggle = new ToggleButton(Texts.of(kind), Nodes.dot(kind.styleClass()));
        toggle.setAccessibleText(Texts.of(kind));
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.getStyleClass().addAll("plain", "lane-toggle");
        toggle.setTooltip(new Tooltip(Texts.get("timeline.kind.toggle", Texts.of(kind))));
        toggle.setOnAction(_ -> model.setShown(kind, toggle.isSelected()));
        model.arrangementProperty().subscribe(now -> toggle.setSelected(now.kinds().contains(kind)));
        return toggle;
    }

    /// What the buttons do for which there is no room.
    private static MenuButton moreMenu(TimelineViewModel model, Runnable newEvent, Runnable export) {
        var table = new CheckMenuItem(Texts.get("timeline.table.button"));
        table.selectedProperty().bindBidirectional(model.tableProperty());
        var story = new CheckMenuItem(Texts.get("timeline.story.button"));
        story.selectedProperty().bindBidirectional(model.readingProperty());
        var menu = new MenuButton(Texts.get("timeline.more"), null, item("timeline.new-event", newEvent), table, story,
                item("timeline.export", export));
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private static ToggleButton toggle(String key, BooleanProperty shown) {
        var toggle = new ToggleButton(Texts.get(key));
        toggle.selectedProperty().bindBidirectional(shown);
        toggle.setMinWidth(USE_PREF_SIZE);
        return toggle;
    }
}
