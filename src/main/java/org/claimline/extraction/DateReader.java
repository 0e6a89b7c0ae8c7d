package org.claimline.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.claimline.domain.Days.Precision;
import org.claimline.extraction.Words.Class;

/// Reads the calendar expression that begins at a token, whatever its kind, and joins two into a range. One reader
/// per text.
final class DateReader {

    private static final long STARTS = bits(Class.MONTH, Class.SHORT_MONTH, Class.WEEKDAY, Class.SHORT_WEEKDAY,
            Class.ORDINAL, Class.DAY, Class.THIS, Class.LAST, Class.NEXT, Class.FINAL, Class.SAME, Class.QUARTER,
            Class.YEAR_WORD, Class.HALF, Class.FISCAL, Class.END, Class.BEGINNING, Class.MID, Class.LETTER_Q,
            Class.LETTER_H, Class.UNIT, Class.WEEK, Class.NAMED);

    /// In a longer period, in days, nothing means the same at both ends.
    private static final int LONGEST_STUDY = 3_660;
    private static final int NAME = 9;

    private final Tokens tokens;
    private final Words words;
    private final Almanac almanac;
    private final MonthReader months;
    private final PeriodReader periods;
    private final EndedReader ended;
    private final RelativeReader relatives;
    private final Optional<Study> study;
    private final NumericDates numeric;
    private final DateHit second = new DateHit();
    private final int to;
    private final int and;
    private final int the;
    private final int of;
    private final int between;
    private final int from;
    private final int[] postponed;

    DateReader(Tokens tokens, Words words, Context context, PhraseTable named) {
        this.tokens = tokens;
        this.words = words;
        this.almanac = new Almanac(context);
        this.months = new MonthReader(tokens, words, almanac);
        this.periods = new PeriodReader(tokens, words, almanac, months);
        this.ended = new EndedReader(tokens, words, months);
        this.relatives = new RelativeReader(tokens, words, almanac, months, named);
        this.study = almanac.knowsToday()
                ? Optional.empty()
                : context.studied().filter(days -> days.length() <= LONGEST_STUDY).map(days -> new Study(almanac,
                        day -> new RelativeReader(tokens, words, day, months, named), days));
        this.numeric = new NumericDates(tokens, almanac);
        this.to = words.id("to");
        this.and = words.id("and");
        this.the = words.id("the");
        this.of = words.id("of");
        this.between = words.id("between");
        this.from = words.id("from");
        this.postponed = new int[]{words.id("postponed"), words.id("delayed"), words.id("rescheduled"),
            words.id("moved"), words.id("pushed"), words.id("shifted"), words.id("brought")};
    }

    private static long bits(Class... classes) {
        long bits = 0;
        for (Class one : classes) {
            bits |= one.bit();
        }
        return bits;
    }

    /// Reads the expression that begins at a token.
    ///
    /// @return whether there is one; `hit` then holds it
    boolean read(int at, DateHit hit) {
        if (!single(at, hit)) {
            return false;
        }
        if (!hit.silent && hit.label.isEmpty()) {
            join(at, hit);
        }
        return true;
    }

    private boolean single(int at, DateHit hit) {
        if (tokens.kind(at) == Tokens.NUMBER) {
            return number(at, hit);
        }
        long mask = words.mask(tokens, at);
        if ((mask & STARTS) == 0) {
            return false;
        }
        int named = (mask & Class.NAMED.bit()) != 0 ? relatives.namedDay(at) : 0;
        return named > 0 ? hit.skip(at, at + named) : word(at, mask, hit);
    }

