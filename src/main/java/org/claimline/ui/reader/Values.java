package org.claimline.ui.reader;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.ui.control.LocalText;

/// Values as people type them: "53 billion", "8-9", "18 Feb 2026", "2026-02-18 to 2026-02-19", "Q3 2025", "buy".
final class Values {

    private static final Map<String, Integer> SCALES = Map.ofEntries(Map.entry("thousand", 3), Map.entry("k", 3),
            Map.entry("million", 6), Map.entry("m", 6), Map.entry("mn", 6), Map.entry("billion", 9),
            Map.entry("bn", 9), Map.entry("b", 9), Map.entry("trillion", 12), Map.entry("tn", 12),
            Map.entry("t", 12));
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");

    private Values() {}

    /// Whether claims of a type have an amount with a unit.
    static boolean isAmount(ClaimType type) {
        return switch (type) {
            case MONEY, PERCENT, POINTS, MULTIPLE, COUNT, PRICE_TARGET, GUIDANCE, FORECAST, COMMITMENT -> true;
            case DATE, MONTH, QUARTER, YEAR, RANGE, RATING, EVENT -> false;
        };
    }

    /// What was typed, as the value of a claim of the type; empty when it cannot be one.
    ///
    /// @param unit for amounts
    static Optional<ClaimValue> parse(ClaimType type, String typed, String unit) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case MONEY, PERCENT, POINTS, MULTIPLE, COUNT, PRICE_TARGET -> amount(text, unit);
            case GUIDANCE, FORECAST, COMMITMENT -> unit.isBlank() ? period(text) : amount(text, unit);
            case RATING -> Optional.of(new Rating(text.toLowerCase(Locale.ROOT)));
            case DATE, MONTH, QUARTER, YEAR, RANGE, EVENT -> period(text);
        };
    }

    private static Optional<ClaimValue> amount(String text, String unit) {
        if (unit.isBlank()) {
            return Optional.empty();
        }
        List<String> ends = ends(text);
        Optional<BigDecimal> high = number(ends.getLast());
        Optional<BigDecimal> low = number(withScaleOf(ends.getLast(), ends.getFirst()));
        return low.flatMap(from -> high.filter(to -> from.compareTo(to) <= 0)
                .map(to -> new Quantity(from, to, unit.strip())));
    }

    /// "3.5" of "3.5-4 billion" is 3.5 billion.
    private static String withScaleOf(String end, String start) {
        String scale = letters(end);
        return letters(start).isEmpty() ? start + scale : start;
    }

    /// The two ends of a range; the same text twice when it is none. A minus sign at the start is no range.
    private static List<String> ends(String text) {
        for (String between : List.of(" to ", "–", "—", " - ")) {
            int at = text.indexOf(between);
            if (at > 0) {
                return List.of(text.substring(0, at).strip(), text.substring(at + between.length()).strip());
            }
        }
        int dash = text.indexOf('-', 1);
        return dash > 0 && text.indexOf('-', dash + 1) < 0
                ? List.of(text.substring(0, dash).strip(), text.substring(dash + 1).strip())
                : List.of(text, text);
    }

    private static String letters(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(at);
    }

    /// "53 billion", "1,200", "-3.5".
    static Optional<BigDecimal> number(String text) {
        String scale = letters(text).strip().toLowerCase(Locale.ROOT);
        String digits = text.substring(0, text.length() - letters(text).length());
        Optional<Integer> power = scale.isEmpty() ? Optional.of(0) : Optional.ofNullable(SCALES.get(scale));
        return LocalText.HERE.number(digits).flatMap(number -> power.map(number::scaleByPowerOfTen));
    }

    /// Days or a fiscal period.
    static Optional<ClaimValue> period(String text) {
        if (text.toUpperCase(Locale.ROOT).startsWith("FY")) {
            return Optional.of(new FiscalPeriod(text.toUpperCase(Locale.ROOT)));
        }
        return days(text).map(ClaimValue.class::cast);
    }

    /// "2026-02-18", "18 Feb 2026", "Feb 2026", "Q3 2025", "2025", or two days with "to" or a dash between them.
    static Optional<Days> days(String text) {
        Optional<LocalDate> one = day(text);
        if (one.isPresent()) {
            return one.map(Days::of);
        }
        for (String between : List.of(" to ", " – ", "–", " - ")) {
            int at = text.indexOf(between);
            if (at > 0) {
                Optional<LocalDate> last = day(text.substring(at + between.length()).strip());
                return day(text.substring(0, at).strip()).flatMap(first -> last
                        .filter(end -> !end.isBefore(first)).map(end -> new Days(first, end, Precision.RANGE)));
            }
        }
        return longer(List.of(text.strip().toLowerCase(Locale.ROOT).split(" ", 3)));
    }

    private static Optional<Days> longer(List<String> words) {
        try {
            int year = Integer.parseInt(words.getLast());
            if (year < 1000 || year > 9999 || words.size() > 2) {
                return Optional.empty();
            }
            if (words.size() == 1) {
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR));
            }
            String first = words.getFirst();
            if (first.length() == 2 && first.charAt(0) == 'q' && first.charAt(1) >= '1' && first.charAt(1) <= '4') {
                LocalDate start = LocalDate.of(year, (first.charAt(1) - '1') * 3 + 1, 1);
                return Optional.of(new Days(start, start.plusMonths(3).minusDays(1), Precision.QUARTER));
            }
            return month(first).map(month -> YearMonth.of(year, month))
                    .map(month -> new Days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String word) {
        int at = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }

    /// "2026-02-18", "18 Feb 2026", or as the reader's system writes it.
    static Optional<LocalDate> day(String text) {
        try {
            if (text.length() == 10 && text.charAt(4) == '-') {
                return Optional.of(LocalDate.parse(text));
            }
            String[] words = text.strip().split(" ", 4);
            if (words.length != 3 || month(words[1]).isEmpty()) {
                return LocalText.HERE.day(text);
            }
            int day = Integer.parseInt(words[0]);
            int year = Integer.parseInt(words[2]);
            return month(words[1]).map(month -> LocalDate.of(year, month, day));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// A value as it can be typed again.
    static String typed(ClaimValue value) {
        return switch (value) {
            case Quantity quantity -> quantity.isPoint()
                    ? LocalText.HERE.typed(quantity.low())
                    : LocalText.HERE.typed(quantity.low()) + " to " + LocalText.HERE.typed(quantity.high());
            case Days days -> days.first().equals(days.last())
                    ? days.first().toString()
                    : days.first() + " to " + days.last();
            case FiscalPeriod(var label) -> label;
            case Rating(var label) -> label;
        };
    }
}
