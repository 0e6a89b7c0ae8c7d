package org.claimline.ui.timeline;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// The row above the canvas: the span in words, which lanes are shown, and a button for everything that keys do.
final class TimelineBar extends HBox {

    /// Below this width the lanes are named by their colour and tooltip alone.
    private static final double WORDY = 1_080;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// @param newEvent asks for an event by hand
    TimelineBar(TimelineViewModel model, Runnable newEvent) {
        getStyleClass().addAll("tool-bar-row", "timeline-bar");
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < WORDY));
        Label span = Nodes.label("", "strong");
        span.textProperty().bind(model.span());
        span.setMinWidth(USE_PREF_SIZE);
        getChildren().add(span);
        var lanes = new HBox(2);
        lanes.setAlignment(Pos.CENTER_LEFT);
        for (Lane lane : Lane.values()) {
            lanes.getChildren().add(toggle(model, lane));
        }
        getChildren().addAll(lanes, Nodes.spring());
        Button nearer = Nodes.button("+", model::zoomIn, "square");
        named(nearer, "timeline.zoom-in");
        Button further = Nodes.button("−", model::zoomOut, "square");
        named(further, "timeline.zoom-out");
        Button period = Nodes.button(Texts.get("timeline.period"), model::showStudied);
        named(period, "timeline.period.tip");
        Nodes.show(period, false);
        model.storyProperty().subscribe(story -> Nodes.show(period, story.studied().isPresent()));
        Button event = Nodes.keyButton(Texts.get("timeline.event"), "N", newEvent);
        named(event, "timeline.new-event");
        var buttons = new HBox(8, further, nearer,
                Nodes.keyButton(Texts.get("timeline.fit"), "0", model::fit), period,
                Nodes.button(Texts.get("timeline.today"), model::showToday), event, table(model));
        buttons.getStyleClass().add("timeline-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().add(buttons);
    }

    private static void named(Button button, String key) {
        button.setAccessibleText(Texts.get(key));
        button.setTooltip(new Tooltip(Texts.get(key)));
    }

    private ToggleButton toggle(TimelineViewModel model, Lane lane) {
        var toggle = new ToggleButton(Texts.of(lane), Nodes.dot(lane.styleClass()));
        toggle.setAccessibleText(Texts.of(lane));
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.contentDisplayProperty().bind(widthProperty()
                .map(width -> width.doubleValue() < WORDY ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        toggle.getStyleClass().addAll("plain", "lane-toggle");
        toggle.setTooltip(new Tooltip(Texts.get("timeline.lane.toggle", Texts.of(lane))));
        toggle.setOnAction(_ -> model.setShown(lane, toggle.isSelected()));
        model.lanesProperty().subscribe(shown -> toggle.setSelected(shown.contains(lane)));
        return toggle;
    }

    private static ToggleButton table(TimelineViewModel model) {
        var table = new ToggleButton(Texts.get("timeline.table.button"));
        table.selectedProperty().bindBidirectional(model.tableProperty());
        table.setMinWidth(USE_PREF_SIZE);
        return table;
    }
}
