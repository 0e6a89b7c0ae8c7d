package org.claimline.ui.tracks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.domain.ClaimId;
import org.claimline.tracks.Track;
import org.claimline.tracks.Verdict;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// One track whole: its chart, what contradicts, what was expected and came, what slipped, what was found, what was said.
final class TrackPane extends ScrollPane {

    private final TracksViewModel model;
    private final Label metric = Nodes.heading("");
    private final Label about = Nodes.text("", "secondary");
    private final HBox actions = new HBox(6);
    private final ChartCard chart;
    private final VBox conflicts = new VBox(12);
    private final SettledCard settled;
    private final SettledCard slipped;
    private final FindingsCard findings;
    private final SaidCard said;
    private List<ConflictCard> cards = List.of();

    TrackPane(TracksViewModel model) {
        this.model = model;
        getStyleClass().add("track-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        chart = new ChartCard(model);
        settled = new SettledCard(model::open);
        slipped = new SettledCard(model::open);
        findings = new FindingsCard(model::open);
        said = new SaidCard(model::open);
        var head = new HBox(8, metric, Nodes.spring(), actions);
        head.setMinWidth(0);
        head.setAlignment(Pos.CENTER_LEFT);
        var column = new VBox(12, new VBox(2, head, about), chart, conflicts, settled, slipped, findings, said);
        column.getStyleClass().add("track-column");
        setContent(column);
        model.selectedProperty().subscribe(this::show);
        model.sentencesProperty().subscribe(now -> cards.forEach(card -> card.fill(now)));
    }

    /// What can be done with the track, at the right of its name.
    void addAction(Node action) {
        actions.getChildren().add(action);
    }

    private void show(Optional<Track> track) {
        getContent().setVisible(track.isPresent());
        track.ifPresent(now -> {
            metric.setText(now.topic().metric());
            about.setText(TrackText.about(now));
            var all = new ArrayList<ConflictCard>();
            TracksViewModel.conflicts(now).forEach(finding -> all.add(new ConflictCard(model, now, finding)));
            cards = all;
            cards.forEach(card -> card.fill(model.sentencesProperty().get()));
            conflicts.getChildren().setAll(all);
            long more = now.findings().stream().filter(one -> one.verdict() == Verdict.CONTRADICTION).count()
                    - all.size();
            if (more > 0) {
                conflicts.getChildren().add(Nodes.label(Texts.get("tracks.more", more), "secondary"));
            }
            Nodes.show(conflicts, !all.isEmpty());
            chart.show(now);
            settled.show(now, List.of(Verdict.MISSED, Verdict.SETTLED), "tracks.settled");
            slipped.show(now, List.of(Verdict.SLIPPED), "tracks.slipped");
            findings.show(now);
            said.show(now);
            setVvalue(0);
        });
    }

    ChartCard chart() {
        return chart;
    }

    /// The claims that are chosen in the list of what was said.
    List<ClaimId> chosen() {
        return said.chosen();
    }

    /// Gives the list of what was said the focus.
    void focusSaid() {
        said.list().requestFocus();
        if (said.list().getSelectionModel().isEmpty()) {
            said.list().getSelectionModel().select(0);
        }
    }
}
