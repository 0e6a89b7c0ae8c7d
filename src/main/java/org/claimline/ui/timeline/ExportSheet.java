package org.claimline.ui.timeline;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// Asks how much of the timeline is exported, and as what.
final class ExportSheet extends Dialog<ExportSheet.Answer> {

    record Answer(ExportRange range, ExportForm form) {}

    private final ToggleGroup ranges = new ToggleGroup();
    private final ToggleGroup forms = new ToggleGroup();

    /// @param period whether a period is selected
    ExportSheet(Scene owner, boolean period) {
        initOwner(owner.getWindow());
        setTitle(Texts.get("timeline.export"));
        Look.copy(owner, getDialogPane().getStylesheets());
        var left = new VBox(8, Nodes.label(Texts.get("timeline.export.range"), "secondary"));
        for (ExportRange range : ExportRange.values()) {
            RadioButton choice = choice(Texts.of(range), ranges, range,
                    range == (period ? ExportRange.SELECTED : ExportRange.VISIBLE));
            choice.setDisable(range == ExportRange.SELECTED && !period);
            left.getChildren().add(choice);
        }
        var right = new VBox(8, Nodes.label(Texts.get("timeline.export.form"), "secondary"));
        for (ExportForm form : ExportForm.values()) {
            right.getChildren().add(choice(Texts.of(form), forms, form, form == ExportForm.PDF));
        }
        Label about = Nodes.text(Texts.get("timeline.export.about"), "secondary");
        about.setMaxWidth(460);
        var content = new VBox(14, new HBox(40, left, right), about);
        content.getStyleClass().add("event-form");
        getDialogPane().setContent(content);
        var choose = new ButtonType(Texts.get("timeline.export.choose"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(choose, ButtonType.CANCEL);
        setResultConverter(pressed -> pressed == choose ? answer().orElse(null) : null);
    }

    private static RadioButton choice(String words, ToggleGroup group, Object value, boolean chosen) {
        var choice = new RadioButton(words);
        choice.setToggleGroup(group);
        choice.setUserData(value);
        choice.setSelected(chosen);
        return choice;
    }

    private Optional<Answer> answer() {
        return ranges.getSelectedToggle().getUserData() instanceof ExportRange range
                && forms.getSelectedToggle().getUserData() instanceof ExportForm form
                        ? Optional.of(new Answer(range, form))
                        : Optional.empty();
    }
}
