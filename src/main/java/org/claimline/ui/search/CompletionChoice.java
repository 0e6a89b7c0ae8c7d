package org.claimline.ui.search;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.claimline.domain.query.Completion.Suggestion;
import org.claimline.ui.control.ChoicePopup;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// How a field of the query language or a value for one is offered.
final class CompletionChoice {

    private static final double WIDTH = 340;
    private static final double HEIGHT = 28;
    private static final double FIELD = 84;
    private static final double SIDES = 36;

    private CompletionChoice() {}

    static ChoicePopup.Look<Suggestion> look() {
        return new ChoicePopup.Look<>("query-completions", Texts.get("search.completions"),
                Texts.get("search.completions.keys"), WIDTH, HEIGHT, CompletionChoice::row, CompletionChoice::spoken);
    }

    /// Whether it is a field and not a value for one.
    static boolean isField(Suggestion choice) {
        return choice.label().equals(choice.field().typed());
    }

    private static String about(Suggestion choice) {
        return isField(choice) ? Texts.get("search.about." + choice.field().typed()) : "";
    }

    private static String spoken(Suggestion choice) {
        return isField(choice) ? choice.label() + ", " + about(choice) : choice.label();
    }

    private static Node row(Suggestion choice) {
        Label words = Nodes.label(isField(choice) ? choice.insert() : choice.label(),
                isField(choice) ? "completion-field" : "completion-value");
        words.setMinWidth(isField(choice) ? FIELD : 0);
        var row = new HBox(8, words, Nodes.label(about(choice), "secondary"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(WIDTH - SIDES);
        return row;
    }
}
