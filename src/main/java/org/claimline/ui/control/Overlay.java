package org.claimline.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A card that lies over the window. It goes when one clicks beside it and when the focus leaves it; when it is closed,
/// the focus goes back to where it was.
public abstract class Overlay extends StackPane {

    private static final double WIDTH = 560;

    private @Nullable Node before;

    protected Overlay() {
        getStyleClass().add("palette-scrim");
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        focusWithinProperty().subscribe(within -> {
            if (!within && isVisible()) {
                Nodes.show(this, false);
            }
        });
        Nodes.show(this, false);
    }

    /// @param card what lies over the window, as high as it likes to be
    protected final void lay(Region card) {
        card.getStyleClass().add("palette");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        getChildren().setAll(card);
    }

    /// Opens it, or closes it when it is open.
    public final void open() {
        if (isVisible()) {
            close();
            return;
        }
        before = getScene().getFocusOwner();
        Nodes.show(this, true);
        opened();
    }

    /// Makes it ready and gives something in it the focus.
    protected abstract void opened();

    protected final void close() {
        Node back = before;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
        Nodes.show(this, false);
    }
}
