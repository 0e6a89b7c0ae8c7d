package org.claimline.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// What fills the middle of the window. Made once, when it is shown for the first time.
public interface Page {

    Node node();

    /// The keys that help right now, for the status bar: "J next · K previous".
    ObservableValue<String> hints();

    /// What the status bar says of the page; the counts of the notebook where it is empty.
    default ObservableValue<String> summary() {
        return new ReadOnlyStringWrapper("");
    }

    /// Commands that are in the menus while the page is shown.
    default List<Command> commands() {
        return List.of();
    }

    /// Called each time somebody goes to a place of the page; also when the page is shown already. What is
    /// subscribed to here is released in [#onHide].
    void onShow(Place place);

    /// What makes the page ready to be as it is now, for Back and Forward: it is run before [#onShow].
    default Runnable remember() {
        return () -> {};
    }

    /// Takes the focus, so that its keys work.
    default void focus() {
        node().requestFocus();
    }

    /// Its parts, left to right, between which F6 moves the focus.
    default List<Node> panes() {
        return List.of(node());
    }

    /// Called when another page takes its place.
    void onHide();
}
