package org.claimline.ui.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Command.Menu;
import org.claimline.ui.shell.Conditions;
import org.claimline.ui.shell.Desk;

/// What the window has for the notebook's own words: a quiet item of the status line, commands, and the sheets that they
/// open.
public final class LexiconView {

    private final RereadingViewModel rereading;
    private final LexiconViewModel lexicon;
    private final Desk desk;
    private final Supplier<Scene> scene;

    /// @param scene where the sheets belong to
    public LexiconView(Desk desk, Supplier<Scene> scene) {
        this.desk = desk;
        this.rereading = new RereadingViewModel(desk);
        this.lexicon = new LexiconViewModel(desk, this::reread);
        this.scene = scene;
    }

    /// Says in the status line how many articles could be read better; not there when none could.
    public Button status() {
        Button status = Nodes.button("", this::reread, "plain");
        status.setId("reread-status");
        status.setTooltip(new Tooltip(Texts.get("lexicon.reread.status.help")));
        status.setAccessibleHelp(Texts.get("lexicon.reread.status.help"));
        rereading.outdatedProperty().subscribe(count -> {
            Nodes.show(status, count.intValue() > 0);
            status.setText(Texts.get("lexicon.reread.status", count.intValue()));
        });
        return status;
    }

    public List<Command> commands() {
        return List.of(
                Command.global(Menu.FILE, "lexicon.reread.command", this::reread)
                        .when(Conditions.of(rereading.outdatedProperty().map(count -> count.intValue() > 0))),
                Command.global(Menu.FILE, "lexicon.open", this::openLexicon, "Shortcut+L"),
                Command.global(Menu.EDIT, "lexicon.learn.command", lexicon::learnSuggested)
                        .named(lexicon.suggestedProperty().map(suggested -> suggested.map(LexiconViewModel::question)
                                .orElse(Texts.get("lexicon.learn.command"))))
                        .when(Conditions.of(lexicon.suggestedProperty().map(Optional::isPresent))));
    }

    /// Shows the notebook's own words.
    public void openLexicon() {
        desk.read(book -> book.words().lexicon(), entries -> LexiconSheet.show(scene.get(), entries, lexicon));
    }

    /// Shows what reading again would change.
    public void reread() {
        RereadingSheet.show(scene.get(), rereading);
    }
}
