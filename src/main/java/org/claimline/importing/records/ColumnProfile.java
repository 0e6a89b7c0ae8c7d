package org.claimline.importing.records;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.domain.FieldMapping.DateOrder;
import tools.jackson.databind.node.ObjectNode;

/// What the values of a field look like over some rows. Shares are from 0 to 1, of the rows that have a value.
///
/// @param filled the share of all rows that have one
/// @param length in characters, on average
/// @param words on average; a Chinese character counts as half a word
/// @param dates the share that is a date and little else
/// @param urls the share that is an address of the web
/// @param numbers the share that is a number
/// @param distinct the share of values that differ from all before
record ColumnProfile(String name, double filled, double length, double words, double dates, double urls,
        double numbers, double distinct) {

    private static final int LONGEST_DATE = 45;

    static ColumnProfile of(String name, List<ObjectNode> rows) {
        double count = 0;
        double length = 0;
        double words = 0;
        double dates = 0;
        double urls = 0;
        double numbers = 0;
        Set<String> seen = new HashSet<>();
        for (ObjectNode row : rows) {
            List<String> values = FieldPath.values(row, name);
            if (values.isEmpty()) {
                continue;
            }
            String value = String.join(" ", values).strip();
            count++;
            length += value.length();
            words += words(value);
            boolean number = isNumber(value);
            dates += isDate(value) ? 1 : 0;
            urls += value.startsWith("http://") || value.startsWith("https://") ? value.indexOf(' ') < 0 ? 1 : 0 : 0;
            numbers += number ? 1 : 0;
            seen.add(value);
        }
        double n = Math.max(1, count);
        return new ColumnProfile(name, rows.isEmpty() ? 0 : count / rows.size(), length / n, words / n, dates / n,
                urls / n, numbers / n, seen.size() / n);
    }

    private static double words(String value) {
        double words = 1;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            words += c == ' ' || c == '\n' ? 1 : c >= 0x2e80 && c <= 0xd7a3 ? 0.5 : 0;
        }
        return words;
    }

    static boolean isDate(String value) {
        return value.length() <= LONGEST_DATE && value.indexOf("://") < 0
                && RowDate.of("", value, DateOrder.DAY_FIRST).or(() -> RowDate.of("", value, DateOrder.MONTH_FIRST))
                        .isPresent();
    }

    static boolean isNumber(String value) {
        boolean digit = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (!(c >= '0' && c <= '9' || ".,+-% eE".indexOf(c) >= 0)) {
                return false;
            }
        }
        return digit;
    }
}
