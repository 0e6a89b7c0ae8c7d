package org.claimline.bench.peers;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.claimline.bench.peers.Peer.DaySpan;

/// The days of a TIMEX3 value: "2025-11-14", "2025-11", "2025-Q2", "2025-H1", "2025-W47", "2025", "202X".
/// TimeML annotation guidelines 1.2.1, attribute `value`.
final class Timex {

    private Timex() {}

    /// @return empty for what names no days of the calendar: PRESENT_REF, P3Y, XXXX-10
    static Optional<DaySpan> days(String value) {
        try {
            String day = value.indexOf('T') > 0 ? value.substring(0, value.indexOf('T')) : value;
            return switch (day.length()) {
                case 4 -> Optional.of(year(Integer.parseInt(day)));
                case 7 -> Optional.of(part(Integer.parseInt(day.substring(0, 4)), day.substring(5)));
                case 8 -> Optional.of(week(Integer.parseInt(day.substring(0, 4)), day.substring(5)));
                case 10 -> Optional.of(new DaySpan(LocalDate.parse(day), LocalDate.parse(day)));
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static DaySpan year(int year) {
        return new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static DaySpan part(int year, String part) {
        return switch (part.charAt(0)) {
            case 'Q' -> months(year, 3 * (part.charAt(1) - '1') + 1, 3);
            case 'H' -> months(year, 6 * (part.charAt(1) - '1') + 1, 6);
            default -> months(year, Integer.parseInt(part), 1);
        };
    }

    private static DaySpan months(int year, int month, int count) {
        YearMonth first = YearMonth.of(year, month);
        return new DaySpan(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static DaySpan week(int year, String week) {
        if (week.charAt(0) != 'W') {
            throw new DateTimeException("not a week: " + week);
        }
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.substring(1)))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DaySpan(monday, monday.plusDays(6));
    }
}
