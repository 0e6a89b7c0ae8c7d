package org.claimline.ui.control;

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

/// A piece of text with parts of it marked. It breaks its lines.
///
/// Its style classes come from its name: `quoted` for all of it, `quoted-words` for each text, `quoted-mark` for a text
/// that is marked, `quoted-back` for the colour behind the marks.
public final class MarkedText extends Region {

    private final String name;
    private final List<String> look;
    private final TextFlow flow = new TextFlow();
    private final Path back = new Path();
    private List<Span> marks = List.of();

    /// @param look further style classes of the words
    private MarkedText(String name, String... look) {
        this.name = name;
        this.look = List.of(look);
        getStyleClass().add(name);
        back.getStyleClass().add(name + "-back");
        back.setManaged(false);
        getChildren().addAll(back, flow);
        setMinWidth(0);
    }

    /// A stretch of an article's text, in its letters.
    public static MarkedText quoted() {
        return new MarkedText("quoted", "reading");
    }

    /// A piece of what was found.
    ///
    /// @param look the style class of its words
    public static MarkedText highlighted(String look) {
        return new MarkedText("highlighted", look);
    }

    /// @param text what is shown
    /// @param marked the parts of it that are marked, in order and apart; empty ones are not
    /// @param kinds style classes of the marks' colours
    public void show(String text, List<Span> marked, String... kinds) {
        marks = marked.stream().filter(mark -> !mark.isEmpty()).toList();
        back.getStyleClass().setAll(name + "-back");
        back.getStyleClass().addAll(kinds);
        var texts = new ArrayList<Node>();
        int at = 0;
        for (Span mark : marks) {
            add(texts, text.substring(at, mark.start()));
            Text words = add(texts, mark.in(text));
            words.getStyleClass().add(name + "-mark");
            words.getStyleClass().addAll(kinds);
            at = mark.end();
        }
        add(texts, text.substring(at));
        flow.getChildren().setAll(texts);
        setAccessibleText(text);
        requestLayout();
    }

    private Text add(List<Node> texts, String part) {
        var words = new Text(part);
        words.getStyleClass().addAll(look);
        words.getStyleClass().add(name + "-words");
        if (!part.isEmpty()) {
            texts.add(words);
        }
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
        var shapes = new ArrayList<PathElement>();
        marks.forEach(mark -> shapes.addAll(List.of(flow.rangeShape(mark.start(), mark.end()))));
        back.getElements().setAll(shapes);
        back.setLayoutX(in.getLeft());
        back.setLayoutY(in.getTop());
    }
}
