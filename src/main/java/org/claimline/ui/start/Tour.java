package org.claimline.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/// A short tour: one card at a time beside a control of the window, with a ring around the control.
///
/// It is part of the scene and lets everything else be used meanwhile; its own keys work while its card has the focus.
public final class Tour extends Pane {

    private static final double GAP = 12;
    private static final double RING = 4;
    private static final double WIDTH = 340;

    private final Supplier<List<TourStep>> steps;
    private final Runnable ended;
    private final Label count = Nodes.label("", "secondary", "small");
    private final Label title = Nodes.heading("");
    private final Label text = Nodes.text("");
    private final Button back = Nodes.button(Texts.get("start.tour.back"), () -> move(-1));
    private final Button next = Nodes.button("", () -> move(1), "primary");
    private final VBox card = new VBox(8);
    private final Region ring = new Region();
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(-1);
    private List<TourStep> now = List.of();
    private Optional<Node> target = Optional.empty();
    private Subscription following = Subscription.EMPTY;
    private @Nullable Node before;

    /// @param steps made anew for each tour
    /// @param ended called when the tour was taken to its end, or skipped
    public Tour(Supplier<List<TourStep>> steps, Runnable ended) {
        this.steps = steps;
        this.ended = ended;
        setPickOnBounds(false);
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        card.getStyleClass().add("tour-card");
        card.setId("tour");
        card.setManaged(false);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        Button skip = Nodes.keyButton(Texts.get("start.tour.skip"), "Esc", this::end, "plain");
        skip.setId("tour-skip");
        next.setId("tour-next");
        back.setId("tour-back");
        var buttons = new HBox(8, skip, Nodes.spring(), back, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        card.getChildren().addAll(count, title, text, buttons);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(ring, card);
        Nodes.show(this, false);
    }

    /// Begins with the first step; goes on where one is when it is under way.
    public void start() {
        if (step.get() >= 0) {
            next.requestFocus();
            return;
        }
        now = steps.get();
        if (!now.isEmpty()) {
            before = getScene().getFocusOwner();
            Nodes.show(this, true);
            show(0);
        }
    }

    /// Which step is shown, from 0; -1 when none is.
    public ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    private void pressed(KeyEvent event) {
        boolean used = switch (event.getCode()) {
            case ESCAPE -> {
                end();
                yield true;
            }
            case RIGHT -> move(1);
            case LEFT -> move(-1);
            case ENTER -> event.getTarget() instanceof Button button && press(button);
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private static boolean press(Button button) {
        button.fire();
        return true;
    }

    private boolean move(int by) {
        int to = step.get() + by;
        if (to >= now.size()) {
            end();
        } else if (to >= 0) {
            show(to);
        }
        return true;
    }

    private void show(int at) {
        step.set(at);
        TourStep shown = now.get(at);
        count.setText(Texts.get("start.tour.count", at + 1, now.size()));
        title.setText(Texts.get("start.tour." + shown.key()));
        text.setText(Texts.get("start.tour." + shown.key() + ".text"));
        boolean isLast = at == now.size() - 1;
        next.setText(Texts.get(isLast ? "start.tour.done" : "start.tour.next"));
        next.setAccessibleText(String.join(". ", count.getText(), title.getText(), text.getText(), next.getText()));
        back.setDisable(at == 0);
        shown.prepare().run();
        // What a page shows comes from a worker: the control may be there only some layouts later.
        target = Optional.empty();
        requestLayout();
        next.requestFocus();
    }

    private void end() {
        if (step.get() < 0) {
            return;
        }
        step.set(-1);
        following.unsubscribe();
        target = Optional.empty();
        Nodes.show(this, false);
        Node owner = before;
        if (owner != null && owner.getScene() != null) {
            owner.requestFocus();
        }
        ended.run();
    }

    /// Looks for the control again: pages are laid out after they are shown, and change while one looks at them.
    private Optional<Node> found() {
        Optional<Node> there = target.filter(node -> node.getScene() != null && isSeen(node));
        if (there.isPresent() || step.get() < 0) {
            return there;
        }
        Optional<Node> found = getScene().getRoot().lookupAll(now.get(step.get()).selector()).stream()
                .filter(Tour::isSeen).findFirst();
        if (!found.equals(target)) {
            following.unsubscribe();
            following = found.map(node -> Subscription.combine(
                    node.localToSceneTransformProperty().subscribe(() -> requestLayout()),
                    node.boundsInLocalProperty().subscribe(() -> requestLayout()))).orElse(Subscription.EMPTY);
        }
        target = found;
        return found;
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0;
    }

    @Override
    protected void layoutChildren() {
        Optional<Bounds> about = found().map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
                .map(this::inside);
        ring.setVisible(about.isPresent());
        about.ifPresent(bounds -> ring.resizeRelocate(bounds.getMinX() - RING, bounds.getMinY() - RING,
                bounds.getWidth() + 2 * RING, bounds.getHeight() + 2 * RING));
        double height = card.prefHeight(WIDTH);
        Bounds place = about.map(bounds -> beside(bounds, height)).orElseGet(() -> new BoundingBox(
                (getWidth() - WIDTH) / 2, (getHeight() - height) / 2, WIDTH, height));
        card.resizeRelocate(Math.round(place.getMinX()), Math.round(place.getMinY()), WIDTH, height);
    }

    private Bounds inside(Bounds bounds) {
        double left = Math.max(RING + 1, bounds.getMinX());
        double top = Math.max(RING + 1, bounds.getMinY());
        return new BoundingBox(left, top, Math.max(0, Math.min(getWidth() - RING - 1, bounds.getMaxX()) - left),
                Math.max(0, Math.min(getHeight() - RING - 1, bounds.getMaxY()) - top));
    }

    /// Below the control, else beside it, else over its lower part, so that its beginning is seen.
    private Bounds beside(Bounds about, double height) {
        double x = Math.clamp(about.getMinX(), GAP, Math.max(GAP, getWidth() - WIDTH - GAP));
        if (about.getMaxY() + RING + GAP + height <= getHeight()) {
            return new BoundingBox(x, about.getMaxY() + RING + GAP, WIDTH, height);
        }
        double y = Math.clamp(about.getMinY(), GAP, Math.max(GAP, getHeight() - height - GAP));
        if (about.getMinX() - RING - GAP - WIDTH >= 0) {
            return new BoundingBox(about.getMinX() - RING - GAP - WIDTH, y, WIDTH, height);
        }
        if (about.getMaxX() + RING + GAP + WIDTH <= getWidth()) {
            return new BoundingBox(about.getMaxX() + RING + GAP, y, WIDTH, height);
        }
        return new BoundingBox(about.getMaxX() - WIDTH - GAP, getHeight() - height - 3 * GAP, WIDTH, height);
    }
}
