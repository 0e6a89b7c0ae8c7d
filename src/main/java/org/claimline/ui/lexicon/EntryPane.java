package org.claimline.ui.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.domain.Furniture;
import org.claimline.notebook.LexiconEntry;
import org.claimline.notebook.LexiconEntry.Alias;
import org.claimline.notebook.LexiconEntry.FurnitureRule;
import org.claimline.notebook.LexiconEntry.Unit;
import org.claimline.ui.control.ChoiceWords;
import org.claimline.ui.control.Empty;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// The entries of one sort in a table, and below it the fields of the selected one, or of a new one.
final class EntryPane extends VBox {

    enum Sort {
        METRIC, SUBJECT, UNIT, FURNITURE;

        static Sort of(LexiconEntry entry) {
            return switch (entry) {
                case Alias(boolean subject, _, _) -> subject ? SUBJECT : METRIC;
                case Unit _ -> UNIT;
                case FurnitureRule _ -> FURNITURE;
            };
        }

        /// For keys of texts and ids.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int USUAL_LENGTH = 80;

    private final Sort sort;
    private final ObservableList<LexiconEntry> all;
    private final TableView<LexiconEntry> table = new TableView<>();
    private final TextField name = new TextField();
    private final TextField words = new TextField();
    private final ComboBox<Furniture.Reason> reason = choice(List.of(Furniture.Reason.values()));
    private final ComboBox<String> where = choice(LexiconEntry.PLACES);
    private final ComboBox<String> how = choice(LexiconEntry.WAYS);
    private final TextField longest = new TextField();
    private final Label fault = Nodes.text("", "secondary", "alarm");
    private final Button save = Nodes.button("", this::save, "primary");
    private final Button remove = Nodes.button(Texts.get("lexicon.remove"), this::remove);

    /// @param all the entries of all sorts; changed by this
    EntryPane(Sort sort, ObservableList<LexiconEntry> all) {
        super(10);
        this.sort = sort;
        this.all = all;
        getStyleClass().add("entry-pane");
        table.setItems(new FilteredList<>(all, entry -> Sort.of(entry) == sort));
        table.setPlaceholder(new Empty(Texts.get("lexicon.empty." + sort.word())));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns().setAll(List.of(column("name", EntryPane::first), column("words", EntryPane::second)));
        table.setAccessibleText(Texts.get("lexicon.sort." + sort.word()));
        VBox.setVgrow(table, Priority.ALWAYS);
        name.setId("entry-name-" + sort.word());
        words.setId("entry-words-" + sort.word());
        save.setId("entry-save-" + sort.word());
        table.setId("entry-table-" + sort.word());
        fault.setId("entry-fault-" + sort.word());
        var buttons = new HBox(8, Nodes.button(Texts.get("lexicon.new"), () -> {
            table.getSelectionModel().clearSelection();
            fill(Optional.empty());
            (sort == Sort.FURNITURE ? words : name).requestFocus();
        }), Nodes.spring(), remove, save);
        getChildren().addAll(Nodes.text(Texts.get("lexicon.about." + sort.word()), "secondary"), table, form(), fault,
                buttons);
        table.getSelectionModel().selectedItemProperty().subscribe(
                entry -> fill(Optional.ofNullable(entry)));
        words.setOnAction(_ -> save());
        for (TextField field : List.of(name, words, longest)) {
            field.textProperty().subscribe(() -> fault.setText(""));
        }
    }

    private TableColumn<LexiconEntry, String> column(String part,
            Function<LexiconEntry, String> text) {
        var column = new TableColumn<LexiconEntry, String>(
                Texts.get("lexicon.column." + part + "." + (sort == Sort.FURNITURE ? "rule" : "alias")));
        column.setCellValueFactory(entry -> new ReadOnlyStringWrapper(text.apply(entry.getValue())));
        column.setPrefWidth(part.equals("name") ? 240 : 420);
        return column;
    }

