package org.claimline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.claimline.timeline.picture.Ink;

/// A region that is one canvas, whose colours and font come from style sheets: the timeline, and the charts of tracks. It
/// paints at most once a pulse: when its size, a colour, the font or what it shows has changed.
public abstract class StyledCanvas extends Region {

    private static final List<CssMetaData<StyledCanvas, Color>> TINTS = Stream.of(Ink.values())
            .map(StyledCanvas::meta).toList();
    private static final CssMetaData<StyledCanvas, Font> FONT = new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(StyledCanvas canvas) {
            return !canvas.font.isBound();
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(StyledCanvas canvas) {
            return canvas.font;
        }
    };
    private static final List<CssMetaData<? extends Styleable, ?>> ALL;

    static {
        var all = new ArrayList<CssMetaData<? extends Styleable, ?>>(Region.getClassCssMetaData());
        all.addAll(TINTS);
        all.add(FONT);
        ALL = List.copyOf(all);
    }

    private final List<StyleableObjectProperty<Color>> tints;
    private final StyleableObjectProperty<Font> font = new SimpleStyleableObjectProperty<>(FONT, this, "font",
            Font.getDefault());
    private final Canvas canvas = new Canvas();
    private final RoundStamps stamps = new RoundStamps(canvas.getGraphicsContext2D());

    protected StyledCanvas() {
        tints = TINTS.stream().<StyleableObjectProperty<Color>>map(
                tint -> new SimpleStyleableObjectProperty<>(tint, this, tint.getProperty(), Color.GRAY)).toList();
        tints.forEach(tint -> tint.subscribe(this::repaint));
        font.subscribe((_, _) -> {
            fontChanged();
            repaint();
        });
        getChildren().add(canvas);
    }

    private static CssMetaData<StyledCanvas, Color> meta(Ink ink) {
        return new CssMetaData<>("-tl-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                StyleConverter.getColorConverter(), Color.GRAY) {
            @Override
            public boolean isSettable(StyledCanvas canvas) {
                return !canvas.tints.get(ink.ordinal()).isBound();
            }

            @Override
            public StyleableProperty<Color> getStyleableProperty(StyledCanvas canvas) {
                return canvas.tints.get(ink.ordinal());
            }
        };
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }

    /// A colour by what it is for. The style sheet gives it its value: `-tl-figure-line: -cl-figure-line`.
    protected final Color colour(Ink ink) {
        return tints.get(ink.ordinal()).get();
    }

    final GraphicsContext graphics() {
        return canvas.getGraphicsContext2D();
    }

    final RoundStamps stamps() {
        return stamps;
    }

    /// The font at a size of the interface's scale, in which plain text is 13.
    protected final Font font(double size) {
        return Font.font(font.get().getFamily(), font.get().getSize() * size / 13);
    }

    /// Called when [#font(double)] gives other fonts than before.
    protected abstract void fontChanged();

    /// Paints everything.
    protected abstract void paint(Canvas target);

    /// Asks to be painted with the next pulse.
    protected final void repaint() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.ceil(getWidth());
        double height = Math.ceil(getHeight());
        if (width > 0 && height > 0) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            stamps.sharpen(getScene() == null || getScene().getWindow() == null
                    ? 1
                    : getScene().getWindow().getRenderScaleX());
            paint(canvas);
        }
    }
}
