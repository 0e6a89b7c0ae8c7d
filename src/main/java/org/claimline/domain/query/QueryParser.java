package org.claimline.domain.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Comparison;
import org.claimline.domain.Span;
import org.claimline.domain.query.Part.Words;
import org.claimline.domain.query.Part.Words.Form;

/// Reads a query from left to right, once.
final class QueryParser {

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int at;

    QueryParser(String text) {
        this.text = text;
    }

    Query parse() {
        skipSpace();
        while (at < text.length()) {
            part();
            skipSpace();
        }
        return new Query(text, parts, faults);
    }

    private void part() {
        int start = at;
        boolean negated = text.charAt(at) == '-' && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1));
        if (negated) {
            at++;
        }
        int nameEnd = at;
        while (nameEnd < text.length() && Character.isLetter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = text.substring(at, nameEnd);
        Optional<Field> field = Field.of(name);
        if (field.isPresent() && operator(nameEnd, field.get())) {
            field(start, negated, field.get());
        } else if (isStrangeField(nameEnd)) {
            strangeField(start, name, nameEnd);
        } else {
            words(start, negated);
        }
    }

    /// Whether a colon stands at the place, or a comparison behind a field that has one; spaces may stand before that.
    private boolean operator(int end, Field field) {
        if (charAt(end) == ':' || field.isName() && charAt(end) == '=') {
            return true;
        }
        int sign = end;
        while (charAt(sign) == ' ') {
            sign++;
        }
        return field.isCompared() && "<>=".indexOf(charAt(sign)) >= 0;
    }

    /// "capes:5" and not "10:30", "https://…" or "note: buy".
    private boolean isStrangeField(int end) {
        return end - at > 1 && charAt(end) == ':' && charAt(end + 1) != '/'
                && (Character.isLetterOrDigit(charAt(end + 1)) || charAt(end + 1) == '"')
                && (at == 0 || !Character.isLetterOrDigit(charAt(at - 1)));
    }

    private void strangeField(int start, String name, int nameEnd) {
        at = nameEnd + 1;
        value();
        faults.add(new Fault(new Span(start, at), Fault.Reason.FIELD, name, Nearest.fields(name)));
    }

    private void field(int start, boolean negated, Field field) {
        while (charAt(at) != ':' && "<>=".indexOf(charAt(at)) < 0) {
            at++;
        }
        boolean whole = field.isName() && charAt(at) == '=';
        Comparison comparison = comparison();
        if (field.isCompared()) {
            skipSpace();
        }
        var reader = new ValueReader(field, comparison, whole);
        ValueReader.Read read;
        if (field == Field.VALUE && charAt(at) != '"') {
            read = reader.amount(text, at);
            at = reader.end();
        } else {
            read = reader.read(values());
        }
        var span = new Span(start, at);
        switch (read) {
            case ValueReader.Condition(var condition) -> parts.add(new Part.Filter(span, negated, field, condition));
            case ValueReader.Look(var among) -> parts.add(new Part.Only(span, negated, among));
            case ValueReader.Wrong(var reason, var word, var expected) ->
                faults.add(new Fault(span, reason, reason == Fault.Reason.MISSING ? field.typed() : word, expected));
            case ValueReader.Said(var said) -> parts.add(said(span, negated, said, Optional.of(field)));
        }
    }

    private Comparison comparison() {
        char sign = charAt(at);
        boolean orEqual = charAt(at + 1) == '=' && sign != '=';
        at += sign != ':' && orEqual ? 2 : 1;
        return switch (sign) {
            case '<' -> orEqual ? Comparison.AT_MOST : Comparison.BELOW;
            case '>' -> orEqual ? Comparison.AT_LEAST : Comparison.ABOVE;
            default -> Comparison.EQUAL;
        };
    }

    private void words(int start, boolean negated) {
        Optional<TypedAmount> amount = TypedAmount.at(text, at).filter(TypedAmount::distinct)
                .filter(it -> it.end() >= text.length() || endsWord(text.charAt(it.end())));
        if (amount.isPresent()) {
            String typed = text.substring(at, amount.get().end());
            at = amount.get().end();
            parts.add(new Part.Amount(new Span(start, at), negated, amount.get().value(), amount.get().unit(), typed));
            return;
        }
        Value value = value();
        if (value.text().chars().anyMatch(Character::isLetterOrDigit)) {
            parts.add(said(new Span(start, at), negated, value, Optional.empty()));
        }
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || ",;.)!?".indexOf(c) >= 0;
    }

    private static Words said(Span span, boolean negated, Value value, Optional<Field> in) {
        boolean prefix = !value.quoted() && value.text().endsWith("*");
        String said = prefix ? value.text().substring(0, value.text().length() - 1) : value.text();
        return new Words(span, negated, said, value.quoted() ? Form.PHRASE : prefix ? Form.PREFIX : Form.WORD, in);
    }

    /// What stands between quotes, or up to the next space.
    ///
    /// @param each the values of a list such as `cloud,"data centre"`
    record Value(String text, boolean quoted, List<String> each) {
        Value(String text, boolean quoted) {
            this(text, quoted, List.of(text));
        }
    }

    /// One value or several with commas between them; a comma between quotes belongs to its value.
    private Value values() {
        int from = at;
        var each = new ArrayList<String>();
        boolean quoted = charAt(at) == '"';
        boolean more;
        do {
            if (charAt(at) == '"') {
                each.add(value().text());
            } else {
                int start = at;
                while (at < text.length() && !Character.isWhitespace(text.charAt(at))
                        && ",\"".indexOf(charAt(at)) < 0) {
                    at++;
                }
                each.add(text.substring(start, at));
            }
            more = charAt(at) == ',';
            at += more ? 1 : 0;
        } while (more);
        each.removeIf(String::isBlank);
        return each.size() == 1
                ? new Value(each.getFirst(), quoted)
                : new Value(text.substring(from, at), quoted, List.copyOf(each));
    }

    private Value value() {
        if (charAt(at) == '"') {
            int close = text.indexOf('"', at + 1);
            int end = close < 0 ? text.length() : close;
            var value = new Value(text.substring(at + 1, end), true);
            at = close < 0 ? end : end + 1;
            return value;
        }
        int from = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '"') {
            at++;
        }
        return new Value(text.substring(from, at), false);
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}
