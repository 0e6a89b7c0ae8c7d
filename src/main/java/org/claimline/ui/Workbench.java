package org.claimline.ui;

import java.time.Clock;
import java.util.List;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Shell;

/// One open notebook in one window: the desk, and the shell with all pages around it.
public final class Workbench {

    private final Desk desk;
    private final Shell shell;

    /// For the FX thread.
    ///
    /// @param systemMenus whether the system shows the menus, as on macOS
    public Workbench(Notebook notebook, Background background, Clock clock, boolean systemMenus) {
        desk = new Desk(notebook, background, clock);
        shell = new Shell(desk, Pages.all(() -> {}), List.of(), List.of(), systemMenus);
    }

    public Desk desk() {
        return desk;
    }

    /// The root of the window's scene.
    public Shell shell() {
        return shell;
    }
}
