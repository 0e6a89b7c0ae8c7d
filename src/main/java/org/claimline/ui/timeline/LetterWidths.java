package org.claimline.ui.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.claimline.timeline.LabelWidth;

/// The widths of words in one font. Letters that stand for themselves are measured once each and added up: a frame can ask
/// for a thousand labels that no frame asked for before. Other scripts are measured word by word, and remembered.
final class LetterWidths implements LabelWidth {

    private static final int MOST = 20_000;
    /// Latin, Greek and Cyrillic, before the first script that joins its letters or runs from right to left.
    private static final int SIMPLE = 0x0530;
    private static final int FIRST_COMBINING = 0x0300;
    private static final int LAST_COMBINING = 0x036F;

    private final Supplier<Font> font;
    private final double[] letters = new double[SIMPLE];
    private final Map<String, Double> others = new HashMap<>();

    LetterWidths(Supplier<Font> font) {
        this.font = font;
        clear();
    }

    /// Forgets everything: the font is another one.
    void clear() {
        Arrays.fill(letters, -1);
        others.clear();
    }

    @Override
    public double of(String words) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (isSimple(letter)) {
                width += letter(letter);
            } else if (isSign(letter)) {
                width += other(String.valueOf(letter));
            } else {
                return other(words);
            }
        }
        return width;
    }

    private static boolean isSimple(char letter) {
        return letter < SIMPLE && (letter < FIRST_COMBINING || letter > LAST_COMBINING);
    }

    /// Dashes, quotes, the ellipsis; currencies.
    private static boolean isSign(char letter) {
        return letter >= '\u2010' && letter <= '\u2027' || letter >= '\u20A0' && letter <= '\u20BF';
    }

    private double letter(char letter) {
        if (letters[letter] < 0) {
            letters[letter] = measured(String.valueOf(letter));
        }
        return letters[letter];
    }

    private double other(String words) {
        if (others.size() > MOST) {
            others.clear();
        }
        return others.computeIfAbsent(words, this::measured);
    }

    private double measured(String words) {
        var text = new Text(words);
        text.setFont(font.get());
        return text.getLayoutBounds().getWidth();
    }
}
