package org.claimline.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What a person reads for a value: exact, short and in English, the same on every machine.
public final class Wording {

    private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
        "Nov", "Dec"};
    private static final List<Scale> SCALES = List.of(new Scale(12, "trillion"), new Scale(9, "billion"),
            new Scale(6, "million"));
    private static final int MOST_DECIMALS = 3;

    private record Scale(int digits, String name) {}

    private Wording() {}

    /// The value with what hedges and moves it: "over USD 53 billion", "up 26%".
    public static String of(Reading reading) {
        String value = of(reading.value());
        if (reading.value() instanceof Quantity) {
            value = reading.qualifier().map(qualifier -> lower(qualifier) + ' ').orElse("") + value;
            value = reading.direction().map(direction -> lower(direction) + ' ').orElse("") + value;
        }
        return value;
    }

    /// "USD 53 billion", "8–9%", "1.2 GW", "14 Nov 2025", "Oct–Dec 2025", "FY2026-Q2", "Buy".
    public static String of(ClaimValue value) {
        return switch (value) {
            case Quantity quantity -> of(quantity);
            case Days days -> of(days);
            case FiscalPeriod(var label) -> label;
            case Rating(var label) -> label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        };
    }

    /// "price target", "money", "day": a type's name.
    public static String of(ClaimType type) {
        return type == ClaimType.DATE ? "day" : lower(type).replace('_', ' ');
    }

    /// "25 Nov 2025, 18:05", without how it is known.
    public static String of(Published published) {
        return of(published.date()) + published.time().map(time -> ", %02d:%02d".formatted(time.getHour(),
                time.getMinute())).orElse("");
    }

    /// "25 Nov 2025".
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + ' ' + day.getYear();
    }

    /// "18–19 Feb 2026", "Oct–Dec 2025", "2025".
    public static String of(Days days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        if (first.equals(last)) {
            return of(first);
        }
        if (first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
            return wholeMonths(first, last);
        }
        if (sameMonth) {
            return first.getDayOfMonth() + "–" + of(last);
        }
        return sameYear
                ? first.getDayOfMonth() + " " + month(first) + " – " + of(last)
                : of(first) + " – " + of(last);
    }

    private static String wholeMonths(LocalDate first, LocalDate last) {
        boolean sameYear = first.getYear() == last.getYear();
        boolean wholeYears = first.getMonthValue() == 1 && last.getMonthValue() == 12;
        if (wholeYears) {
            return sameYear ? String.valueOf(first.getYear()) : first.getYear() + "–" + last.getYear();
        }
        String end = month(last) + ' ' + last.getYear();
        if (!sameYear) {
            return month(first) + ' ' + first.getYear() + " – " + end;
        }
        return first.getMonth() == last.getMonth() ? end : month(first) + "–" + end;
    }

    private static String month(LocalDate day) {
        return MONTHS[day.getMonthValue() - 1];
    }

    /// "USD 53 billion", "26%", "22x", "50 bp", "100 million users".
    public static String of(Quantity quantity) {
        return of(quantity, Wording::grouped);
    }

    /// The same with numerals of one's own.
    ///
    /// @param numerals writes a number with all its digits
    public static String of(Quantity quantity, Function<BigDecimal, String> numerals) {
        String unit = quantity.unit();
        String amount = amount(quantity, numerals);
        if (unit.equals("%") || unit.equals("x")) {
            return amount + unit;
        }
        return isCurrency(unit) ? unit + ' ' + amount : amount + ' ' + counted(unit, quantity);
    }

    private static String amount(Quantity quantity, Function<BigDecimal, String> numerals) {
        boolean currency = isCurrency(quantity.unit());
        if (quantity.isPoint()) {
            return amount(quantity.low(), currency, numerals);
        }
        String low = amount(quantity.low(), currency, numerals);
        String high = amount(quantity.high(), currency, numerals);
        int space = high.indexOf(' ');
        String scale = space < 0 ? "" : high.substring(space);
        boolean shared = !scale.isEmpty() && low.endsWith(scale);
        boolean plain = low.indexOf(' ') < 0 && space < 0 && quantity.low().signum() >= 0;
        return (shared ? low.substring(0, low.length() - scale.length()) : low) + (shared || plain ? "–" : " to ")
                + high;
    }

    /// Exact: a number that has many digits is written out, never rounded.
    private static String amount(BigDecimal number, boolean currency, Function<BigDecimal, String> numerals) {
        for (Scale scale : SCALES) {
            if (number.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.digits)) >= 0) {
                BigDecimal scaled = number.scaleByPowerOfTen(-scale.digits).stripTrailingZeros();
                if (scaled.scale() <= MOST_DECIMALS) {
                    return numerals.apply(scaled) + ' ' + scale.name;
                }
            }
        }
        return numerals.apply(currency && number.scale() == 1 ? number.setScale(2) : number);
    }

    private static String grouped(BigDecimal number) {
        String plain = (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        int first = plain.startsWith("-") ? 1 : 0;
        var text = new StringBuilder(plain);
        for (int at = point - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    private static boolean isCurrency(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    /// The counted noun as it stands after a number; symbols of measures stay as they are.
    private static String counted(String unit, Quantity quantity) {
        boolean noun = unit.length() > 2
                && unit.chars().allMatch(letter -> letter >= 'a' && letter <= 'z' || letter == ' ');
        boolean one = quantity.isPoint() && quantity.low().compareTo(BigDecimal.ONE) == 0;
        if (!noun || one || unit.endsWith("people")) {
            return unit;
        }
        if (unit.endsWith("s") || unit.endsWith("x") || unit.endsWith("ch") || unit.endsWith("sh")) {
            return unit + "es";
        }
        boolean consonantY = unit.endsWith("y") && "aeiou".indexOf(unit.charAt(unit.length() - 2)) < 0;
        return consonantY ? unit.substring(0, unit.length() - 1) + "ies" : unit + "s";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
