package org.claimline.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// A line of a card that leads somewhere when it is pressed. It is as high as its words are when they break their lines.
public final class CardLine extends Button {

    private final HBox row;

    /// @param spoken for screen readers
    public CardLine(String spoken, Runnable action, Node... parts) {
        row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty().map(width -> width.doubleValue() - sides()));
        row.maxWidthProperty().bind(row.prefWidthProperty());
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(0);
        getStyleClass().setAll("card-line");
        setAccessibleText(spoken);
        setOnAction(_ -> action.run());
    }

    private double sides() {
        Insets in = getInsets();
        return in.getLeft() + in.getRight();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double room = width < 0 ? getWidth() : width;
        return in.getTop() + row.prefHeight(Math.max(0, room - sides())) + in.getBottom();
    }
}
