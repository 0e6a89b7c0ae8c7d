package org.claimline.ui.tracks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.claimline.domain.ClaimId;
import org.claimline.timeline.picture.Ink;
import org.claimline.ui.control.Texts;
import org.claimline.ui.timeline.StyledCanvas;
import org.claimline.ui.tracks.ChartFrame.Placed;
import org.jspecify.annotations.Nullable;

/// A track's chart. The pointer or the arrow keys go from point to point, Enter or a click opens the sentence.
public final class TrackCanvas extends StyledCanvas {

    private final Consumer<ClaimId> open;
    private final ChartPainter painter = new ChartPainter(this);
    private final Map<String, Double> widths = new HashMap<>();
    private final Tooltip tip = new Tooltip();
    private Optional<Plot> plot = Optional.empty();
    private @Nullable ChartFrame frame;
    private int selected = -1;

    /// @param open goes to a claim's sentence
    public TrackCanvas(Consumer<ClaimId> open) {
        this.open = open;
        getStyleClass().add("track-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Texts.get("tracks.chart"));
        setOnMouseMoved(this::hovered);
        setOnMouseExited(_ -> Tooltip.uninstall(this, tip));
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
        focusedProperty().subscribe(this::repaint);
    }

    void show(Optional<Plot> newPlot) {
        plot = newPlot;
        selected = -1;
        frame = null;
        describe();
        repaint();
    }

    /// The point that the arrow keys have come to.
    Optional<Plot.Point> chosen() {
        return plot.filter(now -> selected >= 0 && selected < now.points().size())
                .map(now -> now.points().get(selected));
    }

    private void describe() {
        setAccessibleText(chosen().map(point -> TrackText.spoken(point.statement()))
                .orElseGet(() -> plot.map(now -> Texts.get("tracks.chart.about", now.points().size())).orElse("")));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private Optional<Placed> under(MouseEvent event) {
        return frame == null ? Optional.empty() : frame.at(event.getX(), event.getY());
    }

    private void hovered(MouseEvent event) {
        Optional<Placed> over = under(event);
        setCursor(over.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        Tooltip.uninstall(this, tip);
        over.ifPresent(placed -> {
            tip.setText(TrackText.spoken(placed.point().statement()));
            Tooltip.install(this, tip);
        });
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        under(event).ifPresent(placed -> open.accept(placed.point().statement().claim()));
    }

    private void pressed(KeyEvent event) {
        int last = plot.map(now -> now.points().size() - 1).orElse(-1);
        int to = switch (event.getCode()) {
            case RIGHT, DOWN -> Math.min(last, selected + 1);
            case LEFT, UP -> Math.max(0, selected - 1);
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
        boolean arrow = to >= 0 && last >= 0;
        if (arrow) {
            selected = to;
            describe();
            repaint();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(point -> {
                event.consume();
                open.accept(point.statement().claim());
            });
        }
    }

    /// The places of the points, for tests and for pictures; none before it was painted.
    List<Placed> placed() {
        return frame == null ? List.of() : new ArrayList<>(frame.placed());
    }

    @Override
    protected void fontChanged() {
        widths.clear();
    }

    /// The width of words in the size of the chart's labels.
    double width(String words) {
        return widths.computeIfAbsent(words, missing -> {
            var text = new Text(missing);
            text.setFont(font(11));
            return text.getLayoutBounds().getWidth();
        });
    }

    Color tint(Ink tint) {
        return colour(tint);
    }

    Font text(double size) {
        return font(size);
    }

    @Override
    protected void paint(Canvas target) {
        if (plot.isEmpty()) {
            target.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
            return;
        }
        ChartFrame now = ChartFrame.of(plot.get(), getWidth(), getHeight(), this::width);
        frame = now;
        Optional<Placed> ringed = isFocused() ? chosen().flatMap(point -> now.of(point.statement())) : Optional.empty();
        painter.paint(target.getGraphicsContext2D(), now, ringed);
    }
}
