package org.claimline.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// The sheet of all keys, made of the same commands as the menus.
final class KeySheet {

    private static final double WIDTH = 820;

    private KeySheet() {}

    static void show(Scene owner, List<Command> commands) {
        var dialog = new Dialog<Void>();
        dialog.initOwner(owner.getWindow());
        dialog.setTitle(Texts.get("shell.keys"));
        Look.copy(owner, dialog.getDialogPane().getStylesheets());
        dialog.getDialogPane().setMinWidth(WIDTH);
        dialog.getDialogPane().setContent(content(commands));
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.show();
    }

    private static ScrollPane content(List<Command> commands) {
        var left = new VBox(20);
        var right = new VBox(20);
        for (Command.Menu section : Command.Menu.values()) {
            List<Command> keyed = commands.stream()
                    .filter(command -> command.menu() == section && !command.keys().isEmpty()).toList();
            if (!keyed.isEmpty()) {
                boolean ofFrame = section.compareTo(Command.Menu.VIEW) <= 0;
                (ofFrame ? left : right).getChildren().add(block(section, keyed));
            }
        }
        var pane = new ScrollPane(new HBox(40, left, right));
        pane.setFitToWidth(true);
        pane.setPrefSize(WIDTH - 40, 600);
        pane.getStyleClass().add("key-sheet");
        return pane;
    }

    private static VBox block(Command.Menu section, List<Command> commands) {
        var grid = new GridPane(16, 6);
        grid.getColumnConstraints().add(new ColumnConstraints(152));
        for (int row = 0; row < commands.size(); row++) {
            Command command = commands.get(row);
            String keys = command.keys().stream().map(key -> key.getDisplayText())
                    .collect(Collectors.joining(Texts.get("shell.keys.or")));
            grid.add(Nodes.label(keys, "kbd"), 0, row);
            Label name = Nodes.label(command.name().getValue());
            name.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(name, 1, row);
        }
        return new VBox(8, Nodes.label(Texts.of(section), "rail-head"), grid);
    }
}
