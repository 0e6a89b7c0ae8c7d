package org.claimline.domain.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.Span;
import org.claimline.domain.query.Completion.Suggestion;

/// Looks at the part of a query that the caret stands in.
final class Completing {

    private final String text;
    private final int caret;
    private final Completion.Known known;

    Completing(String text, int caret, Completion.Known known) {
        this.text = text;
        this.caret = Math.clamp(caret, 0, text.length());
        this.known = known;
    }

    Completion complete() {
        int start = start();
        int name = start < caret && text.charAt(start) == '-' ? start + 1 : start;
        int colon = name;
        while (colon < caret && Character.isLetter(text.charAt(colon))) {
            colon++;
        }
        if (colon == caret) {
            return fields(name);
        }
        boolean whole = text.charAt(colon) == '=';
        Optional<Field> field = text.charAt(colon) == ':' || whole
                ? Field.of(text.substring(name, colon)).filter(it -> !whole || it.isName())
                : Optional.empty();
        int from = colon + 1;
        return field.map(it -> values(it, from))
                .orElseGet(() -> new Completion(new Span(caret, caret), List.of()));
    }

    /// Where the part begins: behind the last space that does not stand between quotes.
    private int start() {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < caret; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && Character.isWhitespace(c)) {
                start = i + 1;
            }
        }
        return start;
    }

    private Completion fields(int from) {
        String typed = text.substring(from, caret).toLowerCase(Locale.ROOT);
        List<Suggestion> suggestions = Stream.of(Field.values()).filter(field -> field.typed().startsWith(typed))
                .map(field -> new Suggestion(field.typed() + (field == Field.VALUE || field == Field.CONFIDENCE
                        ? ">"
                        : ":"), field.typed(), field))
                .toList();
        return new Completion(new Span(from, caret), suggestions);
    }

    private Completion values(Field field, int from) {
        int begin = from;
        boolean within = false;
        for (int i = from; i < caret; i++) {
            within ^= text.charAt(i) == '"';
            begin = text.charAt(i) == ',' && !within ? i + 1 : begin;
        }
        boolean quoted = begin < caret && text.charAt(begin) == '"';
        String typed = text.substring(quoted ? begin + 1 : begin, caret).toLowerCase(Locale.ROOT);
        Stream<String> values = field.choices().isEmpty()
                ? known.values(field, typed).stream()
                : field.choices().stream().filter(value -> value.startsWith(typed));
        int end = quoted && caret < text.length() && text.charAt(caret) == '"' ? caret + 1 : caret;
        return new Completion(new Span(begin, end), values
                .map(value -> new Suggestion(Query.quoted(value) + " ", value, field)).toList());
    }
}
