package org.claimline.ui.tracks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.tracks.Role;
import org.claimline.tracks.Track;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Notice;
import org.kordamp.ikonli.feather.Feather;

/// A track's chart, or the same as a table; both can be copied.
final class ChartCard extends VBox {

    private static final double HEIGHT = 220;

    private final TracksViewModel model;
    private final TrackCanvas canvas;
    private final StatementTable table;
    private final HBox units = new HBox(2);
    private final FlowPane legend = new FlowPane(12, 4);
    private final ToggleButton asTable = new ToggleButton(Texts.get("tracks.chart.table"));
    private final Button picture;
    private Optional<Track> track = Optional.empty();

    ChartCard(TracksViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().addAll("card", "chart-card");
        canvas = new TrackCanvas(model::open);
        table = new StatementTable(model::open);
        asTable.getStyleClass().add("plain");
        asTable.setId("chart-table");
        asTable.setMinWidth(USE_PREF_SIZE);
        picture = Nodes.iconButton(Feather.IMAGE, Texts.get("tracks.copy.picture"), this::copyPicture);
        picture.setId("copy-picture");
        Button data = Nodes.iconButton(Feather.COPY, Texts.get("tracks.copy.data"), this::copyData);
        data.setId("copy-data");
        units.setAlignment(Pos.CENTER_LEFT);
        var tools = new HBox(4, units, Nodes.spring(), asTable, picture, data);
        tools.setAlignment(Pos.CENTER_LEFT);
        var body = new StackPane(canvas, table);
        body.setMinHeight(HEIGHT);
        body.setPrefHeight(HEIGHT);
        body.setMaxHeight(HEIGHT);
        table.visibleProperty().bind(asTable.selectedProperty());
        canvas.visibleProperty().bind(asTable.selectedProperty().not());
        getChildren().addAll(tools, body, legend);
    }

    void show(Track now) {
        track = Optional.of(now);
        List<Plot.View> known = Plot.views(now);
        units.getChildren().clear();
        if (known.size() > 1) {
            var group = new ToggleGroup();
            known.stream().limit(5).forEach(view -> units.getChildren().add(choice(view, group)));
            group.selectToggle(group.getToggles().getFirst());
        }
        table.show(now.statements());
        draw(now, known.stream().findFirst());
    }

    private ToggleButton choice(Plot.View view, ToggleGroup group) {
        var toggle = new ToggleButton(view.name());
        toggle.getStyleClass().add("plain");
        toggle.setToggleGroup(group);
        toggle.setOnAction(_ -> {
            toggle.setSelected(true);
            track.ifPresent(now -> draw(now, Optional.of(view)));
        });
        return toggle;
    }

    private void draw(Track now, Optional<Plot.View> view) {
        Optional<Plot> plot = view.flatMap(chosen -> Plot.of(now, chosen));
        if (plot.isEmpty()) {
            asTable.setSelected(true);
        }
        asTable.setDisable(plot.isEmpty());
        picture.setDisable(plot.isEmpty());
        canvas.show(plot);
        legend.getChildren().setAll(plot.stream().flatMap(drawn -> drawn.roles().stream()).map(ChartCard::entry)
                .toList());
        if (plot.filter(drawn -> drawn.points().stream().anyMatch(Plot.Point::conflict)).isPresent()) {
            legend.getChildren().add(entry(Texts.get("tracks.legend.conflict"), "role-actual", "conflict"));
        }
    }

    private static HBox entry(Role role) {
        return entry(Texts.of(role), "role-" + role.name().toLowerCase(Locale.ROOT));
    }

    private static HBox entry(String words, String... styleClasses) {
        var shape = new Region();
        shape.getStyleClass().add("track-dot");
        shape.getStyleClass().addAll(styleClasses);
        shape.setMaxHeight(10);
        Label name = Nodes.label(words, "small");
        var entry = new HBox(5, shape, name);
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    void toggleTable() {
        if (!asTable.isDisabled()) {
            asTable.setSelected(!asTable.isSelected());
            focusChart();
        }
    }

    /// Gives the chart, or the table in its place, the focus.
    void focusChart() {
        (asTable.isSelected() ? table : canvas).requestFocus();
    }

    void copyPicture() {
        if (track.isPresent() && !picture.isDisabled()) {
            asTable.setSelected(false);
            ChartCopy.picture(canvas);
            model.desk().tell(Notice.of(Texts.get("tracks.copied.picture")));
        }
    }

    void copyData() {
        track.ifPresent(now -> {
            ChartCopy.data(now);
            model.desk().tell(Notice.of(Texts.get("tracks.copied.data", now.statements().size())));
        });
    }

    TrackCanvas canvas() {
        return canvas;
    }
}
