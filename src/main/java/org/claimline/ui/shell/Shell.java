package org.claimline.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/// The window's frame: the bar on top, the rail, the page in the middle, the status line.
public final class Shell extends StackPane {

    private final Desk desk;
    private final List<PageEntry> entries;
    private final Supplier<List<Command>> ownCommands;
    private final Map<PageEntry, Page> made = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final BorderPane frame = new BorderPane();
    private final TopBar topBar;
    private final Menus menus = new Menus(this::commands);
    private final BooleanProperty letters = new SimpleBooleanProperty(true);
    private final Keymap keymap = new Keymap();
    private final Palette palette = new Palette(this::commands);
    private final Rail rail;
    private final StatusBar statusBar;

    /// @param entries the pages, in the rail's order
    /// @param ownCommands gives the commands that are there whatever page is shown
    /// @param actions the buttons on the right of the top bar
    /// @param systemMenus whether the system shows the menus
    public Shell(Desk desk, List<PageEntry> entries, Supplier<List<Command>> ownCommands, List<Node> actions,
            boolean systemMenus) {
        this.desk = desk;
        this.entries = List.copyOf(entries);
        this.ownCommands = ownCommands;
        getStyleClass().add("shell");
        topBar = new TopBar(desk, systemMenus ? Optional.empty() : Optional.of(menus::openUnder),
                actions.toArray(Node[]::new));
        frame.setTop(systemMenus ? new VBox(menus.systemBar(), topBar) : topBar);
        rail = new Rail(desk, this.entries);
        frame.setLeft(rail);
        statusBar = new StatusBar(desk, page);
        frame.setBottom(statusBar);
        var notices = new Notices();
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(notices, new Insets(0, 16, 42, 0));
        getChildren().addAll(frame, notices, palette);
        desk.placeProperty().subscribe(this::show);
        desk.rememberBy(() -> Optional.ofNullable(page.get()).map(Page::remember).orElse(() -> {}));
        desk.onNotice(notices::show);
    }

    /// Makes the keys of all commands work in the scene.
    public void installKeys(Scene scene) {
        Keys.install(scene, this::commands, letters::get);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && desk.periodProperty().get().isPresent()) {
                clearPeriod();
                event.consume();
            }
        });
    }

    /// Puts an item of its own into the status line, behind what the line says itself.
    public void addStatus(Node item) {
        statusBar.add(item);
    }

    private void clearPeriod() {
        desk.periodProperty().set(Optional.empty());
    }

    private void show(Place place) {
        Optional<PageEntry> entry = entries.stream().filter(candidate -> candidate.shows().test(place)).findFirst();
        if (entry.isEmpty()) {
            return;
        }
        Page next = made.computeIfAbsent(entry.get(), missing -> missing.create().apply(desk));
        Page before = page.get();
        if (before != next) {
            if (before != null) {
                before.onHide();
            }
            page.set(next);
            frame.setCenter(next.node());
        }
        next.onShow(place);
    }

    /// Gives the page the focus, so that its keys work.
    public void focusPage() {
        Page shown = page.get();
        if (shown != null) {
            shown.focus();
        }
    }

    /// The page that is shown.
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// All commands that there are now: the frame's own, then the page's.
    public List<Command> commands() {
        return plainCommands().stream().map(keymap::applyTo).toList();
    }

    private List<Command> plainCommands() {
        var all = new ArrayList<Command>(ownCommands.get());
        all.addAll(pageCommands());
        all.addAll(frameCommands());
        Page shown = page.get();
        if (shown != null) {
            all.addAll(shown.commands());
        }
        return all;
    }

    /// The user's own keys.
    public Keymap keymap() {
        return keymap;
    }

    /// Whether single letters run commands.
    public BooleanProperty lettersProperty() {
        return letters;
    }

    /// The search page's field has the focus, whether one comes to the page or is there.
    private void find() {
        if (desk.placeProperty().get() instanceof Place.Search) {
            focusPage();
        } else {
            desk.go(new Place.Search());
        }
    }

    private void showKeys() {
        new KeySheet(getScene(), this::plainCommands, keymap).show();
    }

    private void movePane(int step) {
        var panes = new ArrayList<Node>(List.of(rail));
        Page shown = page.get();
        if (shown != null) {
            panes.addAll(shown.panes());
        }
        Panes.move(panes, getScene().getFocusOwner(), step);
    }

    /// A command for each line of the rail, with its number as key.
    private List<Command> pageCommands() {
        var commands = new ArrayList<Command>();
        for (PageEntry entry : entries) {
            entry.rail().ifPresent(line -> commands.add(Command.global(Command.Menu.VIEW, line.textKey(),
                    () -> desk.go(line.home()), "Shortcut+" + (commands.size() + 1))));
        }
        return commands;
    }

    private List<Command> frameCommands() {
        var undo = desk.overviewProperty().map(now -> now.flatMap(Desk.Overview::undo));
        var redo = desk.overviewProperty().map(now -> now.flatMap(Desk.Overview::redo));
        return List.of(
                Command.global(Command.Menu.EDIT, "shell.undo", desk::undo, "Shortcut+Z")
                        .named(undo.map(last -> last.map(done -> Texts.get("shell.undo.what", done))
                                .orElse(Texts.get("shell.undo")))),
                Command.global(Command.Menu.EDIT, "shell.redo", desk::redo, "Shortcut+Shift+Z", "Ctrl+Y")
                        .named(redo.map(next -> next.map(done -> Texts.get("shell.redo.what", done))
                                .orElse(Texts.get("shell.redo")))),
                Command.global(Command.Menu.EDIT, "shell.find", this::find, "Shortcut+F"),
                Command.global(Command.Menu.VIEW, "shell.palette", palette::open, "Shortcut+K", "Shortcut+Shift+P"),
                Command.global(Command.Menu.VIEW, "shell.period.clear", this::clearPeriod)
                        .when(Conditions.of(desk.periodProperty().map(Optional::isPresent))),
                Command.global(Command.Menu.VIEW, "shell.back", desk::back, "Alt+Left", "Shortcut+Open Bracket"),
                Command.global(Command.Menu.VIEW, "shell.forward", desk::forward, "Alt+Right",
                        "Shortcut+Close Bracket"),
                Command.global(Command.Menu.VIEW, "shell.pane.next", () -> movePane(1), "F6"),
                Command.global(Command.Menu.VIEW, "shell.pane.previous", () -> movePane(-1), "Shift+F6"),
                Command.global(Command.Menu.VIEW, "shell.letters.off", () -> letters.set(!letters.get()))
                        .named(letters.map(on -> Texts.get(on ? "shell.letters.off" : "shell.letters.on"))),
                Command.global(Command.Menu.VIEW, "shell.menus", topBar::openMenu, "F10"),
                Command.global(Command.Menu.HELP, "shell.keys", this::showKeys, "F1",
                        "Shortcut+Slash"));
    }
}
