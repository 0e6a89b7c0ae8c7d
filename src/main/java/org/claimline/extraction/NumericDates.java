package org.claimline.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Reads dates in figures: "2025-10-06", "28.01.2026", "03/04/2025", "2025/10/06". Whether day or month comes first
/// is settled by the text's other dates, then by the publication date.
final class NumericDates {

    private enum Order {
        UNSETTLED, DAY_FIRST, MONTH_FIRST, UNKNOWN
    }

    private static final int MOST = 10;

    private final Tokens tokens;
    private final Almanac almanac;
    private Order order = Order.UNSETTLED;

    /// The three numbers that were read last, and where they ended.
    private final int[] parts = new int[3];
    private final int[] lengths = new int[3];
    private int end;

    NumericDates(Tokens tokens, Almanac almanac) {
        this.tokens = tokens;
        this.almanac = almanac;
    }

    boolean read(int at, DateHit hit) {
        if (!split(at)) {
            return false;
        }
        if (lengths[0] == 4) {
            return date(at, parts[0], parts[1], parts[2], hit);
        }
        if (lengths[2] != 4 || parts[0] == 0 || parts[1] == 0) {
            return false;
        }
        if (parts[0] > 12 || parts[1] > 12) {
            boolean dayFirst = parts[0] > 12;
            return date(at, parts[2], dayFirst ? parts[1] : parts[0], dayFirst ? parts[0] : parts[1], hit);
        }
        boolean dayFirst = dayFirst(at);
        return split(at) && date(at, parts[2], dayFirst ? parts[1] : parts[0], dayFirst ? parts[0] : parts[1], hit);
    }

    private boolean date(int at, int year, int month, int day, DateHit hit) {
        if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) {
            return false;
        }
        try {
            hit.day(at, end, LocalDate.of(year, month, day), "date.numeric");
            hit.yearStated = true;
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private boolean dayFirst(int at) {
        if (tokens.kind(at + 1) != Tokens.SLASH && tokens.kind(at + 1) != Tokens.DASH) {
            return true;
        }
        if (order == Order.UNSETTLED) {
            order = settle();
        }
        if (order != Order.UNKNOWN) {
            return order == Order.DAY_FIRST;
        }
        if (!split(at) || !almanac.knowsYear()) {
            return false;
        }
        try {
            long monthFirst = distance(LocalDate.of(parts[2], parts[0], parts[1]));
            long dayFirst = distance(LocalDate.of(parts[2], parts[1], parts[0]));
            return dayFirst < monthFirst && dayFirst <= 31;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private long distance(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, almanac.today()));
    }

    /// Looks through the text once for a date of the same kind that can be read in one way only.
    private Order settle() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Tokens.NUMBER && tokens.kind(i + 1) != Tokens.DASH && split(i) && lengths[2] == 4) {
                if (parts[0] > 12 && parts[1] <= 12) {
                    return Order.DAY_FIRST;
                }
                if (parts[1] > 12 && parts[0] <= 12) {
                    return Order.MONTH_FIRST;
                }
            }
        }
        return Order.UNKNOWN;
    }

    /// Cuts three numbers that a full stop, a slash or a dash joins.
    private boolean split(int at) {
        String text = tokens.text();
        int start = tokens.start(at);
        int stop = tokens.end(at);
        if (text.charAt(start) > '9' || stop - start > MOST) {
            return false;
        }
        if (stop - start >= 8) {
            end = at + 1;
            return inside(text, start, stop);
        }
        byte separator = tokens.kind(at + 1);
        boolean joined = (separator == Tokens.SLASH || separator == Tokens.DASH) && tokens.kind(at + 3) == separator
                && tokens.kind(at + 2) == Tokens.NUMBER && tokens.kind(at + 4) == Tokens.NUMBER
                && tokens.glued(at + 1) && tokens.glued(at + 2) && tokens.glued(at + 3) && tokens.glued(at + 4);
        if (!joined || tokens.glued(at + 5) && (tokens.kind(at + 5) == separator || tokens.kind(at + 5) == Tokens.WORD
                && tokens.character(at + 5) != 'T')) {
            return false;
        }
        end = at + 5;
        return part(0, start, stop) && part(1, tokens.start(at + 2), tokens.end(at + 2))
                && part(2, tokens.start(at + 4), tokens.end(at + 4));
    }

    private boolean inside(String text, int start, int stop) {
        int first = point(text, start, stop);
        int second = point(text, first + 1, stop);
        return second < stop && part(0, start, first) && part(1, first + 1, second)
                && part(2, second + 1, stop);
    }

    private static int point(String text, int start, int stop) {
        int at = start;
        while (at < stop && text.charAt(at) != '.') {
            at++;
        }
        return at;
    }

    private boolean part(int number, int start, int stop) {
        int value = 0;
        for (int i = start; i < stop; i++) {
            char c = tokens.text().charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            value = value * 10 + c - '0';
        }
        lengths[number] = stop - start;
        parts[number] = value;
        return stop - start >= 1 && stop - start <= 4 && stop - start != 3;
    }
}
