package org.claimline.extraction;

import java.time.LocalDate;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Period;

/// A calendar expression that was read. Filled again and again while a text is scanned.
final class DateHit {

    int first;
    int end;
    LocalDate from = LocalDate.EPOCH;
    LocalDate until = LocalDate.EPOCH;
    /// Of a fiscal period; empty for days.
    String label = "";
    Precision precision = Precision.DAY;
    String rule = "";
    boolean relative;
    /// Whether the year was written, and not taken from the publication date.
    boolean yearStated;
    /// Whether the expression is understood and yet no claim: a weekday before its date, a dateline.
    boolean silent;

    boolean day(int begin, int stop, LocalDate day, String ruleName) {
        return days(begin, stop, day, day, Precision.DAY, ruleName);
    }

    boolean days(int begin, int stop, LocalDate start, LocalDate last, Precision exact, String ruleName) {
        first = begin;
        end = stop;
        from = start;
        until = last;
        label = "";
        precision = exact;
        rule = ruleName;
        relative = false;
        yearStated = false;
        silent = false;
        return true;
    }

    boolean fiscal(int begin, int stop, String name, Precision exact, String ruleName) {
        days(begin, stop, LocalDate.EPOCH, LocalDate.EPOCH, exact, ruleName);
        label = name;
        yearStated = true;
        return true;
    }

    boolean skip(int begin, int stop) {
        days(begin, stop, LocalDate.EPOCH, LocalDate.EPOCH, Precision.DAY, "");
        silent = true;
        return true;
    }

    /// Says that the days were counted from the publication.
    boolean counted() {
        relative = true;
        return true;
    }

    ClaimType type() {
        return switch (precision) {
            case DAY -> ClaimType.DATE;
            case MONTH -> ClaimType.MONTH;
            case QUARTER -> ClaimType.QUARTER;
            case YEAR -> ClaimType.YEAR;
            case RANGE -> ClaimType.RANGE;
        };
    }

    Period period() {
        return label.isEmpty() ? new Days(from, until, precision) : new FiscalPeriod(label);
    }
}
