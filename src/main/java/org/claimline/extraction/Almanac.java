package org.claimline.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;

/// Counts days from the publication of a text: which year "in March" means, which day "Tuesday" was.
///
/// Where the publication is not known, the period under study stands in: a month or a day without a year is the one
/// within it, or else counted from its end.
final class Almanac {

    /// A month that ended so few months ago is meant, even in the future tense; its next one is far off.
    private static final int JUST_OVER = 2;
    /// So many months ahead are nearer than the same month a year ago.
    private static final int SOON = 3;
    /// A day without a tense is rather one that was than one that will be.
    private static final int LONG_AGO = 270;

    /// A day so near is meant without regard to the tense; the one of the other year is far off.
    private static final int NEAR = 30;

    /// From the first month of half a year to its last.
    private static final int HALF = 5;

    /// In a longer period a month comes more often than once.
    private static final int LONGEST_STUDY = 5;

    private final LocalDate anchor;
    private final Optional<Days> studied;
    private final boolean published;
    private final boolean anchored;

    Almanac(Context context) {
        published = context.published().isPresent();
        anchored = published || context.studied().isPresent();
        studied = published ? Optional.empty() : context.studied();
        anchor = context.published().or(() -> context.studied().map(days -> days.last())).orElse(LocalDate.EPOCH);
    }

    /// Whether "today" means a certain day.
    boolean knowsToday() {
        return published;
    }

    /// Whether a year can be told that is not written.
    boolean knowsYear() {
        return anchored;
    }

    LocalDate today() {
        return anchor;
    }

    /// This year; of a period under study the one that holds most of it.
    int year() {
        return studied.map(days -> days.first().plusDays(days.length() / 2)).orElse(anchor).getYear();
    }

    /// The only year in which the days from one day of a year to another touch the period under study; 0 when there
    /// is none, or more than one.
    private int yearStudied(int firstMonth, int firstDay, int lastMonth, int lastDay) {
        if (studied.isEmpty()) {
            return 0;
        }
        LocalDate first = studied.get().first();
        LocalDate last = studied.get().last();
        int found = 0;
        for (int year = first.getYear(); year <= Math.min(last.getYear(), first.getYear() + LONGEST_STUDY); year++) {
            if (!LocalDate.of(year, firstMonth, firstDay).isAfter(last)
                    && !LocalDate.of(year, lastMonth, lastDay).isBefore(first)) {
                if (found > 0) {
                    return 0;
                }
                found = year;
            }
        }
        return found;
    }

    /// The year of a month that is named without one.
    int yearOfMonth(int month, Tense tense) {
        int within = yearStudied(month, 1, month, 28);
        if (within > 0) {
            return within;
        }
        int year = anchor.getYear();
        if (tense == Tense.FUTURE && month + JUST_OVER - 12 >= anchor.getMonthValue()) {
            return year - 1;
        }
        return switch (tense) {
            case PAST, UNKNOWN -> month <= anchor.getMonthValue() ? year : year - 1;
            case FUTURE -> month >= anchor.getMonthValue()
                    ? year
                    : anchor.getMonthValue() - month <= JUST_OVER ? year : year + 1;
        };
    }

    /// The year of a month that a heading begins with: "November results as a test" is told before they come.
    int yearOfHeading(int month) {
        int within = yearStudied(month, 1, month, 28);
        if (within > 0) {
            return within;
        }
        return month - SOON <= anchor.getMonthValue() ? anchor.getYear() : anchor.getYear() - 1;
    }

    /// The year of a day that is named without one: by the tense, but a day just past or just ahead stays near.
    int yearOfDay(int month, int day, Tense tense) {
        int within = yearStudied(month, Math.min(day, 28), month, Math.min(day, 28));
        if (within > 0) {
            return within;
        }
        int year = anchor.getYear();
        LocalDate same = YearMonth.of(year, month).atDay(Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
        long ahead = ChronoUnit.DAYS.between(anchor, same);
        return switch (tense) {
            case PAST -> ahead > NEAR ? year - 1 : year;
            case FUTURE -> ahead < -3 * NEAR ? year + 1 : year;
            case UNKNOWN -> ahead > 182 ? year - 1 : ahead < -LONG_AGO ? year + 1 : year;
        };
    }

    /// The year of a stretch of months that is named without one.
    int yearOfMonths(int firstMonth, int lastMonth, Tense tense) {
        int within = yearStudied(firstMonth, 1, lastMonth, 28);
        if (within > 0) {
            return within;
        }
        int year = anchor.getYear();
        int now = anchor.getMonthValue();
        if (now >= firstMonth && now <= lastMonth) {
            return tense == Tense.PAST && lastMonth - firstMonth == HALF && now < lastMonth - 1 ? year - 1 : year;
        }
        boolean ahead = now < firstMonth;
        if (lastMonth - firstMonth == HALF && tense == Tense.FUTURE) {
            return ahead ? year : year + 1;
        }
        if (tense == Tense.PAST) {
            return ahead ? year - 1 : year;
        }
        int back = ahead ? now + 12 - lastMonth : now - lastMonth;
        int forth = ahead ? firstMonth - now : firstMonth + 12 - now;
        if (tense == Tense.FUTURE) {
            return back <= JUST_OVER ? ahead ? year - 1 : year : ahead ? year : year + 1;
        }
        return ahead ? forth < back ? year : year - 1 : forth < back ? year + 1 : year;
    }

    LocalDate weekday(int number, Tense tense) {
        var day = DayOfWeek.of(number);
        return tense == Tense.FUTURE
                ? anchor.with(TemporalAdjusters.nextOrSame(day))
                : anchor.with(TemporalAdjusters.previousOrSame(day));
    }

    /// "last Tuesday" (-1), "this Tuesday" (0), "next Tuesday" (1).
    LocalDate weekday(int number, int shift) {
        var day = DayOfWeek.of(number);
        return switch (shift) {
            case -1 -> anchor.with(TemporalAdjusters.previous(day));
            case 1 -> anchor.with(TemporalAdjusters.next(day));
            default -> monday().plusDays(number - 1L);
        };
    }

    LocalDate monday() {
        return anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    boolean quarter(DateHit hit, int first, int end, int year, int quarter, String rule) {
        return months(hit, first, end, year, quarter * 3 - 2, 3, Precision.QUARTER, rule);
    }

    boolean half(DateHit hit, int first, int end, int year, int half, String rule) {
        return months(hit, first, end, year, half * 6 - 5, 6, Precision.RANGE, rule);
    }

    boolean year(DateHit hit, int first, int end, int year, String rule) {
        return months(hit, first, end, year, 1, 12, Precision.YEAR, rule);
    }

    boolean months(DateHit hit, int first, int end, int year, int month, int count, Precision precision,
            String rule) {
        LocalDate start = LocalDate.of(year, month, 1);
        return hit.days(first, end, start, start.plusMonths(count).minusDays(1), precision, rule);
    }
}
