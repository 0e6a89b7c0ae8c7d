package org.claimline.ui.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.claimline.notebook.Clipped;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;
import org.claimline.ui.shell.SettingsDialog;

/// The ways in: what floats over the window while something is dragged onto it or imported, and the questions which
/// files to import.
public final class IntakeView extends StackPane {

    private final Desk desk;
    private final ImportViewModel model;
    private final WatchViewModel watching;
    private final ClippingViewModel clippings;
    private final Tables tables;
    private final StackPane hint = new StackPane();
    private final ImportPanel panel;
    private final ImportStatus status;

    /// @param showFile shows a file where it lies, in the system's own file window
    public IntakeView(Desk desk, ImportViewModel model, WatchViewModel watching, Consumer<Path> showFile) {
        this.desk = desk;
        this.model = model;
        this.watching = watching;
        this.clippings = new ClippingViewModel(desk);
        this.tables = new Tables(desk, model);
        setPickOnBounds(false);
        panel = new ImportPanel(model, showFile);
        status = new ImportStatus(model, panel::focus);
        var words = new VBox(6, Nodes.label(Texts.get("intake.drop"), "heading"),
                Nodes.label(Texts.get("intake.drop.what"), "secondary"));
        words.setAlignment(Pos.CENTER);
        words.getStyleClass().add("drop-words");
        words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        hint.getStyleClass().add("drop-hint");
        hint.getChildren().add(words);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        StackPane.setAlignment(panel, Pos.BOTTOM_LEFT);
        StackPane.setMargin(panel, new Insets(0, 0, 36, 10));
        getChildren().addAll(hint, panel);
    }

    /// The item of the status line that says how far the import is, and opens the panel.
    public Node status() {
        return status;
    }

    /// What can be set of the ways in.
    public List<SettingsDialog.Setting> settings() {
        return watching.isPossible() ? List.of(WatchSetting.of(watching)) : List.of();
    }

    /// Opens the panel and takes the focus, or closes it.
    public void togglePanel() {
        status.toggle();
    }

    /// Makes the whole of a node take what is dropped on it.
    public void acceptDrops(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getGestureSource() == null && Clip.isTaken(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                hint.setVisible(true);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_EXITED, _ -> hint.setVisible(false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            hint.setVisible(false);
            boolean taken = drop(Clip.of(event.getDragboard()));
            event.setDropCompleted(taken);
            event.consume();
        });
    }

    /// Takes what was dropped on the window.
    ///
    /// @return whether it could be taken
    boolean drop(Clip clip) {
        if (!clip.files().isEmpty()) {
            take(clip.files());
            return true;
        }
        clip.link().ifPresent(this::refuse);
        if (clip.hasWords()) {
            clippings.read(clip, clipping -> clippings.keep(clipping, clipping.document().details()));
        }
        return clip.hasWords();
    }

    private void refuse(String link) {
        desk.tell(Notice.alarm(Texts.get("intake.link", link)));
    }

    /// Takes files and folders that were dropped on the window.
    public void drop(List<Path> paths) {
        take(paths);
    }

    /// Takes files and folders that somebody chose; of those with rows it asks what their columns are.
    public void take(List<Path> paths) {
        tables.take(paths, table -> {
            var sheet = new MappingSheet(getScene(), ImportWords.name(table.file()), table.preview());
            sheet.resultProperty().subscribe(answer -> {
                if (answer != null) {
                    tables.importRows(table, answer.mapping(), answer.name());
                }
            });
            sheet.show();
        });
    }

    /// Takes what stands on the clipboard.
    public void paste() {
        paste(Clip.of(Clipboard.getSystemClipboard()));
    }

    void paste(Clip clip) {
        if (clip.isEmpty()) {
            desk.tell(Notice.of(Texts.get("intake.paste.nothing")));
        } else if (clip.hasWords()) {
            clippings.read(clip, this::ask);
        } else {
            drop(clip);
        }
    }

    private void ask(Clipped.Clipping clipping) {
        var sheet = new PasteSheet(getScene(), clipping);
        sheet.resultProperty().subscribe(details -> {
            if (details != null) {
                clippings.keep(clipping, details);
            }
        });
        sheet.show();
    }

    /// Asks which files to import.
    public void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.get("intake.choose.files"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            take(chosen.stream().map(File::toPath).toList());
        }
    }

    /// Asks which folder to import.
    public void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Texts.get("intake.choose.folder"));
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(getScene().getWindow())).map(File::toPath);
        chosen.ifPresent(folder -> model.start(List.of(folder)));
    }
}
