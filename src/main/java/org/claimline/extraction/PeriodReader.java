package org.claimline.extraction;

import org.claimline.domain.Days.Precision;
import org.claimline.extraction.Words.Class;

/// Reads quarters, halves, stretches of months and fiscal years: "the second quarter of 2026", "Q3 FY2025", "2H26",
/// "first nine months of 2019", "fiscal first quarter", "the March quarter".
final class PeriodReader {

    private static final int FISCAL_WORD = 2;

    private final Tokens tokens;
    private final Words words;
    private final Almanac almanac;
    private final MonthReader months;

    /// The fiscal year that the text named last, or 0.
    private int fiscalYear;
    /// The quarter that the text named last, or 0.
    private int quarter;
    /// Where the year that was looked for ended, and whether it is a fiscal one.
    private int yearEnd;
    private boolean fiscal;
    private boolean yearShifted;

    PeriodReader(Tokens tokens, Words words, Almanac almanac, MonthReader months) {
        this.tokens = tokens;
        this.words = words;
        this.almanac = almanac;
        this.months = months;
    }

    /// "first quarter", "fourth-quarter 2019", "second half of 2026", "first nine months of 2019".
    boolean readOrdinal(int at, DateHit hit) {
        int ordinal = words.value(tokens, at, Class.ORDINAL);
        int i = tokens.pastHyphen(at + 1);
        boolean fiscalWord = words.is(tokens, i, Class.FISCAL) && !words.is(tokens, i, Class.FISCAL_GLUED);
        int noun = fiscalWord ? tokens.pastHyphen(i + 1) : i;
        if (tokens.lineStart(noun) || isPlural(noun)) {
            return !tokens.lineStart(noun) && stretchOfMonths(at, ordinal, i, hit);
        }
        if (words.is(tokens, noun, Class.QUARTER) && ordinal <= 4) {
            if (isStreak(noun + 1)) {
                return false;
            }
            return quarter(at, noun + 1, ordinal, fiscalWord, hit);
        }
        if (words.is(tokens, noun, Class.HALF) && ordinal <= 2) {
            return half(at, noun + 1, ordinal, fiscalWord, hit);
        }
        return stretchOfMonths(at, ordinal, i, hit);
    }

    /// "for the third quarter running", "a third quarter in a row": counted, not named.
    private boolean isStreak(int at) {
        boolean in = words.is(tokens, at, Class.OF_IN);
        return words.is(tokens, in ? at + 1 : at, Class.STREAK) || in && words.is(tokens, at + 2, Class.STREAK);
    }

    /// "first nine months [of 2019]": only the first months of a year are counted so.
    private boolean stretchOfMonths(int at, int ordinal, int i, DateHit hit) {
        int count = months.smallNumber(i);
        int noun = tokens.pastHyphen(i + 1);
        if (ordinal != 1 || count < 2 || count > 11 || !words.is(tokens, noun, Class.MONTH_WORD)) {
            return false;
        }
        int year = yearAfter(noun + 1);
        if (fiscal) {
            return hit.fiscal(at, yearEnd, "FY" + year, Precision.RANGE, "fiscal.months");
        }
        boolean stated = year > 0;
        if (!stated && !almanac.knowsYear()) {
            return false;
        }
        int of = stated ? year : almanac.yearOfMonths(1, count, Tense.PAST);
        almanac.months(hit, at, stated ? yearEnd : noun + 1, of, 1, count, Precision.RANGE, "date.first-months");
        return mark(hit, stated);
    }

    /// "last quarter of 2019", "final quarter of 2017", "last three months of 2018".
    boolean readLast(int at, DateHit hit) {
        int i = at + 1;
        if (words.is(tokens, i, Class.QUARTER) && !isPlural(i)) {
            int year = yearAfter(i + 1);
            return year > 0 && !fiscal && almanac.quarter(hit, at, yearEnd, year, 4, "date.last-quarter")
                    && mark(hit, true);
        }
        int count = months.smallNumber(i);
        int noun = tokens.pastHyphen(i + 1);
        if (count < 2 || count > 11 || !words.is(tokens, noun, Class.MONTH_WORD)) {
            return false;
        }
        int year = yearAfter(noun + 1);
        return year > 0 && !fiscal
                && almanac.months(hit, at, yearEnd, year, 13 - count, count, Precision.RANGE, "date.last-months")
                && mark(hit, true);
    }

