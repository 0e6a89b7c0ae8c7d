package org.claimline.timeline;

import java.util.Locale;

/// Counts in at most four characters.
public final class CountText {

    private CountText() {}

    /// "7", "999", "1.2k", "47k", "1.5M".
    public static String of(int count) {
        if (count < 1_000) {
            return Integer.toString(count);
        }
        return count < 1_000_000 ? scaled(count / 1_000.0, 'k') : scaled(count / 1_000_000.0, 'M');
    }

    private static String scaled(double value, char unit) {
        double cut = Math.floor(value * 10) / 10;
        return cut < 10 ? String.format(Locale.ROOT, "%.1f%c", cut, unit) : Integer.toString((int) cut) + unit;
    }
}
