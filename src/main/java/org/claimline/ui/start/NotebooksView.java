package org.claimline.ui.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Command.Menu;
import org.claimline.ui.start.Recents.Recent;

/// The ways to other notebooks: a new one, one of the disk, one of late, the demo.
public final class NotebooksView {

    /// So many of late are commands of their own, and stand in the menu.
    private static final int IN_MENU = 5;

    private final Notebooks notebooks;
    private final RecentList recent;

    public NotebooksView(Notebooks notebooks) {
        this.notebooks = notebooks;
        this.recent = new RecentList(notebooks);
    }

    /// The list of late notebooks, to be laid over the window.
    public Node overlay() {
        return recent;
    }

    /// What can be done now; the notebooks of late are among it.
    public List<Command> commands() {
        var commands = new ArrayList<>(List.of(
                Command.global(Menu.FILE, "start.new", this::create, "Shortcut+Shift+N"),
                Command.global(Menu.FILE, "start.open", this::choose, "Shortcut+Alt+O"),
                Command.global(Menu.FILE, "start.recent.command", recent::open, "Shortcut+R"),
                Command.global(Menu.HELP, "start.demo", notebooks::openDemo)));
        List<Recent> others = notebooks.recentsProperty().get().entries().stream().skip(1).limit(IN_MENU).toList();
        for (int at = 0; at < others.size(); at++) {
            Recent other = others.get(at);
            String name = Texts.get(other.isThere() ? "start.recent.other" : "start.recent.gone", other.title());
            commands.add(Command.global(Menu.FILE, "start.recent.other", () -> notebooks.open(other.folder()))
                    .as(String.valueOf(at + 1)).named(new SimpleStringProperty(name))
                    .when(new SimpleBooleanProperty(other.isThere())));
        }
        return commands;
    }

    private void create() {
        var sheet = new NewNotebookSheet(recent.getScene(), notebooks);
        sheet.resultProperty().subscribe(folder -> Optional.ofNullable(folder).ifPresent(notebooks::create));
        sheet.show();
    }

    private void choose() {
        Path start = notebooks.recentsProperty().get().entries().stream().findFirst().map(Recent::folder)
                .map(Path::getParent).orElse(notebooks.home());
        notebooks.chooseFolder(recent.getScene().getWindow(), Texts.get("start.open.title"), start)
                .ifPresent(notebooks::open);
    }
}
