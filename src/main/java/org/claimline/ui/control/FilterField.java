package org.claimline.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A field above a list that narrows it to what contains the words. Escape empties it.
public final class FilterField {

    private FilterField() {}

    /// @param words what stands in the field
    /// @param leave called when the user goes on to the list
    public static TextField of(StringProperty words, String prompt, Runnable leave) {
        var field = new TextField();
        field.getStyleClass().add("filter-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().bindBidirectional(words);
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.clear();
                leave.run();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                leave.run();
            }
        });
        return field;
    }

    /// The field in a row of its own.
    ///
    /// @see #of(StringProperty, String, Runnable)
    public static HBox row(StringProperty words, String prompt, Runnable leave) {
        TextField field = of(words, prompt, leave);
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(field);
        row.getStyleClass().add("filter-row");
        return row;
    }
}
