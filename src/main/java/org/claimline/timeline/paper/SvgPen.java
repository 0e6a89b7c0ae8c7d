package org.claimline.timeline.paper;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;
import org.claimline.timeline.picture.Ink;

/// Writes the elements of an SVG file. Words stay words.
final class SvgPen extends ShapePen {

    private final StringBuilder out = new StringBuilder();
    private int clips;

    SvgPen(Palette palette, Lettering lettering) {
        super(palette, lettering);
    }

    /// The whole file.
    String file(double width, double height, String title) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" font-family="%3$s, sans-serif">
                <title>%4$s</title>
                %5$s</svg>
                """
                .formatted(number(width), number(height), escaped(palette.family()), escaped(title), out);
    }

    @Override
    void fill(int rgb, Shape shape) {
        add("<path fill=\"%s\" d=\"%s\"/>", hex(rgb), data(shape));
    }

    @Override
    void stroke(int rgb, double width, double[] dashes, Shape shape) {
        var lengths = new StringBuilder();
        for (double dash : dashes) {
            lengths.append(lengths.isEmpty() ? " stroke-dasharray=\"" : " ").append(number(dash));
        }
        add("<path fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s d=\"%s\"/>", hex(rgb), number(width),
                lengths.isEmpty() ? "" : lengths + "\"", data(shape));
    }

    @Override
    public void text(Ink ink, double size, Align align, String words, double x, double y) {
        String anchor = switch (align) {
            case LEFT -> "start";
            case CENTRE -> "middle";
            case RIGHT -> "end";
        };
        add("<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\" text-anchor=\"%s\">%s</text>", number(x),
                number(base(size, y)), number(size), hex(palette.rgb(ink)), anchor, escaped(words));
    }

    @Override
    public void clipped(double x, double y, double width, double height, Runnable drawing) {
        String id = "clip" + ++clips;
        add("<clipPath id=\"%s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>", id, number(x),
                number(y), number(Math.max(0, width)), number(Math.max(0, height)));
        group("clip-path=\"url(#" + id + ")\"", drawing);
    }

    @Override
    public void shifted(double x, double y, Runnable drawing) {
        group("transform=\"translate(" + number(x) + ' ' + number(y) + ")\"", drawing);
    }

    private void group(String attribute, Runnable drawing) {
        add("<g %s>", attribute);
        drawing.run();
        out.append("</g>\n");
    }

    private void add(String pattern, Object... values) {
        out.append(pattern.formatted(values)).append('\n');
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private static String data(Shape shape) {
        var data = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            data.append(switch (kind) {
                case PathIterator.SEG_MOVETO -> "M";
                case PathIterator.SEG_LINETO -> "L";
                case PathIterator.SEG_QUADTO -> "Q";
                case PathIterator.SEG_CUBICTO -> "C";
                default -> "Z";
            });
            int count = switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 0;
            };
            for (int i = 0; i < count; i++) {
                data.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return data.toString();
    }

    /// At most two decimals.
    static String number(double value) {
        String written = String.format(Locale.ROOT, "%.2f", value);
        int end = written.length();
        while (written.charAt(end - 1) == '0') {
            end--;
        }
        return written.substring(0, written.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /// Words as XML has them; what XML cannot have is left out.
    static String escaped(String words) {
        var escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (c >= 32 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)) {
                        escaped.appendCodePoint(c);
                    } else {
                        escaped.append(' ');
                    }
                }
            }
        });
        return escaped.toString();
    }
}