    private static String first(LexiconEntry entry) {
        return switch (entry) {
            case Alias(_, String name, _) -> name;
            case Unit(String name, _) -> name;
            case FurnitureRule(var reason, String where, String how, int longest, _) ->
                Texts.get("lexicon.rule", Texts.of(reason), Texts.get("lexicon.where." + where),
                        Texts.get("lexicon.how." + how), longest);
        };
    }

    private static String second(LexiconEntry entry) {
        return switch (entry) {
            case Alias(_, _, var aliases) -> String.join(", ", aliases);
            case Unit(_, var words) -> String.join(", ", words);
            case FurnitureRule rule -> rule.words();
        };
    }

    private static <T> ComboBox<T> choice(List<T> values) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setValue(values.getFirst());
        return box;
    }

    private GridPane form() {
        var form = new GridPane(12, 6);
        if (sort == Sort.FURNITURE) {
            reason.setConverter(new ChoiceWords<>(Texts::of));
            where.setConverter(new ChoiceWords<>(value -> Texts.get("lexicon.where." + value)));
            how.setConverter(new ChoiceWords<>(value -> Texts.get("lexicon.how." + value)));
            longest.setPrefColumnCount(5);
            Nodes.formRow(form, 0, "lexicon.field.reason", reason);
            Nodes.formRow(form, 1, "lexicon.field.line", new HBox(8, where, how));
            Nodes.formRow(form, 2, "lexicon.field.rule", words);
            Nodes.formRow(form, 3, "lexicon.field.longest", longest);
        } else {
            Nodes.formRow(form, 0, "lexicon.field.name", name);
            Nodes.formRow(form, 1, "lexicon.field.words", words);
        }
        for (Node field : List.of(name, words)) {
            GridPane.setHgrow(field, Priority.ALWAYS);
        }
        return form;
    }

    private void fill(Optional<LexiconEntry> entry) {
        name.setText("");
        words.setText(entry.map(EntryPane::second).orElse(""));
        longest.setText(String.valueOf(USUAL_LENGTH));
        entry.ifPresent(known -> {
            switch (known) {
                case Alias(_, String its, _) -> name.setText(its);
                case Unit(String its, _) -> name.setText(its);
                case FurnitureRule rule -> {
                    reason.setValue(rule.reason());
                    where.setValue(rule.where());
                    how.setValue(rule.how());
                    longest.setText(String.valueOf(rule.longest()));
                }
            }
        });
        remove.setDisable(entry.isEmpty());
        save.setText(Texts.get(entry.isPresent() ? "lexicon.change" : "lexicon.add"));
        fault.setText("");
    }

    /// What stands in the fields.
    private LexiconEntry typed() {
        List<String> listed = Arrays.stream(words.getText().split(",")).map(String::strip)
                .filter(word -> !word.isEmpty()).toList();
        String called = name.getText().strip();
        return switch (sort) {
            case METRIC -> new Alias(false, called, listed);
            case SUBJECT -> new Alias(true, called, listed);
            case UNIT -> new Unit(called, listed);
            case FURNITURE -> new FurnitureRule(reason.getValue(), where.getValue(), how.getValue(), length(),
                    words.getText().strip());
        };
    }

    private int length() {
        String typed = longest.getText().strip();
        boolean isNumber = !typed.isEmpty() && typed.length() <= 5 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(typed) : 0;
    }

    private void save() {
        LexiconEntry entry = typed();
        LexiconEntry before = table.getSelectionModel().getSelectedItem();
        var others = new ArrayList<>(all);
        others.remove(before);
        Optional<String> wrong = LexiconViewModel.fault(entry, others);
        fault.setText(wrong.orElse(""));
        if (wrong.isEmpty()) {
            if (before == null) {
                all.add(entry);
            } else {
                all.set(all.indexOf(before), entry);
            }
            table.getSelectionModel().clearSelection();
            fill(Optional.empty());
        }
    }

    private void remove() {
        all.remove(table.getSelectionModel().getSelectedItem());
    }
}
