package org.claimline.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which field of a row, or of a JSON object, says what about an article.
///
/// @param fields the name of a column, or the path of a nested field such as `article.body`; a role without a field is
///        not known
/// @param dates how a date such as 03/04/2026 is read; the whole column decides, not the single row
public record FieldMapping(Map<Role, String> fields, DateOrder dates) {

    private static final String DATES = "dates";

    /// What a field says.
    public enum Role {
        TITLE,
        /// The body, as plain text or as HTML.
        TEXT,
        /// What stands for the body where that is empty.
        SUMMARY, PUBLISHED, URL, SOURCE, AUTHOR, LANGUAGE
    }

    /// Which number of a date such as 03/04/2026 is the day.
    public enum DateOrder {
        DAY_FIRST, MONTH_FIRST
    }

    public FieldMapping {
        Map<Role, String> copy = new EnumMap<>(Role.class);
        fields.forEach((role, field) -> {
            if (!field.isBlank()) {
                copy.put(role, field);
            }
        });
        fields = Collections.unmodifiableMap(copy);
    }

    public Optional<String> field(Role role) {
        return Optional.ofNullable(fields.get(role));
    }

    /// Whether an article's text can come of it.
    public boolean hasText() {
        return fields.containsKey(Role.TEXT) || fields.containsKey(Role.SUMMARY);
    }

    /// This mapping with another field for a role; an empty one takes the role away.
    public FieldMapping with(Role role, String field) {
        Map<Role, String> changed = new EnumMap<>(Role.class);
        changed.putAll(fields);
        changed.put(role, field);
        return new FieldMapping(changed, dates);
    }

    public FieldMapping withDates(DateOrder order) {
        return new FieldMapping(fields, order);
    }

    /// This mapping, changed as text such as `title=Headline,text=Body,dates=month-first` says. A role with nothing
    /// after the equals sign has no field. `date` and `html` are other words for `published` and `text`.
    ///
    /// @throws IllegalArgumentException with a clause for the user, when a part is not understood
    public FieldMapping changedBy(String parts) {
        FieldMapping changed = this;
        for (String part : parts(parts)) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("“%s” is not ROLE=FIELD".formatted(part.strip()));
            }
            String name = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String value = part.substring(equals + 1).strip();
            changed = name.equals(DATES) ? changed.withDates(order(value)) : changed.with(role(name), value);
        }
        return changed;
    }

    /// A comma in a field's name does not part: a role and an equals sign must follow.
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",")) {
            int equals = part.indexOf('=');
            String name = part.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT);
            boolean begins = parts.isEmpty() || name.equals(DATES) || named(name).isPresent();
            if (begins) {
                parts.add(part);
            } else {
                parts.set(parts.size() - 1, parts.getLast() + "," + part);
            }
        }
        return parts;
    }

    private static DateOrder order(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "day-first" -> DateOrder.DAY_FIRST;
            case "month-first" -> DateOrder.MONTH_FIRST;
            default -> throw new IllegalArgumentException("dates are day-first or month-first, not " + value);
        };
    }

    private static Role role(String name) {
        return named(name).orElseThrow(() -> new IllegalArgumentException(
                "there is no role “%s”: they are title, text, summary, published, url, source, author, language and dates"
                        .formatted(name)));
    }

    private static Optional<Role> named(String name) {
        String real = switch (name) {
            case "date" -> "published";
            case "html", "body", "content" -> "text";
            default -> name;
        };
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(real)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /// The text that [#changedBy] understands.
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        fields.forEach((role, field) -> parts.add(role.name().toLowerCase(Locale.ROOT) + "=" + field));
        parts.add(DATES + "=" + dates.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return String.join(",", parts);
    }
}
