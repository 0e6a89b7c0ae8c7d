package org.claimline.ui.library;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.claimline.notebook.ImportReport;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// What floats over the window while files are dragged onto it, imported, or were not readable.
public final class ImportView extends StackPane {

    private final ImportViewModel model;
    private final StackPane hint = new StackPane();
    private final VBox card = new VBox(10);

    public ImportView(ImportViewModel model) {
        this.model = model;
        getStyleClass().add("import-view");
        setPickOnBounds(false);
        var words = new VBox(6, Nodes.label(Texts.get("library.drop"), "heading"),
                Nodes.label(Texts.get("library.drop.formats"), "secondary"));
        words.setAlignment(Pos.CENTER);
        hint.getStyleClass().add("drop-hint");
        hint.getChildren().add(words);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        card.getStyleClass().addAll("card", "import-card");
        card.setMaxSize(440, USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.BOTTOM_LEFT);
        StackPane.setMargin(card, new Insets(0, 0, 42, 212));
        getChildren().addAll(hint, card);
        model.stateProperty().subscribe(this::show);
    }

    private void show(ImportViewModel.State state) {
        switch (state) {
            case ImportViewModel.State.Idle() -> card.setVisible(false);
            case ImportViewModel.State.Running(var progress) -> {
                var bar = new ProgressBar(progress.total() == 0 ? -1 : (double) progress.done() / progress.total());
                bar.setMaxWidth(Double.MAX_VALUE);
                bar.setAccessibleText(Texts.get("library.import.running"));
                Label name = Nodes.label(progress.name(), "secondary");
                var line = new HBox(12, Nodes.label(Texts.get("library.import.progress", progress.done(),
                        progress.total()), "strong"), Nodes.spring(),
                        Nodes.button(Texts.get("library.import.cancel"), model::cancel));
                line.setAlignment(Pos.CENTER_LEFT);
                fill(line, bar, name);
            }
            case ImportViewModel.State.Ended(var report) -> report(report);
        }
    }

    private void fill(Node... nodes) {
        card.getChildren().setAll(nodes);
        card.setVisible(true);
    }

    private void report(ImportReport report) {
        var rows = new VBox(8);
        report.failures().forEach(failure -> rows.getChildren().add(new VBox(2,
                Nodes.text(String.valueOf(failure.path().getFileName()), "strong"),
                Nodes.text(Texts.get("library.import.failure", Texts.of(failure.reason()), failure.detail()),
                        "secondary"))));
        var list = new ScrollPane(rows);
        list.setFitToWidth(true);
        list.setMaxHeight(240);
        var line = new HBox(12, Nodes.label(Texts.get("library.import.failed", report.failures().size()), "strong"),
                Nodes.spring(), Nodes.button(Texts.get("library.import.close"), model::dismiss));
        line.setAlignment(Pos.CENTER_LEFT);
        fill(line, list);
    }

    /// Makes the whole of a node take dropped files and folders.
    public void acceptDrops(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                hint.setVisible(true);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_EXITED, _ -> hint.setVisible(false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            hint.setVisible(false);
            boolean files = event.getDragboard().hasFiles();
            if (files) {
                drop(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
            event.setDropCompleted(files);
            event.consume();
        });
    }

    /// Takes files and folders that were dropped on the window.
    public void drop(List<Path> paths) {
        model.start(paths);
    }

    /// Asks which files to import.
    public void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.get("library.import.files"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(Texts.get("library.import.articles"), "*.txt", "*.md", "*.markdown",
                        "*.html", "*.htm"),
                new FileChooser.ExtensionFilter(Texts.get("library.import.all"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.start(chosen.stream().map(File::toPath).toList());
        }
    }

    /// Asks which folder to import.
    public void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Texts.get("library.import.folder"));
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(getScene().getWindow())).map(File::toPath);
        chosen.ifPresent(folder -> model.start(List.of(folder)));
    }
}
