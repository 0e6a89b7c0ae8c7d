package org.claimline.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// What the search page shows before anything is typed: examples of the language, each of which can be clicked.
final class SearchHelp extends ScrollPane {

    /// An example and the key of what it finds.
    private record Example(String query, String key) {}

    private static final List<Example> WORDS = List.of(new Example("forecast", "search.help.word"),
            new Example("\"data centre\"", "search.help.phrase"), new Example("invest*", "search.help.prefix"),
            new Example("53bn", "search.help.amount"));
    private static final List<Example> FILTERS = List.of(new Example("kind:target", "search.help.kind"),
            new Example("status:confirmed", "search.help.status"), new Example("tag:capex", "search.help.tag"),
            new Example("holder:\"Morgan Stanley\"", "search.help.holder"),
            new Example("value>50bn unit:USD", "search.help.value"),
            new Example("after:2025-10-01", "search.help.after"), new Example("-is:prior", "search.help.not"));
    private static final Example ALL = new Example("capex kind:target value>50bn",
            "search.help.all");

    private final Consumer<String> ask;

    /// @param ask called with the query of an example
    SearchHelp(Consumer<String> ask) {
        this.ask = ask;
        getStyleClass().add("search-help");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(4);
        int row = add(grid, 0, "search.help.words", WORDS);
        row = add(grid, row, "search.help.filters", FILTERS);
        add(grid, row, "search.help.together", List.of(ALL));
        Label intro = Nodes.text(Texts.get("search.help"), "search-intro");
        var column = new VBox(8, intro, grid, Nodes.text(Texts.get("search.help.keys"), "secondary"));
        column.getStyleClass().add("search-help-column");
        column.setMaxWidth(760);
        var middle = new VBox(column);
        middle.setAlignment(Pos.TOP_CENTER);
        setContent(middle);
    }

    private int add(GridPane grid, int from, String head, List<Example> examples) {
        int row = from;
        grid.add(Nodes.label(Texts.get(head), "search-help-head"), 0, row++, 2, 1);
        for (Example example : examples) {
            var button = new Button(example.query());
            button.getStyleClass().setAll("search-example");
            button.setMnemonicParsing(false);
            button.setAccessibleHelp(Texts.get(example.key()));
            button.setOnAction(_ -> ask.accept(example.query()));
            button.setMinWidth(USE_PREF_SIZE);
            Label meaning = Nodes.text(Texts.get(example.key()), "search-meaning");
            GridPane.setValignment(meaning, VPos.CENTER);
            grid.addRow(row++, button, meaning);
        }
        return row;
    }
}