    /// "same quarter of 2021": the quarter that was named last.
    boolean readSame(int at, DateHit hit) {
        if (quarter == 0 || !words.is(tokens, at + 1, Class.QUARTER)) {
            return false;
        }
        int year = yearAfter(at + 2);
        return year > 0 && !fiscal && almanac.quarter(hit, at, yearEnd, year, quarter, "date.same-quarter")
                && mark(hit, true);
    }

    /// "Q3", "Q3 2019", "Q12020", "Q4'25", "H1 2026", "Q2 FY26".
    boolean readLetterFirst(int at, DateHit hit) {
        boolean half = words.is(tokens, at, Class.LETTER_H);
        int number = at + 1;
        if (!tokens.glued(number) || tokens.kind(number) != Tokens.NUMBER || tokens.glued(at) && !isOpen(at)) {
            return false;
        }
        int length = tokens.end(number) - tokens.start(number);
        int which = tokens.character(number) - '0';
        if (which < 1 || which > (half ? 2 : 4) || length != 1 && length != 5
                || length == 5 && !isDigits(tokens.start(number), tokens.end(number))) {
            return false;
        }
        if (length == 5) {
            int year = Integer.parseInt(tokens.text(), tokens.start(number) + 1, tokens.end(number), 10);
            return year >= 1900 && year <= 2100 && calendar(at, number + 1, which, half, year, hit)
                    && mark(hit, true);
        }
        if (tokens.glued(number + 1) && tokens.kind(number + 1) == Tokens.NUMBER) {
            return false;
        }
        return half ? half(at, number + 1, which, false, hit) : quarter(at, number + 1, which, false, hit);
    }