    private boolean word(int at, long mask, DateHit hit) {
        if (has(mask, Class.MONTH) || has(mask, Class.SHORT_MONTH)) {
            return periods.readMonthQuarter(at, hit) || months.read(at, hit);
        }
        if (has(mask, Class.ORDINAL) && periods.readOrdinal(at, hit)) {
            return true;
        }
        if (has(mask, Class.LETTER_Q) || has(mask, Class.LETTER_H)) {
            return periods.readLetterFirst(at, hit);
        }
        if (has(mask, Class.UNIT) || has(mask, Class.QUARTER) || has(mask, Class.HALF) || has(mask, Class.WEEK)) {
            return ended.read(at, hit);
        }
        if (has(mask, Class.FISCAL)) {
            return ended.read(at, hit) || periods.readFiscal(at, hit);
        }
        if (has(mask, Class.YEAR_WORD)) {
            return ended.read(at, hit) || yearEnd(at, hit);
        }
        if (has(mask, Class.END) || has(mask, Class.BEGINNING)) {
            return edge(at, has(mask, Class.END), hit);
        }
        if (has(mask, Class.MID)) {
            return middle(at, hit);
        }
        if ((has(mask, Class.LAST) || has(mask, Class.FINAL)) && periods.readLast(at, hit)) {
            return true;
        }
        return has(mask, Class.SAME) ? periods.readSame(at, hit) : relative(at, hit);
    }

    private boolean relative(int at, DateHit hit) {
        return study.isPresent() ? study.get().read(at, hit) : relatives.read(at, hit);
    }

    private static boolean has(long mask, Class wordClass) {
        return (mask & wordClass.bit()) != 0;
    }

    private boolean number(int at, DateHit hit) {
        if (tokens.glued(at) && tokens.kind(at - 1) != Tokens.OPEN && tokens.kind(at - 1) != Tokens.DASH
                && tokens.kind(at - 1) != Tokens.QUOTE_OPEN && tokens.kind(at - 1) != Tokens.SLASH
                && tokens.kind(at - 1) != Tokens.COMMA && tokens.kind(at - 1) != Tokens.COLON) {
            return false;
        }
        if (numeric.read(at, hit) || months.readDayFirst(at, hit) || periods.readNumberFirst(at, hit)
                || ended.read(at, hit)) {
            return true;
        }
        int year = months.fourDigits(at);
        if (year == 0) {
            return false;
        }
        return periods.readYearFiscal(at, year, hit) || monthAfterYear(at, year, hit) || year(at, year, hit);
    }

    /// "2025 November 14" is rare; "2025 Q3" is not.
    private boolean monthAfterYear(int at, int year, DateHit hit) {
        int i = at + 1;
        if (words.is(tokens, i, Class.LETTER_Q) && periods.readLetterFirst(i, second)
                && second.precision == Precision.QUARTER && !second.yearStated && second.label.isEmpty()) {
            int quarter = (second.from.getMonthValue() + 2) / 3;
            almanac.quarter(hit, at, second.end, year, quarter, "date.quarter-year");
            hit.yearStated = true;
            return true;
        }
        if (words.is(tokens, i, Class.ORDINAL) && words.is(tokens, i + 1, Class.QUARTER)
                && words.value(tokens, i, Class.ORDINAL) <= 4) {
            almanac.quarter(hit, at, i + 2, year, words.value(tokens, i, Class.ORDINAL), "date.quarter-year");
            hit.yearStated = true;
            return true;
        }
        return false;
    }

    private boolean year(int at, int year, DateHit hit) {
        if (!isYear(at, year)) {
            return false;
        }
        if (isInName(at)) {
            return hit.skip(at, at + 1);
        }
        int next = months.nextYear(at + 1, year);
        if (next > 0) {
            hit.days(at, at + 3, LocalDate.of(year, 1, 1), LocalDate.of(next, 12, 31), Precision.RANGE, "date.years");
        } else {
            almanac.year(hit, at, at + 1, year, "date.year");
        }
        hit.yearStated = true;
        return true;
    }

