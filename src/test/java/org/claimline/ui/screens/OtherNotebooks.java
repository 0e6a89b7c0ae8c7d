package org.claimline.ui.screens;

import java.nio.file.Path;
import java.util.List;
import org.claimline.ui.start.Notebooks;
import org.claimline.ui.start.Recents;
import org.claimline.ui.start.Recents.Recent;

/// Notebooks that were never there, to be shown.
final class OtherNotebooks {

    private static final Path DOCUMENTS = Path.of("/home/ann/Documents");

    private OtherNotebooks() {}

    static Notebooks late() {
        return Notebooks.fixed(new Recents(List.of(recent("Alibaba · AI narrative", "demo", true),
                recent("Chip makers 2026", "Chip makers 2026", true),
                recent("European banks", "clients/a folder with a long name that says much/European banks", false),
                recent("Shipping", "Shipping", true)), false), DOCUMENTS);
    }

    private static Recent recent(String title, String name, boolean isThere) {
        return new Recent(DOCUMENTS.resolve(name + ".claimline"), title, isThere);
    }
}
