package org.claimline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Direction;
import org.claimline.domain.Kind;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Reading;
import org.claimline.ui.control.ChoiceWords;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// The form for what a claim says. What is wrong stands under the field that it is about; the button that saves works
/// when nothing is.
final class ReadingForm extends VBox {

    private final ReadingFormViewModel model;
    private final GridPane grid = new GridPane(12, 6);
    private final TextField value;

    /// @param quote the words of the article
    ReadingForm(ReadingFormViewModel model, String quote) {
        super(12);
        this.model = model;
        getStyleClass().add("reading-form");
        var names = new ColumnConstraints(84);
        var fields = new ColumnConstraints(300);
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, fields);
        row("reader.form.kind", kinds());
        row("reader.form.type", types());
        value = text(model.valueProperty());
        value.setId("form-value");
        row("reader.form.value", value, problem(ReadingFormViewModel.Problems::value));
        TextField unit = text(model.unitProperty());
        unit.setId("form-unit");
        var amounts = new ArrayList<Node>();
        amounts.addAll(row("reader.form.unit", unit, problem(ReadingFormViewModel.Problems::unit)));
        amounts.addAll(row("reader.form.qualifier", choice(model.qualifierProperty(), Qualifier.values())));
        amounts.addAll(row("reader.form.direction", choice(model.directionProperty(), Direction.values())));
        model.typeProperty().subscribe(type -> amounts.forEach(node -> Nodes.show(node, Values.isAmount(type))));
        row("reader.card.metric", text(model.metricProperty()));
        row("reader.card.subject", text(model.subjectProperty()));
        row("reader.card.said-by", text(model.holderProperty()));
        row("reader.card.period", text(model.aboutProperty()), problem(ReadingFormViewModel.Problems::about));
        var prior = new CheckBox(Texts.get("reader.form.prior"));
        prior.selectedProperty().bindBidirectional(model.priorProperty());
        grid.add(prior, 1, grid.getRowCount());
        getChildren().addAll(Nodes.text(Texts.get("reader.form.quote", quote), "reading", "form-quote"), grid);
    }

    private List<Node> row(String key, Node field) {
        Label name = Nodes.label(Texts.get(key), "secondary");
        name.setLabelFor(field);
        grid.addRow(grid.getRowCount(), name, field);
        return List.of(name, field);
    }

    private List<Node> row(String key, Node field, Node problem) {
        List<Node> row = row(key, field);
        grid.add(problem, 1, grid.getRowCount());
        return row;
    }

    private static TextField text(StringProperty bound) {
        var field = new TextField();
        field.textProperty().bindBidirectional(bound);
        return field;
    }

    private Label problem(Function<ReadingFormViewModel.Problems, Optional<String>> which) {
        Label label = Nodes.text("", "small", "alarm");
        model.problemsProperty().subscribe(now -> {
            label.setText(which.apply(now).orElse(""));
            Nodes.show(label, which.apply(now).isPresent());
        });
        return label;
    }

    private ComboBox<Kind> kinds() {
        var box = new ComboBox<Kind>();
        box.getItems().setAll(Kind.values());
        box.setConverter(new ChoiceWords<>(Texts::of));
        box.setMaxWidth(Double.MAX_VALUE);
        model.typeProperty().subscribe(type -> box.setValue(type.kind()));
        box.setOnAction(_ -> {
            if (box.getValue() != model.typeProperty().get().kind()) {
                model.typeProperty().set(ReadingFormViewModel.types(box.getValue()).getFirst());
            }
        });
        return box;
    }

    private ComboBox<ClaimType> types() {
        var box = new ComboBox<ClaimType>();
        box.setConverter(new ChoiceWords<>(Texts::of));
        box.setMaxWidth(Double.MAX_VALUE);
        model.typeProperty().subscribe(type -> {
            List<ClaimType> types = ReadingFormViewModel.types(type.kind());
            if (!box.getItems().equals(types)) {
                box.getItems().setAll(types);
            }
            box.setValue(type);
        });
        box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(model.typeProperty()::set));
        return box;
    }

    private static <E extends Enum<E>> ComboBox<Optional<E>> choice(ObjectProperty<Optional<E>> bound, E[] constants) {
        var box = new ComboBox<Optional<E>>();
        box.getItems().setAll(Stream.concat(Stream.of(Optional.<E>empty()), Stream.of(constants).map(Optional::of))
                .toList());
        box.setConverter(
                new ChoiceWords<>(chosen -> chosen.map(Texts::of).orElseGet(() -> Texts.get("reader.form.none"))));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(bound);
        return box;
    }

    /// Opens the form in a dialog of its own.
    ///
    /// @param save called with the reading when the user saves
    static void show(Scene owner, String titleKey, ReadingFormViewModel model, String quote, Consumer<Reading> save) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getWindow());
        dialog.setTitle(Texts.get(titleKey));
        Look.copy(owner, dialog.getDialogPane().getStylesheets());
        var form = new ReadingForm(model, quote);
        var saving = new ButtonType(Texts.get("reader.form.save"), ButtonData.OK_DONE);
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(saving, ButtonType.CANCEL);
        Button button = (Button) dialog.getDialogPane().lookupButton(saving);
        button.setId("form-save");
        model.problemsProperty().subscribe(_ -> button.setDisable(model.reading().isEmpty()));
        dialog.setOnShown(_ -> {
            form.value.requestFocus();
            form.value.selectAll();
        });
        dialog.resultProperty().subscribe(pressed -> {
            if (pressed == saving) {
                model.reading().ifPresent(save);
            }
        });
        dialog.show();
    }
}
