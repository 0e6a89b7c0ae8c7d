package org.claimline.ui.timeline;

import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/// The mouse on the lanes' names: a click folds a lane, a drag moves it.
final class LanePointer {

    private static final double CLICK = 4;

    private final TimelineCanvas canvas;
    private final TimelineViewModel model;
    private OptionalInt pressed = OptionalInt.empty();
    private double from;
    private boolean dragging;

    LanePointer(TimelineCanvas canvas, TimelineViewModel model) {
        this.canvas = canvas;
        this.model = model;
    }

    /// @return whether a name was pressed
    boolean press(MouseEvent event) {
        pressed = canvas.nameAt(event.getX(), event.getY());
        from = event.getY();
        dragging = false;
        return pressed.isPresent();
    }

    boolean isPressed() {
        return pressed.isPresent();
    }

    void drag(MouseEvent event) {
        dragging |= Math.abs(event.getY() - from) > CLICK;
        if (dragging) {
            canvas.setCursor(Cursor.CLOSED_HAND);
            canvas.showDragged(pressed, event.getY());
        }
    }

    void release(MouseEvent event) {
        canvas.showDragged(OptionalInt.empty(), 0);
        pressed.ifPresent(lane -> {
            if (!dragging) {
                model.fold(lane);
            } else {
                canvas.laneAt(event.getY()).ifPresent(to -> model.move(lane, to));
            }
        });
        pressed = OptionalInt.empty();
    }
}
