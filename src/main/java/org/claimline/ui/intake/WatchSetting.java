package org.claimline.ui.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.DirectoryChooser;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.SettingsDialog;

/// Where the user chooses the folder that is watched.
final class WatchSetting extends HBox {

    private static final double NAME_WIDTH = 180;

    private final ObjectProperty<Optional<Path>> chosen = new SimpleObjectProperty<>(Optional.empty());

    private WatchSetting(WatchViewModel model) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label name = Nodes.label("");
        name.setId("watched-folder");
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        name.setMaxWidth(NAME_WIDTH);
        Button choose = Nodes.button(Texts.get("intake.watch.choose"), this::choose);
        Button stop = Nodes.button(Texts.get("intake.watch.stop"), () -> chosen.set(Optional.empty()), "plain");
        chosen.subscribe(folder -> {
            name.setText(folder.map(Path::toString).orElseGet(() -> Texts.get("intake.watch.none")));
            name.setTooltip(folder.map(path -> new Tooltip(path.toString())).orElse(null));
            Nodes.show(stop, folder.isPresent());
        });
        chosen.set(model.folderProperty().get());
        getChildren().addAll(name, choose, stop);
    }

    /// The line of the settings; what it says takes effect when they are saved.
    static SettingsDialog.Setting of(WatchViewModel model) {
        var field = new WatchSetting(model);
        return new SettingsDialog.Setting("intake.watch", field, () -> model.choose(field.chosen.get()));
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Texts.get("intake.watch"));
        Optional.ofNullable(chooser.showDialog(getScene().getWindow())).map(File::toPath)
                .ifPresent(folder -> chosen.set(Optional.of(folder)));
    }
}
