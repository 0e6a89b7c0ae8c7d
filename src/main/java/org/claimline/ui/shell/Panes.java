package org.claimline.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Moves the focus from pane to pane, for those who work without a mouse.
public final class Panes {

    private static final Object ENTRANCE = Panes.class;

    private Panes() {}

    /// What gets the focus when one comes to the pane; without it, the first control in it that can.
    public static void enterAt(Node pane, Node entrance) {
        pane.getProperties().put(ENTRANCE, entrance);
    }

    /// Gives the focus to the next pane that can take it.
    ///
    /// @param panes in the order of the screen, left to right
    /// @param focused what has the focus now
    /// @param step 1 for the next pane, -1 for the one before
    static void move(List<Node> panes, @Nullable Node focused, int step) {
        int here = IntStream.range(0, panes.size()).filter(i -> holds(panes.get(i), focused)).findFirst().orElse(-1);
        int start = here < 0 && step < 0 ? 0 : here;
        for (int i = 1; i <= panes.size(); i++) {
            Optional<Node> target = firstFocusable(panes.get(Math.floorMod(start + i * step, panes.size())));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static boolean holds(Node pane, @Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node == pane) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.getProperties().get(ENTRANCE) instanceof Node entrance && entrance.isVisible()) {
            return Optional.of(entrance);
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(Panes::firstFocusable).flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
