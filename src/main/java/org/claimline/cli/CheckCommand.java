package org.claimline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.notebook.Notebook;
import picocli.CommandLine.Command;

@Command(name = "check", description = "Looks for faults: anchors, originals, journal and database.", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final ClaimlineCommand root;

    CheckCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return root.withExisting(this::check);
    }

    private void check(Notebook notebook) {
        List<String> faults = notebook.check();
        faults.forEach(fault -> root.console().fail(root.notebookFolder(), fault));
        if (faults.isEmpty()) {
            root.console().say("no fault found in " + notebook.counts().articles() + " articles and "
                    + notebook.counts().claims() + " claims");
        }
        SettingsCommand.outdated(notebook).ifPresent(root.console()::say);
    }
}
