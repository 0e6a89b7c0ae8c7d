package org.claimline.ui.reader;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.notebook.FurnitureSuggestion;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// Asks, without stopping anybody, whether a line that repeats across a source's articles is to be hidden everywhere.
final class SuggestionBar extends FlowPane {

    private static final double GAP = 12;
    private static final double WIDE = 700;

    private final Label question = Nodes.text("");
    private final Label line = Nodes.label("", "secondary");

    SuggestionBar(SuggestionViewModel model) {
        super(GAP, 6);
        getStyleClass().add("suggestion-bar");
        setAlignment(Pos.CENTER_RIGHT);
        line.setMinWidth(0);
        question.setMinWidth(0);
        var words = new VBox(1, question, line);
        words.setMinWidth(0);
        Button accept = Nodes.button(Texts.get("reader.suggestion.accept"), model::accept);
        Button later = Nodes.button(Texts.get("reader.suggestion.later"), model::later, "plain");
        Button never = Nodes.button(Texts.get("reader.suggestion.never"), model::never, "plain");
        var buttons = new HBox(8, accept, later, never);
        getChildren().addAll(words, buttons);
        // In a narrow window the buttons stand below: the line is what one decides about.
        words.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> {
            double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
            return room < WIDE ? room : room - buttons.prefWidth(-1) - GAP;
        }, widthProperty(), insetsProperty(), buttons.widthProperty()));
        model.currentProperty().subscribe(this::show);
    }

    private void show(Optional<FurnitureSuggestion> now) {
        Nodes.show(this, now.isPresent());
        now.ifPresent(suggestion -> {
            int articles = suggestion.articles().size();
            question.setText(suggestion.source()
                    .map(source -> Texts.get("reader.suggestion.of-source", articles, source))
                    .orElseGet(() -> Texts.get("reader.suggestion.of-none", articles)));
            line.setText(Texts.get("reader.suggestion.line", suggestion.example()));
            line.setTooltip(new Tooltip(suggestion.example()));
        });
    }
}
