package org.claimline.ui.notes;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.claimline.notebook.ExportOptions;
import org.claimline.notebook.ExportReport;
import org.claimline.task.Outcome;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;
import org.claimline.ui.theme.Look;

/// Asks what to export and where to, and does it.
public final class ExportDialog {

    private final Desk desk;

    public ExportDialog(Desk desk) {
        this.desk = desk;
    }

    public void show(Scene owner) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getWindow());
        dialog.setTitle(Texts.get("notes.export"));
        Look.copy(owner, dialog.getDialogPane().getStylesheets());
        var forms = new ToggleGroup();
        var column = new VBox(10, Nodes.text(Texts.get("notes.export.about")));
        for (ExportOptions.Form form : ExportOptions.Form.values()) {
            var choice = new RadioButton(Texts.of(form));
            choice.setToggleGroup(forms);
            choice.setUserData(form);
            choice.setSelected(form == ExportOptions.Form.OBSIDIAN);
            column.getChildren().add(choice);
        }
        var suggested = new CheckBox(Texts.get("notes.export.suggested"));
        column.getChildren().add(suggested);
        column.setPrefWidth(420);
        var choose = new ButtonType(Texts.get("notes.export.choose"), ButtonData.OK_DONE);
        dialog.getDialogPane().setContent(column);
        dialog.getDialogPane().getButtonTypes().setAll(choose, ButtonType.CANCEL);
        ((Button) dialog.getDialogPane().lookupButton(choose)).setDefaultButton(true);
        dialog.resultProperty().subscribe(pressed -> {
            if (pressed == choose && forms.getSelectedToggle().getUserData() instanceof ExportOptions.Form form) {
                target(owner, form).ifPresent(to -> export(to, new ExportOptions(form, suggested.isSelected())));
            }
        });
        dialog.show();
    }

    private static Optional<Path> target(Scene owner, ExportOptions.Form form) {
        return switch (form) {
            case OBSIDIAN, PANDOC, COMMONMARK -> {
                var chooser = new DirectoryChooser();
                chooser.setTitle(Texts.get("notes.export.folder"));
                yield Optional.ofNullable(chooser.showDialog(owner.getWindow())).map(File::toPath);
            }
            case CSV, JSON -> {
                var chooser = new FileChooser();
                chooser.setTitle(Texts.get("notes.export.file"));
                chooser.setInitialFileName(
                        form == ExportOptions.Form.CSV ? "claimline-claims.csv" : "claimline-claims.json");
                yield Optional.ofNullable(chooser.showSaveDialog(owner.getWindow())).map(File::toPath);
            }
        };
    }

    /// Exports, and tells what became of it.
    ///
    /// @param to a folder, or a file for the forms that are one
    public void export(Path to, ExportOptions options) {
        desk.<ExportReport>work(book -> _ -> book.export(to, options), outcome -> {
            switch (outcome) {
                case Outcome.Done<ExportReport>(var report) -> desk.tell(words(to, report));
                case Outcome.Failed<ExportReport>(var problem) -> desk.tell(problem);
                case Outcome.Cancelled<ExportReport>() -> {
                }
            }
        });
    }

    private static Notice words(Path to, ExportReport report) {
        return report.refused().isEmpty()
                ? Notice.of(Texts.get("notes.export.done", report.written().size(), report.unchanged().size(), to))
                : Notice.alarm(Texts.get("notes.export.refused", report.refused().size(),
                        report.refused().getFirst().file().getFileName(), report.refused().getFirst().detail()));
    }
}
