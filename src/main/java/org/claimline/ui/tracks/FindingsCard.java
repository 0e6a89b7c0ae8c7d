package org.claimline.ui.tracks;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.domain.ClaimId;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;
import org.claimline.ui.control.CardLine;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// What else was found out about a track, in words: each line opens the sentence that it is about.
final class FindingsCard extends VBox {

    private static final int STEP = 8;
    /// Shown by cards of their own.
    private static final List<Verdict> ELSEWHERE = List.of(Verdict.CONTRADICTION, Verdict.SETTLED, Verdict.MISSED,
            Verdict.SLIPPED);

    private final Consumer<ClaimId> open;
    private int most = STEP;

    FindingsCard(Consumer<ClaimId> open) {
        super(4);
        this.open = open;
        getStyleClass().addAll("card", "findings-card");
    }

    void show(Track track) {
        most = STEP;
        List<TrackFinding> found = track.findings().stream().filter(one -> !ELSEWHERE.contains(one.verdict()))
                .sorted(Comparator.comparing(FindingsCard::order)).toList();
        Nodes.show(this, !found.isEmpty());
        fill(found);
    }

    private static int order(TrackFinding finding) {
        return List.of(Verdict.OVERDUE, Verdict.SILENT, Verdict.EXPLAINED, Verdict.AGREES).indexOf(finding.verdict());
    }

    private void fill(List<TrackFinding> found) {
        getChildren().setAll(Nodes.label(Texts.get("tracks.findings"), "secondary"));
        found.stream().limit(most).map(this::line).forEach(getChildren()::add);
        if (found.size() > most) {
            getChildren().add(Nodes.button(Texts.get("tracks.more", found.size() - most), () -> {
                most += 5 * STEP;
                fill(found);
            }, "plain"));
        }
    }

    private Node line(TrackFinding finding) {
        Label verdict = Nodes.label(TrackText.chip(finding), "chip", TrackText.styleClass(finding.verdict()));
        verdict.setMinWidth(USE_PREF_SIZE);
        Label reason = Nodes.text(finding.reason(), "secondary");
        HBox.setHgrow(reason, Priority.ALWAYS);
        var line = new CardLine(verdict.getText() + ": " + finding.reason(),
                () -> open.accept(finding.claims().getFirst()), verdict, reason);
        ((HBox) line.getGraphic()).setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
