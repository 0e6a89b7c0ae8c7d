package org.claimline.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Runs commands by their keys.
public final class Keys {

    private static final Object LETTERS = Keys.class;

    private Keys() {}

    /// Makes single-letter keys work while the node, or something in it, has the focus.
    public static void allowLetters(Node node) {
        node.getProperties().put(LETTERS, true);
    }

    /// Keys that nothing in the scene wanted for itself run the first command that can run now; those with Shortcut
    /// or Alt do so before the focused control sees them.
    static void install(Scene scene, Supplier<List<Command>> commands) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey()) {
                run(scene, commands.get(), event);
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && readingHasFocus(scene)) {
                run(scene, commands.get(), event);
            }
        });
    }

    private static void run(Scene scene, List<Command> commands, KeyEvent event) {
        if (isWritersOwn(scene, event)) {
            return;
        }
        boolean reading = readingHasFocus(scene);
        commands.stream()
                .filter(command -> command.scope() == Command.Scope.EVERYWHERE || reading)
                .filter(command -> command.enabled().get() && command.matches(event)).findFirst()
                .ifPresent(command -> {
                    event.consume();
                    command.action().run();
                });
    }

    /// Undo and redo inside a field that is being written in are the field's own.
    private static boolean isWritersOwn(Scene scene, KeyEvent event) {
        return scene.getFocusOwner() instanceof TextInputControl field && field.isEditable() && event.isShortcutDown()
                && switch (event.getCode()) {
                    case Z, Y -> field.isUndoable() || field.isRedoable();
                    default -> false;
                };
    }

    private static boolean readingHasFocus(Scene scene) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node instanceof TextInputControl) {
                return false;
            }
            if (node.getProperties().containsKey(LETTERS)) {
                return true;
            }
        }
        return false;
    }
}
