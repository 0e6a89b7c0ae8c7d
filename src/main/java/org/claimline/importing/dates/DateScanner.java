package org.claimline.importing.dates;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimline.domain.Span;

/// Finds days in a text, in every order that is common in print and on the web, in one pass and without regular
/// expressions: '28.01.2026 - 20:23:04', '25 November 2025, 18:05 HKT', 'Nov. 25, 2025', '2025-11-25T18:05:00+08:00',
/// '6:05 PM ET, Tue November 25', '2025年11月25日'.
public final class DateScanner {

    private static final int MAX_GAP = 3;

    private final Pieces pieces;
    private final boolean dayFirst;

    private DateScanner(CharSequence text, boolean dayFirst) {
        this.pieces = new Pieces(text);
        this.dayFirst = dayFirst;
    }

    /// All days in a text, in order, without overlaps.
    ///
    /// @param dayFirst whether 03/04/2026 is the third of April; decides nothing but that
    public static List<Stamp> scan(CharSequence text, boolean dayFirst) {
        return new DateScanner(text, dayFirst).all();
    }

    /// The first day in a field that holds a date and little else.
    public static Optional<Stamp> first(CharSequence text, boolean dayFirst) {
        return scan(text, dayFirst).stream().findFirst();
    }

    private record Day(OptionalInt year, int month, int day, int next) {}

    private record Time(Stamp.Clock clock, int next) {}