    /// Whether four digits are a year and not an amount or a part of a name.
    private boolean isYear(int at, int year) {
        int before = at - 1;
        int after = at + 1;
        boolean dashBefore = tokens.glued(at) && tokens.kind(before) == Tokens.DASH;
        if (dashBefore && tokens.glued(before) && tokens.kind(before - 1) == Tokens.WORD
                && !words.is(tokens, before - 1, Class.PRE) && !words.is(tokens, before - 1, Class.MID)
                && !words.is(tokens, before - 1, Class.FULL) && !words.is(tokens, before - 1, Class.END)
                && tokens.character(before) == '-') {
            return false;
        }
        boolean closes = tokens.glued(after) && (tokens.kind(after) == Tokens.WORD && tokens.character(after) != '\''
                && tokens.character(after) != '\u2019' && !isEstimate(after) || tokens.kind(after) == Tokens.OTHER);
        if (closes || tokens.character(before) == '\u00A9' || tokens.kind(before) == Tokens.CURRENCY) {
            return false;
        }
        if (tokens.kind(after) == Tokens.PERCENT || words.is(tokens, after, Class.CLOCK)
                || words.is(tokens, after, Class.SCALE)
                || words.is(tokens, after, Class.AMOUNT_WORD)) {
            return false;
        }
        if (words.is(tokens, before, Class.TIME_WORD)) {
            return true;
        }
        if (year < 1980 || year > 2049) {
            return false;
        }
        boolean inSentence = tokens.sentence(before) == tokens.sentence(at);
        if (inSentence && tokens.kind(before) == Tokens.WORD && tokens.capital(before)
                && before > tokens.sentenceFirst(tokens.sentence(at)) && !words.is(tokens, before, Class.STOP)) {
            return false;
        }
        return !isCounted(after);
    }

    /// "the 2017 World Energy Outlook": capitals up to the name of a publication go on behind an article.
    private boolean isInName(int at) {
        int article = words.is(tokens, at - 1, Class.DETERMINER) ? at - 1 : at - 2;
        if (!words.is(tokens, article, Class.DETERMINER)) {
            return false;
        }
        for (int i = at + 1; i < at + NAME && tokens.kind(i) == Tokens.WORD && tokens.capital(i); i++) {
            if (words.is(tokens, i, Class.TITLE)) {
                return tokens.sentence(i) == tokens.sentence(at);
            }
        }
        return false;
    }

    /// "2025E": an estimate for the year.
    private boolean isEstimate(int at) {
        char letter = tokens.character(at);
        return tokens.end(at) - tokens.start(at) == 1 && (letter == 'E' || letter == 'F' || letter == 'e');
    }

    /// Whether a plural noun follows that a number would count.
    private boolean isCounted(int after) {
        return tokens.kind(after) == Tokens.WORD && !tokens.capital(after) && !words.is(tokens, after, Class.STOP)
                && !words.is(tokens, after, Class.PAST) && isPlural(after) && !words.is(tokens, after, Class.RISE)
                && words.is(tokens, after - 2, Class.PAST);
    }

    private boolean isPlural(int at) {
        return tokens.text().charAt(tokens.end(at) - 1) == 's';
    }

    /// "year-end", "year-end 2025", "by year end".
    private boolean yearEnd(int at, DateHit hit) {
        int end = tokens.pastHyphen(at + 1);
        boolean apart = end == at + 1 && !words.is(tokens, at - 1, Class.TIME_WORD);
        if (apart || !words.is(tokens, end, Class.END) || isPlural(at) || words.is(tokens, at - 1, Class.DETERMINER)) {
            return false;
        }
        int year = months.yearStated(end + 1);
        boolean stated = year > 0;
        if (!stated && !almanac.knowsYear()) {
            return false;
        }
        int of = stated ? year : almanac.year();
        hit.day(at, stated ? months.yearEnd() : end + 1, LocalDate.of(of, 12, 31), "date.year-end");
        hit.yearStated = stated;
        hit.relative = !stated;
        return true;
    }

