package org.claimline.ui.control;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.Days;
import org.claimline.domain.Published;
import org.claimline.domain.Wording;

/// Numbers and days as the reader's system writes them. For the window alone: what goes into a file is [Wording]'s,
/// the same on every machine.
///
/// The order and the marks of a day are those of the Unicode locale data for the skeletons `yMMMd`, `yMMM` and `MMMd`.
/// A system that names no country says nothing of how it writes; it gets what [Wording] has.
public final class LocalText {

    /// Of the system that the program runs on.
    public static final LocalText HERE = new LocalText(Locale.getDefault(Locale.Category.FORMAT));

    private final Locale locale;
    private final char group;
    private final char point;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter monthOfYear;
    private final boolean isYearFirst;
    private final boolean isDayFirst;

    /// @param locale whose country tells the conventions; its language, the names of months
    public LocalText(Locale locale) {
        this.locale = locale.getCountry().isEmpty() ? Locale.ROOT : locale;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT.equals(this.locale)
                ? Locale.ENGLISH
                : locale);
        this.group = symbols.getGroupingSeparator();
        this.point = symbols.getDecimalSeparator();
        String pattern = pattern("yMMMd", "d MMM y");
        this.day = formatter(pattern);
        this.month = formatter(pattern("yMMM", "MMM y"));
        this.dayOfYear = formatter(pattern("MMMd", "d MMM"));
        // The name of a month beside a day, not the one that stands alone: "Sept." of "3. Sept. 2025".
        this.monthOfYear = formatter("MMM");
        this.isYearFirst = pattern.startsWith("y");
        this.isDayFirst = pattern.startsWith("d ") && pattern.endsWith("y");
    }

    private String pattern(String skeleton, String otherwise) {
        return isPlain()
                ? otherwise
                : DateTimeFormatterBuilder.getLocalizedDateTimePattern(skeleton, IsoChronology.INSTANCE, locale);
    }

    private DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern.replace('y', 'u'))
                .toFormatter(isPlain() ? Locale.ENGLISH : locale);
    }

    private boolean isPlain() {
        return locale.equals(Locale.ROOT);
    }

    /// Whose conventions these are.
    Locale locale() {
        return isPlain() ? Locale.ENGLISH : locale;
    }

    /// "25 Nov 2025", "Nov 25, 2025", "2025年11月25日".
    public String of(LocalDate date) {
        return day.format(date);
    }

    /// A day without its year: "25 Nov", "Nov 25".
    public String dayOfYear(LocalDate date) {
        return dayOfYear.format(date);
    }

    /// The month of a day: "Nov 2025".
    public String month(LocalDate date) {
        return month.format(date);
    }

    /// The name of a day's month: "Nov".
    public String monthOfYear(LocalDate date) {
        return monthOfYear.format(date);
    }

    /// A day with the time where one is known, always of 24 hours: "25 Nov 2025, 18:05".
    public String of(Published published) {
        return of(published.date()) + published.time().map(time -> ", %02d:%02d".formatted(time.getHour(),
                time.getMinute())).orElse("");
    }

    /// "18–19 Feb 2026", "Oct 2025 – Dec 2025" or shorter where the order of the locale allows it, "2025".
    public String of(Days days) {
        if (isPlain()) {
            return Wording.of(days);
        }
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first.equals(last)) {
            return of(first);
        }
        boolean whole = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        if (whole && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return first.getYear() == last.getYear()
                    ? String.valueOf(first.getYear())
                    : first.getYear() + "–" + last.getYear();
        }
        return whole ? months(first, last) : stretch(first, last);
    }

    private String months(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return month.format(first) + " – " + month.format(last);
        }
        if (first.getMonth() == last.getMonth()) {
            return month.format(last);
        }
        return isYearFirst
                ? month.format(first) + " – " + monthOfYear.format(last)
                : monthOfYear.format(first) + "–" + month.format(last);
    }

    private String stretch(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return of(first) + " – " + of(last);
        }
        if (isYearFirst) {
            return of(first) + " – " + dayOfYear.format(last);
        }
        return isDayFirst && first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + of(last)
                : dayOfYear.format(first) + " – " + of(last);
    }

    /// A number with all its digits, in groups of three: "1,234.50".
    public String of(BigDecimal number) {
        String plain = (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
        int dot = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        int first = plain.startsWith("-") ? 1 : 0;
        var text = new StringBuilder(plain);
        if (dot < plain.length()) {
            text.setCharAt(dot, point);
        }
        for (int at = dot - 3; at > first; at -= 3) {
            text.insert(at, group);
        }
        return text.toString();
    }

    /// How many there are: "1,000,000".
    public String of(long count) {
        return of(BigDecimal.valueOf(count));
    }

    /// A number that was typed here ([#number]) with a point before its decimals and commas between its groups; as long as
    /// before.
    public String plain(String typed) {
        var plain = new StringBuilder(typed);
        for (int at = 0; at < typed.length(); at++) {
            char letter = typed.charAt(at);
            if (letter == point) {
                plain.setCharAt(at, '.');
            } else if (isGroup(letter)) {
                plain.setCharAt(at, ',');
            }
        }
        return plain.toString();
    }

    /// A number with a point before its decimals and commas between its groups, with the marks of here.
    public String asTyped(String plain) {
        var typed = new StringBuilder(plain);
        for (int at = 0; at < plain.length(); at++) {
            if (plain.charAt(at) == '.') {
                typed.setCharAt(at, point);
            } else if (plain.charAt(at) == ',') {
                typed.setCharAt(at, group);
            }
        }
        return typed.toString();
    }

    /// A number as it can be typed again: without groups.
    public String typed(BigDecimal number) {
        return number.toPlainString().replace('.', point);
    }

    /// A number as people type it here, in groups of three or without groups. "3,5" is three and a half where the comma
    /// is the decimal mark, and no number where it is not: never thirty-five.
    public Optional<BigDecimal> number(String typed) {
        String text = typed.strip().replace('−', '-');
        int dot = text.indexOf(point);
        String whole = dot < 0 ? text : text.substring(0, dot);
        String fraction = dot < 0 ? "" : text.substring(dot + 1);
        String sign = whole.startsWith("-") ? "-" : "";
        Optional<String> digits = ungrouped(whole.substring(sign.length()));
        if (digits.isEmpty() || !fraction.chars().allMatch(LocalText::isDigit)
                || digits.get().isEmpty() && fraction.isEmpty()) {
            return Optional.empty();
        }
        return digits.map(known -> new BigDecimal(sign + known + (fraction.isEmpty() ? "" : '.' + fraction)));
    }

    /// The digits of a whole number, whose first group has one to three of them, and every other one three.
    private Optional<String> ungrouped(String whole) {
        var digits = new StringBuilder();
        int inGroup = 0;
        boolean grouped = false;
        for (int at = 0; at < whole.length(); at++) {
            char letter = whole.charAt(at);
            if (isDigit(letter)) {
                digits.append(letter);
                inGroup++;
            } else if (isGroup(letter) && (grouped ? inGroup == 3 : inGroup >= 1 && inGroup <= 3)) {
                grouped = true;
                inGroup = 0;
            } else {
                return Optional.empty();
            }
        }
        return grouped && inGroup != 3 ? Optional.empty() : Optional.of(digits.toString());
    }

    /// Where a space parts groups any space does, and any apostrophe for an apostrophe: nobody types the fine ones.
    private boolean isGroup(char letter) {
        return letter == group || group == '’' && letter == '\''
                || Character.isSpaceChar(group) && Character.isSpaceChar(letter);
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    /// A day as it is written here; empty when the text is none.
    public Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), day));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
