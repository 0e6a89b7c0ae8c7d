package org.claimline.ui.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.claimline.domain.ClaimId;
import org.claimline.tracks.Role;
import org.claimline.tracks.Statement;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.control.Tip;

/// A track as dots over time. What each dot says stands in the list below it, which is for keyboards and screen readers.
final class TrackChart extends Pane {

    private static final double HEIGHT = 108;
    private static final double DOT = 10;
    private static final double UNDATED = 52;
    private static final double FOOT = 18;

    private final Function<Statement, String> wording;
    private final Consumer<ClaimId> open;
    private final Map<ClaimId, Region> nodes = new HashMap<>();
    private Optional<TrackPlot> plot = Optional.empty();

    /// @param wording what a dot says
    /// @param open goes to a claim's sentence
    TrackChart(Function<Statement, String> wording, Consumer<ClaimId> open) {
        this.wording = wording;
        this.open = open;
        getStyleClass().add("track-chart");
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Draws a track; nothing where there is none. The dots of the same track stay, and another one is selected.
    void show(Optional<TrackPlot> newPlot) {
        boolean same = plot.isPresent() && newPlot.filter(plot.get()::isLike).isPresent();
        plot = newPlot;
        if (same) {
            newPlot.ifPresent(now -> now.dots().forEach(this::select));
            return;
        }
        nodes.clear();
        Nodes.show(this, plot.isPresent());
        getChildren().clear();
        plot.ifPresent(now -> {
            setAccessibleText(Texts.get("reader.track.chart", now.dots().size(), now.bottom(), now.top()));
            label(now.top());
            label(now.bottom());
            label(now.first());
            label(now.last().equals(now.first()) ? "" : now.last());
            label(now.dots().stream().anyMatch(dot -> dot.x().isEmpty()) ? Texts.get("reader.date.none") : "");
            var base = new Line();
            base.getStyleClass().add("track-base");
            getChildren().add(base);
            now.dots().forEach(this::add);
        });
        requestLayout();
    }

    private void label(String words) {
        getChildren().add(Nodes.label(words, "small"));
    }

    private void add(TrackPlot.Dot dot) {
        var node = new Region();
        node.getStyleClass().addAll("track-dot", styleClass(dot.statement().role()));
        if (dot.conflict()) {
            node.getStyleClass().add("conflict");
        }
        node.setUserData(dot);
        node.setOnMouseClicked(_ -> open.accept(dot.statement().claim()));
        Tip.on(node, () -> Optional.of(wording.apply(dot.statement())));
        getChildren().add(node);
        nodes.put(dot.statement().claim(), node);
        select(dot);
    }

    private void select(TrackPlot.Dot dot) {
        Node node = nodes.get(dot.statement().claim());
        if (node != null && dot.selected() != node.getStyleClass().contains("selected")) {
            if (dot.selected()) {
                node.getStyleClass().add("selected");
                node.toFront();
            } else {
                node.getStyleClass().remove("selected");
            }
        }
    }

    /// The class of the shape that stands for a role.
    static String styleClass(Role role) {
        return "role-" + role.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void layoutChildren() {
        plot.ifPresent(now -> {
            Label top = (Label) getChildren().get(0);
            Label bottom = (Label) getChildren().get(1);
            boolean flat = now.top().equals(now.bottom());
            boolean undated = now.dots().stream().anyMatch(dot -> dot.x().isEmpty());
            double left = Math.max(top.prefWidth(-1), bottom.prefWidth(-1)) + 12;
            double right = getWidth() - DOT - (undated ? UNDATED : 0);
            double low = HEIGHT - FOOT - DOT;
            top.setVisible(!flat);
            place(top, 0, flat ? 0 : DOT, VPos.CENTER);
            place(bottom, 0, flat ? (low + DOT) / 2 : low, VPos.CENTER);
            Label last = (Label) getChildren().get(3);
            place((Label) getChildren().get(2), left, HEIGHT, VPos.BOTTOM);
            place(last, right + DOT / 2 - last.prefWidth(-1), HEIGHT, VPos.BOTTOM);
            Label none = (Label) getChildren().get(4);
            place(none, getWidth() - none.prefWidth(-1), HEIGHT, VPos.BOTTOM);
            Line base = (Line) getChildren().get(5);
            base.setStartX(left);
            base.setEndX(right);
            base.setStartY(HEIGHT - FOOT);
            base.setEndY(HEIGHT - FOOT);
            getChildren().subList(6, getChildren().size())
                    .forEach(node -> layOut((Region) node, left + DOT / 2, right, low));
        });
    }

    private void layOut(Region node, double left, double right, double low) {
        TrackPlot.Dot dot = (TrackPlot.Dot) node.getUserData();
        double x = dot.x().map(across -> left + across * (right - left)).orElse(right + UNDATED / 2 + DOT);
        double lower = low - dot.low() * (low - DOT);
        double upper = low - dot.high() * (low - DOT);
        node.resizeRelocate(x - DOT / 2, upper - DOT / 2, DOT, DOT + lower - upper);
    }

    private static void place(Label label, double x, double y, VPos at) {
        double height = label.prefHeight(-1);
        double top = at == VPos.BOTTOM ? y - height : y - height / 2;
        label.resizeRelocate(x, top, label.prefWidth(-1), height);
    }
}
