package org.claimline.ui.timeline;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import org.claimline.timeline.picture.Room;

/// Scrolls the lanes, when there are more than fit.
final class LaneScrollBar extends ScrollBar {

    LaneScrollBar(TimelineCanvas canvas) {
        setOrientation(Orientation.VERTICAL);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        setMaxWidth(USE_PREF_SIZE);
        translateYProperty().bind(canvas.heightProperty().map(_ -> canvas.room().top()));
        maxHeightProperty().bind(canvas.heightProperty()
                .map(height -> Math.max(0, height.doubleValue() - Room.AXIS - TimelineCanvas.FOOT)));
        setFocusTraversable(false);
        setMin(0);
        maxProperty().bind(canvas.scrollableProperty());
        visibleAmountProperty().bind(canvas.scrollableProperty()
                .map(more -> canvas.room().height() * more.doubleValue()
                        / Math.max(1, more.doubleValue() + canvas.room().height())));
        valueProperty().bindBidirectional(canvas.scrollProperty());
        visibleProperty().bind(canvas.scrollableProperty().greaterThan(0));
    }
}
