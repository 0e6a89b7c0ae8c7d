package org.claimline.ui.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words that are shown while the pointer rests on something. The tooltip, which is a window of its own, is made when the
/// pointer comes: a table has hundreds of cells, and few are ever pointed at.
public final class Tip {

    private final Node node;
    private final Supplier<Optional<String>> words;
    private Optional<Tooltip> there = Optional.empty();

    private Tip(Node node, Supplier<Optional<String>> words) {
        this.node = node;
        this.words = words;
    }

    /// @param words asked each time that the pointer comes; nothing is shown when there are none
    public static void on(Node node, Supplier<Optional<String>> words) {
        var tip = new Tip(node, words);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tip.come());
    }

    private void come() {
        Optional<String> now = words.get().filter(text -> !text.isBlank());
        if (now.isEmpty()) {
            there.ifPresent(tooltip -> Tooltip.uninstall(node, tooltip));
            there = Optional.empty();
        } else if (there.isEmpty()) {
            var tooltip = new Tooltip(now.get());
            Tooltip.install(node, tooltip);
            there = Optional.of(tooltip);
        } else {
            there.get().setText(now.get());
        }
    }
}
