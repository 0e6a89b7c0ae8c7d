package org.claimline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;
import org.claimline.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/// The sheet of all keys, made of the same commands as the menus. A command's keys can be changed on it.
final class KeySheet extends Dialog<Void> {

    private static final double WIDTH = 940;

    private final Supplier<List<Command>> commands;
    private final Keymap keymap;
    private final ScrollPane pane = new ScrollPane();
    private final Label said = Nodes.text(Texts.get("shell.keys.about"), "secondary");
    private final double width;
    private @Nullable String listening;

    /// @param commands with the keys that they come with
    KeySheet(Scene owner, Supplier<List<Command>> commands, Keymap keymap) {
        this.commands = commands;
        this.keymap = keymap;
        initOwner(owner.getWindow());
        setTitle(Texts.get("shell.keys"));
        Look.copy(owner, getDialogPane().getStylesheets());
        width = Math.clamp(owner.getWidth() - 80, WIDTH, Math.max(WIDTH, TextScale.of(WIDTH)));
        getDialogPane().setMinWidth(width);
        pane.setFitToWidth(true);
        pane.setPrefSize(width - 40, 620);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("key-sheet");
        getDialogPane().setContent(new VBox(12, said, pane));
        var reset = new ButtonType(Texts.get("shell.keys.reset.all"), ButtonData.LEFT);
        getDialogPane().getButtonTypes().addAll(reset, ButtonType.CLOSE);
        getDialogPane().lookupButton(reset).addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            keymap.resetAll();
            fill();
        });
        getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fill();
    }

    private List<Command> now() {
        return commands.get().stream().map(keymap::applyTo).toList();
    }

    private void fill() {
        double place = pane.getVvalue();
        var left = new VBox(20);
        var right = new VBox(20);
        List<Command> all = now();
        for (Command.Menu section : Command.Menu.values()) {
            List<Command> here = all.stream().filter(command -> command.menu() == section).toList();
            if (!here.isEmpty()) {
                boolean ofFrame = section.compareTo(Command.Menu.VIEW) <= 0;
                (ofFrame ? left : right).getChildren().add(block(section, here));
            }
        }
        var columns = new HBox(32, left, right);
        for (VBox column : List.of(left, right)) {
            column.setPrefWidth((width - 96) / 2);
            column.setMinWidth(0);
        }
        pane.setContent(columns);
        pane.setVvalue(place);
    }

    private VBox block(Command.Menu section, List<Command> here) {
        var grid = new GridPane(12, 2);
        grid.getColumnConstraints().add(new ColumnConstraints(TextScale.of(150)));
        for (int row = 0; row < here.size(); row++) {
            Command command = here.get(row);
            grid.add(keys(command), 0, row);
            Label name = Nodes.label(command.name().getValue());
            name.setTooltip(new Tooltip(name.getText()));
            grid.add(name, 1, row);
            if (keymap.changes(command)) {
                grid.add(Nodes.button(Texts.get("shell.keys.reset"), () -> {
                    keymap.reset(command);
                    fill();
                }, "plain", "small"), 2, row);
            }
        }
        return new VBox(6, Nodes.label(Texts.of(section), "rail-head"), grid);
    }

    private Button keys(Command command) {
        boolean listens = command.id().equals(listening);
        String keys = listens
                ? Texts.get("shell.keys.press")
                : command.keys().isEmpty()
                        ? Texts.get("shell.keys.none")
                        : command.keys().stream().map(KeyCombination::getDisplayText)
                                .collect(Collectors.joining(Texts.get("shell.keys.or")));
        var button = new Button();
        button.setGraphic(command.keys().isEmpty() && !listens
                ? Nodes.label(keys, "secondary", "small")
                : Nodes.label(keys, "kbd"));
        button.getStyleClass().setAll("button", "key-button");
        if (listens) {
            button.getStyleClass().add("listening");
        }
        button.setAccessibleText(Texts.get("shell.keys.change", command.name().getValue(), keys));
        button.setOnAction(_ -> {
            listening = command.id();
            fill();
            pane.requestFocus();
        });
        return button;
    }

    private void pressed(KeyEvent event) {
        Optional<Command> command = now().stream().filter(one -> one.id().equals(listening)).findFirst();
        if (command.isEmpty() || event.getCode().isModifierKey()) {
            return;
        }
        event.consume();
        listening = null;
        boolean bare = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && !event.isControlDown();
        if (bare && event.getCode() == KeyCode.BACK_SPACE) {
            keymap.set(command.get(), List.of(), now());
        } else if (!bare || event.getCode() != KeyCode.ESCAPE) {
            boolean needsModifier = command.get().scope() == Command.Scope.EVERYWHERE
                    && !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
            if (needsModifier) {
                said.setText(Texts.get("shell.keys.bare", command.get().name().getValue()));
            } else {
                assign(command.get(), combination(event));
            }
        }
        fill();
    }

    private void assign(Command command, KeyCombination key) {
        List<Command> all = now();
        List<Command> losers = Keymap.clashes(command, key, all);
        keymap.set(command, List.of(key), all);
        said.setText(losers.isEmpty()
                ? Texts.get("shell.keys.about")
                : Texts.get("shell.keys.taken", key.getDisplayText(),
                        losers.stream().map(one -> one.name().getValue()).collect(Collectors.joining(", "))));
    }

    private static KeyCombination combination(KeyEvent event) {
        var modifiers = new ArrayList<Modifier>();
        if (event.isShortcutDown()) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isAltDown()) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        Modifier[] all = modifiers.toArray(Modifier[]::new);
        return event.getCode() == KeyCode.UNDEFINED
                ? new KeyCharacterCombination(event.getText(), all)
                : new KeyCodeCombination(event.getCode(), all);
    }
}
