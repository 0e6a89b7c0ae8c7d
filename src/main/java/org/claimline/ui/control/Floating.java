package org.claimline.ui.control;

import java.util.List;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/// Cards that float beside what they are about.
public final class Floating {

    private Floating() {}

    /// A card that looks like the rest of the window: ControlsFX dresses its own in light grey, so the window's sheets
    /// go on top of that.
    public static PopOver card(Node beside, Node content) {
        var card = new PopOver(content);
        card.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        card.setAnimated(false);
        card.getRoot().getStylesheets()
                .addAll(beside.getScene() == null ? List.of() : beside.getScene().getStylesheets());
        return card;
    }

    /// Leaves the keys to the window: a popup gets each key first, and a focused button of it would take Enter.
    ///
    /// @param card is shown
    public static void leaveKeysToWindow(PopOver card) {
        card.getContentNode().lookupAll(".button").forEach(button -> button.setFocusTraversable(false));
        card.getScene().getRoot().requestFocus();
    }
}
