package org.claimline.ui.tracks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.domain.ClaimId;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;
import org.claimline.ui.control.CardLine;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// What was expected beside what came, with the difference; and days that were moved, step by step.
final class SettledCard extends VBox {

    private static final int MOST = 12;

    private final Consumer<ClaimId> open;

    SettledCard(Consumer<ClaimId> open) {
        super(4);
        this.open = open;
        getStyleClass().addAll("card", "settled-card");
    }

    /// @param verdicts which findings, each of two claims
    /// @param titleKey of the words on top
    void show(Track track, List<Verdict> verdicts, String titleKey) {
        List<TrackFinding> found = track.findings().stream().filter(one -> verdicts.contains(one.verdict())).toList();
        Nodes.show(this, !found.isEmpty());
        getChildren().setAll(Nodes.label(Texts.get(titleKey), "secondary"));
        if (found.isEmpty()) {
            return;
        }
        Map<ClaimId, Statement> statements = new HashMap<>();
        track.statements().forEach(one -> statements.put(one.claim(), one));
        found.stream().limit(MOST).forEach(finding -> {
            Statement from = statements.get(finding.claims().getFirst());
            Statement to = statements.get(finding.claims().getLast());
            if (from != null && to != null) {
                getChildren().addAll(sides(finding, from, to), verdict(track, finding));
            }
        });
        if (found.size() > MOST) {
            getChildren().add(Nodes.label(Texts.get("tracks.more", found.size() - MOST), "secondary"));
        }
    }

    private VBox sides(TrackFinding finding, Statement from, Statement to) {
        boolean slip = finding.verdict() == Verdict.SLIPPED;
        String after = to.role().looksForward() ? "tracks.then" : "tracks.came";
        return new VBox(side(from, slip ? "tracks.set" : "tracks.was-expected"),
                side(to, slip ? after : "tracks.reported"));
    }

    private static HBox verdict(Track track, TrackFinding finding) {
        boolean slip = finding.verdict() == Verdict.SLIPPED;
        boolean alarm = slip || finding.verdict() == Verdict.MISSED;
        Label error = Nodes.label(finding.error()
                .map(by -> slip ? TrackText.slip(by) : TrackText.error(by, track.topic().unit())).orElse(""), "chip",
                alarm ? "alarm" : "target");
        error.setMinWidth(USE_PREF_SIZE);
        Label reason = Nodes.text(finding.reason(), "small");
        HBox.setHgrow(reason, Priority.ALWAYS);
        var line = new HBox(8, error, reason);
        line.getStyleClass().add("settled-verdict");
        return line;
    }

    private Button side(Statement one, String key) {
        Label value = Nodes.label(TrackText.value(one), "strong");
        value.setMinWidth(USE_PREF_SIZE);
        Label what = Nodes.label(Texts.get(key), "secondary");
        what.setMinWidth(USE_PREF_SIZE);
        Label from = Nodes.label(ClaimText.join(TrackText.who(one), Optional.of(TrackText.day(one))), "small");
        from.setMinWidth(0);
        return new CardLine(TrackText.spoken(one), () -> open.accept(one.claim()), what, value, Nodes.spring(), from);
    }
}
