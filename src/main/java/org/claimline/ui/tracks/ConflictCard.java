package org.claimline.ui.tracks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Span;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.ui.control.MarkedText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// Two values that cannot both be right, with both sentences side by side, who says them, and what was tried to explain
/// the difference.
final class ConflictCard extends VBox {

    private record Side(MarkedText quoted, String colour) {}

    private final TracksViewModel model;
    private final Map<ClaimId, Side> sides = new HashMap<>();

    ConflictCard(TracksViewModel model, Track track, TrackFinding finding) {
        super(8);
        this.model = model;
        getStyleClass().addAll("card", "conflict-card");
        var halves = new GridPane(16, 0);
        for (int at = 0; at < 2; at++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            halves.getColumnConstraints().add(half);
        }
        List<ClaimId> claims = List.of(finding.claims().getFirst(), finding.claims().getLast());
        for (int at = 0; at < claims.size(); at++) {
            Node side = side(track, claims.get(at), at == 0 ? "target" : "alarm");
            GridPane.setValignment(side, VPos.TOP);
            halves.add(side, at, 0);
        }
        getChildren().addAll(Nodes.label(Texts.get("tracks.conflict"), "chip", "alarm"), halves,
                Nodes.text(Texts.get("tracks.conflict.tried"), "secondary"));
    }

    private Node side(Track track, ClaimId claim, String colour) {
        var side = new VBox(6);
        Optional<Track.Row> row = track.rows().stream()
                .filter(one -> one.statements().stream().anyMatch(told -> told.claim().equals(claim))).findFirst();
        Optional<Statement> statement = row.flatMap(one -> one.statements().stream()
                .filter(told -> told.claim().equals(claim)).findFirst());
        statement.ifPresent(one -> {
            var quoted = MarkedText.quoted();
            quoted.show(one.quote(), List.of(new Span(0, one.quote().length())), colour);
            sides.put(claim, new Side(quoted, colour));
            side.getChildren().add(quoted);
        });
        row.ifPresent(one -> {
            side.getChildren().add(Nodes.text(TrackText.sources(one), "secondary"));
            var open = Nodes.button(Texts.get("tracks.open"), () -> model.open(claim));
            var dispute = Nodes.button(Texts.get("tracks.dispute"), () -> model.dispute(
                    one.statements().stream().map(Statement::claim).toList()), "plain");
            side.getChildren().add(new FlowPane(8, 4, open, dispute));
        });
        return side;
    }

    /// Puts the whole sentences where the quotes stand, as soon as they are read.
    void fill(Map<ClaimId, Said> sentences) {
        sides.forEach((claim, side) -> Optional.ofNullable(sentences.get(claim))
                .ifPresent(said -> side.quoted().show(said.sentence(), List.of(said.mark()), side.colour())));
    }
}
