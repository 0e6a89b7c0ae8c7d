package org.claimline.ui.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.domain.query.Field;
import org.claimline.domain.query.Part;
import org.claimline.domain.query.Query;
import org.claimline.ui.control.LocalText;

/// A filter of a query, taken apart.
///
/// @param negated whether it excludes what it finds
/// @param sign `:`, `=`, `<`, `<=`, `>` or `>=`
/// @param value as typed
record ChipText(boolean negated, Field field, String sign, String value) {

    /// @param chip a filter as it was typed
    static Optional<ChipText> of(String chip) {
        boolean negated = chip.startsWith("-");
        int from = negated ? 1 : 0;
        int to = from;
        while (to < chip.length() && Character.isLetter(chip.charAt(to))) {
            to++;
        }
        String name = chip.substring(from, to).toLowerCase(Locale.ROOT);
        String rest = chip.substring(to).strip();
        int signs = rest.length() > 1 && "<>=".indexOf(rest.charAt(0)) >= 0 && rest.charAt(1) == '=' ? 2 : 1;
        return rest.isEmpty()
                ? Optional.empty()
                : Stream.of(Field.values()).filter(field -> field.typed().equals(name)).findFirst()
                        .map(field -> new ChipText(negated, field, rest.substring(0, signs),
                                rest.substring(signs).strip()));
    }

    /// As it is typed.
    String text() {
        return (negated ? "-" : "") + field.typed() + sign + value;
    }

    /// The value for people: without quotes, with a comma and a space between several; amounts and days as the reader's
    /// system writes them.
    String shown() {
        if (field.isCompared()) {
            return QueryViewModel.part(text()).filter(Part.Filter.class::isInstance)
                    .flatMap(part -> LocalAmounts.HERE.shown(((Part.Filter) part).condition())).orElse(value);
        }
        return values().stream().map(this::words).collect(Collectors.joining(", "));
    }

    private String words(String one) {
        return switch (field) {
            case AFTER, BEFORE, PUBLISHED -> day(one);
            case KIND, TYPE, STATUS, DIRECTION, QUALIFIER, IS, IN -> one.replace('-', ' ');
            case TAG, METRIC, SUBJECT, HOLDER, SOURCE, UNIT, VALUE, CONFIDENCE, RULE, ARTICLE, TITLE, TEXT, NOTE -> one;
        };
    }

    /// A day, a month or a year.
    private static String day(String typed) {
        try {
            return switch (typed.length()) {
                case 10 -> LocalText.HERE.of(LocalDate.parse(typed));
                case 7 -> LocalText.HERE.month(YearMonth.parse(typed).atDay(1));
                default -> typed;
            };
        } catch (DateTimeException _) {
            return typed;
        }
    }

    /// The values without their quotes.
    List<String> values() {
        var values = new ArrayList<String>();
        var one = new StringBuilder();
        boolean quoted = false;
        for (char c : value.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted && !field.isCompared()) {
                values.add(one.toString());
                one.setLength(0);
            } else {
                one.append(c);
            }
        }
        values.add(one.toString());
        return values.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    ChipText excluding(boolean excluded) {
        return new ChipText(excluded, field, sign, value);
    }

    ChipText with(String newSign) {
        return new ChipText(negated, field, newSign, value);
    }

    /// This filter for other values; empty when there are none.
    Optional<ChipText> with(List<String> newValues) {
        if (newValues.isEmpty()) {
            return Optional.empty();
        }
        String written = Query.parse("").asking(field, newValues);
        return Optional.of(new ChipText(negated, field, sign, written.substring(field.typed().length() + 1)));
    }
}
