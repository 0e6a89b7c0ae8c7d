package org.claimline.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;
import org.claimline.domain.FiscalYears;
import org.claimline.domain.NotebookSettings;
import org.claimline.notebook.Edits;
import org.claimline.ui.control.DayPicker;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// Asks for what the user can set for one notebook.
public final class SettingsDialog extends Dialog<NotebookSettings> {

    /// A setting that is no part of the notebook's own: it cannot be undone, and takes effect when the dialog is saved.
    ///
    /// @param key of its name
    /// @param field where it is set
    /// @param save called when the user saves
    public record Setting(String key, Node field, Runnable save) {}

    private static final long MEGABYTE = 1024L * 1024;

    private final TextField title = new TextField();
    private final DayPicker first = new DayPicker();
    private final DayPicker last = new DayPicker();
    private final TextField limit = new TextField();
    private final TextField years = new TextField();
    private final Label fault = Nodes.label("", "secondary", "alarm");

    private final NotebookSettings before;

    private SettingsDialog(Scene owner, NotebookSettings now, List<Setting> more) {
        initOwner(owner.getWindow());
        setTitle(Texts.get("shell.settings"));
        Look.copy(owner, getDialogPane().getStylesheets());
        title.setId("settings-title");
        limit.setId("settings-limit");
        before = now;
        title.setText(now.title());
        now.studied().ifPresent(days -> {
            first.setValue(days.first());
            last.setValue(days.last());
        });
        limit.setText(String.valueOf(Math.max(1, now.importLimit() / MEGABYTE)));
        years.setId("settings-fiscal-years");
        years.setPromptText(Texts.get("shell.settings.years.example"));
        years.setText(FiscalYears.written(now.fiscalYears()));
        getDialogPane().setContent(
                new VBox(12, form(more), Nodes.text(Texts.get("shell.settings.about"), "secondary"), fault));
        var save = new ButtonType(Texts.get("shell.settings.save"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
        Node button = getDialogPane().lookupButton(save);
        title.textProperty().subscribe(() -> check(button));
        limit.textProperty().subscribe(() -> check(button));
        years.textProperty().subscribe(() -> check(button));
        first.valueProperty().subscribe(() -> check(button));
        last.valueProperty().subscribe(() -> check(button));
        check(button);
        setResultConverter(pressed -> pressed == save ? answer() : null);
        setOnShown(_ -> title.requestFocus());
    }

    /// Shows the dialog; what the user saves is an edit, and can be undone.
    ///
    /// @param more settings besides, made anew for each showing
    public static void show(Desk desk, Scene owner, List<Setting> more) {
        desk.read(book -> book.settings(), now -> {
            var dialog = new SettingsDialog(owner, now, more);
            dialog.resultProperty().subscribe(saved -> {
                if (saved != null && !saved.equals(now)) {
                    desk.edit(Edits.settings(now, saved));
                }
                if (saved != null) {
                    more.forEach(setting -> setting.save().run());
                }
            });
            dialog.show();
        });
    }

    private GridPane form(List<Setting> more) {
        var form = new GridPane(12, 8);
        var fields = new ColumnConstraints(300);
        fields.setHgrow(Priority.ALWAYS);
        form.getColumnConstraints().addAll(new ColumnConstraints(), fields);
        Nodes.formRow(form, 0, "shell.settings.title", title);
        Nodes.formRow(form, 1, "shell.settings.first", first);
        Nodes.formRow(form, 2, "shell.settings.last", last);
        Nodes.formRow(form, 3, "shell.settings.limit", limit);
        Nodes.formRow(form, 4, "shell.settings.years", years);
        for (Setting setting : more) {
            Nodes.formRow(form, form.getRowCount(), setting.key(), setting.field());
        }
        return form;
    }

    private void check(Node button) {
        Optional<String> wrong = wrong();
        fault.setText(wrong.map(Texts::get).orElse(""));
        button.setDisable(wrong.isPresent() || title.getText().isBlank());
    }

    private Optional<String> wrong() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        if ((from == null) != (to == null)) {
            return Optional.of("shell.settings.half");
        }
        if (from != null && to != null && to.isBefore(from)) {
            return Optional.of("shell.settings.order");
        }
        if (!areYears()) {
            return Optional.of("shell.settings.no-years");
        }
        return megabytes().isEmpty() ? Optional.of("shell.settings.no-limit") : Optional.empty();
    }

    private boolean areYears() {
        try {
            FiscalYears.read(years.getText());
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private Optional<Long> megabytes() {
        String typed = limit.getText().strip();
        boolean number = !typed.isEmpty() && typed.length() <= 4 && typed.chars().allMatch(Character::isDigit);
        return Optional.of(number ? Long.parseLong(typed) : 0L).filter(size -> size >= 1 && size <= 2000);
    }

    private NotebookSettings answer() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        Optional<Days> studied = from == null || to == null
                ? Optional.empty()
                : Optional.of(new Days(from, to, Precision.RANGE));
        return before.withTitle(title.getText().strip()).withStudied(studied)
                .withImportLimit(megabytes().orElseThrow() * MEGABYTE)
                .withFiscalYears(FiscalYears.read(years.getText()));
    }
}
