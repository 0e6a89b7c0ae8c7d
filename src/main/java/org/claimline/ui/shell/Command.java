package org.claimline.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.claimline.ui.control.Texts;

/// Something the user can do: a line in a menu, its keys, and a line on the sheet of keys.
///
/// @param id stays the same from version to version: the user's own keys hang on it
/// @param menu which menu it stands in
/// @param name its name; may change, as Undo's does
/// @param keys the first is shown; any of them runs it
/// @param scope where the keys work
/// @param enabled whether it can be done now
public record Command(String id, Menu menu, ObservableValue<String> name, List<KeyCombination> keys, Scope scope,
        ObservableBooleanValue enabled, Runnable action) {

    /// The menus, in their order.
    public enum Menu {
        FILE, EDIT, VIEW, ARTICLE, CLAIM, TIMELINE, TRACK, HELP
    }

    /// Where keys work. Single letters must not run while somebody writes.
    public enum Scope {
        EVERYWHERE,
        /// While a reader or a list has the focus; see [Keys#allowLetters].
        READING
    }

    public Command {
        keys = List.copyOf(keys);
    }

    /// A command whose keys work everywhere; its text's key is its id.
    ///
    /// @param keys as [KeyCombination#valueOf] reads them: "Shortcut+O"
    public static Command global(Menu menu, String textKey, Runnable action, String... keys) {
        return new Command(textKey, menu, Bindings.createStringBinding(() -> Texts.get(textKey)), combinations(keys),
                Scope.EVERYWHERE, always(), action);
    }

    /// A command whose keys work while a reader or a list has the focus.
    public static Command reading(Menu menu, String textKey, Runnable action, String... keys) {
        return new Command(textKey, menu, Bindings.createStringBinding(() -> Texts.get(textKey)), combinations(keys),
                Scope.READING, always(), action);
    }

    public Command named(ObservableValue<String> newName) {
        return new Command(id, menu, newName, keys, scope, enabled, action);
    }

    public Command when(ObservableBooleanValue nowEnabled) {
        return new Command(id, menu, name, keys, scope, nowEnabled, action);
    }

    /// This command as one of several that share a name's pattern.
    ///
    /// @param part added to the id
    public Command as(String part) {
        return new Command(id + '.' + part, menu, name, keys, scope, enabled, action);
    }

    Command withKeys(List<KeyCombination> newKeys) {
        return new Command(id, menu, name, newKeys, scope, enabled, action);
    }

    boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    private static List<KeyCombination> combinations(String... keys) {
        return List.of(keys).stream().map(KeyCombination::valueOf).toList();
    }

    private static ObservableBooleanValue always() {
        return new ReadOnlyBooleanWrapper(true);
    }
}
