package org.claimline.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.FieldMapping.DateOrder;
import org.claimline.domain.FieldMapping.Role;
import org.claimline.domain.RecordPreview;
import org.claimline.ui.control.ChoiceWords;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// Which column of a table, or field of a JSON file, says what: the program's guess, to be corrected, beside the first
/// rows as they would become articles.
final class MappingSheet extends Dialog<MappingSheet.Answer> {

    /// @param name under which the mapping is to be saved
    record Answer(FieldMapping mapping, Optional<String> name) {}

    private final MappingDraft draft;
    private final VBox samples = new VBox(8);
    private final CheckBox save = new CheckBox(Texts.get("intake.mapping.save"));
    private final TextField name = new TextField();

    /// @param file its name
    MappingSheet(Scene owner, String file, RecordPreview preview) {
        draft = new MappingDraft(preview);
        initOwner(owner.getWindow());
        setTitle(Texts.get("intake.mapping.title", file));
        Look.copy(owner, getDialogPane().getStylesheets());
        name.setText(file);
        name.setId("mapping-name");
        name.setAccessibleText(Texts.get("intake.mapping.name"));
        name.disableProperty().bind(save.selectedProperty().not());
        draft.mappingProperty().subscribe(_ -> showSamples());
        var rows = new ScrollPane(samples);
        rows.setFitToWidth(true);
        rows.getStyleClass().add("mapping-rows");
        var right = new VBox(8, Nodes.label(Texts.get("intake.mapping.rows"), "secondary"), rows);
        var left = new VBox(12, form(), fault());
        left.getStyleClass().add("mapping-form");
        var saving = new HBox(8, save, name);
        saving.getStyleClass().add("mapping-save");
        var content = new VBox(14, Nodes.text(Texts.get("intake.mapping.about", preview.what(),
                preview.columns().size())), new HBox(24, left, right), saving);
        content.getStyleClass().add("mapping-sheet");
        getDialogPane().setContent(content);
        var done = new ButtonType(Texts.get("intake.mapping.import"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(done, ButtonType.CANCEL);
        getDialogPane().lookupButton(done).disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !draft.mappingProperty().get().hasText(),
                        draft.mappingProperty()));
        setResultConverter(pressed -> pressed == done ? answer() : null);
    }

    private Answer answer() {
        return new Answer(draft.mappingProperty().get(), Optional.of(name.getText().strip())
                .filter(text -> save.isSelected() && !text.isEmpty()));
    }

    private Node fault() {
        Label fault = Nodes.text(Texts.get("intake.mapping.no-text"), "small", "alarm");
        draft.mappingProperty().subscribe(now -> Nodes.show(fault, !now.hasText()));
        return fault;
    }

    private GridPane form() {
        var form = new GridPane(12, 6);
        form.getColumnConstraints().addAll(new ColumnConstraints(84), new ColumnConstraints(190));
        for (Role role : Role.values()) {
            Label label = Nodes.label(Texts.of(role), "secondary");
            ComboBox<String> field = columns(role);
            label.setLabelFor(field);
            form.addRow(form.getRowCount(), label, field);
            if (role == Role.PUBLISHED) {
                form.add(order(), 1, form.getRowCount());
            }
        }
        return form;
    }

    private ComboBox<String> columns(Role role) {
        var items = new ArrayList<>(List.of(""));
        items.addAll(draft.columns());
        var field = new ComboBox<String>();
        field.getItems().setAll(items);
        field.setConverter(new ChoiceWords<>(column -> column.isEmpty() ? Texts.get("intake.mapping.none") : column));
        field.setValue(draft.mappingProperty().get().field(role).orElse(""));
        field.setMaxWidth(Double.MAX_VALUE);
        field.setId("mapping-" + role.name().toLowerCase(Locale.ROOT));
        field.valueProperty().subscribe(column -> draft.choose(role, column == null ? "" : column));
        return field;
    }

    private ComboBox<DateOrder> order() {
        var field = new ComboBox<DateOrder>();
        field.getItems().setAll(DateOrder.values());
        field.setConverter(new ChoiceWords<>(Texts::of));
        field.setValue(draft.mappingProperty().get().dates());
        field.setMaxWidth(Double.MAX_VALUE);
        field.setAccessibleText(Texts.get("intake.mapping.order"));
        field.valueProperty().subscribe(order -> {
            if (order != null) {
                draft.choose(order);
            }
        });
        return field;
    }

    private void showSamples() {
        samples.getChildren().setAll(draft.samples().stream().map(MappingSheet::card).toList());
    }

    private static Node card(MappingDraft.Sample sample) {
        var card = new VBox(3);
        card.getStyleClass().addAll("card", "mapping-row");
        boolean titled = !sample.title().isEmpty();
        card.getChildren().add(Nodes.text(titled ? sample.title() : Texts.get("intake.mapping.untitled"),
                titled ? "strong" : "secondary"));
        if (!sample.about().isEmpty()) {
            card.getChildren().add(Nodes.label(String.join(" · ", sample.about()), "secondary"));
        }
        boolean worded = !sample.text().isEmpty();
        card.getChildren().add(Nodes.text(worded ? sample.text() : Texts.get("intake.mapping.empty"), "small",
                worded ? "mapping-text" : "alarm"));
        return card;
    }
}
