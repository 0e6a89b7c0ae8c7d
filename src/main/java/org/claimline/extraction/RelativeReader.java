package org.claimline.extraction;

import java.time.LocalDate;

import org.claimline.domain.Days.Precision;
import org.claimline.extraction.Words.Class;

/// Reads what is counted from the day of publication: "today", "Tuesday", "last week", "next quarter", "this year".
final class RelativeReader {

    private final Tokens tokens;
    private final Words words;
    private final Almanac almanac;
    private final MonthReader months;
    private final PhraseTable named;
    private final int the;

    RelativeReader(Tokens tokens, Words words, Almanac almanac, MonthReader months, PhraseTable named) {
        this.tokens = tokens;
        this.words = words;
        this.almanac = almanac;
        this.months = months;
        this.named = named;
        this.the = words.id("the");
    }

    boolean read(int at, DateHit hit) {
        if (!almanac.knowsToday()) {
            return false;
        }
        long mask = words.mask(tokens, at);
        if ((mask & Class.DAY.bit()) != 0) {
            return day(at, hit);
        }
        if ((mask & (Class.WEEKDAY.bit() | Class.SHORT_WEEKDAY.bit())) != 0) {
            return weekday(at, hit);
        }
        int shift = (mask & Class.THIS.bit()) != 0
                ? 0
                : (mask & Class.LAST.bit()) != 0
                        ? -1
                        : (mask & Class.NEXT.bit()) != 0 ? 1 : 9;
        return shift < 9 && shifted(at, shift, hit);
    }

    private boolean day(int at, DateHit hit) {
        char after = tokens.character(at + 1);
        if ((after == '\'' || after == '\u2019') && (words.is(tokens, at + 2, Class.DAY_VAGUE)
                || words.is(tokens, at + 3, Class.DAY_VAGUE))) {
            return false;
        }
        return hit.day(at, at + 1, almanac.today().plusDays(words.value(tokens, at, Class.DAY)), "date.today")
                && hit.counted();
    }

    private boolean weekday(int at, DateHit hit) {
        int number = weekdayNumber(at);
        if (number == 0) {
            return false;
        }
        int end = weekdayEnd(at);
        int next = tokens.kind(end) == Tokens.COMMA || tokens.kind(end) == Tokens.OPEN ? end + 1 : end;
        if (months.month(next) > 0 && months.day(months.monthEnd(next)) > 0
                || months.day(next) > 0 && next + 1 < tokens.size() && months.readDayFirst(next, hit)) {
            return hit.skip(at, end);
        }
        return hit.day(at, end, almanac.weekday(number, weekdayTense(at)), "date.weekday") && hit.counted();
    }

    /// A verb just before decides ("said Tuesday"), then the sentence.
    private Tense weekdayTense(int at) {
        Tense tense = Tense.at(tokens, at, words);
        return tense == Tense.FUTURE ? Tense.FUTURE : Tense.PAST;
    }

    private int weekdayNumber(int at) {
        if (!tokens.capital(at)) {
            return 0;
        }
        if (words.is(tokens, at, Class.WEEKDAY)) {
            return words.value(tokens, at, Class.WEEKDAY);
        }
        boolean dotted = tokens.kind(at + 1) == Tokens.STOP && tokens.glued(at + 1);
        boolean dated = tokens.kind(at + 1) == Tokens.COMMA || tokens.kind(at + 1) == Tokens.NUMBER
                || months.month(at + 1) > 0;
        boolean short0 = words.is(tokens, at, Class.SHORT_WEEKDAY)
                && (dated || dotted && words.is(tokens, at - 1, Class.TIME_WORD));
        return short0 ? words.value(tokens, at, Class.SHORT_WEEKDAY) : 0;
    }

    private int weekdayEnd(int at) {
        return words.is(tokens, at, Class.SHORT_WEEKDAY) && tokens.kind(at + 1) == Tokens.STOP && tokens.glued(at + 1)
                ? at + 2
                : at + 1;
    }

    private boolean shifted(int at, int shift, DateHit hit) {
        int next = at + 1;
        if (tokens.lineStart(next)) {
            return false;
        }
        int number = weekdayNumber(next);
        if (number > 0) {
            return hit.day(at, weekdayEnd(next), almanac.weekday(number, shift), "date.weekday-shifted")
                    && hit.counted();
        }
        int month = months.month(next);
        if (month > 0 && months.day(months.monthEnd(next)) == 0 && months.yearStated(months.monthEnd(next)) == 0) {
            int year = shift < 0 ? pastYear(month) : shift > 0 ? futureYear(month) : almanac.year();
            almanac.months(hit, at, months.monthEnd(next), year, month, 1, Precision.MONTH, "date.month-shifted");
            hit.relative = true;
            return true;
        }
        return stretch(at, shift, next, hit);
    }

    private int pastYear(int month) {
        return month < almanac.today().getMonthValue() ? almanac.year() : almanac.year() - 1;
    }

    private int futureYear(int month) {
        return month > almanac.today().getMonthValue() ? almanac.year() : almanac.year() + 1;
    }

    /// "last week", "this month", "next quarter", "this fiscal year". "The last year" is a duration.
    private boolean stretch(int at, int shift, int next, DateHit hit) {
        boolean fiscal = words.is(tokens, next, Class.FISCAL);
        int noun = fiscal ? next + 1 : next;
        long mask = words.mask(tokens, noun);
        int end = noun + 1;
        boolean the = tokens.word(at - 1) == this.the && shift != 0;
        if (tokens.lineStart(noun) || the || isPlural(noun)) {
            return false;
        }
        boolean read = false;
        LocalDate today = almanac.today();
        if ((mask & Class.YEAR_WORD.bit()) != 0) {
            read = fiscal
                    ? hit.fiscal(at, end, "FY" + (almanac.year() + shift), Precision.YEAR, "fiscal.shifted")
                    : almanac.year(hit, at, end, almanac.year() + shift, "date.year-shifted");
        } else if ((mask & Class.QUARTER.bit()) != 0) {
            LocalDate inside = today.plusMonths(3L * shift);
            read = almanac.quarter(hit, at, end, inside.getYear(), (inside.getMonthValue() + 2) / 3,
                    "date.quarter-shifted");
        } else if ((mask & Class.MONTH_WORD.bit()) != 0 && !fiscal) {
            LocalDate inside = today.plusMonths(shift);
            read = almanac.months(hit, at, end, inside.getYear(), inside.getMonthValue(), 1, Precision.MONTH,
                    "date.month-shifted");
        } else if ((mask & Class.WEEK.bit()) != 0 && !fiscal) {
            LocalDate monday = almanac.monday().plusWeeks(shift);
            read = hit.days(at, end, monday, monday.plusDays(6), Precision.RANGE, "date.week-shifted");
        } else if ((mask & Class.WEEKEND.bit()) != 0 && !fiscal) {
            LocalDate saturday = almanac.monday().plusWeeks(shift).plusDays(5);
            read = hit.days(at, end, saturday, saturday.plusDays(1), Precision.RANGE, "date.weekend-shifted");
        }
        hit.relative = read;
        return read;
    }

    private boolean isPlural(int at) {
        return tokens.end(at) > 0 && tokens.text().charAt(tokens.end(at) - 1) == 's';
    }

    /// A named day such as "Black Friday", which is no weekday of its week: how many tokens it takes, or 0.
    int namedDay(int at) {
        int found = named.find(tokens, at);
        while (found >= 0 && !named.entry(found).wordClass().equals("named-day")) {
            found = named.next(found);
        }
        return found < 0 ? 0 : named.length(found);
    }
}
