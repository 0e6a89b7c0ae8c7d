package org.claimline.ui.screens;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Window;
import org.claimline.ui.start.Notebooks;
import org.claimline.ui.start.Recents;
import org.claimline.ui.start.Recents.Recent;

/// Notebooks that were never there.
final class OtherNotebooks implements Notebooks {

    private static final Path DOCUMENTS = Path.of("/home/ann/Documents");

    private final ReadOnlyObjectWrapper<Recents> recents = new ReadOnlyObjectWrapper<>(new Recents(List.of(
            recent("Alibaba · AI narrative", "demo", true), recent("Chip makers 2026", "Chip makers 2026", true),
            recent("European banks", "clients/a folder with a long name that says much/European banks", false),
            recent("Shipping", "Shipping", true)), false));

    private static Recent recent(String title, String name, boolean isThere) {
        return new Recent(DOCUMENTS.resolve(name + ".claimline"), title, isThere);
    }

    @Override
    public ReadOnlyObjectProperty<Recents> recentsProperty() {
        return recents.getReadOnlyProperty();
    }

    @Override
    public Path home() {
        return DOCUMENTS;
    }

    @Override
    public void open(Path folder) {}

    @Override
    public void create(Path folder) {}

    @Override
    public void openDemo() {}

    @Override
    public void forget(Path folder) {}

    @Override
    public void lookAgain() {}

    @Override
    public void endTour() {}

    @Override
    public Optional<Path> chooseFolder(Window owner, String title, Path start) {
        return Optional.empty();
    }
}
