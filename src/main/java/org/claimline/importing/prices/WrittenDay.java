package org.claimline.importing.prices;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A day as tables have it: "2025-11-03", "20251103", "3.11.2025", "11/03/2025", "3 Nov 2025", "Nov 3, 2025"; a time
/// behind it is left out.
final class WrittenDay {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST = 40;

    private WrittenDay() {}

    static Optional<LocalDate> read(String written, boolean dayFirst) {
        List<String> parts = parts(written);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (parts.getFirst().length() == 8 && isNumber(parts.getFirst())) {
                String all = parts.getFirst();
                return Optional.of(LocalDate.of(number(all.substring(0, 4)), number(all.substring(4, 6)),
                        number(all.substring(6))));
            }
            return parts.size() < 3 ? Optional.empty() : Optional.of(day(parts, dayFirst));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static LocalDate day(List<String> parts, boolean dayFirst) {
        String first = parts.get(0);
        String second = parts.get(1);
        String third = parts.get(2);
        if (first.length() == 4 && isNumber(first)) {
            return LocalDate.of(number(first), month(second), number(third));
        }
        int year = third.length() == 2 ? 2000 + number(third) : number(third);
        if (!isNumber(first)) {
            return LocalDate.of(year, month(first), number(second));
        }
        if (!isNumber(second) || dayFirst) {
            return LocalDate.of(year, month(second), number(first));
        }
        return LocalDate.of(year, number(first), number(second));
    }

    /// Whether the first number can only be a day, the second one can, or neither.
    ///
    /// @return empty when both could be the month
    static Optional<Boolean> isDayFirst(String written) {
        List<String> parts = parts(written);
        if (parts.size() < 3 || !isNumber(parts.get(0)) || !isNumber(parts.get(1)) || parts.getFirst().length() > 2) {
            return Optional.empty();
        }
        if (number(parts.get(0)) > 12) {
            return Optional.of(true);
        }
        return number(parts.get(1)) > 12 ? Optional.of(false) : Optional.empty();
    }

    private static int month(String part) {
        if (isNumber(part)) {
            return number(part);
        }
        int at = part.length() < 3 ? -1 : MONTHS.indexOf(part.substring(0, 3).toLowerCase(Locale.ROOT));
        if (at < 0 || at % 3 != 0) {
            throw new DateTimeException("not a month: " + part);
        }
        return at / 3 + 1;
    }

    /// Runs of digits and runs of letters.
    private static List<String> parts(String written) {
        var parts = new ArrayList<String>();
        if (written.length() > LONGEST) {
            return parts;
        }
        int start = 0;
        for (int i = 1; i <= written.length(); i++) {
            if (i == written.length() || kind(written.charAt(i)) != kind(written.charAt(start))) {
                if (kind(written.charAt(start)) > 0) {
                    parts.add(written.substring(start, i));
                }
                start = i;
            }
        }
        return parts;
    }

    private static int kind(char c) {
        return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
    }

    private static boolean isNumber(String part) {
        return kind(part.charAt(0)) == 1;
    }

    private static int number(String part) {
        return Integer.parseInt(part);
    }
}
