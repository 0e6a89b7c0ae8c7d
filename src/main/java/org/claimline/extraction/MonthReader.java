package org.claimline.extraction;

import java.time.LocalDate;
import java.time.YearMonth;

import org.claimline.domain.Days.Precision;
import org.claimline.extraction.Words.Class;

/// Reads months and days: "November 14, 2025", "14 Nov.", "Feb. 18 and 19, 2026", "January 2026", "January next year",
/// "November of 2008", "in August".
final class MonthReader {

    private final Tokens tokens;
    private final Words words;
    private final Almanac almanac;
    private final int may;
    private final int and;
    private final int to;

    /// Where the last year that was looked for ended.
    private int yearEnd;
    private boolean yearStated;
    private Tense assumed = Tense.UNKNOWN;

    MonthReader(Tokens tokens, Words words, Almanac almanac) {
        this.tokens = tokens;
        this.words = words;
        this.almanac = almanac;
        this.may = words.id("may");
        this.and = words.id("and");
        this.to = words.id("to");
    }

    /// The month that a token names, or 0.
    int month(int at) {
        if (tokens.kind(at) != Tokens.WORD || !tokens.capital(at)) {
            return 0;
        }
        long mask = words.mask(tokens, at);
        if ((mask & Class.MONTH.bit()) != 0) {
            return tokens.word(at) == may && !isMay(at) ? 0 : words.value(tokens, at, Class.MONTH);
        }
        return (mask & Class.SHORT_MONTH.bit()) != 0 && isShort(at) ? words.value(tokens, at, Class.SHORT_MONTH) : 0;
    }

    /// One past the month's own tokens, its full stop included.
    int monthEnd(int at) {
        boolean stop = words.is(tokens, at, Class.SHORT_MONTH) && tokens.kind(at + 1) == Tokens.STOP
                && tokens.glued(at + 1) && tokens.end(at + 1) - tokens.start(at + 1) == 1;
        return stop ? at + 2 : at + 1;
    }

    /// "May" as a month, and not as a verb or a name.
    private boolean isMay(int at) {
        byte next = tokens.kind(at + 1);
        if (next == Tokens.NUMBER || tokens.word(at + 1) == words.id("of")) {
            return true;
        }
        int before = at - 1;
        if (tokens.sentence(before) != tokens.sentence(at)) {
            return words.is(tokens, at + 1, Class.QUARTER);
        }
        return tokens.kind(before) != Tokens.WORD || !tokens.capital(before);
    }

    /// "Mar" and "Dec" need a full stop, a number or a year beside them.
    private boolean isShort(int at) {
        return monthEnd(at) > at + 1 || tokens.kind(at + 1) == Tokens.NUMBER || tokens.kind(at - 1) == Tokens.NUMBER
                || tokens.kind(at + 1) == Tokens.DASH && tokens.glued(at + 1)
                || tokens.kind(at - 1) == Tokens.DASH && tokens.glued(at)
                || words.is(tokens, at - 1, Class.TIME_WORD);
    }

    /// Reads an expression that begins with a month.
    boolean read(int at, DateHit hit) {
        int month = month(at);
        if (month == 0) {
            return false;
        }
        int i = monthEnd(at);
        if (tokens.kind(i) == Tokens.DASH && tokens.glued(i) && tokens.kind(i + 1) == Tokens.NUMBER && day(i + 1) > 0) {
            i++;
        }
        int day = day(i);
        if (day > 0 && !countsSomething(dayEnd(i))) {
            return monthDay(at, month, day, dayEnd(i), hit);
        }
        int year = year(monthEnd(at), month, at);
        if (year == 0) {
            return false;
        }
        boolean stated = yearStated;
        almanac.months(hit, at, yearEnd, year, month, 1, Precision.MONTH, stated ? "date.month-year" : "date.month");
        hit.yearStated = stated;
        hit.relative = !stated;
        return true;
    }

    private boolean monthDay(int at, int month, int day, int afterDay, DateHit hit) {
        int last = day;
        int end = afterDay;
        int second = secondDay(end, day);
        if (second > 0) {
            last = second;
            end = dayEnd(end + 1);
        }
        return days(at, end, month, day, last, hit);
    }

