package org.claimline.ui.timeline;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.claimline.domain.PriceMapping;
import org.claimline.domain.PricePreview;
import org.claimline.ui.control.ChoiceWords;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Look;

/// How a table of prices is understood, to be corrected before it is taken.
final class PriceSheet extends Dialog<PriceMapping> {

    /// Reads the table again by another mapping, and shows what comes of it.
    @FunctionalInterface
    interface Again {
        void read(PriceMapping mapping, Consumer<PricePreview> then);
    }

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private final ObjectProperty<PricePreview> preview;
    private final Again again;
    private final TextField name = new TextField();
    private final TextField currency = new TextField();
    private final ComboBox<Character> separator = new ComboBox<>();
    private final ComboBox<Integer> day = new ComboBox<>();
    private final ComboBox<Integer> close = new ComboBox<>();
    private final ComboBox<Character> decimal = new ComboBox<>();
    private final CheckBox dayFirst = new CheckBox(Texts.get("timeline.prices.day-first"));
    private final GridPane rows = new GridPane(16, 4);
    private final Label found = Nodes.text("", "secondary");
    private boolean filling;

    PriceSheet(Scene owner, PricePreview first, Again again) {
        this.preview = new SimpleObjectProperty<>(first);
        this.again = again;
        initOwner(owner.getWindow());
        setTitle(Texts.get("timeline.prices.title"));
        Look.copy(owner, getDialogPane().getStylesheets());
        name.setId("price-name");
        currency.setId("price-currency");
        close.setId("price-close");
        name.setText(first.mapping().name());
        currency.setText(first.mapping().currency());
        rows.getStyleClass().add("price-rows");
        var content = new VBox(12, Nodes.text(Texts.get("timeline.prices.about"), "secondary"), form(), rows, found);
        content.getStyleClass().add("event-form");
        getDialogPane().setContent(content);
        var take = new ButtonType(Texts.get("timeline.prices.take"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(take, ButtonType.CANCEL);
        Node button = getDialogPane().lookupButton(take);
        preview.subscribe(now -> {
            show(now);
            button.setDisable(!now.mapping().isComplete() || now.series().closes().isEmpty());
        });
        listen();
        setResultConverter(pressed -> pressed == take ? preview.get().mapping() : null);
    }

    private GridPane form() {
        var form = new GridPane(12, 8);
        separator.getItems().setAll(SEPARATORS);
        separator.setConverter(new ChoiceWords<>(mark -> Texts.get("timeline.prices.separator." + switch (mark) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> "comma";
        })));
        decimal.getItems().setAll('.', ',');
        decimal.setConverter(new ChoiceWords<>(mark -> mark == '.' ? "1,234.50" : "1.234,50"));
        day.setConverter(new ChoiceWords<>(column -> column(column)));
        close.setConverter(new ChoiceWords<>(column -> column(column)));
        Nodes.formRow(form, 0, "timeline.prices.name", name);
        Nodes.formRow(form, 1, "timeline.prices.currency", currency);
        Nodes.formRow(form, 2, "timeline.prices.separator", separator);
        Nodes.formRow(form, 3, "timeline.prices.day", day);
        form.add(dayFirst, 2, 3);
        Nodes.formRow(form, 4, "timeline.prices.close", close);
        Nodes.formRow(form, 5, "timeline.prices.decimal", decimal);
        return form;
    }

    private String column(int column) {
        List<String> names = preview.get().columns();
        return column >= 0 && column < names.size() ? names.get(column) : "";
    }

    private void listen() {
        name.textProperty().subscribe((_, text) -> change(now -> now.called(text.strip(), now.currency())));
        currency.textProperty().subscribe((_, text) -> change(
                now -> now.called(now.name(), text.strip().toUpperCase(Locale.ROOT))));
        separator.setOnAction(_ -> change(now -> now.withSeparator(separator.getValue())));
        day.setOnAction(_ -> change(now -> now.withColumns(day.getValue(), now.closeColumn())));
        close.setOnAction(_ -> change(now -> now.withColumns(now.dayColumn(), close.getValue())));
        decimal.setOnAction(_ -> change(now -> now.written(now.dayFirst(), decimal.getValue())));
        dayFirst.setOnAction(_ -> change(now -> now.written(dayFirst.isSelected(), now.decimal())));
    }

    private void change(UnaryOperator<PriceMapping> change) {
        if (!filling) {
            again.read(change.apply(preview.get().mapping()), preview::set);
        }
    }

    private void show(PricePreview now) {
        filling = true;
        PriceMapping mapping = now.mapping();
        List<Integer> columns = IntStream.range(0, now.columns().size()).boxed().toList();
        day.getItems().setAll(columns);
        close.getItems().setAll(columns);
        separator.setValue(mapping.separator());
        day.setValue(mapping.dayColumn());
        close.setValue(mapping.closeColumn());
        decimal.setValue(mapping.decimal());
        dayFirst.setSelected(mapping.dayFirst());
        rows.getChildren().clear();
        rows.addRow(0, now.columns().stream().limit(8).map(words -> Nodes.label(words, "secondary"))
                .toArray(Node[]::new));
        for (int i = 0; i < now.rows().size(); i++) {
            rows.addRow(i + 1,
                    now.rows().get(i).stream().limit(8).map(words -> Nodes.label(words)).toArray(Node[]::new));
        }
        var closes = now.series().closes();
        found.setText(closes.isEmpty()
                ? Texts.get("timeline.prices.none")
                : Texts.get("timeline.prices.found", closes.size(), LocalText.HERE.of(closes.firstKey()),
                        LocalText.HERE.of(closes.firstEntry().getValue()), LocalText.HERE.of(closes.lastKey()),
                        LocalText.HERE.of(closes.lastEntry().getValue()), now.unread()));
        filling = false;
    }
}
