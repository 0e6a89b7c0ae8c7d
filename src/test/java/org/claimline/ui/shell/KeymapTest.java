package org.claimline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.claimline.ui.shell.Command.Menu;
import org.claimline.ui.shell.Command.Scope;
import org.junit.jupiter.api.Test;

final class KeymapTest {

    private static Command command(String id, String... keys) {
        return new Command(id, Menu.EDIT, new ReadOnlyStringWrapper(id),
                List.of(keys).stream().map(KeyCombination::valueOf).toList(), Scope.EVERYWHERE,
                new SimpleBooleanProperty(true), () -> {});
    }

    private static final Command SAVE = command("save", "Ctrl+S", "F2");
    private static final Command SEND = command("send", "Ctrl+T");
    private static final List<Command> BOTH = List.of(SAVE, SEND);

    private final Keymap keymap = new Keymap();

    private List<String> keys(Command command) {
        return keymap.applyTo(command).keys().stream().map(KeyCombination::getName).toList();
    }

    @Test
    void takesAKeyFromTheCommandThatHadItAndLeavesThatItsOthers() {
        keymap.set(SEND, List.of(KeyCombination.valueOf("Ctrl+S")), BOTH);
        assertThat(keys(SEND)).containsExactly("Ctrl+S");
        assertThat(keys(SAVE)).containsExactly("F2");
    }

    @Test
    void resettingGivesTheStandardKeysBack() {
        keymap.set(SAVE, List.of(), BOTH);
        assertThat(keys(SAVE)).isEmpty();
        assertThat(keymap.changes(SAVE)).isTrue();
        keymap.reset(SAVE);
        assertThat(keys(SAVE)).containsExactly("Ctrl+S", "F2");
    }

    @Test
    void comesBackFromItsEntries() {
        keymap.set(SAVE, List.of(KeyCombination.valueOf("Ctrl+Shift+Slash"), KeyCombination.valueOf("F9")), BOTH);
        keymap.set(SEND, List.of(), BOTH);
        var again = new Keymap();
        again.load(keymap.entries());
        assertThat(again.entries()).isEqualTo(keymap.entries()).hasSize(2);
        assertThat(again.applyTo(SEND).keys()).isEmpty();
        assertThat(again.applyTo(SAVE).keys()).hasSize(2);
    }

    @Test
    void anEntryThatIsNoKeyIsLeftOut() {
        keymap.load(Map.of("save", "Ctrl+Ctrl+S", "send", "F3"));
        assertThat(keys(SAVE)).containsExactly("Ctrl+S", "F2");
        assertThat(keys(SEND)).containsExactly("F3");
    }
}
