package org.claimline.ui.theme;

import java.util.Locale;

/// How large the letters of the window are beside their usual size: the system's own text scale, which JavaFX does not
/// follow. Sizes of letters and of what holds them are multiplied; the space around them is not.
///
/// It is said once, before the first window: `-Dclaimline.text-scale=1.5`, or [#set].
public final class TextScale {

    /// The property that says it on the command line.
    public static final String PROPERTY = "claimline.text-scale";

    private static final double LEAST = 0.75;
    private static final double MOST = 2.5;
    /// What is smaller is a line or a dot, and holds no letters.
    private static final double LETTERS = 12;

    private static volatile double factor = read(System.getProperty(PROPERTY, "1"));

    private TextScale() {}

    /// @param newFactor 1 for letters of the usual size; what is far from it is brought nearer
    public static void set(double newFactor) {
        factor = clamp(newFactor);
    }

    public static double factor() {
        return factor;
    }

    /// A size of something that holds letters, in pixels.
    public static double of(double pixels) {
        return Math.round(pixels * factor);
    }

    /// The number, where it is one; otherwise 1.
    public static double read(String number) {
        try {
            return clamp(Double.parseDouble(number.strip()));
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    private static double clamp(double wanted) {
        return Double.isNaN(wanted) ? 1 : Math.clamp(wanted, LEAST, MOST);
    }

    /// A style sheet whose letters, and heights and widths of what holds letters, are so many times as large. Padding,
    /// borders and dots stay.
    static String scaled(String css, double by) {
        var scaled = new StringBuilder(css.length() + css.length() / 8);
        int at = 0;
        while (at < css.length()) {
            int colon = css.indexOf(':', at);
            if (colon < 0) {
                break;
            }
            int end = end(css, colon);
            scaled.append(css, at, colon + 1);
            scaled.append(
                    isSize(css, colon) ? value(css.substring(colon + 1, end), by) : css.substring(colon + 1, end));
            at = end;
        }
        return scaled.append(css, at, css.length()).toString();
    }

    /// Where a declaration's value ends; a selector's colon ends at its brace.
    private static int end(String css, int colon) {
        int end = colon + 1;
        while (end < css.length() && ";{}:".indexOf(css.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isSize(String css, int colon) {
        int start = colon;
        while (start > 0 && (Character.isLetterOrDigit(css.charAt(start - 1)) || css.charAt(start - 1) == '-')) {
            start--;
        }
        return switch (css.substring(start, colon)) {
            case "-fx-font-size", "-fx-icon-size", "-fx-cell-size", "-fx-size", "-fx-min-height", "-fx-pref-height",
                    "-fx-max-height", "-fx-min-width", "-fx-pref-width", "-fx-max-width" ->
                true;
            default -> false;
        };
    }

    private static String value(String value, double by) {
        String number = value.strip();
        boolean pixels = number.endsWith("px");
        try {
            double size = Double.parseDouble(pixels ? number.substring(0, number.length() - 2) : number);
            return !pixels && size < LETTERS ? value : String.format(Locale.ROOT, " %.1fpx", size * by);
        } catch (NumberFormatException _) {
            return value;
        }
    }
}
