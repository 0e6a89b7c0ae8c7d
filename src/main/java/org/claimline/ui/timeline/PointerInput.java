package org.claimline.ui.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.claimline.timeline.Placed;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.Timeline.Extent;
import org.claimline.timeline.picture.Room;

/// Mouse and trackpad on the canvas: the wheel zooms about the pointer, a drag pans, a click opens.
final class PointerInput {

    private static final double CLICK = 4;
    private static final double WHEEL_NOTCH = 40;

    private final TimelineCanvas canvas;
    private final TimelineViewModel model;
    private final CardOverlay cards;
    private final LanePointer names;
    private Optional<DensityStrip.Part> gripped = Optional.empty();
    private double pressedX;
    private double pressedY;
    private double lastX;
    private boolean held;
    private boolean dragging;
    private boolean selecting;

    PointerInput(TimelineCanvas canvas, TimelineViewModel model, CardOverlay cards) {
        this.canvas = canvas;
        this.model = model;
        this.cards = cards;
        this.names = new LanePointer(canvas, model);
        canvas.setOnMouseMoved(this::moved);
        canvas.setOnMouseExited(_ -> cards.hover(Optional.empty()));
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnScroll(this::scrolled);
        canvas.setOnZoom(this::zoomed);
    }

    private void moved(MouseEvent event) {
        Optional<Placed> mark = canvas.markAt(event.getX(), event.getY());
        Optional<DensityStrip.Part> part = canvas.strip().at(event.getX(), event.getY());
        cards.hover(mark);
        boolean hand = mark.isPresent() || canvas.nameAt(event.getX(), event.getY()).isPresent()
                || canvas.markerAt(event.getX(), event.getY()).isPresent()
                || canvas.priceAt(event.getX(), event.getY()).isPresent();
        canvas.setCursor(part.map(DensityStrip::cursor).orElse(hand ? Cursor.HAND : Cursor.DEFAULT));
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        canvas.requestFocus();
        held = true;
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        dragging = false;
        selecting = false;
        if (names.press(event)) {
            return;
        }
        boolean onLanes = pressedX >= TimelineCanvas.GUTTER && pressedY < canvas.room().bottom();
        boolean onAxis = onLanes && pressedY < canvas.room().top() - Room.MARKERS;
        selecting = onAxis || onLanes && event.isShiftDown();
        gripped = canvas.strip().at(pressedX, pressedY);
        gripped.filter(DensityStrip.Part.BESIDE::equals).ifPresent(part -> {
            canvas.strip().drag(part, pressedX, 0);
            gripped = Optional.of(DensityStrip.Part.WINDOW);
        });
    }

    private void dragged(MouseEvent event) {
        if (!held) {
            return;
        }
        if (names.isPressed()) {
            names.drag(event);
            return;
        }
        double moved = event.getX() - lastX;
        if (!dragging && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < CLICK) {
            return;
        }
        dragging = true;
        lastX = event.getX();
        cards.hide();
        if (selecting) {
            canvas.setCursor(Cursor.H_RESIZE);
            model.period().select(axisX(pressedX), axisX(event.getX()));
        } else if (gripped.isPresent()) {
            canvas.strip().drag(gripped.get(), event.getX(), moved);
        } else if (pressedX >= TimelineCanvas.GUTTER) {
            canvas.setCursor(Cursor.CLOSED_HAND);
            model.sight().pan(-moved);
        }
    }

    private void released(MouseEvent event) {
        canvas.setCursor(Cursor.DEFAULT);
        if (names.isPressed()) {
            names.release(event);
            held = false;
            return;
        }
        if (!dragging && gripped.isEmpty() && event.getButton() == MouseButton.PRIMARY) {
            clicked(event);
        }
        held = false;
        dragging = false;
        gripped = Optional.empty();
    }

    private void clicked(MouseEvent event) {
        Optional<Placed> mark = canvas.markAt(event.getX(), event.getY());
        if (mark.isEmpty()) {
            cards.hide();
            canvas.markerAt(event.getX(), event.getY())
                    .or(() -> canvas.priceAt(event.getX(), event.getY())).ifPresent(model::open);
            return;
        }
        if (event.getClickCount() == 2) {
            cards.hide();
            zoomTo(mark.get());
        } else if (mark.get().count() == 1) {
            cards.hide();
            model.entryOf(mark.get().first()).ifPresent(model::open);
        } else {
            model.select(mark.get().first());
            cards.pin(mark.get());
        }
    }

    private void zoomTo(Placed mark) {
        Extent extent = mark.extent();
        double span = model.scaleProperty().get().span();
        long margin = (long) Math.max(2, Math.min(extent.days(), span / 8));
        model.sight().show(extent.first() - margin, extent.last() + margin);
    }

    private void scrolled(ScrollEvent event) {
        if (event.getX() < TimelineCanvas.GUTTER && canvas.scrollableProperty().get() > 0) {
            canvas.scrollProperty().set(Math.clamp(canvas.scrollProperty().get() - event.getDeltaY(), 0,
                    canvas.scrollableProperty().get()));
            event.consume();
            return;
        }
        boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (event.isShiftDown() || sideways && !event.isControlDown()) {
            model.sight().pan(-(sideways ? event.getDeltaX() : event.getDeltaY()));
        } else if (!event.isInertia() && event.getX() >= TimelineCanvas.GUTTER) {
            model.sight().zoom(Math.pow(TimeScale.NOTCH, event.getDeltaY() / WHEEL_NOTCH), axisX(event.getX()));
        }
        cards.hide();
        event.consume();
    }

    private void zoomed(ZoomEvent event) {
        model.sight().zoom(event.getZoomFactor(), axisX(event.getX()));
        cards.hide();
        event.consume();
    }

    private static double axisX(double x) {
        return Math.max(0, x - TimelineCanvas.GUTTER);
    }
}
