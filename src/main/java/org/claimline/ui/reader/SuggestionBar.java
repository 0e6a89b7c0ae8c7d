package org.claimline.ui.reader;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.notebook.FurnitureSuggestion;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// Asks, without stopping anybody, whether a line that repeats across a source's articles is to be hidden everywhere.
final class SuggestionBar extends HBox {

    private final Label question = Nodes.text("");
    private final Label line = Nodes.label("", "secondary");

    SuggestionBar(SuggestionViewModel model) {
        super(8);
        getStyleClass().add("suggestion-bar");
        setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        question.setMinWidth(0);
        var words = new VBox(1, question, line);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button accept = Nodes.button(Texts.get("reader.suggestion.accept"), model::accept);
        Button later = Nodes.button(Texts.get("reader.suggestion.later"), model::later, "plain");
        Button never = Nodes.button(Texts.get("reader.suggestion.never"), model::never, "plain");
        getChildren().addAll(words, accept, later, never);
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
