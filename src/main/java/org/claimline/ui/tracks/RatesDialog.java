package org.claimline.ui.tracks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.notebook.ExchangeRate;
import org.claimline.task.Outcome;
import org.claimline.ui.control.DayPicker;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;
import org.claimline.ui.theme.Look;

/// The notebook's own exchange rates. Nothing is changed before it is saved.
final class RatesDialog extends Dialog<List<ExchangeRate>> {

    private final TableView<ExchangeRate> table = new TableView<>();
    private final DayPicker day = new DayPicker();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextField rate = new TextField();
    private final Label fault = Nodes.label("", "secondary", "alarm");

    private RatesDialog(Scene owner, List<ExchangeRate> before, LocalDate today) {
        initOwner(owner.getWindow());
        setTitle(Texts.get("tracks.rates.title"));
        setResizable(true);
        Look.copy(owner, getDialogPane().getStylesheets());
        table.setId("rates-table");
        table.setAccessibleText(Texts.get("tracks.rates.title"));
        table.setPlaceholder(new Empty(Texts.get("tracks.rates.empty")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("day", one -> LocalText.HERE.of(one.day())));
        table.getColumns().add(column("from", ExchangeRate::from));
        table.getColumns().add(column("to", ExchangeRate::to));
        table.getColumns().add(column("rate", one -> one.rate().toPlainString()));
        table.getItems().setAll(before);
        table.setPrefSize(520, 260);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove();
                event.consume();
            }
        });
        day.setValue(today);
        getDialogPane().setContent(new VBox(10, Nodes.text(Texts.get("tracks.rates.about"), "secondary"), table,
                entry(), fault));
        var save = new ButtonType(Texts.get("tracks.save"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
        var button = (Button) getDialogPane().lookupButton(save);
        button.setId("rates-save");
        button.setDefaultButton(false);
        setResultConverter(pressed -> pressed == save ? List.copyOf(table.getItems()) : null);
        setOnShown(_ -> from.requestFocus());
    }

    private static TableColumn<ExchangeRate, String> column(String name, Function<ExchangeRate, String> words) {
        var column = new TableColumn<ExchangeRate, String>(Texts.get("tracks.rates." + name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private HBox entry() {
        field(from, "rate-from", "tracks.rates.from", 5);
        field(to, "rate-to", "tracks.rates.to", 5);
        field(rate, "rate-value", "tracks.rates.rate", 7);
        rate.setOnAction(_ -> add());
        Button add = Nodes.button(Texts.get("tracks.rates.add"), this::add);
        add.setId("rate-add");
        Button remove = Nodes.button(Texts.get("tracks.rates.remove"), this::remove, "plain");
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        day.setPrefWidth(150);
        return new HBox(8, day, from, to, rate, add, remove);
    }

    private static void field(TextField field, String id, String key, int columns) {
        field.setId(id);
        field.setPromptText(Texts.get(key));
        field.setAccessibleText(Texts.get(key));
        field.setPrefColumnCount(columns);
    }

    private void add() {
        Optional<ExchangeRate> typed = typed();
        fault.setText(typed.isPresent() ? "" : Texts.get("tracks.rates.wrong"));
        typed.ifPresent(one -> {
            table.getItems().removeIf(old -> old.day().equals(one.day()) && old.from().equals(one.from())
                    && old.to().equals(one.to()));
            table.getItems().add(one);
            table.getItems().sort(Comparator.comparing(ExchangeRate::day).thenComparing(ExchangeRate::from)
                    .thenComparing(ExchangeRate::to));
            rate.clear();
        });
    }

    private Optional<ExchangeRate> typed() {
        LocalDate on = day.getValue();
        try {
            return on == null
                    ? Optional.empty()
                    : Optional.of(new ExchangeRate(on, code(from), code(to),
                            LocalText.HERE.number(rate.getText()).orElseGet(() -> BigDecimal.ZERO)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String code(TextField field) {
        return field.getText().strip().toUpperCase(Locale.ROOT);
    }

    private void remove() {
        ExchangeRate chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            table.getItems().remove(chosen);
        }
    }

    /// Shows the table; the tracks follow it as soon as it is saved.
    static void show(Desk desk, Scene owner) {
        desk.read(book -> book.tracks().rates(), before -> {
            var dialog = new RatesDialog(owner, before, LocalDate.now(desk.clock()));
            dialog.resultProperty().subscribe(saved -> {
                if (saved != null && !saved.equals(before)) {
                    save(desk, saved);
                }
            });
            dialog.show();
        });
    }

    private static void save(Desk desk, List<ExchangeRate> rates) {
        desk.<Integer>work(book -> _ -> {
            book.tracks().changeRates(rates);
            return rates.size();
        }, outcome -> {
            switch (outcome) {
                case Outcome.Done<Integer>(var count) -> desk.tell(Notice.of(Texts.get("tracks.rates.saved", count)));
                case Outcome.Failed<Integer>(var problem) -> desk.tell(problem);
                case Outcome.Cancelled<Integer>() -> {
                }
            }
        });
    }
}
