package org.claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.claimline.timeline.Ends;
import org.claimline.timeline.picture.Ink;
import org.claimline.timeline.picture.Pen;
import org.claimline.ui.OpenWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the pen of the canvas leaves on it, pixel by pixel.
@ExtendWith(ApplicationExtension.class)
class CanvasPenFxIT {

    private static final Color PAPER = Color.WHITE;
    private static final Color INK = Color.color(0, 0, 1);

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Region(), 10, 10));
    }

    /// What is drawn with the ink of the text on paper.
    private static WritableImage drawn(Consumer<Pen> drawing) {
        return OpenWindow.onFx(() -> {
            var canvas = new StyledCanvas() {
                @Override
                protected void fontChanged() {}

                @Override
                protected void paint(Canvas target) {
                    var pen = new CanvasPen(this, words -> words.length());
                    pen.fillRect(Ink.SURFACE, 0, 0, 40, 40);
                    drawing.accept(pen);
                }
            };
            canvas.setStyle("-tl-surface: white; -tl-text: blue;");
            var scene = new Scene(canvas, 40, 40);
            return scene.snapshot(null);
        });
    }

    /// A pixel's colour; nearly the ink, where an edge is round, is the ink.
    private static Color at(WritableImage image, int x, int y) {
        Color colour = image.getPixelReader().getColor(x, y);
        return colour.getRed() < 0.04 ? INK : colour;
    }

    /// An edge between pixels would be a blend of both colours, and cost a canvas of its own for each shape.
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.5, 0.9})
    void clipsAtWholePixels(double part) {
        WritableImage image = drawn(pen -> pen.shifted(5 + part, 5 + part, () -> pen.clipped(5, 5, 10, 10,
                () -> pen.fillRect(Ink.TEXT, -20, -20, 80, 80))));

        int from = (int) Math.round(10 + part);
        assertThat(at(image, from - 1, 15)).isEqualTo(PAPER);
        assertThat(at(image, from, 15)).isEqualTo(INK);
        assertThat(at(image, from + 9, 15)).isEqualTo(INK);
        assertThat(at(image, from + 10, 15)).isEqualTo(PAPER);
        assertThat(at(image, 15, from - 1)).isEqualTo(PAPER);
        assertThat(at(image, 15, from)).isEqualTo(INK);
    }

    @Test
    void ringIsOpenInsideAndRound() {
        WritableImage image = drawn(pen -> pen.strokeRound(new Pen.Line(Ink.TEXT, 2), Ends.FIRM, 11, 11, 18, 18, 18));

        assertThat(at(image, 20, 10)).isEqualTo(INK);
        assertThat(at(image, 29, 20)).isEqualTo(INK);
        assertThat(at(image, 20, 20)).isEqualTo(PAPER);
        assertThat(at(image, 11, 11)).isEqualTo(PAPER);
        assertThat(at(image, 9, 20)).isEqualTo(PAPER);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 13, 14, 15, 30})
    void barsOfAnyLengthHaveNoGap(int length) {
        WritableImage image = drawn(pen -> {
            pen.fillRound(Ink.TEXT, Ends.FIRM, 5, 10, length, 12, 12);
            pen.strokeRound(Pen.Line.hair(Ink.TEXT), Ends.FIRM, 5.5, 20.5, length - 1, 11, 11);
        });

        for (int x = 5; x < 5 + length; x++) {
            assertThat(at(image, x, 16)).as("pixel %d", x).isEqualTo(INK);
        }
        assertThat(at(image, 4, 16)).isEqualTo(PAPER);
        assertThat(at(image, 5 + length, 16)).isEqualTo(PAPER);
        assertThat(at(image, 5 + length / 2, 31)).isEqualTo(INK);
    }

    @Test
    void linesAreAsLongAsTheirEnds() {
        WritableImage image = drawn(pen -> {
            pen.line(Pen.Line.hair(Ink.TEXT), 10.5, 5, 10.5, 15);
            pen.line(Pen.Line.hair(Ink.TEXT), 30, 20.5, 20, 20.5);
        });

        assertThat(at(image, 10, 4)).isEqualTo(PAPER);
        assertThat(at(image, 10, 5)).isEqualTo(INK);
        assertThat(at(image, 10, 14)).isEqualTo(INK);
        assertThat(at(image, 10, 15)).isEqualTo(PAPER);
        assertThat(at(image, 20, 20)).isEqualTo(INK);
        assertThat(at(image, 30, 20)).isEqualTo(PAPER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Targets for AVATAR", "€ 5 – “so” far…", "Ёлка", "中文 5%", "e\u0301te", "שלום"})
    void widthOfWordsIsThatOfTheirText(String words) {
        double[] widths = OpenWindow.onFx(() -> {
            var font = Font.font(12);
            var text = new Text(words);
            text.setFont(font);
            var letters = new LetterWidths(() -> font);
            return new double[]{letters.of(words), letters.of(words), text.getLayoutBounds().getWidth()};
        });

        assertThat(widths[0]).isCloseTo(widths[2], within(0.5));
        assertThat(widths[1]).isEqualTo(widths[0]);
    }
}
