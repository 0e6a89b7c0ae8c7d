package org.claimline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.claimline.ui.control.Texts;

/// Every command in a menu, with its key.
final class Menus {

    private final Supplier<List<Command>> commands;

    Menus(Supplier<List<Command>> commands) {
        this.commands = commands;
    }

    /// The menus as one menu that opens under a button. Keys are shown only: [Keys] runs them.
    void openUnder(Node button) {
        var menu = new ContextMenu();
        menu.getItems().addAll(menus(true));
        menu.show(button, Side.BOTTOM, 0, 6);
    }

    /// The menus as the system's bar; single letters are left out, for they would run while somebody writes.
    MenuBar systemBar() {
        var bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        bar.getMenus().setAll(menus(false));
        return bar;
    }

    List<Menu> menus(boolean letters) {
        var menus = new ArrayList<Menu>();
        for (Command.Menu section : Command.Menu.values()) {
            List<MenuItem> items = commands.get().stream().filter(command -> command.menu() == section)
                    .map(command -> item(command, letters)).toList();
            if (!items.isEmpty()) {
                var menu = new Menu(Texts.of(section));
                menu.getItems().addAll(items);
                menus.add(menu);
            }
        }
        return menus;
    }

    private static MenuItem item(Command command, boolean letters) {
        var item = new MenuItem(command.name().getValue());
        item.setOnAction(_ -> command.action().run());
        item.setDisable(!command.enabled().get());
        if (!command.keys().isEmpty() && (letters || command.scope() == Command.Scope.EVERYWHERE)) {
            item.setAccelerator(command.keys().getFirst());
        }
        return item;
    }
}
