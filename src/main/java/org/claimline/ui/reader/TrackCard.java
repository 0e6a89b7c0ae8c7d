package org.claimline.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.domain.ClaimId;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.control.Tip;
import org.claimline.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/// What else was said of the same thing: the track of the selected claim as a chart, with what was found out about the
/// claim in words, and as a list.
final class TrackCard extends VBox {

    private static final double ROW = 26;
    private static final int MOST_ROWS = 5;

    private final TrackViewModel model;
    private final Label topic = Nodes.text("", "strong");
    private final TrackChart chart;
    private final VBox findings = new VBox(4);
    private final ListView<Statement> rows = new ListView<>();
    private final Consumer<ClaimId> open;

    TrackCard(TrackViewModel model) {
        super(6);
        this.model = model;
        this.open = model::open;
        getStyleClass().addAll("card", "track-card");
        chart = new TrackChart(TrackCard::words, open);
        rows.setAccessibleText(Texts.get("reader.track.list"));
        rows.getStyleClass().addAll("claim-list", "track-list");
        rows.setFixedCellSize(TextScale.of(ROW));
        rows.setCellFactory(_ -> new Row());
        rows.setOnMouseClicked(event -> openSelected(event.isShortcutDown()));
        rows.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                openSelected(event.isShortcutDown());
            }
        });
        getChildren().addAll(Nodes.label(Texts.get("reader.track"), "secondary"), topic, chart, findings, rows);
        model.shownProperty().subscribe(_ -> fill());
    }

    private void openSelected(boolean beside) {
        Optional.ofNullable(rows.getSelectionModel().getSelectedItem()).map(Statement::claim)
                .ifPresent(beside ? model::openBeside : open);
    }

    private void fill() {
        Optional<TrackViewModel.Shown> now = model.shownProperty().get();
        Nodes.show(this, now.isPresent());
        now.ifPresent(shown -> {
            Track track = shown.track();
            topic.setText(ClaimText.join(Optional.of(track.topic().subject()), Optional.of(track.topic().metric())));
            chart.show(TrackPlot.of(track, shown.claim()));
            findings.getChildren().setAll(shown.findings().stream().map(TrackCard::finding).toList());
            Nodes.show(findings, !shown.findings().isEmpty());
            List<Statement> others = shown.others();
            rows.getItems().setAll(others);
            rows.getSelectionModel().clearSelection();
            double height = ROW * Math.min(MOST_ROWS, others.size()) + 2;
            rows.setMinHeight(height);
            rows.setPrefHeight(height);
            rows.setMaxHeight(height);
        });
    }

    private static HBox finding(TrackFinding finding) {
        boolean alarming = finding.verdict() == Verdict.CONTRADICTION || finding.verdict() == Verdict.MISSED
                || finding.verdict() == Verdict.SLIPPED || finding.verdict() == Verdict.OVERDUE;
        Label verdict = Nodes.label(Texts.of(finding.verdict()), "chip");
        if (alarming) {
            verdict.getStyleClass().add("alarm");
        }
        verdict.setMinWidth(USE_PREF_SIZE);
        Label reason = Nodes.text(finding.reason(), "secondary");
        HBox.setHgrow(reason, Priority.ALWAYS);
        var line = new HBox(8, verdict, reason);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /// "32 %, forecast, Morgan Stanley, 25 Nov 2025".
    private static String words(Statement one) {
        return Texts.get("reader.track.row", value(one), Texts.of(one.role()), from(one));
    }

    private static String value(Statement one) {
        return ClaimText.of(one.reading().value());
    }

    private static String from(Statement one) {
        return ClaimText.join(who(one), Optional.of(day(one)));
    }

    private static Optional<String> who(Statement one) {
        return one.reading().holder().or(one::source);
    }

    private static String day(Statement one) {
        return one.published().map(LocalText.HERE::of).orElseGet(() -> Texts.get("reader.date.none"));
    }

    /// The shape of a dot, its value, who says it and when.
    private static final class Row extends ListCell<Statement> {

        private final Region shape = new Region();
        private final Label value = Nodes.label("", "claim-quote");
        private final Label from = Nodes.label("", "small");
        private final Label day = Nodes.label("", "small");
        private final HBox box = new HBox(8, shape, value, from, Nodes.spring(), day);

        Row() {
            getStyleClass().add("claim-row");
            value.setMinWidth(USE_PREF_SIZE);
            from.setMinWidth(0);
            day.setMinWidth(USE_PREF_SIZE);
            box.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            Tip.on(this, () -> Optional.ofNullable(getItem()).map(TrackCard::words));
        }

        @Override
        protected void updateItem(@Nullable Statement one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            shape.getStyleClass().setAll("track-dot", TrackChart.styleClass(one.role()));
            value.setText(value(one));
            from.setText(who(one).orElse(""));
            day.setText(day(one));
            setGraphic(box);
            setAccessibleText(words(one));
        }
    }
}