    /// Not "1'258", which is one number too.
    private boolean isDigits(int from, int until) {
        for (int i = from; i < until; i++) {
            char c = tokens.text().charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /// "3Q25", "3Q 2025", "1H 2026", "2H26".
    boolean readNumberFirst(int at, DateHit hit) {
        int letter = at + 1;
        boolean half = words.is(tokens, letter, Class.LETTER_H);
        if (!tokens.glued(letter) || !half && !words.is(tokens, letter, Class.LETTER_Q)
                || tokens.glued(at) && !isOpen(at)
                || tokens.end(at) - tokens.start(at) != 1) {
            return false;
        }
        int which = tokens.character(at) - '0';
        if (which < 1 || which > (half ? 2 : 4)) {
            return false;
        }
        return half ? half(at, letter + 1, which, false, hit) : quarter(at, letter + 1, which, false, hit);
    }

    private boolean quarter(int at, int end, int which, boolean fiscalWord, DateHit hit) {
        int year = yearAfter(end);
        boolean stated = year > 0;
        int first = fiscalStart(at);
        if (fiscalWord || fiscal || first < at) {
            int of = stated
                    ? year
                    : first < at && fiscalYearBefore(first, at) > 0
                            ? fiscalYearBefore(first, at)
                            : fiscalYear > 0 ? fiscalYear : almanac.year();
            fiscalYear = of;
            String label = almanac.knowsYear() || stated || fiscalYear > 0 ? "FY" + of + "-Q" + which : "Q" + which;
            return hit.fiscal(first, stated ? yearEnd : end, label, Precision.QUARTER, "fiscal.quarter");
        }
        if (!stated && !almanac.knowsYear()) {
            return hit.fiscal(at, end, "Q" + which, Precision.QUARTER, "date.quarter-open");
        }
        int of = stated
                ? year
                : almanac.yearOfMonths(which * 3 - 2, which * 3, Tense.at(tokens, at, words));
        quarter = which;
        almanac.quarter(hit, at, stated ? yearEnd : end, of, which, stated ? "date.quarter-year" : "date.quarter");
        return mark(hit, stated);
    }

    private boolean half(int at, int end, int which, boolean fiscalWord, DateHit hit) {
        int year = yearAfter(end);
        boolean stated = year > 0;
        int first = fiscalStart(at);
        if (fiscalWord || fiscal || first < at) {
            int of = stated ? year : fiscalYear > 0 ? fiscalYear : almanac.year();
            return hit.fiscal(first, stated ? yearEnd : end, "FY" + of + "-H" + which, Precision.RANGE,
                    "fiscal.half");
        }
        if (!stated && !almanac.knowsYear()) {
            return false;
        }
        int of = stated ? year : almanac.yearOfMonths(which * 6 - 5, which * 6, Tense.at(tokens, at, words));
        almanac.half(hit, at, stated ? yearEnd : end, of, which, stated ? "date.half-year" : "date.half");
        return mark(hit, stated);
    }

    private boolean calendar(int at, int end, int which, boolean half, int year, DateHit hit) {
        if (half) {
            return almanac.half(hit, at, end, year, which, "date.half-year");
        }
        quarter = which;
        return almanac.quarter(hit, at, end, year, which, "date.quarter-year");
    }

    private boolean mark(DateHit hit, boolean stated) {
        hit.yearStated = stated;
        hit.relative = !stated || yearShifted;
        return true;
    }

    /// Where "fiscal" or "fiscal 2026" before a quarter begins, or the quarter's own first token.
    private int fiscalStart(int at) {
        int before = tokens.kind(at - 1) == Tokens.DASH && tokens.glued(at) ? at - 2 : at - 1;
        if (tokens.sentence(before) == tokens.sentence(at)) {
            if (words.is(tokens, before, Class.FISCAL)) {
                return before;
            }
            if (months.fourDigits(before) > 0 && words.is(tokens, before - 1, Class.FISCAL)) {
                return before - 1;
            }
        }
        return at;
    }

    private int fiscalYearBefore(int first, int at) {
        return at - first == FISCAL_WORD ? months.fourDigits(first + 1) : 0;
    }

    /// "fiscal 2026", "fiscal year 2026", "FY2026", "FY26", "financial year 2019", "fiscal first quarter".
    boolean readFiscal(int at, DateHit hit) {
        if (tokens.glued(at) && !isOpen(at)) {
            return false;
        }
        boolean glued = words.is(tokens, at, Class.FISCAL_GLUED) || words.is(tokens, at, Class.FULL);
        int i = tokens.pastHyphen(at + 1);
        if (words.is(tokens, i, Class.YEAR_WORD)) {
            i++;
        }
        if (words.is(tokens, i, Class.ORDINAL) && !glued) {
            return readOrdinal(i, hit) && !hit.label.isEmpty();
        }
        if (words.is(tokens, i, Class.LETTER_Q) && tokens.glued(i + 1)) {
            return readLetterFirst(i, hit) && !hit.label.isEmpty();
        }
        int year = glued ? shortOrLongYear(i) : months.fourDigits(i);
        if (year == 0 && tokens.kind(i) == Tokens.QUOTE_CLOSE) {
            year = shortOrLongYear(++i);
        }
        if (year == 0) {
            return false;
        }
        if (words.is(tokens, at, Class.FULL)) {
            almanac.year(hit, at, i + 1, year, "date.year");
            return mark(hit, true);
        }
        fiscalYear = year;
        int next = tokens.pastHyphen(i + 1);
        if (words.is(tokens, next, Class.ORDINAL) && words.is(tokens, tokens.pastHyphen(next + 1), Class.QUARTER)) {
            return readOrdinal(next, hit);
        }
        if (words.is(tokens, next, Class.LETTER_Q) && tokens.glued(next + 1)) {
            int which = tokens.character(next + 1) - '0';
            return which >= 1 && which <= 4 && hit.fiscal(at, next + 2, "FY" + year + "-Q" + which,
                    Precision.QUARTER, "fiscal.quarter");
        }
        int second = months.nextYear(i + 1, year);
        return hit.fiscal(at, second > 0 ? i + 3 : i + 1, "FY" + Math.max(year, second), Precision.YEAR,
                "fiscal.year");
    }

    /// "2019 financial year", "2024/25 financial year".
    boolean readYearFiscal(int at, int year, DateHit hit) {
        int second = months.nextYear(at + 1, year);
        int word = second > 0 ? at + 3 : at + 1;
        if (!words.is(tokens, word, Class.FISCAL) || !words.is(tokens, word + 1, Class.YEAR_WORD)) {
            return false;
        }
        fiscalYear = Math.max(year, second);
        return hit.fiscal(at, word + 2, "FY" + fiscalYear, Precision.YEAR, "fiscal.year");
    }

    /// The year after a quarter or a half: "of 2026", "2019", "of fiscal 2026", "FY26", "'25", "of last year"; 0 for
    /// none.
    private int yearAfter(int at) {
        fiscal = false;
        yearShifted = false;
        int i = tokens.kind(at) == Tokens.COMMA ? at + 1 : at;
        boolean of = words.is(tokens, i, Class.OF_IN) && i == at;
        if (of) {
            i++;
        }
        if (tokens.lineStart(i)) {
            return 0;
        }
        if (words.is(tokens, i, Class.FULL)) {
            i++;
        }
        if (words.is(tokens, i, Class.FISCAL)) {
            return fiscalAfter(i);
        }
        int year = months.fourDigits(i);
        if (year > 0) {
            yearEnd = i + 1;
            return year;
        }
        if (tokens.glued(i) && !of && i == at) {
            if (tokens.kind(i) == Tokens.QUOTE_CLOSE || tokens.kind(i) == Tokens.SLASH) {
                i++;
            }
            yearEnd = i + 1;
            return tokens.glued(i) ? months.twoDigits(i) : 0;
        }
        year = i == at || of ? months.yearStated(at) : 0;
        yearEnd = months.yearEnd();
        yearShifted = year > 0;
        return year;
    }

    private int fiscalAfter(int at) {
        int i = at + 1;
        if (words.is(tokens, i, Class.YEAR_WORD)) {
            i++;
        }
        int year = shortOrLongYear(i);
        fiscal = year > 0;
        fiscalYear = year > 0 ? year : fiscalYear;
        yearEnd = i + 1;
        return year;
    }

    private int shortOrLongYear(int at) {
        int year = months.fourDigits(at);
        return year > 0 ? year : months.twoDigits(at);
    }

    /// "March quarter", "December 2025 quarter": the calendar quarter that ends with the month.
    boolean readMonthQuarter(int at, DateHit hit) {
        int month = months.month(at);
        if (month == 0 || month % 3 != 0) {
            return false;
        }
        int i = months.monthEnd(at);
        int year = months.fourDigits(i);
        int noun = tokens.pastHyphen(year > 0 ? i + 1 : i);
        if (!words.is(tokens, noun, Class.QUARTER) || isPlural(noun)) {
            return false;
        }
        int end = noun + 1;
        if (year == 0) {
            year = months.yearStated(end);
            end = year > 0 ? months.yearEnd() : end;
        }
        boolean stated = year > 0;
        if (!stated && !almanac.knowsYear()) {
            return false;
        }
        int of = stated ? year : almanac.yearOfMonths(month - 2, month, Tense.at(tokens, at, words));
        quarter = month / 3;
        almanac.quarter(hit, at, end, of, month / 3, "date.month-quarter");
        return mark(hit, stated);
    }

    private boolean isPlural(int at) {
        return tokens.kind(at) == Tokens.WORD && tokens.text().charAt(tokens.end(at) - 1) == 's';
    }

    private boolean isOpen(int at) {
        byte before = tokens.kind(at - 1);
        return before == Tokens.OPEN || before == Tokens.QUOTE_OPEN || before == Tokens.DASH
                || before == Tokens.SLASH;
    }
}
