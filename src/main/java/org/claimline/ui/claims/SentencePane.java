package org.claimline.ui.claims;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Span;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.MarkedText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// The sentence of the claim that one is at, with the claim marked in it, and what the program makes of it: enough to
/// judge by without leaving the table.
final class SentencePane extends VBox {

    private final Label value = Nodes.label("", "strong");
    private final Label topic = Nodes.label("");
    private final Label source = Nodes.label("", "secondary");
    private final MarkedText sentence = MarkedText.quoted();
    private final Label why = Nodes.text("", "small");

    SentencePane(SentenceViewModel model) {
        super(6);
        getStyleClass().add("sentence-pane");
        value.setMinWidth(USE_PREF_SIZE);
        var peek = Nodes.keyButton(Texts.get("claims.peek"), Texts.get("claims.peek.key"), model::togglePeek, "plain");
        var head = new HBox(10, value, topic, Nodes.spring(), source, peek);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, sentence, why);
        model.shownProperty().subscribe(now -> {
            Nodes.show(this, now.isPresent());
            now.ifPresent(this::show);
        });
    }

    private void show(SentenceViewModel.Shown shown) {
        Claim claim = shown.row().claim();
        value.setText(ClaimText.of(claim));
        topic.setText(ClaimText.topic(claim.reading()));
        source.setText(source(shown.row()));
        Span at = shown.sentence();
        String text = at.in(shown.article().text()).replace('\n', ' ');
        sentence.show(text, List.of(within(claim.anchor().span(), at)), Chips.styleClass(claim.kind()));
        why.setText(Texts.get("claims.why", claim.evidence().because(), claim.evidence().rule(),
                ClaimText.confidence(claim.evidence().confidence())));
    }

    static String source(ClaimRow row) {
        return ClaimText.join(Optional.of(row.articleTitle()), row.source(),
                row.published().map(known -> LocalText.HERE.of(known.date())));
    }

    /// A place of the article as a place of a stretch of it.
    static Span within(Span place, Span stretch) {
        int start = Math.clamp(place.start() - stretch.start(), 0, stretch.length());
        return new Span(start, Math.clamp(place.end() - stretch.start(), start, stretch.length()));
    }
}
