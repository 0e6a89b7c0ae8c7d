package org.claimline.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a page shows when it has nothing: a sentence that says what belongs here, and the action that brings it.
public final class Empty extends VBox {

    public Empty(String sentence) {
        super(12);
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        Label words = Nodes.text(sentence, "empty-words");
        words.setMaxWidth(360);
        getChildren().add(words);
    }

    public Empty(String sentence, String verb, Runnable action) {
        this(sentence);
        getChildren().add(Nodes.button(verb, action, "primary"));
    }
}
