package org.claimline.ui.tracks;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// A line of a card that leads somewhere when it is pressed.
final class CardLine {

    private CardLine() {}

    /// @param spoken for screen readers
    static Button of(String spoken, Runnable action, Node... parts) {
        var row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        var line = new Button();
        line.setGraphic(row);
        row.prefWidthProperty().bind(line.widthProperty().subtract(16));
        row.maxWidthProperty().bind(row.prefWidthProperty());
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        line.setPrefWidth(0);
        line.getStyleClass().setAll("card-line", "track-line");
        line.setAccessibleText(spoken);
        line.setOnAction(_ -> action.run());
        return line;
    }
}