    /// The later day of "18-19", "18 and 19", "18 to 20", or 0.
    private int secondDay(int at, int first) {
        boolean dash = tokens.kind(at) == Tokens.DASH && tokens.end(at) - tokens.start(at) == 1
                && tokens.glued(at) == tokens.glued(at + 1);
        boolean word = tokens.word(at) == and || tokens.word(at) == to;
        if (!dash && !word) {
            return 0;
        }
        int day = day(at + 1);
        boolean ends = dash || word && !countsSomething(dayEnd(at + 1)) && endsPhrase(dayEnd(at + 1));
        return day > first && ends && month(dayEnd(at + 1)) == 0 ? day : 0;
    }

    private boolean endsPhrase(int at) {
        return tokens.kind(at) != Tokens.WORD || words.is(tokens, at, Class.STOP);
    }

    /// Reads an expression that begins with a day number: "14 November 2025", "18-19 February".
    boolean readDayFirst(int at, DateHit hit) {
        int day = day(at);
        if (day == 0) {
            return false;
        }
        int end = dayEnd(at);
        int last = day;
        int month = monthAfter(end);
        if (month < 0) {
            int second = secondOfDayFirst(end, day);
            if (second == 0) {
                return false;
            }
            last = second;
            end = dayEnd(end + 1);
            month = monthAfter(end);
        }
        if (month < 0) {
            return false;
        }
        int number = month(month);
        int afterMonth = monthEnd(month);
        if (tokens.kind(afterMonth) == Tokens.DASH && tokens.glued(afterMonth)
                && tokens.kind(afterMonth + 1) == Tokens.NUMBER && tokens.glued(afterMonth + 1)) {
            afterMonth++;
        }
        return days(at, afterMonth, number, day, last, hit);
    }

    private int secondOfDayFirst(int at, int first) {
        boolean joins = tokens.kind(at) == Tokens.DASH || tokens.word(at) == and || tokens.word(at) == to;
        int day = joins ? day(at + 1) : 0;
        return day > first && monthAfter(dayEnd(at + 1)) > 0 ? day : 0;
    }

    /// The token of the month that follows a day number, or -1.
    private int monthAfter(int at) {
        int i = at;
        if (tokens.kind(i) == Tokens.DASH && tokens.glued(i) && tokens.glued(i + 1)
                || tokens.kind(i) == Tokens.STOP && tokens.glued(i) || tokens.word(i) == words.id("of")) {
            i++;
        }
        return month(i) > 0 && tokens.sentence(i) == tokens.sentence(at - 1) ? i : -1;
    }

    private boolean days(int first, int end, int month, int day, int last, DateHit hit) {
        int year = yearStated(end);
        boolean stated = year > 0;
        int stop = stated ? yearEnd : end;
        if (!stated) {
            if (!almanac.knowsYear()) {
                return false;
            }
            year = almanac.yearOfDay(month, Math.min(day, 28), tense(first));
        }
        YearMonth of = YearMonth.of(year, month);
        if (last > of.lengthOfMonth()) {
            return false;
        }
        LocalDate start = of.atDay(day);
        boolean one = last == day;
        hit.days(first, stop, start, of.atDay(last), one ? Precision.DAY : Precision.RANGE,
                one ? stated ? "date.day-year" : "date.day" : "date.days");
        hit.yearStated = stated;
        hit.relative = !stated;
        return true;
    }

    /// A day of a month, 1 to 31, or 0.
    int day(int at) {
        if (tokens.kind(at) != Tokens.NUMBER || tokens.end(at) - tokens.start(at) > 2) {
            return 0;
        }
        int value = 0;
        for (int i = tokens.start(at); i < tokens.end(at); i++) {
            value = value * 10 + Character.digit(tokens.text().charAt(i), 10);
        }
        return value >= 1 && value <= 31 ? value : 0;
    }

    private int dayEnd(int at) {
        return words.is(tokens, at + 1, Class.ORDINAL_END) && tokens.glued(at + 1) ? at + 2 : at + 1;
    }

