package org.claimline.importing.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.FieldMapping.DateOrder;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.importing.dates.DateScanner;

/// The dates of a column: as people write them, in seconds or milliseconds since 1970, or as Excel counts days.
final class RowDate {

    private static final long FIRST_SECOND = 315_532_800L; // 1980
    private static final long LAST_SECOND = 4_102_444_800L; // 2100
    private static final int FIRST_EXCEL_DAY = 29_221; // 1980
    private static final int LAST_EXCEL_DAY = 73_050; // 2099
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 80;

    private RowDate() {}

    /// The date that a value says.
    ///
    /// @param name the field's, for the evidence
    static Optional<Published> of(String name, String value, DateOrder order) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String evidence = name + ": " + text;
        Optional<Published> counted = counted(text, evidence);
        if (counted.isPresent()) {
            return counted;
        }
        boolean dayFirst = order == DateOrder.DAY_FIRST;
        return DateScanner.first(fullYear(text), dayFirst).flatMap(stamp -> stamp.date()
                .map(day -> new Published(day, stamp.time(), stamp.zone(), Origin.STATED, evidence)));
    }

    private static Optional<Published> counted(String text, String evidence) {
        int dot = text.indexOf('.');
        String whole = dot > 0 ? text.substring(0, dot) : text;
        if (whole.length() < 5 || whole.length() > 13 || !isNumber(whole)
                || dot > 0 && !isNumber(text.substring(dot + 1))) {
            return Optional.empty();
        }
        long number = Long.parseLong(whole);
        if (whole.length() == 13 || whole.length() == 12) {
            return instant(number / 1000, evidence);
        }
        if (whole.length() >= 9) {
            return instant(number, evidence);
        }
        if (whole.length() == 5 && number >= FIRST_EXCEL_DAY && number <= LAST_EXCEL_DAY) {
            LocalDate day = EXCEL.plusDays(number);
            Optional<LocalTime> time = dot > 0 ? Optional.of(excelTime(text.substring(dot))) : Optional.empty();
            return Optional.of(new Published(day, time, Optional.empty(), Origin.STATED, evidence));
        }
        return Optional.empty();
    }

    private static LocalTime excelTime(String fraction) {
        long seconds = Math.round(Double.parseDouble("0" + fraction) * 86_400);
        return LocalTime.ofSecondOfDay(Math.min(seconds, 86_399));
    }

    private static Optional<Published> instant(long seconds, String evidence) {
        if (seconds < FIRST_SECOND || seconds > LAST_SECOND) {
            return Optional.empty();
        }
        var at = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
        return Optional.of(new Published(at.toLocalDate(), Optional.of(at.toLocalTime()), Optional.of(ZoneOffset.UTC),
                Origin.STATED, evidence));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 20 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// The three numbers of a date such as 3/4/26, and where they end; empty when the text does not begin with one.
    private static Optional<int[]> numbers(String text) {
        int[] parts = new int[3];
        int at = 0;
        for (int i = 0; i < 3; i++) {
            int start = at;
            while (at < text.length() && at - start < 5 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            int digits = at - start;
            boolean fits = i < 2 ? digits == 1 || digits == 2 : digits == 2 || digits == 4;
            boolean parted = i == 2 || at < text.length() && "/.-".indexOf(text.charAt(at)) >= 0;
            if (!fits || !parted) {
                return Optional.empty();
            }
            parts[i] = Integer.parseInt(text.substring(start, at)) + (i == 2 && digits == 2 ? 2000 : 0);
            at += i < 2 ? 1 : 0;
        }
        return Optional.of(new int[]{parts[0], parts[1], parts[2], at});
    }

    /// '1/28/26 9:30' with its century.
    private static String fullYear(String text) {
        Optional<int[]> numbers = numbers(text);
        if (numbers.isEmpty()) {
            return text;
        }
        int[] n = numbers.get();
        return "%d/%d/%d%s".formatted(n[0], n[1], n[2], text.substring(n[3]));
    }

    /// Whether values leave open which number is the day: there are some that may be read both ways, and none that
    /// tells.
    static boolean isOpen(List<String> values) {
        boolean open = false;
        for (String value : values) {
            Optional<int[]> numbers = numbers(value.strip());
            if (numbers.isPresent() && (numbers.get()[0] > 12 || numbers.get()[1] > 12)) {
                return false;
            }
            open |= numbers.isPresent();
        }
        return open;
    }

    /// Which order a column's dates are written in: a number above twelve is a day; else the number that changes more
    /// is. A column that leaves it open is read as its marks suggest: with dots, the day comes first.
    static DateOrder order(List<String> values) {
        int firstIsDay = 0;
        int secondIsDay = 0;
        int slashes = 0;
        boolean halves = false;
        Set<Integer> firsts = new HashSet<>();
        Set<Integer> seconds = new HashSet<>();
        for (String value : values) {
            Optional<int[]> numbers = numbers(value.strip());
            if (numbers.isEmpty()) {
                continue;
            }
            int[] n = numbers.get();
            firstIsDay += n[0] > 12 && n[1] <= 12 ? 1 : 0;
            secondIsDay += n[1] > 12 && n[0] <= 12 ? 1 : 0;
            firsts.add(n[0]);
            seconds.add(n[1]);
            slashes += value.indexOf('/') >= 0 ? 1 : 0;
            halves |= value.endsWith("AM") || value.endsWith("PM") || value.endsWith("am") || value.endsWith("pm");
        }
        if (firstIsDay != secondIsDay) {
            return firstIsDay > secondIsDay ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
        if (Math.abs(firsts.size() - seconds.size()) > 1) {
            return firsts.size() > seconds.size() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
        return slashes > 0 && halves ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }
}
