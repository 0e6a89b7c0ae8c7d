package org.claimline.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Overlay;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/// The command palette: every command with its key, found by typing a part of its name.
final class Palette extends Overlay {

    private static final double ROW = 34;
    private static final int MOST_ROWS = 11;

    private record Row(Command command, int distance) {}

    private final Supplier<List<Command>> commands;
    private final TextField field = new TextField();
    private final ObservableList<Command> shown = FXCollections.observableArrayList();
    private final ListView<Command> list = new ListView<>(shown);

    Palette(Supplier<List<Command>> commands) {
        this.commands = commands;
        field.setId("palette-field");
        field.setPromptText(Texts.get("shell.palette.prompt"));
        field.setAccessibleText(Texts.get("shell.palette.prompt"));
        field.textProperty().addListener((_, _, typed) -> find(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setCellFactory(_ -> new Cell());
        list.setFixedCellSize(TextScale.of(ROW));
        list.setFocusTraversable(false);
        list.setPlaceholder(Nodes.label(Texts.get("shell.palette.none"), "secondary"));
        list.setOnMouseClicked(_ -> run());
        lay(new VBox(field, list));
    }

    @Override
    protected void opened() {
        field.clear();
        find("");
        field.requestFocus();
    }

    private void find(String typed) {
        shown.setAll(commands.get().stream()
                .flatMap(command -> Likeness.of(typed.strip(), command.name().getValue()).stream()
                        .mapToObj(distance -> new Row(command, distance)))
                .sorted(Comparator.comparingInt(Row::distance)).map(Row::command).toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(TextScale.of(ROW) * Math.clamp(shown.size(), 2, MOST_ROWS) + 2);
    }

    private void pressed(KeyEvent event) {
        boolean used = switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(MOST_ROWS);
            case PAGE_UP -> move(-MOST_ROWS);
            case ENTER -> run();
            case ESCAPE -> {
                close();
                yield true;
            }
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean move(int by) {
        if (!shown.isEmpty()) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, shown.size() - 1);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - MOST_ROWS / 2));
        }
        return true;
    }

    /// The focus goes back first: a command of the reader acts on what has it.
    private boolean run() {
        Optional<Command> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(command -> command.enabled().get());
        chosen.ifPresent(command -> {
            close();
            command.action().run();
        });
        return true;
    }

    private static final class Cell extends ListCell<Command> {

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            setGraphic(empty || command == null ? null : row(command));
            setDisable(!empty && command != null && !command.enabled().get());
            setAccessibleText(empty || command == null ? null : command.name().getValue());
        }

        private static Node row(Command command) {
            Label menu = Nodes.label(Texts.of(command.menu()), "secondary", "small");
            menu.setMinWidth(72);
            var row = new HBox(10, menu, Nodes.label(command.name().getValue()), Nodes.spring());
            row.setAlignment(Pos.CENTER_LEFT);
            command.keys().stream().findFirst().ifPresent(key -> {
                Label keys = Nodes.label(key.getDisplayText(), "kbd");
                keys.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().add(keys);
            });
            return row;
        }
    }
}