    /// Whether a number before this token is an amount and no day: "In March 20 percent …".
    private boolean countsSomething(int at) {
        byte kind = tokens.kind(at);
        return kind == Tokens.PERCENT || kind == Tokens.CURRENCY && tokens.glued(at)
                || kind == Tokens.COLON && tokens.glued(at) && tokens.glued(at + 1)
                || kind == Tokens.SLASH && tokens.glued(at)
                || words.is(tokens, at, Class.SCALE) || words.is(tokens, at, Class.AMOUNT_WORD);
    }

    /// The year of a month: written, or told by "next year", or by the tense. 0 when it cannot be told.
    private int year(int at, int month, int first) {
        int stated = yearStated(at);
        if (stated > 0) {
            yearStated = true;
            return stated;
        }
        yearStated = false;
        yearEnd = at;
        if (!almanac.knowsYear()) {
            return 0;
        }
        Tense tense = tense(first);
        return tense == Tense.UNKNOWN && tokens.lineStart(first)
                ? almanac.yearOfHeading(month)
                : almanac.yearOfMonth(month, tense);
    }

    /// Sets the tense of what is read next; [Tense#UNKNOWN] leaves it to the sentence.
    void assume(Tense tense) {
        assumed = tense;
    }

    private Tense tense(int first) {
        if (assumed != Tense.UNKNOWN) {
            return assumed;
        }
        if (words.is(tokens, first - 1, Class.LAST)) {
            return Tense.PAST;
        }
        return Tense.at(tokens, first, words);
    }

    /// The year written after a month or a day: ", 2025", "of 2008", "next year", "of last year"; 0 for none.
    int yearStated(int at) {
        int i = at;
        if (tokens.kind(i) == Tokens.COMMA) {
            i++;
        }
        boolean of = i == at && words.is(tokens, i, Class.OF_IN);
        if (of) {
            i++;
        }
        if (tokens.lineStart(i) && i > at) {
            return 0;
        }
        int year = fourDigits(i);
        if (year > 0) {
            yearEnd = i + 1;
            return year;
        }
        if (i > at && !of || !almanac.knowsToday() || !words.is(tokens, i + 1, Class.YEAR_WORD)) {
            return 0;
        }
        int shift = words.is(tokens, i, Class.THIS)
                ? 0
                : words.is(tokens, i, Class.LAST)
                        ? -1
                        : words.is(tokens, i, Class.NEXT) ? 1 : 9;
        yearEnd = i + 2;
        return shift == 9 ? 0 : almanac.year() + shift;
    }

    /// A year of four digits, or 0.
    int fourDigits(int at) {
        if (tokens.kind(at) != Tokens.NUMBER || tokens.end(at) - tokens.start(at) != 4
                || tokens.kind(at + 1) == Tokens.PERCENT) {
            return 0;
        }
        int value = 0;
        for (int i = tokens.start(at); i < tokens.end(at); i++) {
            int digit = Character.digit(tokens.text().charAt(i), 10);
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value >= 1900 && value <= 2100 ? value : 0;
    }

    /// One past the year that was found last.
    int yearEnd() {
        return yearEnd;
    }

    /// A number up to 60 in digits or one word, or 0.
    int smallNumber(int at) {
        if (words.is(tokens, at, Class.UNIT)) {
            return words.value(tokens, at, Class.UNIT);
        }
        int two = twoDigits(at);
        return two > 0 ? two - 2000 : day(at);
    }

    /// The year of two digits ("25"), or 0.
    int twoDigits(int at) {
        if (tokens.kind(at) != Tokens.NUMBER || tokens.end(at) - tokens.start(at) != 2) {
            return 0;
        }
        int tens = Character.digit(tokens.character(at), 10);
        int ones = Character.digit(tokens.text().charAt(tokens.start(at) + 1), 10);
        return tens < 0 || ones < 0 ? 0 : 2000 + tens * 10 + ones;
    }

    /// The second year of "2019-20" and "2019/20", or 0.
    ///
    /// @param at the token behind the first year
    int nextYear(int at, int year) {
        boolean joined = (tokens.kind(at) == Tokens.DASH || tokens.kind(at) == Tokens.SLASH) && tokens.glued(at)
                && tokens.glued(at + 1);
        return joined && twoDigits(at + 1) % 100 == (year + 1) % 100 && twoDigits(at + 1) > 0 ? year + 1 : 0;
    }
}
