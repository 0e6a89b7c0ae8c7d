package org.claimline.timeline.paper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How wide words are, and where lines break.
public final class Lettering {

    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double LABEL = 12;

    private final Map<Double, Font> fonts = new HashMap<>();
    private final String family;

    public Lettering(String family) {
        this.family = family;
    }

    Font font(double size) {
        return fonts.computeIfAbsent(size, points -> new Font(family, Font.PLAIN, 1).deriveFont(points.floatValue()));
    }

    /// The width in the size of labels.
    public double width(String words) {
        return width(words, LABEL);
    }

    double width(String words, double size) {
        return font(size).getStringBounds(words, EXACT).getWidth();
    }

    /// Words cut with an ellipsis where they are too wide.
    String cut(String words, double size, double room) {
        String cut = words;
        while (cut.length() > 1 && width(cut, size) > room) {
            int keep = Math.min(cut.length() - 2, (int) (cut.length() * room / width(cut, size)) - 1);
            cut = cut.substring(0, Math.max(1, keep)).strip() + '…';
        }
        return cut;
    }

    /// Breaks words into lines, between words where that is possible.
    List<String> lines(String words, double size, double room) {
        var lines = new ArrayList<String>();
        String rest = words.strip();
        while (width(rest, size) > room && rest.length() > 1) {
            int fits = Math.max(1, (int) (rest.length() * room / width(rest, size)));
            while (fits > 1 && width(rest.substring(0, fits), size) > room) {
                fits--;
            }
            int space = rest.lastIndexOf(' ', fits);
            int at = space > 0 ? space : fits;
            lines.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }
}