    /// "end of 2025", "end-March", "beginning of 2017", "end of January next year", "start of the second quarter".
    private boolean edge(int at, boolean last, DateHit hit) {
        int i = at + 1;
        if (tokens.word(i) == of) {
            i++;
        } else if (tokens.kind(i) == Tokens.DASH && tokens.glued(i) && tokens.glued(i + 1)) {
            i++;
        } else if (!last || months.fourDigits(i) == 0 && months.month(i) == 0) {
            return false;
        }
        if (tokens.word(i) == the) {
            i++;
        }
        if (words.is(tokens, i, Class.END) || words.is(tokens, i, Class.BEGINNING) || !single(i, second)
                || second.silent || second.precision == Precision.DAY || !second.label.isEmpty()) {
            return false;
        }
        hit.day(at, second.end, last ? second.until : second.from, last ? "date.end-of" : "date.start-of");
        hit.relative = second.relative;
        hit.yearStated = second.yearStated;
        return true;
    }

    /// "mid-December", "mid 2026", "middle of March": the middle third.
    private boolean middle(int at, DateHit hit) {
        int i = at + 1;
        if (tokens.kind(i) == Tokens.DASH && tokens.glued(i) || tokens.word(i) == of) {
            i++;
        }
        if (!months.read(i, second) && !(months.fourDigits(i) > 0 && single(i, second))) {
            return false;
        }
        if (second.precision == Precision.MONTH) {
            hit.days(at, second.end, second.from.withDayOfMonth(11), second.from.withDayOfMonth(20), Precision.RANGE,
                    "date.mid");
        } else if (second.precision == Precision.YEAR) {
            hit.days(at, second.end, second.from.withMonth(5), second.from.withMonth(8).withDayOfMonth(31),
                    Precision.RANGE, "date.mid");
        } else {
            return false;
        }
        hit.relative = second.relative;
        hit.yearStated = second.yearStated;
        return true;
    }

    /// "postponed from Tuesday to Friday": two days and no range.
    private boolean isMoved(int at) {
        if (tokens.word(at - 1) != from) {
            return false;
        }
        for (int i = at - 2; i >= Math.max(0, at - 4); i--) {
            for (int word : postponed) {
                if (tokens.word(i) == word) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Joins "March to June", "2019-2021", "between March and June" into one range.
    private void join(int at, DateHit hit) {
        int link = hit.end;
        boolean dash = tokens.kind(link) == Tokens.DASH && tokens.end(link) - tokens.start(link) == 1
                && tokens.glued(link) == tokens.glued(link + 1);
        boolean word = tokens.word(link) == to || words.is(tokens, link, Class.ENDED_TO)
                || tokens.word(link) == and && tokens.word(at - 1) == between;
        if (word && isMoved(at) || !dash && !word || tokens.lineStart(link) || tokens.lineStart(link + 1)) {
            return;
        }
        int next = tokens.word(link + 1) == the ? link + 2 : link + 1;
        if (!single(next, second) || second.silent || !second.label.isEmpty() || second.precision != hit.precision
                || hit.precision == Precision.RANGE) {
            return;
        }
        try {
            LocalDate from = hit.from;
            LocalDate until = second.until;
            if (second.yearStated && !hit.yearStated) {
                from = from.withYear(until.getYear());
                from = from.isAfter(until) ? from.minusYears(1) : from;
            } else if (from.isAfter(until) && !second.yearStated) {
                until = until.plusYears(1);
            }
            boolean open = !hit.yearStated && !second.yearStated && hit.precision == Precision.MONTH;
            if (open && until.isAfter(almanac.today()) && Tense.at(tokens, second.end - 1, words) == Tense.PAST) {
                from = from.minusYears(1);
                until = until.minusYears(1);
            }
            if (!from.isAfter(until)) {
                boolean stated = hit.yearStated || second.yearStated;
                boolean relative = hit.relative && second.relative;
                hit.days(at, second.end, from, until, Precision.RANGE, "date.range");
                hit.yearStated = stated;
                hit.relative = relative;
            }
        } catch (DateTimeException _) {
            // A 29 February that the other year lacks: two dates, no range.
        }
    }
}
