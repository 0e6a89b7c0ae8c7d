package org.claimline.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.input.KeyCombination;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The user's own keys. A command without an entry keeps the keys that it comes with.
public final class Keymap {

    private static final Logger LOG = LoggerFactory.getLogger(Keymap.class);
    private static final String BETWEEN = " | ";

    private final ObservableMap<String, List<KeyCombination>> own = FXCollections.observableMap(new TreeMap<>());

    /// The command with the keys that it has for this user.
    Command applyTo(Command command) {
        List<KeyCombination> keys = own.get(command.id());
        return keys == null ? command : command.withKeys(keys);
    }

    /// Gives a command these keys and no others, and takes them from every other command that they would run too.
    ///
    /// @param among the commands as they are now
    void set(Command command, List<KeyCombination> keys, List<Command> among) {
        for (KeyCombination key : keys) {
            for (Command other : clashes(command, key, among)) {
                own.put(other.id(), other.keys().stream().filter(has -> !same(has, key)).toList());
            }
        }
        own.put(command.id(), List.copyOf(keys));
    }

    /// The other commands that the key runs.
    static List<Command> clashes(Command command, KeyCombination key, List<Command> among) {
        return among.stream().filter(
                other -> !other.id().equals(command.id()) && other.keys().stream().anyMatch(has -> same(has, key)))
                .toList();
    }

    /// 'Ctrl+Y' and 'Shortcut+Y' are one key where the shortcut key is Control.
    private static boolean same(KeyCombination one, KeyCombination other) {
        return one.getDisplayText().equals(other.getDisplayText());
    }

    void reset(Command command) {
        own.remove(command.id());
    }

    void resetAll() {
        own.clear();
    }

    boolean changes(Command command) {
        return own.containsKey(command.id());
    }

    /// The entries, by a command's id, as they stand in a file; `""` for a command without a key.
    public Map<String, String> entries() {
        var entries = new TreeMap<String, String>();
        own.forEach((id, keys) -> entries.put(id,
                keys.stream().map(KeyCombination::getName).collect(Collectors.joining(BETWEEN))));
        return entries;
    }

    /// Takes the entries of a file. What cannot be read is left out.
    public void load(Map<String, String> entries) {
        entries.forEach((id, keys) -> {
            try {
                own.put(id, Stream.of(keys.split(" \\| ")).filter(key -> !key.isBlank())
                        .map(KeyCombination::valueOf).toList());
            } catch (IllegalArgumentException e) {
                LOG.info("no key: {} for {}", keys, id, e);
            }
        });
    }
}
