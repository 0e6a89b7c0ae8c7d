package org.claimline.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.claimline.ui.control.Texts;
import org.claimline.ui.control.Tip;

/// Runs commands by their keys.
public final class Keys {

    private static final Object LETTERS = Keys.class;
    private static final Object OWN = new Object();

    private final Scene scene;
    private final Supplier<List<Command>> commands;
    private final BooleanSupplier letters;
    private boolean ran;

    private Keys(Scene scene, Supplier<List<Command>> commands, BooleanSupplier letters) {
        this.scene = scene;
        this.commands = commands;
        this.letters = letters;
    }

    /// Makes single-letter keys work while the node, or something in it, has the focus.
    public static void allowLetters(Node node) {
        node.getProperties().put(LETTERS, true);
    }

    /// Leaves keys to a field that is written in, also where a command has them.
    public static void keep(TextInputControl field, List<KeyCombination> keys) {
        field.getProperties().put(OWN, List.copyOf(keys));
    }

    /// Shows the name of a control while the pointer rests on it, with the key of the command that it runs: the user's own
    /// where they gave it another.
    ///
    /// @param command its id
    public static void tip(Control control, String name, String command) {
        control.setTooltip(null);
        Tip.on(control, () -> Optional.of(key(control.getScene(), command)
                .map(key -> Texts.get("shell.tip", name, key.getDisplayText())).orElse(name)));
    }

    private static Optional<KeyCombination> key(Scene scene, String id) {
        return scene.getProperties().get(Keys.class) instanceof Supplier<?> commands
                && commands.get() instanceof List<?> all
                        ? all.stream().filter(Command.class::isInstance).map(Command.class::cast)
                                .filter(command -> command.id().equals(id)).flatMap(command -> command.keys().stream())
                                .findFirst()
                        : Optional.empty();
    }

    /// Runs the first command that has a key and can run now, before the focused control sees the key.
    ///
    /// @param letters whether single letters run commands at all: speech input and some screen readers need them off
    static void install(Scene scene, Supplier<List<Command>> commands, BooleanSupplier letters) {
        var keys = new Keys(scene, commands, letters);
        scene.getProperties().put(Keys.class, commands);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        boolean reading = letters.getAsBoolean() && readingHasFocus();
        boolean command = event.isShortcutDown() || event.isAltDown() || event.isControlDown()
                || event.getCode().isFunctionKey();
        Optional<Command> found = isWritersOwn(event)
                ? Optional.empty()
                : commands.get().stream().filter(candidate -> switch (candidate.scope()) {
                    case EVERYWHERE -> command;
                    case READING -> reading;
                }).filter(candidate -> candidate.enabled().get() && candidate.matches(event)).findFirst();
        ran = found.isPresent();
        found.ifPresent(candidate -> {
            event.consume();
            candidate.action().run();
        });
    }

    /// A letter that ran a command must not be written into the field that the command went to.
    private void typed(KeyEvent event) {
        if (ran) {
            event.consume();
        }
    }

    /// Undo, redo and paste inside a field that is being written in are the field's own, and a focused button's Space
    /// is the button's.
    private boolean isWritersOwn(KeyEvent event) {
        if (scene.getFocusOwner() instanceof ButtonBase) {
            return event.getCode() == KeyCode.SPACE;
        }
        if (scene.getFocusOwner() instanceof TextInputControl field
                && field.getProperties().get(OWN) instanceof List<?> own
                && own.stream().anyMatch(key -> key instanceof KeyCombination keys && keys.match(event))) {
            return true;
        }
        return scene.getFocusOwner() instanceof TextInputControl field && field.isEditable() && event.isShortcutDown()
                && switch (event.getCode()) {
                    case Z, Y -> field.isUndoable() || field.isRedoable();
                    case V -> true;
                    default -> false;
                };
    }

    private boolean readingHasFocus() {
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
