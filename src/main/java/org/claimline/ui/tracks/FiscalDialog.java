package org.claimline.ui.tracks;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.claimline.domain.NotebookSettings;
import org.claimline.notebook.Edits;
import org.claimline.tracks.Terms;
import org.claimline.ui.control.ChoiceWords;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.theme.Look;

/// Asks when a company's fiscal year ends.
final class FiscalDialog extends Dialog<Optional<Month>> {

    private final ComboBox<Optional<Month>> month = new ComboBox<>();

    private FiscalDialog(Scene owner, String subject, Optional<Month> now) {
        initOwner(owner.getWindow());
        setTitle(Texts.get("tracks.fiscal.title", subject));
        Look.copy(owner, getDialogPane().getStylesheets());
        month.setId("fiscal-month");
        month.getItems().add(Optional.empty());
        List.of(Month.values()).forEach(one -> month.getItems().add(Optional.of(one)));
        month.setConverter(new ChoiceWords<>(
                one -> one.map(known -> known.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH))
                        .orElseGet(() -> Texts.get("tracks.fiscal.none"))));
        month.setValue(now);
        var form = new GridPane(12, 8);
        Nodes.formRow(form, 0, "tracks.fiscal.month", month);
        var content = new VBox(10, form, Nodes.text(Texts.get("tracks.fiscal.about"), "secondary"));
        content.setPrefWidth(420);
        getDialogPane().setContent(content);
        var save = new ButtonType(Texts.get("tracks.save"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
        getDialogPane().lookupButton(save).setId("fiscal-save");
        setResultConverter(pressed -> pressed == save ? month.getValue() : null);
        setOnShown(_ -> month.requestFocus());
    }

    /// Shows the dialog; what the user saves is an edit, and can be undone.
    static void show(Desk desk, Scene owner, String subject) {
        desk.read(book -> book.settings(), now -> {
            Optional<Map.Entry<String, Month>> known = entry(now, subject);
            var dialog = new FiscalDialog(owner, subject, known.map(Map.Entry::getValue));
            dialog.resultProperty().subscribe(saved -> {
                if (saved != null && !saved.equals(known.map(Map.Entry::getValue))) {
                    save(desk, subject, saved);
                }
            });
            dialog.show();
        });
    }

    private static Optional<Map.Entry<String, Month>> entry(NotebookSettings settings, String subject) {
        return settings.fiscalYears().entrySet().stream()
                .filter(year -> Terms.standard().isSameSubject(year.getKey(), subject)).findFirst();
    }

    private static void save(Desk desk, String subject, Optional<Month> saved) {
        desk.edit(book -> {
            NotebookSettings before = book.settings();
            Map<String, Month> years = new HashMap<>(before.fiscalYears());
            entry(before, subject).ifPresent(known -> years.remove(known.getKey()));
            saved.ifPresent(last -> years.put(subject, last));
            return Optional.of(Edits.settings(before, before.withFiscalYears(years)));
        });
    }
}