    private List<Stamp> all() {
        List<Stamp> found = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            int next = stamp(i, found);
            i = next > i ? next : i + 1;
        }
        return found;
    }

    /// Reads `[time] [weekday] day [time]` at a piece; gives the piece after it, or 0.
    private int stamp(int at, List<Stamp> found) {
        Optional<Time> before = time(at);
        int i = before.map(t -> join(t.next())).orElse(at);
        Optional<DayOfWeek> weekday = weekday(i);
        int dayAt = weekday.isPresent() ? join(i + 1) : i;
        Optional<Day> day = day(dayAt);
        if (day.isEmpty()) {
            return 0;
        }
        int next = day.get().next();
        Optional<Time> after = before.isPresent() ? Optional.empty() : time(join(next));
        Stamp.Clock clock = before.or(() -> after).map(Time::clock).orElse(Stamp.Clock.NONE);
        int end = after.map(Time::next).orElse(next);
        found.add(new Stamp(new Span(pieces.start(at), pieces.end(end - 1)), day.get().year(), day.get().month(),
                day.get().day(), weekday, clock));
        return end;
    }

    private Optional<DayOfWeek> weekday(int i) {
        int number = CalendarWords.weekday(pieces.word(i));
        return number == 0 ? Optional.empty() : Optional.of(DayOfWeek.of(number));
    }

    /// Passes over up to three pieces that may stand between the parts of a stamp.
    private int join(int from) {
        int i = from;
        while (i < pieces.size() && i - from < MAX_GAP && CalendarWords.joins(pieces.word(i))) {
            i++;
        }
        return i;
    }

    private Optional<Day> day(int i) {
        if (i >= pieces.size() || pieces.touches(i) && pieces.digits(i - 1) > 0) {
            return Optional.empty();
        }
        return switch (pieces.digits(i)) {
            case 0 -> monthFirst(i);
            case 1, 2 -> namedMonth(i).or(() -> numeric(i));
            case 4 -> yearFirst(i);
            case 8, 14 -> compact(i);
            default -> Optional.empty();
        };
    }

    /// 'November 25th, 2025', 'Nov. 25'.
    private Optional<Day> monthFirst(int i) {
        int month = CalendarWords.month(pieces.word(i));
        int at = pieces.is(i + 1, '.') ? i + 2 : i + 1;
        if (month == 0 || !twoDigits(at) || decimal(at)) {
            return Optional.empty();
        }
        int next = ordinal(at + 1);
        return dated(month, pieces.number(at), next, next);
    }

    /// '25 November 2025', '25. November', '25th of November', '25-Nov-2025'.
    private Optional<Day> namedMonth(int i) {
        int at = ordinal(i + 1);
        while (at < pieces.size() && at - i < 4
                && (pieces.is(at, '.') || pieces.is(at, '-') || pieces.isWord(at, "of") || pieces.isWord(at, "de"))) {
            at++;
        }
        int month = CalendarWords.month(pieces.word(at));
        if (month == 0) {
            return Optional.empty();
        }
        int next = pieces.is(at + 1, '.') ? at + 2 : at + 1;
        return dated(month, pieces.number(i), at + 1, next);
    }

    /// A day and month whose year may follow after a comma, 'de' or a hyphen.
    private Optional<Day> dated(int month, int day, int bare, int from) {
        for (int at = from; at < Math.min(from + 3, pieces.size()); at++) {
            if (pieces.digits(at) == 4 && !pieces.is(at + 1, ':')) {
                return checked(pieces.number(at), month, day, at + 1);
            }
            if (!pieces.is(at, ',') && !pieces.is(at, '-') && !pieces.is(at, '.') && !pieces.isWord(at, "de")) {
                break;
            }
        }
        return possible(month, day) ? Optional.of(new Day(OptionalInt.empty(), month, day, bare)) : Optional.empty();
    }

    /// '28.01.2026', '1/28/2026', '28.01.26'.
    private Optional<Day> numeric(int i) {
        if (!separated(i) || !twoDigits(i + 2) || pieces.touches(i) && pieces.is(i - 1, '.')) {
            return Optional.empty();
        }
        boolean dots = pieces.is(i + 1, '.');
        int first = pieces.number(i);
        int second = pieces.number(i + 2);
        int year = year(i + 4, dots);
        if (year == 0) {
            return Optional.empty();
        }
        boolean dayBefore = second <= 12 && (dots || dayFirst || first > 12);
        return dayBefore ? checked(year, second, first, i + 5) : checked(year, first, second, i + 5);
    }

    private int year(int at, boolean dots) {
        if (pieces.digits(at) == 4) {
            return pieces.is(at + 1, ':') ? 0 : pieces.number(at);
        }
        boolean ends = !pieces.is(at + 1, '.') || !pieces.touches(at + 1) || pieces.digits(at + 2) == 0;
        return dots && pieces.digits(at) == 2 && ends ? 2000 + pieces.number(at) : 0;
    }

    /// '2025-11-25', '2025/11/25', '2025年11月25日'.
    private Optional<Day> yearFirst(int i) {
        boolean chinese = pieces.is(i + 1, '年') && pieces.is(i + 3, '月');
        if (!chinese && !separated(i) || !twoDigits(i + 2) || !twoDigits(i + 4)) {
            return Optional.empty();
        }
        int next = pieces.is(i + 5, '日') ? i + 6 : i + 5;
        return checked(pieces.number(i), pieces.number(i + 2), pieces.number(i + 4), next);
    }

    /// '20251125', '20251125180500'.
    private Optional<Day> compact(int i) {
        String digits = pieces.word(i);
        return checked(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6, 8)), i + 1);
    }

    /// Whether the same mark stands on both sides of the next number, without space.
    private boolean separated(int i) {
        for (char c : new char[]{'-', '.', '/'}) {
            if (pieces.is(i + 1, c) && pieces.is(i + 3, c)) {
                return pieces.touches(i + 2) && (pieces.touches(i + 1) || c == '.');
            }
        }
        return false;
    }

    private boolean twoDigits(int i) {
        return pieces.digits(i) == 1 || pieces.digits(i) == 2;
    }

    /// '5.6' after a word is a number, not a day.
    private boolean decimal(int i) {
        return pieces.is(i + 1, '.') && pieces.touches(i + 1) && pieces.touches(i + 2) && pieces.digits(i + 2) > 0;
    }

    private int ordinal(int i) {
        String word = pieces.touches(i) ? pieces.word(i) : "";
        return switch (word) {
            case "st", "nd", "rd", "th", "er", "º" -> i + 1;
            default -> i;
        };
    }

    private Optional<Day> checked(int year, int month, int day, int next) {
        boolean plausible = year >= 1900 && year <= 2100 && possible(month, day);
        return plausible ? Optional.of(new Day(OptionalInt.of(year), month, day, next)) : Optional.empty();
    }

    private static boolean possible(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= (month == 2 ? 29 : 30 + (month + month / 8) % 2);
    }

    /// '18:05', '18:05:30.123', '6:05 p.m. ET', '18.05 Uhr', '6pm', '18h05'.
    private Optional<Time> time(int i) {
        if (!twoDigits(i) || pieces.number(i) > 24) {
            return Optional.empty();
        }
        int hour = pieces.number(i) % 24;
        boolean colon = pieces.is(i + 1, ':') || pieces.isWord(i + 1, "h") && pieces.touches(i + 2);
        if ((colon || pieces.is(i + 1, '.')) && pieces.digits(i + 2) == 2 && pieces.number(i + 2) < 60) {
            int minute = pieces.number(i + 2);
            boolean seconds = pieces.is(i + 3, ':') && pieces.digits(i + 4) == 2 && pieces.number(i + 4) < 60;
            int next = seconds ? i + 5 : i + 3;
            boolean fraction = seconds && pieces.is(next, '.') && pieces.touches(next) && pieces.touches(next + 1)
                    && pieces.digits(next + 1) > 0;
            LocalTime time = LocalTime.of(hour, minute, seconds ? pieces.number(i + 4) : 0);
            Optional<Time> half = half(time, fraction ? next + 2 : next);
            boolean clock = colon || half.isPresent() || pieces.isWord(next, "uhr");
            return clock ? half.or(() -> Optional.of(zoned(time, fraction ? next + 2 : next))) : Optional.empty();
        }
        return half(LocalTime.of(hour, 0), i + 1);
    }

    /// A time that says which half of the day it means.
    private Optional<Time> half(LocalTime time, int i) {
        String word = pieces.word(i).toLowerCase(java.util.Locale.ROOT);
        int next = i + 1;
        if ((word.equals("a") || word.equals("p")) && pieces.is(i + 1, '.') && pieces.isWord(i + 2, "m")) {
            word += "m";
            next = pieces.is(i + 3, '.') ? i + 4 : i + 3;
        }
        if (time.getHour() > 12 || !word.equals("am") && !word.equals("pm")) {
            return Optional.empty();
        }
        int hour = time.getHour() % 12 + (word.equals("pm") ? 12 : 0);
        return Optional.of(zoned(time.withHour(hour), next));
    }

    private Time zoned(LocalTime time, int from) {
        int i = pieces.isWord(from, "uhr") || pieces.isWord(from, "hrs") ? from + 1 : from;
        int at = pieces.is(i, '(') ? i + 1 : i;
        int close = at > i ? 1 : 0;
        Optional<ZoneId> named = CalendarWords.zone(pieces.word(at));
        if (named.isPresent()) {
            boolean utc = named.get().getId().equals("UTC") || named.get().getId().equals("GMT");
            Optional<Time> shifted = utc ? offset(time, at + 1, close) : Optional.empty();
            return shifted.orElseGet(() -> new Time(new Stamp.Clock(Optional.of(time), named), at + 1 + close));
        }
        return offset(time, at, close)
                .orElseGet(() -> new Time(new Stamp.Clock(Optional.of(time), Optional.empty()), i));
    }

    /// '+08:00', '-0500', '+8'.
    private Optional<Time> offset(LocalTime time, int i, int close) {
        boolean minus = pieces.is(i, '-') || pieces.is(i, '−');
        int digits = pieces.digits(i + 1);
        boolean joined = pieces.touches(i) || digits == 4;
        boolean signed = (minus || pieces.is(i, '+')) && joined && pieces.touches(i + 1);
        if (!signed || digits == 0 || digits == 3 || digits > 4) {
            return Optional.empty();
        }
        int number = pieces.number(i + 1);
        int hours = digits == 4 ? number / 100 : number;
        boolean more = digits < 4 && pieces.is(i + 2, ':') && pieces.digits(i + 3) == 2;
        int minutes = digits == 4 ? number % 100 : more ? pieces.number(i + 3) : 0;
        if (hours > 14 || minutes > 59) {
            return Optional.empty();
        }
        int seconds = (hours * 60 + minutes) * 60;
        ZoneId zone = ZoneOffset.ofTotalSeconds(minus ? -seconds : seconds);
        return Optional
                .of(new Time(new Stamp.Clock(Optional.of(time), Optional.of(zone)), i + (more ? 4 : 2) + close));
    }
}
