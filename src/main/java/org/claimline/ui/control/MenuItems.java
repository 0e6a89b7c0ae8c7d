package org.claimline.ui.control;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// Items of menus whose words may come from the notebook: an underscore in them is one.
public final class MenuItems {

    private MenuItems() {}

    public static MenuItem plain(String words, Runnable action) {
        return filled(new MenuItem(words), action);
    }

    /// One of several choices of which one is chosen.
    public static MenuItem radio(String words, boolean isChosen, Runnable choose) {
        var item = new RadioMenuItem(words);
        item.setSelected(isChosen);
        return filled(item, choose);
    }

    /// A choice that can be chosen together with others.
    public static MenuItem check(String words, boolean isChosen, Runnable choose) {
        var item = new CheckMenuItem(words);
        item.setSelected(isChosen);
        return filled(item, choose);
    }

    private static MenuItem filled(MenuItem item, Runnable action) {
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
