package org.claimline.tracks;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;
import org.claimline.domain.FiscalPeriod;

/// The fiscal years of companies: the last month of each. A fiscal year has the number of the calendar year that it
/// ends in: with March as the last month, FY2026 is April 2025 to March 2026.
public final class FiscalCalendar {

    private final Map<String, Month> lastMonths = new HashMap<>();
    private final Terms terms;

    public FiscalCalendar(Terms terms) {
        this.terms = terms;
    }

    /// @param subject the company, as claims name it
    public void add(String subject, Month lastMonth) {
        lastMonths.put(terms.subject(subject), lastMonth);
    }

    /// The days of a period as it is written; empty when the company's fiscal calendar is not known, or the label does
    /// not name a year.
    Optional<Days> days(String subject, FiscalPeriod period) {
        Month last = lastMonths.get(subject);
        String label = period.label().toUpperCase(Locale.ROOT);
        if (last == null || !label.startsWith("FY") || label.length() < 6) {
            return Optional.empty();
        }
        String year = label.substring(2, 6);
        if (!year.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String part = label.substring(6);
        if (part.isEmpty()) {
            return Optional.of(quarters(Integer.parseInt(year), last, 1, 4));
        }
        return switch (part) {
            case "-Q1" -> Optional.of(quarters(Integer.parseInt(year), last, 1, 1));
            case "-Q2" -> Optional.of(quarters(Integer.parseInt(year), last, 2, 2));
            case "-Q3" -> Optional.of(quarters(Integer.parseInt(year), last, 3, 3));
            case "-Q4" -> Optional.of(quarters(Integer.parseInt(year), last, 4, 4));
            case "-H1" -> Optional.of(quarters(Integer.parseInt(year), last, 1, 2));
            case "-H2" -> Optional.of(quarters(Integer.parseInt(year), last, 3, 4));
            default -> Optional.empty();
        };
    }

    /// What a calendar quarter or year would mean if its number were a fiscal one: "the second quarter of 2026" is
    /// July to September 2025 for a year that ends in March. Empty where that makes no difference.
    Optional<Days> fiscalReading(String subject, Days written) {
        Month last = lastMonths.get(subject);
        if (last == null || last == Month.DECEMBER) {
            return Optional.empty();
        }
        return switch (PeriodKind.of(Optional.of(written))) {
            case QUARTER -> {
                int quarter = (written.first().getMonthValue() + 2) / 3;
                yield Optional.of(quarters(written.first().getYear(), last, quarter, quarter));
            }
            case YEAR -> Optional.of(quarters(written.first().getYear(), last, 1, 4));
            case MONTH, SPAN, UNSAID -> Optional.empty();
        };
    }

    private static Days quarters(int year, Month last, int from, int to) {
        YearMonth before = YearMonth.of(year, last).minusYears(1);
        LocalDate first = before.plusMonths(3L * (from - 1) + 1).atDay(1);
        LocalDate end = before.plusMonths(3L * to).atEndOfMonth();
        Precision precision = to - from == 0 ? Precision.QUARTER : to - from == 3 ? Precision.YEAR : Precision.RANGE;
        return new Days(first, end, precision);
    }
}
