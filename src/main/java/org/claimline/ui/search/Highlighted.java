package org.claimline.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.claimline.domain.Span;
import org.claimline.domain.query.Snippet;

/// A piece of a text with what was looked for marked in it. It breaks its lines.
final class Highlighted extends Region {

    private final TextFlow flow = new TextFlow();
    private final Path back = new Path();
    private final String styleClass;
    private List<Span> marks = List.of();

    /// @param styleClass of the words
    Highlighted(String styleClass) {
        this.styleClass = styleClass;
        getStyleClass().add("highlighted");
        back.getStyleClass().add("highlighted-back");
        back.setManaged(false);
        getChildren().addAll(back, flow);
        setMinWidth(0);
    }

    void show(Snippet snippet) {
        String text = snippet.text();
        marks = snippet.highlights();
        var words = new ArrayList<Node>();
        int at = 0;
        for (Span mark : marks) {
            add(words, text.substring(at, mark.start()), "highlighted-words");
            add(words, mark.in(text), "highlighted-mark");
            at = mark.end();
        }
        add(words, text.substring(at), "highlighted-words");
        flow.getChildren().setAll(words);
        setAccessibleText(text);
        requestLayout();
    }

    private void add(List<Node> words, String text, String kind) {
        if (!text.isEmpty()) {
            var part = new Text(text);
            part.getStyleClass().addAll(kind, styleClass);
            words.add(part);
        }
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
        var shapes = new ArrayList<PathElement>();
        marks.forEach(mark -> shapes.addAll(List.of(flow.rangeShape(mark.start(), mark.end()))));
        back.getElements().setAll(shapes);
        back.setLayoutX(in.getLeft());
        back.setLayoutY(in.getTop());
    }
}
