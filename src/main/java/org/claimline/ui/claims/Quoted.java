package org.claimline.ui.claims;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.claimline.domain.Span;

/// A stretch of an article's text with one part of it marked, as the reader marks claims.
public final class Quoted extends Region {

    private final TextFlow flow = new TextFlow();
    private final Path back = new Path();
    private Span mark = new Span(0, 0);

    public Quoted() {
        getStyleClass().add("quoted");
        back.getStyleClass().add("quoted-back");
        back.setManaged(false);
        getChildren().addAll(back, flow);
    }

    /// @param text what is shown
    /// @param at the part of it that is marked; may be empty
    /// @param kind the style class of the mark's colours
    public void show(String text, Span at, String kind) {
        mark = at;
        back.getStyleClass().setAll("quoted-back", kind);
        var marked = words(text.substring(at.start(), at.end()));
        marked.getStyleClass().addAll("quoted-mark", kind);
        flow.getChildren().setAll(List.of(words(text.substring(0, at.start())), marked,
                words(text.substring(at.end()))));
        setAccessibleText(text);
        requestLayout();
    }

    private static Text words(String text) {
        var words = new Text(text);
        words.getStyleClass().addAll("reading", "quoted-words");
        return words;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        return in.getTop() + flow.prefHeight(width < 0 ? -1 : width - in.getLeft() - in.getRight()) + in.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        flow.resizeRelocate(in.getLeft(), in.getTop(), getWidth() - in.getLeft() - in.getRight(),
                getHeight() - in.getTop() - in.getBottom());
        flow.layout();
        back.getElements().setAll(mark.isEmpty() ? List.of() : List.of(flow.rangeShape(mark.start(), mark.end())));
        back.setLayoutX(in.getLeft());
        back.setLayoutY(in.getTop());
    }
}
