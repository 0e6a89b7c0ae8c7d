package org.claimline.ui.intake;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.intake.ImportViewModel.State;

/// The item of the status line about imports: how far one is, or what became of the last.
final class ImportStatus extends Button {

    private final ImportViewModel model;
    private final ProgressBar bar = new ProgressBar();
    private final Runnable opened;

    /// @param opened called when the panel was opened from here
    ImportStatus(ImportViewModel model, Runnable opened) {
        this.model = model;
        this.opened = opened;
        getStyleClass().addAll("plain", "import-status");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleHelp(Texts.get("intake.status.help"));
        setOnAction(_ -> toggle());
        bar.getStyleClass().add("small-bar");
        bar.setMouseTransparent(true);
        model.stateProperty().subscribe(this::show);
    }

    private void show(State state) {
        Nodes.show(this, !(state instanceof State.Idle));
        setText(model.summary());
        boolean trouble = state instanceof State.Ended(_, _, int failed, _) && failed > 0;
        getStyleClass().removeAll("alarm");
        if (trouble) {
            getStyleClass().add("alarm");
        }
        if (state instanceof State.Running(int done, int total, _, _, _)) {
            bar.setProgress(total == 0 ? 0 : (double) done / total);
            setGraphic(bar);
        } else {
            setGraphic(null);
        }
    }

    void toggle() {
        boolean open = !model.openProperty().get();
        model.openProperty().set(open);
        if (open) {
            opened.run();
        }
    }
}
