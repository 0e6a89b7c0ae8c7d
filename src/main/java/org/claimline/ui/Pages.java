package org.claimline.ui;

import java.util.List;
import org.claimline.ui.shell.PageEntry;

/// The pages that the window has, in the rail's order. A page that is not here is not there: no line leads to it.
final class Pages {

    private Pages() {}

    static List<PageEntry> all() {
        return List.of();
    }
}
