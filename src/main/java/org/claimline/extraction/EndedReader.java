package org.claimline.extraction;

import java.time.LocalDate;
import java.time.YearMonth;

import org.claimline.domain.Days.Precision;
import org.claimline.extraction.Words.Class;

/// Reads stretches that are named by their end: "three months ended March 31, 2025", "year ended March", "fiscal year
/// ending in January", "quarter ended June", "five weeks to Jan. 5", "12 months to end-March", "eight months to the end of February". Not "delayed by three months to May".
final class EndedReader {

    private static final int LONGEST = 60;

    private final Tokens tokens;
    private final Words words;
    private final MonthReader months;
    private final int the;

    EndedReader(Tokens tokens, Words words, MonthReader months) {
        this.tokens = tokens;
        this.words = words;
        this.months = months;
        this.the = words.id("the");
    }

    boolean read(int at, DateHit hit) {
        int number = months.smallNumber(at);
        if (number > 0 && words.is(tokens, at - 1, Class.BY)) {
            return false;
        }
        int noun = number > 0 ? tokens.pastHyphen(at + 1) : words.is(tokens, at, Class.FISCAL) ? at + 1 : at;
        boolean weeks = words.is(tokens, noun, Class.WEEK);
        int unit = monthsOf(noun);
        int count = weeks ? Math.max(number, 1) : number > 0 ? number * unit : unit == 1 ? 0 : unit;
        int link = noun + 1;
        boolean toward = (number > 0 || weeks) && words.is(tokens, link, Class.ENDED_TO);
        if (count == 0 || count > LONGEST || !toward && !words.is(tokens, link, Class.ENDED) || !readEnd(link, hit)) {
            return false;
        }
        LocalDate until = hit.until;
        boolean stated = hit.yearStated;
        boolean relative = hit.relative;
        LocalDate from = weeks ? until.minusWeeks(count).plusDays(1) : monthsBefore(until, count);
        Precision precision = !weeks && unit == 3 && count == 3 ? Precision.QUARTER : Precision.RANGE;
        hit.days(at, hit.end, from, until, precision, "date.ended");
        hit.yearStated = stated;
        hit.relative = relative;
        return true;
    }

    /// How many months a year, a half, a quarter or a month has; 0 for another word.
    private int monthsOf(int noun) {
        long mask = words.mask(tokens, noun);
        if ((mask & Class.YEAR_WORD.bit()) != 0) {
            return 12;
        }
        if ((mask & Class.HALF.bit()) != 0) {
            return 6;
        }
        if ((mask & Class.QUARTER.bit()) != 0) {
            return 3;
        }
        return (mask & Class.MONTH_WORD.bit()) != 0 ? 1 : 0;
    }

    /// Reads the day or month behind "ended", "ending in", "to", "to end-".
    private boolean readEnd(int link, DateHit hit) {
        int at = link + 1;
        if (words.is(tokens, at, Class.OF_IN) || words.is(tokens, at, Class.ON)) {
            at++;
        } else {
            int edge = tokens.word(at) == the ? at + 1 : at;
            if (words.is(tokens, edge, Class.END)) {
                at = tokens.pastHyphen(edge + 1);
                at = words.is(tokens, at, Class.OF_IN) ? at + 1 : at;
            }
        }
        months.assume(words.is(tokens, link, Class.ENDED) && !words.is(tokens, link, Class.ENDED_PAST)
                ? Tense.FUTURE
                : Tense.PAST);
        boolean read = months.read(at, hit) || months.readDayFirst(at, hit);
        months.assume(Tense.UNKNOWN);
        return read && hit.precision != Precision.RANGE;
    }

    private static LocalDate monthsBefore(LocalDate until, int count) {
        boolean wholeMonths = YearMonth.from(until).atEndOfMonth().equals(until);
        return wholeMonths
                ? YearMonth.from(until).minusMonths(count - 1L).atDay(1)
                : until.minusMonths(count).plusDays(1);
    }
}
