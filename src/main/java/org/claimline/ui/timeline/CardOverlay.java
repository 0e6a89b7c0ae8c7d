package org.claimline.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.claimline.timeline.Placed;

/// Shows and hides the card, and keeps it inside of the page. A card that was asked for stays; one that the pointer
/// brought goes when the pointer leaves mark and card.
final class CardOverlay extends Pane {

    private static final Duration BEFORE = Duration.millis(220);
    private static final Duration AFTER = Duration.millis(250);
    private static final int READ = 8;

    private final TimelineCanvas canvas;
    private final TimelineViewModel model;
    private final MarkCard card;
    private final PauseTransition appear = new PauseTransition(BEFORE);
    private final PauseTransition vanish = new PauseTransition(AFTER);
    private Optional<Placed> over = Optional.empty();
    private boolean pinned;

    CardOverlay(TimelineCanvas canvas, TimelineViewModel model, MarkCard card) {
        this.canvas = canvas;
        this.model = model;
        this.card = card;
        setPickOnBounds(false);
        card.setVisible(false);
        getChildren().add(card);
        vanish.setOnFinished(_ -> {
            if (!pinned && !card.isHover()) {
                hide();
            }
        });
        card.hoverProperty().subscribe(hover -> {
            if (!hover && !pinned) {
                vanish.playFromStart();
            }
        });
    }

    /// The pointer is over a mark, or over none.
    void hover(Optional<Placed> mark) {
        if (mark.equals(over)) {
            return;
        }
        over = mark;
        appear.stop();
        if (mark.isEmpty()) {
            vanish.playFromStart();
        } else if (!pinned) {
            appear.setOnFinished(_ -> over.ifPresent(still -> show(still, false)));
            appear.playFromStart();
        }
    }

    /// Shows the card of a mark until [#hide].
    void pin(Placed mark) {
        show(mark, true);
    }

    private void show(Placed mark, boolean stay) {
        List<Entry> entries = Stream.iterate(0, i -> i < Math.min(READ, mark.count()), i -> i + 1)
                .map(mark.items()::get).map(model::entryOf).flatMap(Optional::stream).toList();
        if (entries.isEmpty()) {
            return;
        }
        pinned = stay;
        vanish.stop();
        card.show(entries, mark.count());
        card.setVisible(true);
        place(mark);
    }

    private void place(Placed mark) {
        card.applyCss();
        double width = card.prefWidth(-1);
        double height = card.prefHeight(width);
        double left = TimelineCanvas.GUTTER + Math.clamp(mark.centre(), 0, model.scaleProperty().get().width());
        double middle = canvas.middleOf(mark);
        double below = middle + 16;
        boolean fits = below + height <= getHeight() - 8;
        card.resizeRelocate(Math.clamp(left - width / 3, 8, Math.max(8, getWidth() - width - 12)),
                fits ? below : Math.max(8, middle - 16 - height), width, height);
    }

    void hide() {
        pinned = false;
        over = Optional.empty();
        appear.stop();
        card.setVisible(false);
    }

    boolean isShown() {
        return card.isVisible();
    }

    /// Puts the focus on the card's first button.
    void focusCard() {
        card.lookupAll(".button, .card-line").stream().findFirst().ifPresent(node -> node.requestFocus());
    }

    @Override
    protected void layoutChildren() {
        // The card is placed beside its mark, when it is shown.
    }
}
