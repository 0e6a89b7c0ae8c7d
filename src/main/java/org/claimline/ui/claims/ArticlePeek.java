package org.claimline.ui.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.domain.Claim;
import org.claimline.domain.Span;
import org.claimline.ui.control.Chips;
import org.claimline.ui.control.MarkedText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Keys;
import org.kordamp.ikonli.feather.Feather;

/// The article around the claim that one is at, beside the table.
final class ArticlePeek extends VBox {

    /// So many paragraphs are shown before the claim's and after it.
    private static final int AROUND = 30;

    private final SentenceViewModel model;
    private final Label title = Nodes.text("", "heading");
    private final Label source = Nodes.text("", "secondary");
    private final VBox paragraphs = new VBox(10);
    private final ScrollPane pane = new ScrollPane(paragraphs);

    /// @param open opens the article in the reader
    ArticlePeek(SentenceViewModel model, Runnable open) {
        super(6);
        this.model = model;
        getStyleClass().add("article-peek");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(pane, Priority.ALWAYS);
        Button close = Nodes.iconButton(Feather.X, Texts.get("claims.peek.close"), model::togglePeek);
        Keys.tip(close, Texts.get("claims.peek.close"), "claims.peek");
        var foot = new HBox(8, Nodes.keyButton(Texts.get("claims.peek.open"), "O", open), Nodes.spring(), close);
        getChildren().addAll(title, source, pane, foot);
        model.peekingProperty().subscribe(this::refresh);
        model.shownProperty().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        Nodes.show(this, model.peekingProperty().get() && model.shownProperty().get().isPresent());
        if (isVisible()) {
            model.shownProperty().get().ifPresent(this::show);
        } else {
            paragraphs.getChildren().clear();
        }
    }

    private void show(SentenceViewModel.Shown shown) {
        Claim claim = shown.row().claim();
        title.setText(shown.article().title());
        source.setText(SentencePane.source(shown.row()));
        String text = shown.article().text();
        Span place = claim.anchor().span();
        paragraphs.getChildren().clear();
        for (Span paragraph : around(text, place)) {
            var quoted = MarkedText.quoted();
            boolean isHere = paragraph.overlaps(place);
            List<Span> marks = isHere ? List.of(SentencePane.within(place, paragraph)) : List.of();
            quoted.show(paragraph.in(text), marks, Chips.styleClass(claim.kind()));
            paragraphs.getChildren().add(quoted);
            if (isHere) {
                quoted.layoutBoundsProperty().subscribe(() -> reveal(quoted));
                quoted.boundsInParentProperty().subscribe(() -> reveal(quoted));
            }
        }
    }

    /// The lines around a place that say something.
    static List<Span> around(String text, Span place) {
        var before = new ArrayList<Span>();
        var after = new ArrayList<Span>();
        int start = 0;
        while (start < text.length() && after.size() <= AROUND) {
            int stop = text.indexOf('\n', start);
            int end = stop < 0 ? text.length() : stop;
            if (!text.substring(start, end).isBlank()) {
                (end <= place.start() ? before : after).add(new Span(start, end));
            }
            start = end + 1;
        }
        var all = new ArrayList<>(before.subList(Math.max(0, before.size() - AROUND), before.size()));
        all.addAll(after);
        return all;
    }

    /// The claim's paragraph is in the middle, as far as there is room.
    private void reveal(Node paragraph) {
        Bounds at = paragraph.getBoundsInParent();
        double room = paragraphs.getHeight() - pane.getViewportBounds().getHeight();
        if (room > 0) {
            pane.setVvalue(Math.clamp((at.getCenterY() - pane.getViewportBounds().getHeight() / 2) / room, 0, 1));
        }
    }
}
