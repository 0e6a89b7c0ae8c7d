package org.claimline.ui.reader;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.claimline.ui.control.Texts;

/// What can be done with the words that are selected in the article, for the menu that opens over them.
///
/// @param details shows what is known of the article
/// @param highlight makes a claim of the selection
/// @param fold marks the selection as furniture
/// @param unfold makes body text of the furniture at the selection
record ReaderMenu(Runnable details, Runnable highlight, Runnable fold, Runnable unfold) {

    /// @param copy copies the selection
    ContextMenu menu(Runnable copy) {
        return new ContextMenu(item("reader.menu.copy", "Shortcut+C", copy),
                item("reader.claim.highlight", "H", highlight), new SeparatorMenuItem(),
                item("reader.furniture.mark", "F", fold), item("reader.furniture.unmark", "Shift+F", unfold),
                new SeparatorMenuItem(), item("reader.article.details", "Shortcut+I", details));
    }

    private static MenuItem item(String key, String keys, Runnable action) {
        var item = new MenuItem(Texts.get(key));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
